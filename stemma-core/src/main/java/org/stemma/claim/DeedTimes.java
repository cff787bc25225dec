package org.stemma.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.syntax.Clause;

/**
 * When a deed is told to have been done or not.
 *
 * @param day the day named with it, if any
 * @param reach of which time it is told
 */
record DeedTimes(Optional<LocalDate> day, DeedClaim.Reach reach) {

  private static final Set<String> NOT = Set.of("neither", "not");

  /** Of the deed of the verb at {@code verb}. */
  static DeedTimes of(Reading reading, Clause clause, int verb) {
    List<TimeExpression> times =
        reading.within(TimeExpression.class, clause.sentence().span()).stream()
            .filter(time -> hangsOn(clause, time, verb))
            .toList();
    boolean soFar =
        isPerfect(clause, verb) && times.stream().noneMatch(time -> isDenied(clause, time));
    return new DeedTimes(
        times.stream().flatMap(time -> NamedDays.day(reading, time).stream()).findFirst(),
        soFar ? DeedClaim.Reach.SO_FAR : DeedClaim.Reach.THAT_DAY);
  }

  private static boolean hangsOn(Clause clause, TimeExpression time, int verb) {
    return clause
        .head(clause.sentence().indexesIn(time.span()))
        .flatMap(clause::governingVerb)
        .filter(v -> v == verb)
        .isPresent();
  }

  private static boolean isPerfect(Clause clause, int verb) {
    return clause.children(verb, "aux").stream()
        .anyMatch(a -> clause.lemma(a).equals("have") && !clause.form(a).equals("had"));
  }

  /** "Nothing has been signed, not on Monday and not since": denied of that day itself. */
  private static boolean isDenied(Clause clause, TimeExpression time) {
    int first = clause.sentence().indexesIn(time.span()).get(0);
    return isNot(clause, first - 1) || isNot(clause, first - 2);
  }

  private static boolean isNot(Clause clause, int word) {
    return word >= 0 && NOT.contains(clause.form(word));
  }
}
