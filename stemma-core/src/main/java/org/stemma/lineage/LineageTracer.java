package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stemma.annotation.Reading;
import org.stemma.lineage.Credits.Credit;
import org.stemma.revision.EditionFinder;
import org.stemma.revision.Editions;
import org.stemma.story.SegmentText;
import org.stemma.story.Story;

/**
 * Draws the stemma: which segment was made from which.
 *
 * <ol>
 *   <li>stated: a page is a later edition of another, or does nothing but correct it; a credit
 *       names the publisher of a held page, or a publication that is not held;
 *   <li>inferred: much of a text stands in another in the same words, or sentence by sentence in
 *       half of them, quotations left aside. Of all trees that make every segment from one that can
 *       have come before it the one with the fewest unexplained readings is taken;
 *   <li>further sources for what the first does not explain, the one first that leaves least of it
 *       and was itself used most;
 *   <li>two that only have a common source, or of which nothing shows which came first, hang on a
 *       source that is not held;
 *   <li>cited: a report of its own says in one sentence whom it has that sentence from;
 *   <li>pooled: a credit names several sources for the whole page.
 * </ol>
 *
 * The result does not depend on the order of the input.
 */
public final class LineageTracer {

  /**
   * Of what two segments share so much at least comes from elsewhere than a third. Chosen by
   * judgement, as are the next two.
   */
  private static final double MOSTLY = 0.8;

  /** What it costs that nothing shows which came first: a few words. */
  private static final double UNKNOWN = 2;

  /** What it costs that the source only repeats an earlier one. */
  private static final double REPEATED = 4;

  private final List<Witness> witnesses;
  private final Credits credits;
  private final Misreadings misreadings;
  private final Precedence precedence;

  /** For each segment its kin as possible sources, in order of their ids. */
  private final Map<String, List<Kinship>> kin = new TreeMap<>();

  /** For each segment that was asked for whether it is an earlier one over again. */
  private final Map<String, Boolean> repeating = new HashMap<>();

  private final ChosenEdges chosen = new ChosenEdges();
  private final EditionKin editions;
  private final CorrectedReports corrected;
  private final CommonSources common = new CommonSources();

  private LineageTracer(List<Reading> readings, List<Story> stories) {
    Map<String, String> storyOf = new HashMap<>();
    stories.forEach(story -> story.segments().forEach(s -> storyOf.put(s, story.id())));
    witnesses =
        StockSentences.leftOut(
            SegmentText.of(readings).stream().map(Witness::of).toList(), storyOf);
    credits = Credits.of(witnesses, storyOf);
    misreadings = new Misreadings(witnesses, storyOf);
    Editions found = EditionFinder.find(readings);
    editions = EditionKin.of(found, witnesses);
    corrected = CorrectedReports.of(witnesses, storyOf);
    precedence = new Precedence(credits.held(), found, corrected, misreadings);
  }

  /**
   * The stemma of {@code readings}.
   *
   * @param stories every segment in at most one; a credit is looked for in its own story
   */
  public static Lineage trace(List<Reading> readings, List<Story> stories) {
    LineageTracer tracer = new LineageTracer(readings, stories);
    tracer.compare();
    tracer.chooseStated();
    tracer.chooseNearest();
    tracer.chooseFurther();
    tracer.leaveOpen();
    return new Edges(
            tracer.witnesses,
            tracer.credits,
            tracer.editions,
            tracer.corrected,
            tracer.chosen,
            tracer.common)
        .lineage();
  }

  /** Compares the candidates, those of one segment beside those of another. */
  private void compare() {
    List<Set<Integer>> candidates = Candidates.of(witnesses);
    List<WordRuns> runs = witnesses.parallelStream().map(WordRuns::of).toList();
    IntStream.range(0, witnesses.size())
        .parallel()
        .mapToObj(
            node ->
                candidates.get(node).stream()
                    .flatMap(other -> Kinship.found(runs.get(other), runs.get(node)).stream())
                    .toList())
        .toList()
        .forEach(found -> found.forEach(this::add));
    kin.values().forEach(list -> list.sort(Comparator.comparing(k -> k.source().text())));
  }

  private void add(Kinship found) {
    misreadings.kin(found.source(), found.copy());
    kin.computeIfAbsent(found.copy().id(), k -> new ArrayList<>()).add(found);
    kin.computeIfAbsent(found.source().id(), k -> new ArrayList<>()).add(found.reversed());
  }

  private void chooseStated() {
    editions.known().forEach(chosen::choose);
    corrected.bySegment().values().stream()
        .filter(edge -> !chosen.joined(edge.source().id(), edge.copy().id()))
        .forEach(chosen::choose);
    for (Witness copy : witnesses) {
      for (Credit credit : credits.held().getOrDefault(copy.id(), Map.of()).values()) {
        if (credit.isStated() && !chosen.descends(credit.source().id(), copy.id())) {
          chosen.choose(Kinship.of(credit.source(), copy));
        }
      }
    }
  }

  /** The tree of fewest unexplained readings, credits kept. */
  private void chooseNearest() {
    List<Kinship> possible = new ArrayList<>();
    for (Witness copy : witnesses) {
      List<Kinship> stated = chosen.into(copy.id());
      possible.addAll(stated.isEmpty() ? sources(copy) : stated);
    }
    List<Kinship> stated = chosen.all();
    chosen.clear();
    NearestTree.of(witnesses, possible, this::cost).forEach(chosen::choose);
    for (Kinship edge : stated) {
      if (!chosen.descends(edge.source().id(), edge.copy().id())
          && !chosen.into(edge.copy().id()).contains(edge)) {
        chosen.choose(edge);
      }
    }
  }

  private double cost(Kinship kinship) {
    return kinship.cost() + doubt(kinship);
  }

  /** Small costs that decide between equals. */
  private double doubt(Kinship kinship) {
    boolean repeats = repeating.computeIfAbsent(kinship.source().id(), this::repeats);
    return (precedence.of(kinship) == 0 ? UNKNOWN : 0) + (repeats ? REPEATED : 0);
  }

  /** Whether the segment is an earlier one over again. */
  private boolean repeats(String id) {
    return kin.getOrDefault(id, List.of()).stream()
        .anyMatch(k -> k.isSame() && precedence.of(k) > 0);
  }

  /** The kin of {@code copy} that did not surely come after it. */
  private List<Kinship> sources(Witness copy) {
    return kin.getOrDefault(copy.id(), List.of()).stream()
        .filter(k -> precedence.of(k) >= 0)
        .toList();
  }

  /** A kinship with what it costs to take it for a further source. */
  private record Priced(Kinship kinship, double cost) {}

  private void chooseFurther() {
    for (Witness copy : witnesses) {
      List<Kinship> first = chosen.into(copy.id());
      if (first.isEmpty()) {
        continue;
      }
      List<Kinship> open =
          sources(copy).stream()
              .map(k -> new Priced(k, k.costBeside(first) + doubt(k)))
              .sorted(Comparator.comparingDouble(Priced::cost))
              .map(Priced::kinship)
              .toList();
      for (Kinship further : open) {
        List<Kinship> known = chosen.into(copy.id());
        if (!chosen.joined(further.source().id(), copy.id())
            && further.beyond(known) >= Kinship.FURTHER) {
          chosen.choose(further);
        }
      }
    }
  }

  /** Takes back the direction of edges of which nothing shows it. */
  private void leaveOpen() {
    for (Kinship edge : chosen.all().stream().filter(this::isOpen).toList()) {
      common.join(edge);
      chosen.remove(edge);
    }
    editions.others().stream()
        .filter(edge -> !chosen.joined(edge.source().id(), edge.copy().id()))
        .forEach(common::join);
  }

  private boolean isOpen(Kinship edge) {
    return !editions.isAgain(edge) && precedence.of(edge) == 0 && mayBeTurned(edge, edge.copy());
  }

  /**
   * Whether the edge may as well be turned round, and all above it: nothing else that was made from
   * its source is older than {@code first}; and the source was made from nothing, or stands no
   * nearer to what it was made from than the copy does, or has from elsewhere what it shares with
   * the copy, or may be what that was made from.
   */
  private boolean mayBeTurned(Kinship edge, Witness first) {
    Witness source = edge.source();
    Witness copy = edge.copy();
    for (Witness other : witnesses) {
      if (other.isBefore(first)
          && chosen.descends(other.id(), source.id())
          && !chosen.descends(other.id(), copy.id())) {
        return false;
      }
    }
    List<Kinship> above = chosen.into(source.id());
    for (Kinship up : above) {
      boolean nearer =
          kin.getOrDefault(copy.id(), List.of()).stream()
              .filter(k -> k.source().id().equals(up.source().id()))
              .filter(k -> precedence.of(k) >= 0)
              .anyMatch(k -> k.cost() <= up.cost());
      if (!nearer
          && edge.reversed().beyond(List.of(up)) < MOSTLY * edge.parallel()
          && !(above.size() == 1 && precedence.of(up) == 0 && mayBeTurned(up, first))) {
        return false;
      }
    }
    return true;
  }
}
