package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.revision.EditionFinder;
import org.stemma.revision.Editions;
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
 *   <li>an agency's report goes on from the one that it filed on the story before, in whatever
 *       words;
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
   * What it costs that nothing shows which came first: a few words. Swept on `eval lineage`
   * (2026-11-30): 0, .5, 2, 6, 20 give F1 .829, .830, .830, .831, .815 where times are vague, the
   * same where they are exact.
   */
  private static final double UNKNOWN = 2;

  /**
   * What it costs that the source only repeats an earlier one. Swept likewise: 0, 1, 4, 12 give
   * .828, .830, .830, .830 where times are vague, .966, .966, .964, .964 where they are exact.
   */
  private static final double REPEATED = 4;

  private final List<Witness> witnesses;
  private final Credits credits;
  private final Precedence precedence;
  private final Kin kin;

  /** For each segment that was asked for whether it is an earlier one over again. */
  private final Map<String, Boolean> repeating = new HashMap<>();

  private final ChosenEdges chosen = new ChosenEdges();
  private final EditionKin editions;
  private final CorrectedReports corrected;
  private final AgencyUpdates updates;
  private final CommonSources common = new CommonSources();
  private final Outlets outlets;

  private LineageTracer(
      List<Reading> readings,
      List<Story> stories,
      Optional<StockSentences> known,
      KeptTexts texts) {
    Map<String, String> storyOf = new HashMap<>();
    stories.forEach(story -> story.segments().forEach(s -> storyOf.put(s, story.id())));
    List<Witness> all = texts.witnesses(readings);
    StockSentences stock = known.orElseGet(() -> StockSentences.of(all, storyOf));
    witnesses = texts.without(stock, all);
    kin = Kin.of(witnesses, texts);
    credits = Credits.of(witnesses, storyOf, kin);
    Editions found = EditionFinder.find(readings);
    editions = EditionKin.of(found, witnesses);
    corrected = CorrectedReports.of(witnesses, storyOf);
    updates = AgencyUpdates.of(witnesses, storyOf);
    outlets = Outlets.of(witnesses);
    precedence = new Precedence(credits.held(), found, corrected, new Misreadings(witnesses, kin));
  }

  /**
   * The stemma of {@code readings}, which are all that there are.
   *
   * @param stories every segment in at most one; a credit is looked for in its own story
   */
  public static Lineage trace(List<Reading> readings, List<Story> stories) {
    return trace(readings, stories, Optional.empty(), new KeptTexts());
  }

  /**
   * The same, for who traces again and again, or some readings of many.
   *
   * @param stories every segment in at most one; a credit is looked for in its own story
   * @param stock of all readings that there are; empty if they are {@code readings}
   * @param texts the same at each call: of texts that did not change it is known what they have in
   *     common
   */
  public static Lineage trace(
      List<Reading> readings,
      List<Story> stories,
      Optional<StockSentences> stock,
      KeptTexts texts) {
    return new LineageTracer(readings, stories, stock, texts).trace();
  }

  private Lineage trace() {
    chooseStated();
    chooseNearest();
    chooseFurther();
    chooseUpdates();
    leaveToAgencies();
    leaveOpen();
    return new Edges(witnesses, credits, editions, corrected, updates, chosen, common, outlets)
        .lineage();
  }

  private void chooseStated() {
    editions.known().forEach(chosen::choose);
    corrected.bySegment().values().stream()
        .filter(edge -> !chosen.joined(edge.source().id(), edge.copy().id()))
        .forEach(chosen::choose);
    for (Witness copy : witnesses) {
      for (Credit credit : credits.held().getOrDefault(copy.id(), Map.of()).values()) {
        if (credit.isStated()
            && !chosen.descends(credit.source().id(), copy.id())
            && !isInherited(credit, copy)) {
          chosen.choose(Kinship.of(credit.source(), copy));
        }
      }
    }
  }

  /** Whether the earlier edition that the segment was made from has the same credit. */
  private boolean isInherited(Credit credit, Witness copy) {
    return editions.known().stream()
        .filter(edition -> edition.copy().id().equals(copy.id()))
        .map(edition -> credits.held().getOrDefault(edition.source().id(), Map.of()))
        .anyMatch(earlier -> earlier.containsKey(credit.source().id()));
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
    return kin.of(id).stream().anyMatch(k -> k.isSame() && precedence.of(k) > 0);
  }

  /** The kin of {@code copy} that did not surely come after it. */
  private List<Kinship> sources(Witness copy) {
    return kin.of(copy.id()).stream().filter(k -> precedence.of(k) >= 0).toList();
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

  /** What an agency files on a story goes on from what it filed before, in whatever words. */
  private void chooseUpdates() {
    updates.known().stream()
        .filter(edge -> !chosen.joined(edge.source().id(), edge.copy().id()))
        .forEach(chosen::choose);
  }

  /** Takes back edges between pages that an agency stands behind, which is not held. */
  private void leaveToAgencies() {
    SharedAgencies agencies = new SharedAgencies(credits);
    chosen.all().stream()
        .filter(edge -> agencies.join(edge) && !isShown(edge))
        .forEach(chosen::remove);
  }

  private boolean isShown(Kinship edge) {
    return editions.known().contains(edge) || corrected.isOne(edge) || updates.isOne(edge);
  }

  /** Takes back the direction of edges of which nothing shows it. */
  private void leaveOpen() {
    for (Kinship edge : new OpenDirections(chosen, editions, precedence, kin).all()) {
      common.join(edge);
      chosen.remove(edge);
    }
    Stream.concat(editions.others().stream(), updates.open().stream())
        .filter(edge -> !chosen.joined(edge.source().id(), edge.copy().id()))
        .forEach(common::join);
  }
}
