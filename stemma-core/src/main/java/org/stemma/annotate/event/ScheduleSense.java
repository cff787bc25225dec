package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotation.EventStatus;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * An occasion that is put off, brought forward or called off: "the fair was called off". With its
 * new day it is announced for that day.
 */
final class ScheduleSense {

  private static final Set<String> CHANGE = words("change");
  private static final Set<String> OCCASION = words("occasion");
  private static final Set<String> NEW_DAY = words("new-day");

  private ScheduleSense() {}

  private static Set<String> words(String part) {
    return Lexicon.ENGLISH.words("schedule-words.tsv", part);
  }

  /** The change of an occasion's day that the verb at {@code verb} tells, if it tells one. */
  static Optional<EventTrigger> of(Clause clause, int verb) {
    Optional<EventTrigger> change =
        clause
            .undergoer(verb)
            .filter(o -> OCCASION.contains(clause.lemma(o)))
            .filter(o -> isChange(clause, verb))
            .map(o -> EventTrigger.ofKind(List.of(verb, o), "culture"));
    return clause.children(verb, "prep").stream().anyMatch(p -> isNewDay(clause, p))
        ? change.map(c -> c.withStatus(EventStatus.ANNOUNCED))
        : change;
  }

  /** Whether {@code trigger} is an occasion that gets a new day. */
  static boolean isMoved(Clause clause, EventTrigger trigger) {
    return trigger.status() == EventStatus.ANNOUNCED
        && !trigger.nominal()
        && isChange(clause, trigger.word());
  }

  /** Whether the time whose main word is {@code time} is the new day that {@code verb} gives. */
  static boolean isNewDay(Clause clause, int verb, int time) {
    return clause.ancestors(time).stream()
        .filter(a -> clause.word(a).is("prep"))
        .findFirst()
        .filter(p -> clause.head(p) == verb && NEW_DAY.contains(clause.form(p)))
        .isPresent();
  }

  private static boolean isChange(Clause clause, int verb) {
    String lemma = clause.lemma(verb);
    return CHANGE.contains(lemma)
        || clause.children(verb, "prt", "advmod", "prep").stream()
            .filter(p -> CHANGE.contains(lemma + "+" + clause.form(p)))
            .anyMatch(p -> !clause.word(p).is("prep") || isNewDay(clause, p));
  }

  /** "Moved to Sunday", not "moved to the park". */
  private static boolean isNewDay(Clause clause, int preposition) {
    return NEW_DAY.contains(clause.form(preposition))
        && Stream.of(preposition)
            .flatMap(p -> clause.sentence().subtree(p).stream())
            .anyMatch(i -> clause.word(i).isEntity("DATE") || clause.word(i).tag().equals("CD"));
  }
}
