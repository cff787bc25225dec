package org.stemma.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.article.Segment;
import org.stemma.lineage.Certainty;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;
import org.stemma.story.Story;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/** Pages that alone tell a story and name at their head the report of another that they answer. */
final class AnsweringPages {

  /** Sentences behind the headline that say what a page is about. By judgement, not swept. */
  private static final int HEAD = 2;

  private AnsweringPages() {}

  /** For each such page the id of its story and that of the story it answers. */
  static List<List<String>> of(List<Reading> readings, List<Story> stories, Lineage lineage) {
    Map<String, Story> storyOf = new HashMap<>();
    stories.forEach(s -> s.segments().forEach(segment -> storyOf.put(segment, s)));
    Map<String, Reading> pages = new HashMap<>();
    readings.forEach(reading -> pages.put(reading.page(), reading));
    List<List<String>> answering = new ArrayList<>();
    for (Derivation edge : lineage.edges()) {
      Story own = storyOf.get(edge.to());
      Story answered = storyOf.get(edge.from());
      boolean told =
          edge.held()
              && (edge.certainty() == Certainty.STATED || edge.certainty() == Certainty.CITED);
      if (told
          && own != null
          && answered != null
          && own.segments().size() == 1
          && !answered.equals(own)
          && edge.evidence().stream().anyMatch(words -> isAtHead(pages, edge, words))) {
        answering.add(List.of(answered.id(), own.id()));
      }
    }
    return List.copyOf(answering);
  }

  private static boolean isAtHead(Map<String, Reading> pages, Derivation edge, Passage words) {
    Reading reading = pages.get(words.page());
    if (reading == null || !words.segment().equals(edge.to())) {
      return false;
    }
    return reading.article().segments().stream()
        .filter(segment -> segment.id().equals(edge.to()))
        .map(Segment::span)
        .anyMatch(within -> isAtHead(reading, within, words.evidence().span()));
  }

  private static boolean isAtHead(Reading reading, Span within, Span words) {
    return reading.sentences().stream()
        .map(ParsedSentence::span)
        .filter(within::contains)
        .filter(reading::isBody)
        .limit(HEAD)
        .anyMatch(words::overlaps);
  }
}
