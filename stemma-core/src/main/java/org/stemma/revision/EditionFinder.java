package org.stemma.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.annotation.Reading;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.similarity.DisjointSets;
import org.stemma.similarity.SharedRun;
import org.stemma.similarity.SharedRuns;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.time.TimeValue;

/**
 * Finds the pages that are versions of one page.
 *
 * <ol>
 *   <li>the same address, by what they state or by where they were found, and words or the headline
 *       in common: some sites state one address for all their pages;
 *   <li>the same publisher and headline and half of the words, or as few as of one address if both
 *       state one day, and no two addresses;
 *   <li>the same publisher and half of the words, and the later says that an earlier version of it
 *       was wrong, or nearly all of the words, and the later corrects something;
 *   <li>the very same characters and publisher, or none, and no two addresses: one page saved
 *       twice.
 * </ol>
 *
 * A version is compared with the one before it, so that the work grows with the number of pages.
 * The result does not depend on the order of the pages.
 */
public final class EditionFinder {

  /** Shorter runs are phrases of the language. */
  private static final int RUN = 4;

  /**
   * Least share of the shorter text that stands in the other. By judgement: what a page of one
   * address keeps when most of it is written anew (a first flash that grew to a report), and what a
   * column of the same headline every day does not keep.
   */
  private static final double SAME_ADDRESS = 0.2;

  private static final double SAME_HEADLINE = 0.5;

  /** The same where a note does not speak of an earlier version. By judgement, not swept. */
  private static final double CORRECTED = 0.8;

  private static final String CORRECTING = "the same publisher, and the later corrects the earlier";

  /** How many earlier versions one is compared with until one is like it. By judgement. */
  private static final int BACK = 5;

  /** The order in which versions are looked at; which is later is told by {@link VersionOrder}. */
  private static final Comparator<Reading> TIME =
      Comparator.<Reading, String>comparing(
              r -> r.article().page().captured().map(Objects::toString).orElse(""))
          .thenComparing(r -> day(r.article().metadata()))
          .thenComparing(
              r -> r.article().metadata().publishedAt().map(f -> f.value().toString()).orElse(""))
          .thenComparing(Reading::page);

  private final Map<String, List<Token>> words = new HashMap<>();
  private final DisjointSets joined = new DisjointSets();
  private final List<Edition> found = new ArrayList<>();

  /** A page beside a later one, with the {@linkplain #share share} of words in common. */
  private record Version(Reading reading, double share) {}

  /** What two copies of one page have in common: who published it and every character. */
  private record Saved(Optional<String> publisher, String text) {}

  private EditionFinder() {}

  /** The editions among {@code readings}. */
  public static Editions find(List<Reading> readings) {
    EditionFinder finder = new EditionFinder();
    Map<String, List<Reading>> addresses = new TreeMap<>();
    Map<String, List<Reading>> headlines = new TreeMap<>();
    Map<String, List<Reading>> publishers = new TreeMap<>();
    Map<Saved, List<Reading>> texts = new LinkedHashMap<>();
    for (Reading reading : readings) {
      StatedOrigin.addresses(reading).forEach(key -> list(addresses, key).add(reading));
      Optional<String> publisher = publisher(reading);
      Saved saved = new Saved(publisher, reading.article().page().text());
      texts.computeIfAbsent(saved, k -> new ArrayList<>()).add(reading);
      publisher.ifPresent(p -> list(publishers, p).add(reading));
      publisher
          .filter(p -> !headline(reading).isEmpty())
          .ifPresent(p -> list(headlines, p + "\n" + headline(reading)).add(reading));
    }
    addresses.forEach((key, pages) -> finder.chain(pages, "the same address, " + key, true));
    headlines.values().forEach(p -> finder.chain(p, "the same publisher and headline", false));
    publishers.values().forEach(finder::corrected);
    texts.values().forEach(finder::savedTwice);
    finder.found.sort(Comparator.comparing(Edition::later).thenComparing(Edition::earlier));
    return new Editions(finder.found);
  }

  private static List<Reading> list(Map<String, List<Reading>> lists, String key) {
    return lists.computeIfAbsent(key, k -> new ArrayList<>());
  }

  private static Optional<String> publisher(Reading reading) {
    return reading.article().metadata().publisher().map(field -> key(field.value()));
  }

  private static String headline(Reading reading) {
    return reading.article().metadata().title().map(field -> key(field.value())).orElse("");
  }

  private static String key(String name) {
    return String.join(" ", Tokens.of(name).stream().map(Token::form).toList());
  }

  /** Joins each page to the nearest before it that it is like. */
  private void chain(Collection<Reading> pages, String basis, boolean stated) {
    List<Reading> versions = pages.stream().sorted(TIME).toList();
    for (int at = 1; at < versions.size(); at++) {
      for (int before = at - 1; before >= Math.max(0, at - BACK); before--) {
        Reading one = versions.get(before);
        Reading other = versions.get(at);
        if (stated ? isSameReport(one, other) : isSamePage(one, other)) {
          join(one, other, basis, stated);
          break;
        }
      }
    }
  }

  private static String day(Metadata metadata) {
    return metadata
        .modified()
        .or(metadata::published)
        .map(Field::value)
        .flatMap(TimeValue::earliest)
        .map(Objects::toString)
        .orElse("");
  }

  private boolean isSameReport(Reading a, Reading b) {
    return !headline(a).isEmpty() && headline(a).equals(headline(b)) || share(a, b) >= SAME_ADDRESS;
  }

  private boolean isSamePage(Reading a, Reading b) {
    return !StatedOrigin.areApart(a, b)
        && share(a, b) >= (StatedOrigin.areOfOneDay(a, b) ? SAME_ADDRESS : SAME_HEADLINE);
  }

  /** Joins pages that are alike to the letter. */
  private void savedTwice(List<Reading> pages) {
    List<Reading> copies = pages.stream().sorted(TIME).toList();
    for (int at = 1; at < copies.size(); at++) {
      Reading one = copies.get(at - 1);
      Reading other = copies.get(at);
      if (!StatedOrigin.areApart(one, other)) {
        join(one, other, "the very same page", false);
      }
    }
  }

  /** Joins each page that corrects an earlier version to the one most like it. */
  private void corrected(List<Reading> pages) {
    for (Reading later : pages) {
      if (pages.size() > 1 && CorrectionNotes.in(later.article()).isPresent()) {
        boolean said = CorrectionNotes.ofEarlierVersion(later.article());
        pages.stream()
            .filter(p -> !p.equals(later) && !CorrectionNotes.in(p.article()).isPresent())
            .filter(p -> VersionOrder.of(p, later).filter(VersionOrder::aFirst).isPresent())
            .map(p -> new Version(p, share(p, later)))
            .filter(version -> version.share() >= (said ? SAME_HEADLINE : CORRECTED))
            .max(
                Comparator.comparingDouble(Version::share)
                    .thenComparing(v -> v.reading().page(), Comparator.reverseOrder()))
            .ifPresent(version -> join(version.reading(), later, CORRECTING, false));
      }
    }
  }

  /** The share in [0,1] of the shorter text's words that stand in runs of the other's. */
  private double share(Reading a, Reading b) {
    List<Token> left = words(a);
    List<Token> right = words(b);
    int shared = SharedRuns.of(left, right, RUN).stream().mapToInt(SharedRun::length).sum();
    int shorter = Math.min(left.size(), right.size());
    return shorter == 0 ? 0 : (double) shared / shorter;
  }

  private List<Token> words(Reading reading) {
    return words.computeIfAbsent(
        reading.page(),
        page ->
            reading.article().blocks().stream()
                .filter(Block::isKept)
                .flatMap(block -> Tokens.of(reading.article().text(), block.span()).stream())
                .toList());
  }

  private void join(Reading one, Reading other, String basis, boolean stated) {
    if (!joined.join(one.page(), other.page())) {
      return;
    }
    Optional<VersionOrder> order = VersionOrder.of(one, other);
    boolean byName = one.page().compareTo(other.page()) < 0;
    boolean first = order.map(VersionOrder::aFirst).orElse(byName);
    Reading earlier = first ? one : other;
    Reading later = first ? other : one;
    found.add(
        new Edition(
            earlier.page(),
            later.page(),
            basis,
            stated,
            order.map(VersionOrder::why),
            Revision.of(earlier, later)));
  }
}
