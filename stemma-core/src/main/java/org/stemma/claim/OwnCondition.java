package org.stemma.claim;

import java.util.Set;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * The condition under which alone a deed is to be done or left undone: "will not quit if the club
 * is sold" says nothing of what he will do if it is not.
 */
final class OwnCondition {

  private static final Set<String> CONDITIONS = Lexicon.ENGLISH.words("condition-words.txt");

  /** Words by which all cases are meant: "even if the club is sold", "whether or not it is". */
  private static final Set<String> WHATEVER = Set.of("even", "whether");

  private OwnCondition() {}

  /** Whether a clause of condition hangs on the verb or on the verb of saying above it. */
  static boolean limits(Clause clause, int verb) {
    int above = clause.head(verb);
    boolean said = clause.word(verb).is("ccomp") && above >= 0;
    return Stream.concat(
            clause.children(verb, "advcl").stream(),
            said ? clause.children(above, "advcl").stream() : Stream.empty())
        .anyMatch(condition -> isOne(clause, condition));
  }

  private static boolean isOne(Clause clause, int verb) {
    return clause.children(verb, "mark", "advmod").stream()
        .filter(mark -> CONDITIONS.contains(clause.form(mark)))
        .anyMatch(mark -> !isWhatever(clause, verb, mark));
  }

  private static boolean isWhatever(Clause clause, int verb, int mark) {
    return WHATEVER.contains(clause.form(mark))
        || mark > 0 && WHATEVER.contains(clause.form(mark - 1))
        || clause.children(verb, "advmod").stream()
            .anyMatch(word -> word < mark && WHATEVER.contains(clause.form(word)));
  }
}
