package org.stemma.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** What somebody asked for, or to be let do: "asked for a transfer", "never asked to leave". */
final class AskedDeeds {

  /**
   * What was asked.
   *
   * @param deed the verb with its "for", or with the verb of what is asked
   * @param objects the nouns for what is asked for
   */
  record Told(String deed, Set<Integer> objects) {}

  private static final Set<String> ASKING = Lexicon.ENGLISH.words("requesting-verbs.txt");

  private AskedDeeds() {}

  /** What the verb at {@code verb} tells to have been asked, of nobody in particular. */
  static Optional<Told> at(Clause clause, int verb) {
    boolean asks = clause.isVerb(verb) && ASKING.contains(clause.lemma(verb));
    if (!asks || clause.isPassive(verb) || clause.child(verb, "dobj").isPresent()) {
      return Optional.empty();
    }
    List<Integer> objects = clause.prepositional(verb, "for");
    return objects.isEmpty()
        ? clause
            .child(verb, "xcomp")
            .filter(clause::isVerb)
            .map(
                to ->
                    new Told("ask to " + clause.lemma(to), Set.copyOf(clause.children(to, "dobj"))))
        : Optional.of(new Told("ask for", Set.copyOf(objects)));
  }
}
