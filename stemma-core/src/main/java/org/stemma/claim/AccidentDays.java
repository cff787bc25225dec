package org.stemma.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Passage;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Finds the days on which the accidents and disasters of a story are told to have happened, by
 * whatever word each page names them: "a sleeper train ran into a freight train on Tuesday", "on
 * Sunday the night train ran a red signal before it ploughed into another". Read from the parse;
 * silent without.
 */
public final class AccidentDays {

  /** Kinds of event (of the lists) that befall a place once. */
  private static final Set<String> KINDS = Set.of("accident", "disaster");

  /** Sentences of a page in which its own story is told. By judgement, not swept. */
  private static final int LEAD = 3;

  private static final Set<String> ANOTHER = Lexicon.ENGLISH.words("another-events.txt");

  private static final Set<String> MONTHS = Lexicon.ENGLISH.words("time/months.tsv");

  private AccidentDays() {}

  /** The claims of each story, the first witnesses first. */
  public static List<List<AccidentDayClaim>> of(Material material) {
    Map<String, List<AccidentDayClaim>> stories = new LinkedHashMap<>();
    List<AccidentDayClaim> claims = new ArrayList<>();
    for (Reading reading : material.readings()) {
      List<ParsedSentence> body =
          reading.sentences().stream().filter(s -> reading.isBody(s.span())).toList();
      for (EventMention mention : reading.all(EventMention.class)) {
        reading
            .sentenceAt(mention.trigger().start())
            .filter(s -> s.isParsed() && reading.isBody(s.span()) && isAccident(mention))
            .filter(s -> s.words().stream().noneMatch(w -> ANOTHER.contains(w.lemma())))
            .flatMap(s -> claim(material, reading, mention, s, body.indexOf(s) < LEAD))
            .ifPresent(claims::add);
      }
    }
    claims.sort(Comparator.comparing(AccidentDayClaim::passage, material.witnessOrder()));
    claims.forEach(c -> stories.computeIfAbsent(c.story(), s -> new ArrayList<>()).add(c));
    return List.copyOf(stories.values());
  }

  private static boolean isAccident(EventMention mention) {
    return mention.kind().filter(KINDS::contains).isPresent()
        && mention.status() == EventStatus.REPORTED;
  }

  private static Optional<AccidentDayClaim> claim(
      Material material,
      Reading reading,
      EventMention mention,
      ParsedSentence sentence,
      boolean lead) {
    Clause clause = Clause.of(sentence);
    int trigger = sentence.indexAt(mention.trigger().start());
    Passage passage = reading.passage(sentence.span());
    return day(reading, clause, mention, trigger)
        .map(
            day ->
                new AccidentDayClaim(
                    material.story(passage),
                    day,
                    ContentWords.of(sentence, sentence.span()),
                    clause.word(trigger).isNoun() && isBare(clause, trigger),
                    lead,
                    passage));
  }

  /** "The crash", no crash of another name. */
  private static boolean isBare(Clause clause, int noun) {
    return clause.isDefinite(noun)
        && clause.children(noun, "compound", "nmod", "amod", "poss", "prep").isEmpty();
  }

  private static Optional<LocalDate> day(
      Reading reading, Clause clause, EventMention mention, int trigger) {
    if (mention.time() instanceof TimeValue.Day day) {
      return Optional.of(day.date());
    }
    Optional<Integer> verb =
        clause.isVerb(trigger) ? Optional.of(trigger) : clause.governingVerb(trigger);
    Set<LocalDate> beside = new TreeSet<>();
    Set<LocalDate> all = new TreeSet<>();
    boolean dated = false;
    for (TimeExpression time : reading.within(TimeExpression.class, clause.sentence().span())) {
      Optional<LocalDate> day = NamedDays.day(reading, time);
      day.ifPresent(all::add);
      if (day.isPresent() && governor(clause, time.span()).equals(verb)) {
        beside.add(day.get());
      }
      dated |= day.isPresent() && opens(reading, clause, time.span());
    }
    return Stream.of(beside, dated ? all : Set.<LocalDate>of())
        .filter(days -> days.size() == 1)
        .flatMap(Set::stream)
        .findFirst();
  }

  /** "On Sunday, November 2, 2031, the night train ...": the day is of all that follows. */
  private static boolean opens(Reading reading, Clause clause, Span time) {
    String before = reading.words(Span.of(clause.sentence().span().start(), time.start()));
    return before.strip().length() <= "on".length()
        && Stream.of(reading.words(time).split("[^\\p{L}]+"))
            .map(w -> w.toLowerCase(Locale.ROOT))
            .anyMatch(MONTHS::contains);
  }

  private static Optional<Integer> governor(Clause clause, Span words) {
    return clause.head(clause.sentence().indexesIn(words)).flatMap(clause::governingVerb);
  }
}
