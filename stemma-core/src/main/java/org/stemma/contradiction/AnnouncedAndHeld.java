package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Word;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * One page announces an event as still to come and tells it as held. Two pages that do so are the
 * ordinary course of things.
 */
final class AnnouncedAndHeld implements Detector {

  /** Words that make an announced meeting another one than the one that was held. */
  private static final Set<String> ANOTHER =
      Set.of(
          "additional",
          "again",
          "another",
          "continue",
          "follow-up",
          "further",
          "more",
          "new",
          "next",
          "postpone",
          "reconvene",
          "reschedule",
          "resume",
          "second",
          "third");

  /** An undated announcement must share this many names with what was held. */
  private static final int SHARED_NAMES = 2;

  private final Set<String> nouns = Lexicon.ENGLISH.words("event-nouns.tsv");

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      Set<Set<String>> told = new HashSet<>();
      List<EventMention> mentions = reading.all(EventMention.class);
      for (EventMention announced : mentions) {
        for (EventMention held : mentions) {
          Set<String> shared = sharedNouns(reading, announced, held);
          if (announced.status() == EventStatus.ANNOUNCED
              && held.status() == EventStatus.REPORTED
              && !announced.span().equals(held.span())
              && sameSegment(reading, announced, held)
              && !shared.isEmpty()
              && sameEvent(material, reading, announced, held)
              && told.add(shared)) {
            findings.add(finding(reading, announced, held, shared));
          }
        }
      }
    }
    return findings;
  }

  private static boolean sameSegment(Reading reading, EventMention a, EventMention b) {
    return reading
        .article()
        .segmentAt(a.span().start())
        .equals(reading.article().segmentAt(b.span().start()));
  }

  private static boolean sameEvent(
      Material material, Reading reading, EventMention announced, EventMention held) {
    if (lemmas(reading, announced.span()).stream().anyMatch(ANOTHER::contains)) {
      return false;
    }
    if (announced.time() instanceof TimeValue.Day a && held.time() instanceof TimeValue.Day b) {
      return a.date().equals(b.date());
    }
    Set<String> shared = new HashSet<>(material.names(reading, announced.span()));
    shared.retainAll(material.names(reading, held.span()));
    return shared.size() >= SHARED_NAMES;
  }

  private Set<String> sharedNouns(Reading reading, EventMention a, EventMention b) {
    Set<String> shared = lemmas(reading, a.span());
    shared.retainAll(lemmas(reading, b.span()));
    shared.retainAll(nouns);
    return shared;
  }

  private static Set<String> lemmas(Reading reading, Span span) {
    Set<String> lemmas = new HashSet<>();
    reading
        .sentenceAt(span.start())
        .ifPresent(s -> s.words().stream().map(Word::lemma).forEach(lemmas::add));
    return lemmas;
  }

  private static Finding finding(
      Reading reading, EventMention announced, EventMention held, Set<String> shared) {
    String noun = shared.stream().sorted().findFirst().orElse("event");
    return new Finding(
        "status",
        Verdict.CONTRADICTION,
        Severity.HIGH,
        noun,
        reading.passage(announced.span()),
        reading.passage(held.span()),
        "the page announces the " + noun + " as still to come and tells it as held");
  }
}
