package org.stemma.claim;

import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Whether a verb tells what was done or is to come, outside questions, conditions and wishes. */
final class DeedTense {

  /** Words beside a negation by which it denies something else than the deed. */
  private static final Set<String> LIMITING = Lexicon.ENGLISH.words("limiting-adverbs.txt");

  private static final Set<String> COMING = Set.of("will", "shall");
  private static final Set<String> UNREAL =
      Set.of("can", "could", "may", "might", "must", "ought", "should", "need", "to");
  private static final Set<String> OPEN = Set.of("if", "unless", "whether", "until", "before");

  /** Verbs by which what is voted for is done. */
  private static final Set<String> VOTING = Set.of("vote");

  private DeedTense() {}

  /**
   * Whether the clause is told as past or to come: no wish, condition, question or relative, and
   * not for one case alone.
   */
  static boolean isReal(Clause clause, int verb) {
    String tag = clause.word(verb).tag();
    List<String> auxiliaries = clause.auxiliaries(verb);
    boolean finite =
        clause.isSimplePast(verb)
            || tag.equals("VBN") && !auxiliaries.isEmpty()
            || isComing(clause, verb);
    boolean did = tag.equals("VB") && auxiliaries.contains("do") && isPastDo(clause, verb);
    boolean open =
        clause.children(verb, "mark", "advmod").stream()
            .anyMatch(m -> OPEN.contains(clause.form(m)));
    boolean limited =
        clause.sentence().children(verb).stream()
            .anyMatch(c -> LIMITING.contains(clause.form(c)) && c < verb);
    boolean above =
        clause.ancestors(verb).stream()
            .filter(clause::isVerb)
            .anyMatch(
                v ->
                    clause.isNegated(v)
                        || clause.auxiliaries(v).stream().anyMatch(UNREAL::contains));
    boolean own = auxiliaries.stream().anyMatch(UNREAL::contains) && !isVoted(clause, verb);
    boolean relative = clause.word(verb).is("relcl") || clause.word(verb).is("acl");
    return (finite || did || isVoted(clause, verb))
        && !open
        && !OwnCondition.limits(clause, verb)
        && !limited
        && !above
        && !own
        && !relative;
  }

  /** "Voted to accept the offer": what a vote settles is done. */
  private static boolean isVoted(Clause clause, int verb) {
    int above = clause.head(verb);
    return clause.word(verb).is("xcomp")
        && above >= 0
        && VOTING.contains(clause.lemma(above))
        && clause.isSimplePast(above);
  }

  private static boolean isPastDo(Clause clause, int verb) {
    return clause.children(verb, "aux").stream().anyMatch(a -> clause.form(a).equals("did"));
  }

  /** "Will close"; "said that it would close". */
  static boolean isComing(Clause clause, int verb) {
    List<String> auxiliaries = clause.auxiliaries(verb);
    boolean would =
        auxiliaries.contains("would")
            && clause.word(verb).is("ccomp")
            && clause.children(verb, "advcl").isEmpty();
    return would || auxiliaries.stream().anyMatch(COMING::contains);
  }
}
