package org.stemma.annotate.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventStatus;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * What an event's own verb or noun says of it: tense, modal verb, negation, adverb; what stands
 * above it is left aside.
 */
final class OwnStanding {

  private static final Set<String> FUTURE = Lexicon.ENGLISH.words("grammar-words.tsv", "future");

  private static final Set<String> UNREAL = Lexicon.ENGLISH.words("unreal-modals.txt");

  private static final Set<String> CONDITIONS = Lexicon.ENGLISH.words("condition-words.txt");

  private static final Set<String> QUESTION =
      Lexicon.ENGLISH.words("grammar-words.tsv", "question");

  private static final Set<String> PAST =
      Lexicon.ENGLISH.words("grammar-words.tsv", "past auxiliary");

  private final Map<String, EventStatus> contexts;

  /**
   * @param contexts the status that a word gives, by its lemma and part of speech: "plan/verb"
   */
  OwnStanding(Map<String, EventStatus> contexts) {
    this.contexts = Map.copyOf(contexts);
  }

  /** Of the verb at {@code verb}; {@code plain} if nothing is said. */
  EventStatus ofVerb(Clause clause, int verb, EventStatus plain) {
    if (clause.isNegated(verb)) {
      return EventStatus.DENIED;
    }
    if (isCondition(clause, verb) || isAskedFor(clause, verb)) {
      return EventStatus.HYPOTHETICAL;
    }
    List<String> auxiliaries = clause.auxiliaries(verb);
    if (auxiliaries.stream().anyMatch(FUTURE::contains)) {
      return EventStatus.ANNOUNCED;
    }
    if (auxiliaries.stream().anyMatch(UNREAL::contains)) {
      boolean reported =
          clause.word(verb).is("ccomp")
              && auxiliaries.contains("would")
              && !hasCondition(clause, verb)
              && clause.sentence().subtree(verb).stream()
                  .noneMatch(i -> clause.form(i).equals("only"));
      return reported ? EventStatus.ANNOUNCED : EventStatus.HYPOTHETICAL;
    }
    Optional<EventStatus> meant = ofInfinitive(clause, verb);
    if (meant.isPresent()) {
      return meant.get();
    }
    if (auxiliaries.contains("to") && !isComplement(clause, verb)) {
      return EventStatus.HYPOTHETICAL;
    }
    Optional<EventStatus> adverb = modifier(clause, verb, "advmod", "adverb");
    if (adverb.isPresent()) {
      return adverb.get();
    }
    boolean progressive =
        clause.word(verb).tag().equals("VBG")
            && (auxiliaries.contains("be")
                || clause.children(verb, "aux").stream()
                    .anyMatch(a -> clause.form(a).equals("been")));
    return progressive && plain == EventStatus.REPORTED ? EventStatus.ONGOING : plain;
  }

  /**
   * What "to" and a form of "be" or "have" say together: "is to meet", "was due to sail" are still
   * to come when they are told, "has yet to visit" is no visit.
   */
  private Optional<EventStatus> ofInfinitive(Clause clause, int verb) {
    int head = clause.head(verb);
    if (!clause.word(verb).is("xcomp") || !clause.auxiliaries(verb).contains("to") || head < 0) {
      return Optional.empty();
    }
    if (UNREAL.contains(clause.form(head))) {
      return Optional.of(EventStatus.HYPOTHETICAL); // "ought to resign"
    }
    if (clause.lemma(head).equals("have")) {
      return clause.children(head, "advmod").stream().anyMatch(a -> clause.form(a).equals("yet"))
          ? Optional.of(EventStatus.DENIED)
          : Optional.empty();
    }
    if (clause.word(head).is("acomp")) {
      return ofAdjective(clause, head);
    }
    if (!clause.lemma(head).equals("be")) {
      return Optional.empty();
    }
    return clause
        .child(head, "acomp")
        .map(adjective -> ofAdjective(clause, adjective))
        .orElse(Optional.of(EventStatus.ANNOUNCED));
  }

  private Optional<EventStatus> ofAdjective(Clause clause, int adjective) {
    return Optional.ofNullable(contexts.get(clause.form(adjective) + "/adjective"));
  }

  /** "It is unclear who will lead the inquiry": the question is open. */
  private static boolean isAskedFor(Clause clause, int verb) {
    return clause.word(verb).is("ccomp")
        && clause.children(verb, "nsubj", "nsubjpass", "dobj").stream()
            .anyMatch(c -> QUESTION.contains(clause.form(c)));
  }

  private static boolean isComplement(Clause clause, int verb) {
    String relation = clause.word(verb).relation();
    return relation.equals("xcomp")
        || relation.equals("ccomp")
        || relation.equals("conj")
        || relation.equals("acl");
  }

  private static boolean isCondition(Clause clause, int verb) {
    return clause.children(verb, "mark").stream()
        .anyMatch(m -> CONDITIONS.contains(clause.form(m)));
  }

  /** The clause "if ...", "unless ..." that hangs on {@code verb}, if any. */
  static Optional<Integer> condition(Clause clause, int verb) {
    return clause.children(verb, "advcl").stream().filter(c -> isCondition(clause, c)).findFirst();
  }

  private static boolean hasCondition(Clause clause, int verb) {
    return condition(clause, verb).isPresent();
  }

  /** Of the noun at {@code noun}. */
  EventStatus ofNoun(Clause clause, int noun) {
    if (clause.isNone(noun)) {
      return EventStatus.DENIED;
    }
    Optional<EventStatus> adjective = modifier(clause, noun, "nmod", "adjective");
    if (adjective.isPresent()) {
      return adjective.get();
    }
    for (int participle : clause.children(noun, "acl")) {
      EventStatus status = contexts.get(clause.lemma(participle) + "/verb");
      if (status == EventStatus.ANNOUNCED || status == EventStatus.CANCELLED) {
        return status;
      }
    }
    return EventStatus.REPORTED;
  }

  private Optional<EventStatus> modifier(Clause clause, int index, String relation, String part) {
    return clause.children(index, relation).stream()
        .flatMap(m -> Optional.ofNullable(contexts.get(clause.form(m) + "/" + part)).stream())
        .findFirst();
  }

  /** Whether the verb tells of what is still to be done: "will search", "due to search". */
  static boolean isToCome(Clause clause, int verb) {
    List<String> auxiliaries = clause.auxiliaries(verb);
    return auxiliaries.contains("to") || auxiliaries.stream().anyMatch(FUTURE::contains);
  }

  /**
   * "Will not sail before Friday": what is denied of the days before is announced for later, if
   * somebody or something is named that does it.
   */
  static boolean isPutOff(Clause clause, int verb) {
    return clause.child(verb, "neg").isPresent()
        && clause.auxiliaries(verb).stream().anyMatch(FUTURE::contains)
        && clause.subject(verb).filter(s -> !clause.isNone(s)).isPresent()
        && !clause.prepositional(verb, "before").isEmpty();
  }

  /** "Had fined the firm": told of before what the page tells. */
  static boolean isPastPerfect(Clause clause, int verb) {
    return clause.word(verb).tag().equals("VBN")
        && clause.children(verb, "aux").stream().anyMatch(a -> clause.form(a).equals("had"));
  }

  /** Whether the verb is in the past or perfect tense. */
  static boolean isPast(Clause clause, int verb) {
    String tag = clause.word(verb).tag();
    return tag.equals("VBD")
        || tag.equals("VBN")
            && clause.children(verb, "aux", "auxpass").stream()
                .anyMatch(a -> PAST.contains(clause.form(a)));
  }
}
