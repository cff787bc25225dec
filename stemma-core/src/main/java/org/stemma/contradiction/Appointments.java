package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Passage;
import org.stemma.claim.ContentWords;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.time.TimeValue;

/**
 * What was set for a day: called off here and told as held there, or told as held before the day
 * for which it is announced. Held later than announced is the ordinary course of things.
 */
final class Appointments implements Detector {

  private static final Set<String> ANOTHER = Lexicon.ENGLISH.words("another-words.txt");

  /** Names that an announcement and what was held must share. */
  private static final int SHARED_NAMES = 2;

  /** Share of the words of both sentences together for an announcement and what was held. */
  private static final double SAME_WORDING = 0.5;

  /** What lies further apart is another appointment of the kind. A guard of sense, not swept. */
  private static final long MOST_DAYS = 31;

  private final Set<String> nouns = new HashSet<>();

  Appointments() {
    for (List<String> row : Lexicon.ENGLISH.rows("event-nouns.tsv")) {
      nouns.add(row.get(0));
    }
  }

  /** One sentence's word of an appointment. */
  private record Told(
      Reading reading,
      EventMention mention,
      String story,
      Set<String> words,
      Set<LocalDate> days,
      Passage passage) {}

  @Override
  public List<Finding> find(Material material) {
    List<Told> all = told(material);
    List<Told> held = of(all, EventStatus.REPORTED);
    List<Finding> findings = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Told off : of(all, EventStatus.CANCELLED)) {
      for (Told other : held) {
        Optional<String> noun = calledOff(material, off, other);
        if (noun.isPresent() && seen.add(List.of("off", noun.get(), off.days()))) {
          Predicate<Told> same = t -> calledOff(material, t, other).equals(noun);
          Predicate<Told> against = t -> calledOff(material, off, t).equals(noun);
          findings.add(
              new Finding(
                  ContradictionKind.STATUS,
                  Verdict.CONTRADICTION,
                  Severity.HIGH,
                  noun.get(),
                  variant(status(noun.get(), "called off"), off, all, same),
                  variant(status(noun.get(), "held"), other, all, against),
                  "the " + noun.get() + " is told as called off and as held"));
        }
      }
    }
    for (Told set : of(all, EventStatus.ANNOUNCED)) {
      for (Told other : held) {
        Optional<String> noun = setLater(material, set, other);
        if (noun.isPresent() && seen.add(List.of("set", noun.get(), set.days(), other.days()))) {
          LocalDate later = day(set).orElseThrow();
          LocalDate earlier = day(other).orElseThrow();
          Predicate<Told> same =
              t -> day(t).equals(day(set)) && setLater(material, t, other).equals(noun);
          Predicate<Told> against =
              t -> day(t).equals(day(other)) && setLater(material, set, t).equals(noun);
          findings.add(
              new Finding(
                  ContradictionKind.DATE,
                  Verdict.TENSION,
                  Severity.MEDIUM,
                  noun.get(),
                  variant(Value.of(later), set, all, same),
                  variant(Value.of(earlier), other, all, against),
                  "the "
                      + noun.get()
                      + " is announced for "
                      + later
                      + " and told as held on "
                      + earlier));
        }
      }
    }
    return findings;
  }

  private static Value status(String noun, String text) {
    return Value.of(ValueKind.STATUS, noun, text);
  }

  private static Variant variant(Value value, Told shown, List<Told> all, Predicate<Told> same) {
    return Variant.of(
        value, shown.passage(), all.stream().filter(same).map(Told::passage).toList());
  }

  /** The noun of what one tells as called off and the other as held; empty if they do not. */
  private Optional<String> calledOff(Material material, Told off, Told held) {
    boolean told =
        off.mention().status() == EventStatus.CANCELLED
            && held.mention().status() == EventStatus.REPORTED
            && off.days().stream().anyMatch(held.days()::contains);
    return (told ? noun(off, held) : Optional.<String>empty())
        .filter(n -> sharedNames(material, off, held) > 0);
  }

  /** The noun of what is told as held before the day for which the other announces it. */
  private Optional<String> setLater(Material material, Told set, Told held) {
    boolean told =
        set.mention().status() == EventStatus.ANNOUNCED
            && held.mention().status() == EventStatus.REPORTED
            && isBefore(held, set);
    return (told ? noun(set, held) : Optional.<String>empty())
        .filter(n -> ContentWords.likeness(set.words(), held.words()) >= SAME_WORDING)
        .filter(n -> sharedNames(material, set, held) >= SHARED_NAMES);
  }

  private static List<Told> of(List<Told> all, EventStatus status) {
    return all.stream().filter(t -> t.mention().status() == status).toList();
  }

  private static Optional<LocalDate> day(Told told) {
    return told.mention().time() instanceof TimeValue.Day day
        ? Optional.of(day.date())
        : Optional.empty();
  }

  private static boolean isBefore(Told held, Told set) {
    Optional<LocalDate> first = day(held);
    Optional<LocalDate> later = day(set);
    return first.isPresent()
        && later.isPresent()
        && first.get().isBefore(later.get())
        && !first.get().plusDays(MOST_DAYS).isBefore(later.get())
        && !held.days().contains(later.get())
        && !set.days().contains(first.get());
  }

  /** The noun of the appointment in both sentences, if they may speak of one appointment. */
  private Optional<String> noun(Told set, Told held) {
    boolean another =
        set.passage().equals(held.passage())
            || !set.story().equals(held.story())
            || set.words().stream().anyMatch(ANOTHER::contains)
            || held.words().stream().anyMatch(ANOTHER::contains);
    return another
        ? Optional.empty()
        : set.words().stream()
            .filter(nouns::contains)
            .filter(held.words()::contains)
            .sorted()
            .findFirst();
  }

  private static long sharedNames(Material material, Told a, Told b) {
    Set<String> shared = new TreeSet<>(material.names(a.reading(), a.mention().span()));
    shared.retainAll(material.names(b.reading(), b.mention().span()));
    return shared.size();
  }

  private static List<Told> told(Material material) {
    List<Told> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (EventMention mention : reading.all(EventMention.class)) {
        boolean body = reading.isBody(mention.span());
        boolean wanted =
            Set.of(EventStatus.REPORTED, EventStatus.ANNOUNCED, EventStatus.CANCELLED)
                .contains(mention.status());
        if (body && wanted) {
          reading
              .sentenceAt(mention.span().start())
              .filter(ParsedSentence::isParsed)
              .ifPresent(s -> found.add(told(material, reading, mention, s)));
        }
      }
    }
    return found;
  }

  private static Told told(
      Material material, Reading reading, EventMention mention, ParsedSentence sentence) {
    Set<String> words = new HashSet<>();
    for (Word word : sentence.words()) {
      if (!word.isProperNoun() && Character.isLowerCase(word.form().charAt(0))) {
        words.add(word.lemma());
      }
    }
    Set<LocalDate> days = new TreeSet<>();
    for (TimeExpression time : reading.within(TimeExpression.class, mention.span())) {
      if (time.time() instanceof TimeValue.Day day) {
        days.add(day.date());
      }
    }
    Passage passage = reading.passage(mention.span());
    return new Told(reading, mention, material.story(passage), words, days, passage);
  }
}
