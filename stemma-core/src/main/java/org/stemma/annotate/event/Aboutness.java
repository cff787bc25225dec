package org.stemma.annotate.event;

import java.util.function.IntPredicate;
import org.stemma.syntax.Clause;

/**
 * What a happening is about is no part of what is done with it: "opened an inquiry into the fire"
 * tells of no shots.
 */
final class Aboutness {

  private Aboutness() {}

  /**
   * Whether the word at {@code index} hangs by a preposition on a happening that is the object of
   * {@code verb} ("into" may hang on the verb itself); "of" and "in" count or measure it ("a round
   * of talks", "6 million in aid").
   *
   * @param happenings the words that name happenings
   */
  static boolean holds(Clause clause, int index, int verb, IntPredicate happenings) {
    int preposition = clause.word(index).is("pobj") ? clause.head(index) : -1;
    if (preposition < 0
        || clause.form(preposition).equals("of")
        || clause.form(preposition).equals("in")) {
      return false;
    }
    int above = clause.head(preposition);
    boolean into = above == verb && clause.form(preposition).equals("into");
    return clause.children(verb, "dobj", "nsubjpass").stream()
        .filter(o -> into || o == above)
        .anyMatch(happenings::test);
  }
}
