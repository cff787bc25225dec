package org.stemma.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.annotation.Harm;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Toll;
import org.stemma.annotation.Toll.Extent;
import org.stemma.article.Passage;
import org.stemma.article.Segment;
import org.stemma.story.Story;

/**
 * How many were killed and injured in what a story tells of: the latest count of each, with those
 * before it and those that say otherwise. Some of the harmed (bodies found, those in critical
 * condition) are no total and count only where no report of the story tells one.
 *
 * @param story id of the story
 * @param killed the count of the dead that stands; empty if no report tells of any
 * @param injured the same of those hurt and alive
 * @param reports what each report tells, in order of pages; those that tell of no harm left out
 */
public record StoryToll(
    String story, Optional<Integer> killed, Optional<Integer> injured, List<Told> reports) {

  /**
   * Share of a story's reports that tell of harm, below which the story is not about it and what is
   * told belongs to other happenings. Chosen by judgement, not swept.
   */
  private static final double LEAST_SHARE = 0.5;

  /** How a report's count stands to the one adopted. */
  public enum Standing {
    /** It tells the count that stands. */
    ADOPTED,
    /** It tells what was known before: an update took its place. */
    EARLIER,
    /** It tells another count that no update explains. */
    OTHERWISE
  }

  /**
   * What one report tells.
   *
   * @param killed empty if it is silent of the dead
   * @param injured empty if it is silent of the injured
   * @param day of the page, if it states one
   * @param sentence the sentence that tells it, or the one that tells the dead
   */
  public record Told(
      Optional<Integer> killed,
      Optional<Integer> injured,
      Optional<LocalDate> day,
      Standing standing,
      Passage sentence) {}

  /** A story on a page. */
  private record Report(Reading reading, Segment segment) {}

  private record Counted(
      ReportToll report, Optional<LocalDate> day, Passage sentence, boolean stale) {}

  public StoryToll {
    reports = List.copyOf(reports);
  }

  /**
   * The tolls of the stories that are about harm to persons, in order of the stories. A page that a
   * later edition took the place of tells none, and what was made from it tells what was known
   * before.
   */
  public static List<StoryToll> of(Material material, List<Story> stories) {
    StaleTolls stale = new StaleTolls(material.readings(), material.lineage());
    CurrentTolls current = new CurrentTolls(material);
    Map<String, List<Report>> reports = reports(material, stories);
    List<StoryToll> tolls = new ArrayList<>();
    for (Story story : stories) {
      List<Report> ofStory = reports.getOrDefault(story.id(), List.of());
      Optional<LocalDate> first = first(material, ofStory);
      List<Counted> all = new ArrayList<>();
      List<Counted> totals = new ArrayList<>();
      for (Report report : ofStory) {
        Reading reading = report.reading();
        List<Toll> told = current.in(reading, report.segment().span(), first);
        List<Toll> whole = told.stream().filter(t -> t.extent() != Extent.SOME).toList();
        counted(material, reading, told, stale).ifPresent(all::add);
        counted(material, reading, whole, stale).ifPresent(totals::add);
      }
      if (!all.isEmpty() && all.size() >= LEAST_SHARE * story.segments().size()) {
        tolls.add(of(story.id(), totals.isEmpty() ? all : totals));
      }
    }
    return tolls;
  }

  /** The reports of each story by its id, in order of pages, without those of earlier editions. */
  private static Map<String, List<Report>> reports(Material material, List<Story> stories) {
    Map<String, String> storyOf = new HashMap<>();
    stories.forEach(story -> story.segments().forEach(id -> storyOf.put(id, story.id())));
    Map<String, List<Report>> reports = new HashMap<>();
    for (Reading reading : material.readings()) {
      if (material.lineage().editions().after(reading.page()).isEmpty()) {
        for (Segment segment : reading.article().segments()) {
          Optional.ofNullable(storyOf.get(segment.id()))
              .ifPresent(
                  story ->
                      reports
                          .computeIfAbsent(story, s -> new ArrayList<>())
                          .add(new Report(reading, segment)));
        }
      }
    }
    return reports;
  }

  /** The day of the first report of a story that states one. */
  private static Optional<LocalDate> first(Material material, List<Report> reports) {
    return reports.stream()
        .flatMap(report -> material.published(report.reading().page()).stream())
        .min(LocalDate::compareTo);
  }

  private static Optional<Counted> counted(
      Material material, Reading reading, List<Toll> tolls, StaleTolls stale) {
    ReportToll report = ReportToll.of(tolls);
    return report.isCounted() && !report.toll().equals(FinalToll.NONE)
        ? report
            .sentence()
            .map(
                s ->
                    new Counted(
                        report,
                        material.published(reading.page()),
                        reading.passage(s),
                        stale.isStale(reading.page(), report)))
        : Optional.empty();
  }

  private static StoryToll of(String story, List<Counted> told) {
    LatestCount killed = latest(told, ReportToll::killed, Harm.KILLED);
    LatestCount hurt = latest(told, ReportToll::injured, Harm.INJURED);
    LatestCount injured = haveDied(told, killed, hurt) ? hurt.outdated() : hurt;
    return new StoryToll(
        story,
        killed.adopted(),
        injured.adopted(),
        told.stream().map(t -> told(t, killed, injured)).toList());
  }

  private static LatestCount latest(
      List<Counted> told, Function<ReportToll, Optional<Integer>> count, Harm harm) {
    return LatestCount.of(
        told.stream()
            .filter(t -> !t.stale())
            .flatMap(
                t ->
                    count.apply(t.report()).stream()
                        .map(
                            n ->
                                new LatestCount.Told(
                                    n,
                                    t.day(),
                                    t.report().isTotal(harm),
                                    t.report().isReached(harm))))
            .toList());
  }

  /** Whether those told to be injured are the ones told to be dead by now. */
  private static boolean haveDied(List<Counted> told, LatestCount killed, LatestCount injured) {
    if (killed.adopted().isEmpty() || injured.adopted().isEmpty()) {
      return false;
    }
    int dead = killed.adopted().get();
    boolean together =
        told.stream()
            .map(Counted::report)
            .filter(r -> r.killed().equals(killed.adopted()))
            .anyMatch(r -> r.injured().isPresent());
    return !together
        && told.stream()
            .map(Counted::report)
            .filter(r -> r.injured().equals(injured.adopted()))
            .anyMatch(r -> r.killed().orElse(0) + r.injured().orElse(0) == dead);
  }

  private static Told told(Counted counted, LatestCount killed, LatestCount injured) {
    Optional<Integer> dead = counted.report().killed();
    Optional<Integer> hurt = counted.report().injured();
    Standing standing =
        counted.stale()
            ? Standing.EARLIER
            : killed.isOtherwise(dead) || injured.isOtherwise(hurt)
                ? Standing.OTHERWISE
                : dead.filter(killed.earlier()::contains).isPresent()
                        || hurt.filter(injured.earlier()::contains).isPresent()
                    ? Standing.EARLIER
                    : Standing.ADOPTED;
    return new Told(dead, hurt, counted.day(), standing, counted.sentence());
  }
}
