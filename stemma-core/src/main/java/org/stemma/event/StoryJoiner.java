package org.stemma.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Reading;
import org.stemma.article.Segment;
import org.stemma.lineage.Lineage;
import org.stemma.similarity.DisjointSets;
import org.stemma.story.Story;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Joins stories that are one happening told further. A story pauses and resumes, and what is told
 * of it two weeks later (an inquest, a charge, an offer) shares few words with the first report;
 * but it says at its head what it is about.
 *
 * <p>Two stories are joined where a report of one leads with an event of a known day that a report
 * of the other tells in its headline or first sentences. Further down a report tells of others too:
 * "the second fire in a week". A page that alone tells its story and was made from a report of
 * another, which it names at its head, is joined to that story. All others are left as they are.
 */
public final class StoryJoiner {

  /** Sentences behind the headline that say what a report is about. By judgement, not swept. */
  private static final int HEAD = 2;

  private final ToldEvents told;

  /** By event, the stories that lead with it. */
  private final Map<String, Set<String>> leading = new TreeMap<>();

  /** By event, the stories that tell it at the head of a report. */
  private final Map<String, Set<String>> heading = new TreeMap<>();

  /** Pages that answer a report of another story, as pairs of stories. */
  private List<List<String>> answers = List.of();

  private StoryJoiner(List<Event> events) {
    this.told = new ToldEvents(events);
  }

  /**
   * {@code stories}, with those that are one happening made one, in the order of their first
   * segments, each labelled with the {@linkplain StoryHeadline headline that says it best}. A
   * joined story has the id of its first part.
   */
  public static List<Story> join(
      List<Reading> readings, List<Story> stories, Lineage lineage, List<Event> events) {
    StoryJoiner joiner = new StoryJoiner(events);
    Map<String, String> storyOf = new HashMap<>();
    stories.forEach(s -> s.segments().forEach(segment -> storyOf.put(segment, s.id())));
    Map<String, Integer> places = new HashMap<>();
    for (Reading reading : readings) {
      for (Segment segment : reading.article().segments()) {
        places.put(segment.id(), places.size());
        joiner.read(reading, segment, storyOf.getOrDefault(segment.id(), segment.id()));
      }
    }
    joiner.answers = AnsweringPages.of(readings, stories, lineage);
    StoryHeadline headline = new StoryHeadline(readings, lineage);
    return joiner.groups(stories).stream()
        .map(
            parts -> {
              List<String> segments =
                  parts.stream()
                      .flatMap(s -> s.segments().stream())
                      .sorted(Comparator.comparing(id -> places.getOrDefault(id, places.size())))
                      .toList();
              Story first = parts.get(0);
              return new Story(first.id(), headline.of(segments).orElse(first.label()), segments);
            })
        .toList();
  }

  private void read(Reading reading, Segment segment, String story) {
    told.main(reading, segment)
        .filter(StoryJoiner::isDated)
        .ifPresent(event -> note(leading, event, story));
    int behind = 0;
    for (ParsedSentence sentence : reading.sentences()) {
      Span span = sentence.span();
      boolean title = segment.title().filter(t -> t.contains(span)).isPresent();
      if (segment.span().contains(span) && behind < HEAD) {
        behind += title ? 0 : 1;
        for (EventMention mention : reading.within(EventMention.class, span)) {
          told.of(reading, mention)
              .filter(StoryJoiner::isDated)
              .ifPresent(event -> note(heading, event, story));
        }
      }
    }
  }

  private static void note(Map<String, Set<String>> stories, Event event, String story) {
    stories.computeIfAbsent(event.id(), e -> new TreeSet<>()).add(story);
  }

  /** Talks of no known day, or of a whole year, are many. */
  private static boolean isDated(Event event) {
    return event.time() instanceof TimeValue.Day;
  }

  /** The stories that belong together, in the order of the first of each. */
  private Collection<List<Story>> groups(List<Story> stories) {
    DisjointSets joined = new DisjointSets();
    leading.forEach(
        (event, leads) -> {
          String one = leads.iterator().next();
          leads.forEach(story -> joined.join(one, story));
          heading.getOrDefault(event, Set.of()).forEach(story -> joined.join(one, story));
        });
    answers.forEach(pair -> joined.join(pair.getFirst(), pair.getLast()));
    Map<String, List<Story>> groups = new LinkedHashMap<>();
    for (Story story : stories) {
      groups.computeIfAbsent(joined.of(story.id()), name -> new ArrayList<>()).add(story);
    }
    return groups.values();
  }
}
