package org.stemma.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.article.Passage;
import org.stemma.article.Segment;
import org.stemma.event.Event;
import org.stemma.event.TakenBack;
import org.stemma.lineage.Certainty;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;
import org.stemma.story.Story;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Tells each story day by day: the days on which its events fall, each in sentences of its reports
 * that name the day or tell an event of it. No sentence counts for a day because it was published
 * then. Titles, captions and residue tell nothing.
 */
public final class StoryDays {

  /**
   * What a reader takes in; the days that most sources come back to are kept. By judgement, not
   * swept, as are the next two.
   */
  private static final int MOST_DAYS = 12;

  private static final int PER_DAY = 2;

  /** Of so many sentences of a day those are kept that tell an event which none before tells. */
  private static final int CANDIDATES = 6;

  private final Map<String, List<Told>> told = new HashMap<>();
  private final Map<String, Set<String>> roots;
  private final Set<String> made = new HashSet<>();
  private final Map<String, Report> reports = new TreeMap<>();

  /** An event of one day, in the words of one page. */
  private record Told(String event, LocalDate day, Span span) {}

  private record Report(Reading reading, Segment segment) {}

  private StoryDays(List<Reading> readings, Lineage lineage, List<Event> events) {
    for (Event event : events) {
      if (event.time() instanceof TimeValue.Day day && !day.approximate()) {
        for (Passage words : event.mentions()) {
          told.computeIfAbsent(words.page(), p -> new ArrayList<>())
              .add(new Told(event.id(), day.date(), words.span()));
        }
      }
    }
    for (Reading reading : readings) {
      for (Segment segment : reading.article().segments()) {
        reports.put(segment.id(), new Report(reading, segment));
      }
    }
    this.roots = lineage.roots(reports.keySet());
    lineage.edges().stream()
        .filter(e -> e.held() && e.certainty() != Certainty.CITED)
        .map(Derivation::to)
        .forEach(made::add);
  }

  /** The days of all {@code stories}, in the order of the stories, then of the days. */
  public static List<StoryDay> of(
      List<Reading> readings, List<Story> stories, Lineage lineage, List<Event> events) {
    StoryDays days = new StoryDays(readings, lineage, events);
    return stories.stream().flatMap(story -> days.of(story).stream()).toList();
  }

  private List<StoryDay> of(Story story) {
    List<DatedSentence> sentences = new ArrayList<>();
    List<Passage> words = new ArrayList<>();
    Set<LocalDate> eventful = new TreeSet<>();
    for (String id : originalsFirst(story)) {
      Optional.ofNullable(reports.get(id))
          .ifPresent(report -> add(report, sentences, words, eventful));
    }
    return DayTeller.tell(sentences, eventful::contains, false, MOST_DAYS, CANDIDATES).stream()
        .filter(day -> !day.sentences().isEmpty())
        .map(day -> day(story, day, firstWith(day, sentences).stream().map(words::get).toList()))
        .toList();
  }

  /** The sentences of a day, each where it was told of that day first in the same words. */
  private static List<Integer> firstWith(ToldDay day, List<DatedSentence> sentences) {
    List<Integer> first = new ArrayList<>();
    for (int chosen : day.sentences()) {
      DatedSentence sentence = sentences.get(chosen);
      int original = 0;
      while (original < chosen && !sentence.repeats(sentences.get(original), day.day())) {
        original++;
      }
      first.add(original);
    }
    return first;
  }

  /** Of sentences that are worth the same the first is taken: better the source than its copy. */
  private List<String> originalsFirst(Story story) {
    return story.segments().stream()
        .sorted(Comparator.<String, Boolean>comparing(made::contains).thenComparing(s -> s))
        .toList();
  }

  private void add(
      Report report, List<DatedSentence> sentences, List<Passage> words, Set<LocalDate> eventful) {
    Reading reading = report.reading();
    String id = report.segment().id();
    Set<String> sources = roots.getOrDefault(id, Set.of(id));
    List<Span> residue =
        reading.all(Residue.class).stream()
            .filter(r -> r.kind() != ResidueClass.MECHANICAL_ERROR)
            .map(Residue::span)
            .toList();
    int place = 0;
    for (ParsedSentence sentence : reading.sentences()) {
      Span span = sentence.span();
      if (report.segment().span().contains(span) && isTold(reading, residue, span)) {
        Set<LocalDate> days = new TreeSet<>();
        on(reading.page(), span).forEach(event -> days.add(event.day()));
        eventful.addAll(days);
        sentences.add(StorySentences.of(reading, span, sources, place++, days));
        words.add(reading.passage(span));
      }
    }
  }

  /**
   * A misspelt word does not unmake a sentence; an unfilled field, a prompt, or a number that the
   * page takes back does.
   */
  private static boolean isTold(Reading reading, List<Span> residue, Span sentence) {
    return reading.isBody(sentence)
        && residue.stream().noneMatch(r -> r.overlaps(sentence))
        && !TakenBack.holds(reading.within(Figure.class, sentence));
  }

  private List<Told> on(String page, Span sentence) {
    return told.getOrDefault(page, List.of()).stream()
        .filter(event -> event.span().overlaps(sentence))
        .toList();
  }

  private StoryDay day(Story story, ToldDay day, List<Passage> sentences) {
    Set<String> events = new TreeSet<>();
    List<Passage> kept = new ArrayList<>();
    for (Passage words : sentences) {
      boolean adds = false;
      for (Told event : on(words.page(), words.span())) {
        adds |= event.day().equals(day.day()) && events.add(event.event());
      }
      if (kept.isEmpty() || adds) {
        kept.add(words);
      }
      if (kept.size() == PER_DAY) {
        break;
      }
    }
    return new StoryDay(story.id(), day.day(), List.copyOf(events), kept);
  }
}
