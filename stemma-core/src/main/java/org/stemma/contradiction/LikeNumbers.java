package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.claim.Bounds;
import org.stemma.claim.ContentWords;
import org.stemma.claim.Distances;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFact;
import org.stemma.claim.FigureFacts;
import org.stemma.claim.Material;
import org.stemma.claim.RejectedFigures;
import org.stemma.lexicon.Lexicon;

/**
 * Whether two numbers exclude each other for one thing. Like figures can still be told of two
 * things: of parts, of other places, times and persons, of what one page tells apart.
 */
final class LikeNumbers {

  /**
   * Share of the content words of both sentences together that two numbers of one page must have in
   * common: a writer who counts one thing twice does so in the same words. Read by hand on twenty
   * clusters of newscluster (2026-11-22), where no pair of one page below it was a contradiction
   * but one.
   */
  private static final double SAME_WORDING = 0.5;

  /**
   * Words and names that the sentences of two tolls must have in common. Read by hand on forty
   * clusters of gva-incidents (2026-11-22): with less, tolls of two incidents were paired.
   */
  private static final long SHARED = 3;

  /** The same share in a sentence that was copied and not told anew. By judgement. */
  private static final double SAME_SENTENCE = 0.8;

  /** Words that the shorter of two tolls without names must hold to tell what it counts. */
  private static final int LEAST_TOLD = 2;

  /** Different numbers of one page for one fact that make it a list. */
  private static final int LIST = 3;

  /** Words for people of no special kind. */
  private static final Set<String> ANYBODY =
      Stream.concat(
              Stream.of("people"), Lexicon.ENGLISH.words("figures/any-person-units.txt").stream())
          .collect(Collectors.toUnmodifiableSet());

  /** What befell people, by the words that tell it. */
  private static final Map<String, String> HARMS =
      Lexicon.ENGLISH.rows("figures/casualty-classes.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private final Map<String, Map<Optional<String>, List<Bounds>>> stated = new HashMap<>();

  private final Material material;
  private final Distances distances;
  private final Offers offers;

  LikeNumbers(Material material) {
    this.material = material;
    this.distances = new Distances(material);
    this.offers = new Offers(material);
    for (Reading reading : material.readings()) {
      Map<Optional<String>, List<Bounds>> units =
          stated.computeIfAbsent(reading.page(), p -> new HashMap<>());
      for (Figure figure : reading.all(Figure.class)) {
        if (!figure.withdrawn()
            && figure.value().isPresent()
            && !RejectedFigures.holds(reading, figure)) {
          units.computeIfAbsent(figure.unit(), u -> new ArrayList<>()).add(Bounds.of(figure));
        }
      }
    }
  }

  /** Pages that give so many numbers for the fact that they list things. */
  static Set<String> lists(FigureFact fact) {
    Map<String, Integer> readings = new HashMap<>();
    for (List<FigureClaim> reading : fact.readings()) {
      Set<String> pages = new HashSet<>();
      reading.forEach(claim -> pages.add(claim.passage().page()));
      pages.forEach(page -> readings.merge(page, 1, Integer::sum));
    }
    readings.values().removeIf(count -> count < LIST);
    return Set.copyOf(readings.keySet());
  }

  boolean exclude(FigureClaim a, FigureClaim b) {
    return (!a.bounds().compatible(b.bounds()) || isMiscopied(a, b))
        && !a.passage().equals(b.passage())
        && !a.isOfAnotherTime(b)
        && !a.isOfOtherCertainty(b)
        && !(FigureFacts.isToll(a) && a.planned() != b.planned())
        && (!a.part() && !b.part() || isCopied(a, b))
        && (!samePage(a, b) || ContentWords.likeness(a.context(), b.context()) >= SAME_WORDING)
        && (FigureFacts.isToll(a)
            ? sameCount(a, b) || material.isRetold(a.passage(), b.passage())
            : sameThing(a, b));
  }

  /**
   * "More than 600 homes" in a report, "more than 800 homes" in its copy: both cannot be its words.
   */
  private boolean isMiscopied(FigureClaim a, FigureClaim b) {
    boolean open = a.figure().value().isEmpty() && b.figure().value().isEmpty();
    boolean oneSided =
        a.figure().min().isPresent() == b.figure().min().isPresent()
            && a.figure().max().isPresent() == b.figure().max().isPresent();
    return open && oneSided && material.isRetold(a.passage(), b.passage());
  }

  /** "Guilty of 11 of the 14 counts", and "of 12 of the 14" in a copy: parts of one whole. */
  private boolean isCopied(FigureClaim a, FigureClaim b) {
    return a.part() == b.part()
        && ContentWords.likeness(a.context(), b.context()) >= SAME_SENTENCE
        && material.isRetold(a.passage(), b.passage());
  }

  private static boolean samePage(FigureClaim a, FigureClaim b) {
    return a.passage().page().equals(b.passage().page());
  }

  /**
   * A toll tells by its class what it counts: the sentences must share a few words or names, or all
   * that the shorter one tells ("fifty-seven people were injured, she said").
   */
  private static boolean sameCount(FigureClaim a, FigureClaim b) {
    long names = a.names().stream().filter(b.names()::contains).count();
    Set<String> one = matter(a);
    Set<String> other = matter(b);
    long shorter = Math.min(one.size(), other.size());
    boolean bare = a.names().isEmpty() && b.names().isEmpty() && shorter >= LEAST_TOLD;
    return shared(a.context(), b.context()) + names >= SHARED
        || bare && shared(one, other) == shorter;
  }

  private boolean sameThing(FigureClaim a, FigureClaim b) {
    boolean elsewhere = !FigureFacts.isRunning(a) && a.scope().differs(b.scope());
    boolean others =
        !a.names().isEmpty()
            && !b.names().isEmpty()
            && a.names().stream().noneMatch(b.names()::contains);
    boolean hanging =
        a.hangsKnown(b)
            ? a.hangsTogether(b)
            : ContentWords.likeness(a.context(), b.context()) >= SAME_WORDING;
    return hanging
        && !elsewhere
        && a.wished() == b.wished()
        && !(others && a.hasOtherHours(b))
        && !a.hasOtherPeriods(b)
        && !isOfOtherMeasure(a, b)
        && !isOfOtherWeeks(a, b)
        && !offers.isRefused(a, b)
        && !offers.isRefused(b, a)
        && !knows(a, b)
        && !knows(b, a);
  }

  /** "730 miles off the coast", "travelled 1,677 miles": how far away, and how far. */
  private boolean isOfOtherMeasure(FigureClaim a, FigureClaim b) {
    return distances.isFromPlace(a) != distances.isFromPlace(b);
  }

  /** What was planned weeks before it was done stays comparable. */
  private boolean isOfOtherWeeks(FigureClaim a, FigureClaim b) {
    return a.planned() == b.planned() && a.isToldWeeksApart(b) && !isOneEvent(a, b);
  }

  private boolean isOneEvent(FigureClaim a, FigureClaim b) {
    return material.eventsAt(a.passage()).stream()
        .anyMatch(material.eventsAt(b.passage())::contains);
  }

  /** Whether the page of {@code a} also states the number of {@code b}: it tells two things. */
  private boolean knows(FigureClaim a, FigureClaim b) {
    return !samePage(a, b)
        && stated
            .getOrDefault(a.passage().page(), Map.of())
            .getOrDefault(b.figure().unit(), List.of())
            .stream()
            .anyMatch(b.bounds()::compatible);
  }

  private static long shared(Set<String> a, Set<String> b) {
    return Math.round(ContentWords.overlap(a, b) * Math.min(a.size(), b.size()));
  }

  /**
   * The content words of the sentence, one for all that tell one harm ("killed", "died") and none
   * for people of no special kind: "twelve people and 70 wounded" tells nothing of which they are.
   */
  private static Set<String> matter(FigureClaim claim) {
    Set<String> words =
        claim.context().stream()
            .map(word -> HARMS.getOrDefault(word, word))
            .filter(word -> !ANYBODY.contains(word))
            .collect(Collectors.toCollection(TreeSet::new));
    claim.figure().measure().ifPresent(words::add);
    return words;
  }
}
