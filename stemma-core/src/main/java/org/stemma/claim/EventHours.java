package org.stemma.claim;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.article.Passage;
import org.stemma.event.Event;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

/**
 * Finds the hours at which events are said to have taken place: a clock time that hangs with "at"
 * or the like on the word for the event, of what happens at one moment.
 */
public final class EventHours {

  /** Kinds and modes (of the lists) of what happens at one moment. */
  private static final Set<String> MOMENTARY =
      Set.of(
          "accident",
          "disaster",
          "death",
          "crime",
          "departure",
          "arrival",
          "arrest",
          "abduct",
          "explosives",
          "firearms");

  /** Verbs of what opens at a moment, however long it lasts. */
  private static final Set<String> STARTING = Lexicon.ENGLISH.words("event-cues.tsv", "starting");

  private static final Set<String> AT = Set.of("at", "about", "around", "near");
  private static final Set<String> ROUGH =
      Set.of("about", "around", "approximately", "near", "nearly", "roughly", "almost", "some");

  private static final Set<String> ANOTHER = Lexicon.ENGLISH.words("another-events.txt");

  /** An hour, and what the clause that gives it tells. */
  private record Told(HourClaim claim, Befallen befallen) {}

  /** Hours of one happening, and the ways in which it is told. */
  private record Happening(Set<Befallen> tellings, List<HourClaim> hours) {}

  private EventHours() {}

  /**
   * The hours of each event, in order of the first witnesses; by hour. Two mishaps of one town and
   * day that other parts of the account take for one event are told apart by what befell which
   * thing ({@link Befallen}).
   */
  public static List<List<List<HourClaim>>> of(Material material) {
    Map<Passage, List<Event>> events = new HashMap<>();
    Map<String, List<Told>> hours = new LinkedHashMap<>();
    for (Event event : material.events()) {
      hours.put(event.id(), new ArrayList<>());
      for (Passage passage : new LinkedHashSet<>(event.mentions())) {
        events.computeIfAbsent(passage, p -> new ArrayList<>()).add(event);
      }
    }
    for (Reading reading : material.readings()) {
      for (EventMention mention : reading.all(EventMention.class)) {
        Passage passage = reading.passage(mention.span());
        for (Event event : events.getOrDefault(passage, List.of())) {
          if (isOf(reading, mention, event)) {
            claim(reading, mention, event, passage)
                .ifPresent(
                    claim -> hours.computeIfAbsent(event.id(), e -> new ArrayList<>()).add(claim));
          }
        }
      }
    }
    List<List<List<HourClaim>>> found = new ArrayList<>();
    for (List<Told> claims : hours.values()) {
      claims.sort(Comparator.comparing(told -> told.claim().passage(), material.witnessOrder()));
      for (List<HourClaim> happening : happenings(claims)) {
        if (happening.size() > 1) {
          found.add(Groups.equal(happening, HourClaim::hour));
        }
      }
    }
    return found;
  }

  /** Each joins the first happening that is the same as its own by all that is told of it. */
  private static List<List<HourClaim>> happenings(List<Told> claims) {
    List<Happening> found = new ArrayList<>();
    for (Told told : claims) {
      Optional<Happening> same =
          found.stream()
              .filter(h -> h.tellings().stream().allMatch(told.befallen()::isSame))
              .findFirst();
      Happening happening =
          same.orElseGet(() -> new Happening(new LinkedHashSet<>(), new ArrayList<>()));
      if (same.isEmpty()) {
        found.add(happening);
      }
      happening.tellings().add(told.befallen());
      happening.hours().add(told.claim());
    }
    return found.stream().map(Happening::hours).toList();
  }

  private static boolean isOf(Reading reading, EventMention mention, Event event) {
    boolean body = reading.isBody(mention.span());
    boolean same =
        mention.type().map(event.types()::contains).orElse(event.types().isEmpty())
            && (mention.kind().isEmpty()
                || event.kind().isEmpty()
                || mention.kind().equals(event.kind()));
    boolean moment =
        mention.kind().filter(MOMENTARY::contains).isPresent()
            || mention.mode().filter(MOMENTARY::contains).isPresent();
    return body
        && same
        && (moment || starts(reading, mention))
        && mention.status() == EventStatus.REPORTED;
  }

  /** "The trial opened at 9:30", "the match kicked off at 15:00": the hour is of the beginning. */
  private static boolean starts(Reading reading, EventMention mention) {
    return reading
        .sentenceAt(mention.trigger().start())
        .filter(ParsedSentence::isParsed)
        .filter(
            sentence -> {
              Clause clause = Clause.of(sentence);
              int word = sentence.indexAt(mention.trigger().start());
              int verb = clause.isVerb(word) ? word : clause.head(word);
              return verb >= 0 && clause.isVerb(verb) && STARTING.contains(clause.lemma(verb));
            })
        .isPresent();
  }

  private static Optional<Told> claim(
      Reading reading, EventMention mention, Event event, Passage passage) {
    Optional<ParsedSentence> sentence =
        reading.sentenceAt(mention.trigger().start()).filter(ParsedSentence::isParsed);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Clause clause = Clause.of(sentence.get());
    int trigger = sentence.get().indexAt(mention.trigger().start());
    int verb = clause.isVerb(trigger) ? trigger : clause.governingVerb(trigger).orElse(trigger);
    if (isOfAnother(clause, verb)) {
      return Optional.empty();
    }
    List<HourClaim> here = new ArrayList<>();
    for (TimeExpression time : reading.within(TimeExpression.class, sentence.get().span())) {
      List<Integer> words = sentence.get().indexesIn(time.span());
      Optional<Integer> top = clause.head(words);
      Optional<LocalTime> hour =
          time.type() == TimexType.TIME ? hour(time.value()) : Optional.empty();
      boolean held =
          top.flatMap(clause::governingVerb).filter(v -> v == verb).isPresent()
              && top.filter(t -> isAt(clause, t)).isPresent();
      if (held && hour.isPresent()) {
        String before = String.join(" ", words.stream().map(clause::form).toList());
        boolean rough =
            ROUGH.stream().anyMatch(r -> before.contains(r))
                || top.filter(t -> ROUGH.contains(clause.form(Math.max(0, t - 1)))).isPresent()
                || words.get(0) > 0 && ROUGH.contains(clause.form(words.get(0) - 1));
        here.add(new HourClaim(event.id(), event.label(), hour.get(), rough, passage));
      }
    }
    return here.size() == 1
        ? Optional.of(new Told(here.get(0), Befallen.of(mention, clause, trigger, verb)))
        : Optional.empty();
  }

  /** "A second tug reached the ship": not the one that other pages tell of. */
  private static boolean isOfAnother(Clause clause, int verb) {
    return clause
        .subject(verb)
        .filter(
            subject ->
                clause.sentence().children(subject).stream()
                    .anyMatch(word -> ANOTHER.contains(clause.lemma(word))))
        .isPresent();
  }

  /** "At 6.40", "around 7 p.m."; not "by noon", "after 6". */
  private static boolean isAt(Clause clause, int word) {
    int above = clause.head(word);
    String form = above < 0 ? "" : clause.form(above).toLowerCase(Locale.ROOT);
    return AT.contains(form) || clause.word(word).is("npadvmod") && above >= 0;
  }

  /** The clock time of a TIMEX3 value "2031-05-04T06:15" or "T06:15". */
  private static Optional<LocalTime> hour(String value) {
    int at = value.indexOf('T');
    String clock = at < 0 ? "" : value.substring(at + 1);
    if (clock.length() != "06:15".length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(clock));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
