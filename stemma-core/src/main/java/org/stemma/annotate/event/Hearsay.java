package org.stemma.annotate.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** What is told with nobody who stands behind it by name. */
final class Hearsay {

  private static final Set<String> SPEAKERS = Lexicon.ENGLISH.words("event-cues.tsv", "hearsay");
  private static final Set<String> REPUTED = Lexicon.ENGLISH.words("event-cues.tsv", "reputed");

  private Hearsay() {}

  /** Whether the verb {@code above} tells what hangs on it, {@code below}, as hearsay. */
  static boolean is(Clause clause, int above, int below) {
    return clause.word(below).is("ccomp") && isSaidByNobody(clause, above)
        || clause.word(below).is("xcomp") && isReputed(clause, above, below);
  }

  /** "Sources say", "witnesses close to the case said". */
  private static boolean isSaidByNobody(Clause clause, int verb) {
    return clause.child(verb, "nsubj").filter(s -> SPEAKERS.contains(clause.lemma(s))).isPresent();
  }

  /** "Is said to have signed", "were believed to have sailed"; "by" somebody is no hearsay. */
  private static boolean isReputed(Clause clause, int above, int below) {
    return REPUTED.contains(clause.lemma(above))
        && clause.isPassive(above)
        && clause.child(above, "agent").isEmpty()
        && clause.auxiliaries(below).contains("to")
        && clause.auxiliaries(below).contains("have");
  }
}
