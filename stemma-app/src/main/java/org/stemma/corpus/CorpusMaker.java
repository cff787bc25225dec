package org.stemma.corpus;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Makes the pages of a {@link RewrittenCorpus}: roots first, then pages made from earlier ones. */
final class CorpusMaker {

  private static final Instant START = Instant.parse("2031-03-01T06:00:00Z");
  private static final List<String> PAPERS =
      List.of("Courier", "Herald", "Ledger", "Tribune", "Gazette", "Echo", "Mirror", "Standard");
  private static final List<String> STOCK =
      List.of(
          "Subscribe to our newsletter for the stories of the day.",
          "The editors welcome letters and reserve the right to shorten them.",
          "Further details were not immediately available.",
          "This is a developing story and will be updated.");
  private static final List<Making> DERIVED =
      List.of(
          Making.VERBATIM,
          Making.TYPOGRAPHY,
          Making.EDIT,
          Making.CUT,
          Making.REORDERED,
          Making.LIGHT_REWRITE,
          Making.HEAVY_REWRITE,
          Making.HEAVY_REWRITE,
          Making.ERROR,
          Making.MERGE,
          Making.PARTIAL,
          Making.CREDITED);

  /** Copies appear so many minutes after their source, small delays as often as tenfold ones. */
  private static final double SOONEST = 10;

  private static final double LATEST = 3 * 24 * 60;

  private final SplittableRandom random;
  private final List<Stamp> stamps;
  private final BaseStories stories = BaseStories.load();
  private final List<String> papers = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Integer> names = new ArrayList<>();

  CorpusMaker(long seed, Stamping stamping) {
    random = new SplittableRandom(seed);
    stamps = stamping.ofTen();
  }

  List<CorpusPage> make(int pages, int roots) {
    while (papers.size() < 40) {
      papers.add(Facts.town(random) + " " + PAPERS.get(random.nextInt(PAPERS.size())));
    }
    for (int number = 0; number < pages; number++) {
      names.add(random.nextInt(number + 1), number);
    }
    for (int story = 0; drafts.size() < roots; story++) {
      BaseStories.Kind kind = stories.kinds().get(story % stories.kinds().size());
      Facts facts = new Facts(random);
      root(story, kind.report(), facts, Making.INDEPENDENT);
      if (drafts.size() < roots) {
        boolean pooled = random.nextInt(4) == 0;
        root(story, kind.retelling(), facts, pooled ? Making.POOLED : Making.INDEPENDENT);
      }
    }
    while (drafts.size() < pages) {
      derive(drafts.get(random.nextInt(drafts.size())));
    }
    return drafts.stream().map(Draft::page).toList();
  }

  private void root(int story, List<String> lines, Facts facts, Making making) {
    Telling telling = stories.telling(lines, facts, story + ":", random);
    Instant at =
        START.plus(Duration.ofDays(story % 50)).plus(Duration.ofMinutes(random.nextInt(36 * 60)));
    String note =
        making == Making.POOLED
            ? "Sources: " + paper() + ", " + paper() + " and " + paper()
            : random.nextInt(3) == 0 ? STOCK.get(random.nextInt(STOCK.size())) : "";
    drafts.add(new Draft(page(making, List.of(), story, telling, at, note), telling, List.of()));
  }

  /** One more page from {@code source}, or from what a verbatim copy was made from. */
  private void derive(Draft source) {
    boolean same =
        source.page().making() == Making.VERBATIM || source.page().making() == Making.TYPOGRAPHY;
    if (same) {
      String parent = source.page().parents().get(0);
      drafts.stream()
          .filter(d -> d.page().name().equals(parent))
          .findFirst()
          .ifPresent(this::derive);
      return;
    }
    Making making =
        source.misread().isEmpty() || random.nextBoolean()
            ? DERIVED.get(random.nextInt(DERIVED.size()))
            : Making.CORRECTION;
    Telling told = source.telling();
    List<String> parents = new ArrayList<>(List.of(source.page().name()));
    List<String> misread = source.misread();
    Instant at = source.at().plus(delay());
    String note = random.nextInt(4) == 0 ? STOCK.get(random.nextInt(STOCK.size())) : "";
    switch (making) {
      case INDEPENDENT, POOLED, VERBATIM, TYPOGRAPHY -> {}
      case EDIT -> told = edited(told);
      case CUT -> told = told.first(Math.max(2, told.sentences().size() * 6 / 10));
      case REORDERED -> told = told.reordered(2, random);
      case LIGHT_REWRITE -> told = told.reworded(0.3, random);
      case HEAVY_REWRITE -> told = told.reworded(0.75, random);
      case ERROR -> {
        List<String> facts = List.copyOf(told.facts());
        if (!facts.isEmpty()) {
          String fact = facts.get(random.nextInt(facts.size()));
          String right = told.valueOf(fact);
          told =
              told.restated(fact, Facts.number(random), Telling.WRONG + fact)
                  .reworded(0.05, random);
          misread = List.of(fact, right);
        }
      }
      case CORRECTION -> {
        String fact = misread.get(0);
        told = told.restated(Telling.WRONG + fact, misread.get(1), fact).reworded(0.05, random);
        note =
            "Correction: an earlier version of this report misstated a number. It is "
                + misread.get(1)
                + ".";
        misread = List.of();
      }
      case MERGE -> {
        Optional<Draft> second = another(source);
        if (second.isPresent()) {
          parents.add(second.get().page().name());
          at = at.isAfter(second.get().at()) ? at : second.get().at().plus(delay());
          told = told.first(3).then(second.get().telling().last(3)).reworded(0.1, random);
        } else {
          making = Making.EDIT;
          told = edited(told);
        }
      }
      case PARTIAL -> {
        Telling own = own(4);
        told = own.first(2).then(told.first(3)).then(own.last(2));
      }
      case CREDITED -> {
        told = edited(told);
        note = "Source: " + source.page().publisher();
      }
    }
    if (told.sentences().size() < 2) {
      return;
    }
    drafts.add(
        new Draft(page(making, parents, source.page().story(), told, at, note), told, misread));
  }

  private Telling edited(Telling told) {
    Telling shorter =
        told.sentences().size() > 3 ? told.without(told.sentences().size() / 2) : told;
    return shorter.reworded(0.15, random).then(own(1));
  }

  private Telling own(int sentences) {
    List<String> lines = new ArrayList<>();
    while (lines.size() < sentences) {
      String line = stories.own().get(random.nextInt(stories.own().size()));
      if (!lines.contains(line)) {
        lines.add(line);
      }
    }
    return stories.telling(lines, new Facts(random), "own" + drafts.size() + ":", random);
  }

  /** A page of the same story that was not made from {@code first} nor it from that. */
  private Optional<Draft> another(Draft first) {
    List<Draft> open =
        drafts.stream()
            .filter(d -> d.page().story() == first.page().story() && d.page().parents().isEmpty())
            .filter(d -> !ancestors(first).contains(d.page().name()))
            .toList();
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(random.nextInt(open.size())));
  }

  private Set<String> ancestors(Draft draft) {
    TreeSet<String> found = new TreeSet<>();
    found.add(draft.page().name());
    for (Draft d : drafts.reversed()) {
      if (found.contains(d.page().name())) {
        found.addAll(d.page().parents());
      }
    }
    return found;
  }

  private CorpusPage page(
      Making making, List<String> parents, int story, Telling told, Instant at, String note) {
    String publisher = paper();
    List<String> lines = new ArrayList<>();
    lines.add(title(told));
    lines.addAll(told.paragraphs());
    if (!note.isEmpty()) {
      lines.add(note);
    }
    String text = String.join("\n\n", lines) + "\n";
    if (making == Making.TYPOGRAPHY) {
      text = text.replace('“', '"').replace('”', '"').replace(" said", "\u00a0said");
    }
    String name = String.format(Locale.ROOT, "p%06d.txt", names.get(drafts.size()));
    TreeSet<String> facts = new TreeSet<>(told.facts());
    facts.removeIf(f -> f.startsWith("own"));
    Stamp stamp = stamps.get(random.nextInt(stamps.size()));
    return new CorpusPage(
        name, publisher, at, stamp, text, making, parents, story, facts, told.readings());
  }

  private Duration delay() {
    return Duration.ofMinutes(
        Math.round(SOONEST * Math.pow(LATEST / SOONEST, random.nextDouble())));
  }

  /** The first words of a sentence: papers seldom share a title. */
  private String title(Telling told) {
    String words = told.reworded(0.5, random).paragraphs().get(0);
    String[] parts = words.split(" ", -1);
    int length = Math.min(parts.length, 4 + random.nextInt(4));
    return String.join(" ", List.of(parts).subList(0, length)).replaceAll("[.,;:“”]", "");
  }

  private String paper() {
    return papers.get(random.nextInt(papers.size()));
  }
}
