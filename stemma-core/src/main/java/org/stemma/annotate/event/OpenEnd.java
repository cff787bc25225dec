package org.stemma.annotate.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventStatus;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * What ends something that is itself still to come: of "said the line would stay shut until the
 * minister resigned" nobody tells that the minister resigned.
 */
final class OpenEnd {

  private static final Set<String> FUTURE = Lexicon.ENGLISH.words("grammar-words.tsv", "future");

  private static final Set<String> ENDS = Lexicon.ENGLISH.words("event-cues.tsv", "closing");

  /** The word by which a past deed may also be dated: "will pay for what it broke before". */
  private static final String BEFORE = "before";

  private final Clause clause;
  private final Map<String, EventStatus> contexts;

  /**
   * @param contexts the status that a word gives, by its lemma and part of speech: "plan/verb"
   */
  OpenEnd(Clause clause, Map<String, EventStatus> contexts) {
    this.clause = clause;
    this.contexts = contexts;
  }

  /** Whether the event at {@code word} is such an end, or part of it. */
  boolean holds(int word) {
    boolean known = !clause.isVerb(word) && clause.isDefinite(word);
    Optional<Integer> own =
        clause.isVerb(word) ? Optional.of(word) : clause.governingVerb(word).filter(v -> !known);
    int verb = own.orElse(-1);
    while (verb >= 0 && clause.isVerb(verb) && !OwnStanding.isPastPerfect(clause, verb)) {
      if (clause.word(verb).is("advcl")) {
        return isEnd(verb, clause.child(verb, "mark"));
      }
      Optional<Integer> preposition = before(verb);
      if (preposition.isPresent()) {
        return isEnd(verb, preposition);
      }
      boolean joined = clause.word(verb).is("conj") || clause.word(verb).is("xcomp");
      verb = joined ? clause.head(verb) : -1;
    }
    return false;
  }

  private boolean isEnd(int verb, Optional<Integer> opener) {
    Optional<Integer> ending = opener.filter(m -> ENDS.contains(clause.form(m)));
    boolean dates =
        ending.filter(m -> clause.form(m).equals(BEFORE)).isPresent()
            && OwnStanding.isPast(clause, verb);
    int ended = ending.map(m -> clause.word(m).is("mark") ? verb : m).map(clause::head).orElse(-1);
    return isToCome(ended, dates);
  }

  /**
   * "Until the owner, Kelm Lines, paid": the parser takes the commas for those of a relative
   * clause, which would have a subject of its own.
   */
  private Optional<Integer> before(int verb) {
    int noun = clause.head(verb);
    boolean bare =
        clause.word(verb).is("relcl") && clause.child(verb, "nsubj", "nsubjpass").isEmpty();
    return bare && noun >= 0 && clause.word(noun).is("pobj")
        ? Optional.of(clause.head(noun))
        : Optional.empty();
  }

  /** Whether what is ended at {@code verb} is to come; told of before, if {@code reported}. */
  private boolean isToCome(int verb, boolean reported) {
    int at = verb;
    while (at >= 0 && clause.isVerb(at)) {
      if (isForeseen(at) || !reported && isAhead(at)) {
        return true;
      }
      boolean part = clause.word(at).is("xcomp") || clause.word(at).is("acomp");
      at = part ? clause.head(at) : -1;
    }
    return false;
  }

  /** "(said that it) would last". */
  private boolean isForeseen(int verb) {
    int first = clause.word(verb).is("conj") ? clause.head(verb) : verb;
    return clause.word(first).is("ccomp") && clause.auxiliaries(verb).contains("would");
  }

  /** "Will last", "plan to stay". */
  private boolean isAhead(int verb) {
    int above = clause.head(verb);
    boolean planned =
        above >= 0
            && clause.word(verb).is("xcomp")
            && clause.auxiliaries(verb).contains("to")
            && contexts.get(clause.lemma(above) + "/verb") == EventStatus.ANNOUNCED;
    return planned || clause.auxiliaries(verb).stream().anyMatch(FUTURE::contains);
  }
}
