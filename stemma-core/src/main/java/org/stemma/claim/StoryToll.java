package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Toll;
import org.stemma.article.Passage;
import org.stemma.article.Segment;
import org.stemma.story.Story;

/**
 * How many were killed and injured in what a story tells of.
 *
 * @param story id of the story
 * @param toll the reading adopted, see {@link FinalToll#of}
 * @param reports what each report tells, in order of pages; those that tell of no harm left out
 */
public record StoryToll(String story, FinalToll toll, List<Told> reports) {

  /**
   * Share of a story's reports that tell of harm, below which the story is not about it and what is
   * told belongs to other happenings. Chosen by judgement, not swept.
   */
  private static final double LEAST_SHARE = 0.5;

  /**
   * What one report tells.
   *
   * @param sentence the sentence that tells it, or the one that tells the dead
   */
  public record Told(FinalToll toll, Passage sentence) {}

  public StoryToll {
    reports = List.copyOf(reports);
  }

  /** The tolls of the stories that are about harm to persons, in order of the stories. */
  public static List<StoryToll> of(List<Reading> readings, List<Story> stories) {
    List<StoryToll> tolls = new ArrayList<>();
    for (Story story : stories) {
      Set<String> segments = new TreeSet<>(story.segments());
      List<Told> told = new ArrayList<>();
      for (Reading reading : readings) {
        for (Segment segment : reading.article().segments()) {
          if (segments.contains(segment.id())) {
            told(reading, segment, told);
          }
        }
      }
      if (!told.isEmpty() && told.size() >= LEAST_SHARE * segments.size()) {
        FinalToll toll = FinalToll.adopted(told.stream().map(Told::toll).toList());
        tolls.add(new StoryToll(story.id(), toll, told));
      }
    }
    return tolls;
  }

  private static void told(Reading reading, Segment segment, List<Told> told) {
    ReportToll report = ReportToll.of(reading.within(Toll.class, segment.span()));
    if (report.isCounted() && !report.toll().equals(FinalToll.NONE)) {
      report.sentence().ifPresent(s -> told.add(new Told(report.toll(), reading.passage(s))));
    }
  }
}
