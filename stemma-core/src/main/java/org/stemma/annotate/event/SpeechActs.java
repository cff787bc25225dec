package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Acts that are done by saying something and that no single word names: a speaker who says that
 * others must do a thing requests it; who stresses the need for it, too; who warns somebody of what
 * will come, or "will not hesitate", threatens.
 */
final class SpeechActs {

  private static final Set<String> STRESS = Lexicon.ENGLISH.words("speech-acts.tsv", "stress");
  private static final Set<String> NEED = Lexicon.ENGLISH.words("speech-acts.tsv", "need");

  /** Who stresses the need for these offers to come to terms. */
  private static final Set<String> TERMS = Lexicon.ENGLISH.words("speech-acts.tsv", "terms");

  private static final Set<String> WILL = Lexicon.ENGLISH.words("grammar-words.tsv", "announced");
  private static final Set<String> DUTY = Lexicon.ENGLISH.words("grammar-words.tsv", "duty");

  /** Verbs with which "must" states a view or a guess and asks for nothing. */
  private static final Set<String> NO_DEED = Lexicon.ENGLISH.words("speech-acts.tsv", "no-deed");

  private static final Set<String> DOERS = Lexicon.ENGLISH.words("grammar-words.tsv", "subject");

  private static final Set<String> TALK = Lexicon.ENGLISH.words("speech-acts.tsv", "talk");

  private final Set<String> says = new HashSet<>();

  SpeechActs(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("reporting-verbs.tsv")) {
      if (Set.of("say", "assert", "demand").contains(row.get(1)) && !row.get(0).contains(" ")) {
        says.add(row.get(0));
      }
    }
  }

  /** The act that the verb at {@code index} performs, if it is one of these. */
  Optional<EventTrigger> at(Clause clause, int index) {
    if (!clause.isVerb(index)) {
      return Optional.empty();
    }
    String lemma = clause.lemma(index);
    if (lemma.equals("hesitate")) {
      boolean will = clause.auxiliaries(index).contains("will");
      return will && clause.isNegated(index) ? act(index, index, "THREATEN", "") : Optional.empty();
    }
    if (lemma.equals("warn")) {
      return warning(clause, index);
    }
    if (lemma.equals("ask") && isAskedToDo(clause, index)) {
      return act(index, index, "REQUEST", "");
    }
    if (STRESS.contains(lemma)) {
      Optional<Integer> need =
          clause.child(index, "dobj").filter(o -> NEED.contains(clause.lemma(o)));
      if (need.isPresent() && !clause.word(index).is("advcl")) {
        boolean terms =
            clause.prepositional(need.get(), "for").stream()
                .anyMatch(n -> TERMS.contains(clause.lemma(n)));
        return terms
            ? act(index, need.get(), "AGREE", "")
            : act(index, need.get(), "REQUEST", mode(clause, need.get()));
      }
    }
    return says.contains(lemma) ? demand(clause, index) : Optional.empty();
  }

  /** "Asked a court to ban the match": somebody is to do something. */
  private static boolean isAskedToDo(Clause clause, int verb) {
    return !clause.isPassive(verb)
        && clause.children(verb, "xcomp", "ccomp", "advcl").stream()
            .filter(c -> clause.auxiliaries(c).contains("to"))
            .anyMatch(
                c ->
                    clause.child(verb, "dobj").isPresent() || clause.child(c, "nsubj").isPresent());
  }

  private static Optional<EventTrigger> warning(Clause clause, int verb) {
    Optional<Integer> warned = clause.child(verb, "dobj");
    boolean of =
        clause.prepositional(verb, "of").size() > 0
            || warned.filter(w -> !clause.prepositional(w, "of").isEmpty()).isPresent();
    boolean conditional = OwnStanding.condition(clause, verb).isPresent();
    boolean announced =
        clause.children(verb, "ccomp").stream()
            .anyMatch(
                c ->
                    OwnStanding.condition(clause, c).isPresent()
                        && clause.auxiliaries(c).stream().anyMatch(WILL::contains)
                        && clause.subject(c).filter(s -> isSomebody(clause, s)).isPresent());
    return warned.isPresent() && of && conditional || announced
        ? act(verb, verb, "THREATEN", "")
        : Optional.empty();
  }

  private static boolean isSomebody(Clause clause, int noun) {
    return !clause.word(noun).entity().equals("O") || DOERS.contains(clause.form(noun));
  }

  /** "X said (that) Y must do it". */
  private static Optional<EventTrigger> demand(Clause clause, int verb) {
    boolean speaker = clause.child(verb, "nsubj").filter(s -> !clause.isAbstract(s)).isPresent();
    if (!speaker) {
      return Optional.empty();
    }
    for (int said : clause.children(verb, "ccomp")) {
      for (int own : withConjuncts(clause, said)) {
        boolean duty =
            clause.children(own, "aux").stream().anyMatch(a -> DUTY.contains(clause.lemma(a)));
        int deed = Willingness.deed(clause, own).orElse(own);
        if (duty && !NO_DEED.contains(clause.lemma(deed))) {
          String mode = TALK.contains(clause.lemma(deed)) ? "meet" : "change";
          return act(verb, deed, "REQUEST", mode);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Integer> withConjuncts(Clause clause, int verb) {
    List<Integer> all = new ArrayList<>(List.of(verb));
    all.addAll(clause.children(verb, "conj"));
    return all;
  }

  private static String mode(Clause clause, int need) {
    boolean talk =
        clause.sentence().subtree(need).stream().anyMatch(i -> TALK.contains(clause.lemma(i)));
    return talk ? "meet" : "change";
  }

  private static Optional<EventTrigger> act(int verb, int deed, String type, String mode) {
    return Optional.of(
        EventTrigger.ofType(
            verb == deed ? List.of(verb) : List.of(verb, deed),
            type,
            Optional.of(mode).filter(m -> !m.isEmpty())));
  }
}
