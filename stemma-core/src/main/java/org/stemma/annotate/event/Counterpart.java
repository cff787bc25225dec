package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Whom an act is directed at where its verb has no party for an object: "rejected a plan by Kelm",
 * "demanded that Kelm withdraw", "a march against the policies of Kelm". The party that stands
 * nearest below the verb counts, outside phrases of place, time and circumstance.
 */
final class Counterpart {

  /** Acts of words: what they have for an object is what they are about. */
  private static final String[] SAID = {
    "ACCUSE", "AGREE", "CONCEDE", "PROTEST", "REJECT", "REQUEST", "SUPPORT", "THREATEN"
  };

  /** Deeds: what they have for an object, they are done to. */
  private static final String[] DONE = {"AID", "COERCE", "RETREAT", "SANCTION"};

  private static final Set<String> PERSONS = Lexicon.ENGLISH.words("persons.txt");

  private static final Set<String> BODIES = Lexicon.ENGLISH.words("body-nouns.tsv");

  private static final Set<String> CIRCUMSTANCES =
      Lexicon.ENGLISH.words("circumstance-prepositions.txt");

  private static final Set<String> PLACES = Lexicon.ENGLISH.words("event-place-prepositions.txt");

  /** Prepositions of place and time that tell as often whom an act comes from or bears on. */
  private static final Set<String> OF_PARTIES = Set.of("by", "from", "on");

  /** Words below a verb in which its counterpart is looked for. By judgement, not swept. */
  private static final int DEEPEST = 6;

  private final Clause clause;
  private final IntPredicate party;

  /**
   * @param party whether a noun is somebody
   */
  Counterpart(Clause clause, IntPredicate party) {
    this.clause = clause;
    this.party = party;
  }

  /** Whether {@code trigger} with these objects leaves open whom it is directed at. */
  boolean isOpen(EventTrigger trigger, Set<Integer> objects) {
    boolean mediates =
        trigger.isType("CONSULT") && trigger.mode().filter("third-party"::equals).isPresent();
    if (trigger.isType(SAID) || mediates) {
      return objects.stream().noneMatch(this::isSomebody);
    }
    boolean violence = trigger.isType("ASSAULT") && !trigger.nominal();
    return objects.isEmpty() && (violence || trigger.isType(DONE));
  }

  /** The parties that the act of {@code trigger} is directed at; none if nobody is found. */
  List<Integer> of(EventTrigger trigger, Set<Integer> actors) {
    Set<Integer> own = new LinkedHashSet<>(actors);
    clause.subject(trigger.word()).ifPresent(own::add);
    List<Integer> level = below(trigger.word(), trigger.word());
    for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
      Optional<Integer> found =
          level.stream().filter(i -> !own.contains(i)).filter(this::isSomebody).findFirst();
      if (found.isPresent()) {
        return clause.joined(found.get());
      }
      List<Integer> next = new ArrayList<>();
      level.forEach(i -> next.addAll(below(i, trigger.word())));
      level = next;
    }
    return List.of();
  }

  /** Beside the things that a deed is done with, who gets them or loses them. */
  List<Integer> besides(EventTrigger trigger, Set<Integer> objects) {
    if (!trigger.isType("AID", "COERCE") || objects.stream().anyMatch(this::isSomebody)) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(clause.prepositional(trigger.word(), "to", "from"));
    objects.forEach(o -> found.addAll(clause.prepositional(o, "to", "from")));
    return found.stream().filter(this::isSomebody).toList();
  }

  private List<Integer> below(int index, int verb) {
    return clause.sentence().children(index).stream().filter(c -> leads(c, verb)).toList();
  }

  /** Whether the counterpart of {@code verb} may stand at or below the word at {@code index}. */
  private boolean leads(int index, int verb) {
    String relation = clause.word(index).relation();
    String form = clause.form(index);
    return switch (relation) {
      case "prep", "agent" ->
          OF_PARTIES.contains(form)
              || !CIRCUMSTANCES.contains(form) && !PLACES.contains(form)
              || isJoint(index);
      case "advcl" -> clause.child(index, "mark").isEmpty();
      case "nsubj", "nsubjpass" -> clause.head(index) != verb;
      case "conj" -> !clause.isVerb(index);
      case "relcl", "appos", "npadvmod", "parataxis" -> false;
      default -> true;
    };
  }

  /** "In protest at", "in response to": a preposition of several words. */
  private boolean isJoint(int preposition) {
    return clause.form(preposition).equals("in")
        && clause
            .child(preposition, "pobj")
            .filter(o -> clause.children(o, "det", "poss", "nmod", "compound").isEmpty())
            .filter(o -> clause.child(o, "prep").isPresent())
            .isPresent();
  }

  /** A name of a party, or a noun for persons or a body. */
  private boolean isSomebody(int index) {
    return !clause.isVerb(index)
        && !clause.word(index).is("expl")
        && clause.form(index).chars().anyMatch(Character::isLetter)
        && (party.test(index)
            || clause.word(index).isNoun()
                && (PERSONS.contains(clause.lemma(index)) || BODIES.contains(clause.lemma(index))));
  }
}
