package org.stemma.annotate.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventStatus;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;

/**
 * What a sentence says of an event that one of its words names: that it took place, is to come, is
 * wanted, feared, refused, denied ...
 *
 * <p>Starts from the word's own verb (tense, modal verb, negation) and climbs the parse: every word
 * above that takes the event as its content may change it. "Refused to pay" is a refusal and no
 * payment; "plans to visit" is no visit yet. Words that do so are listed in {@code
 * event-contexts.tsv}.
 */
final class EventStanding {

  private static final Set<String> CIRCUMSTANCES =
      Lexicon.ENGLISH.words("circumstance-prepositions.txt");

  /** Prepositions after which a gerund tells what was done, not what is meant. */
  private static final Set<String> FACTUAL = Lexicon.ENGLISH.words("factual-prepositions.txt");

  private static final Set<String> OFFICES = Lexicon.ENGLISH.words("terms-of-office.txt");

  private static final Set<String> CONTENT =
      Set.of("ccomp", "xcomp", "pcomp", "dobj", "pobj", "acl", "oprd", "nsubjpass", "attr");

  private final Map<String, EventStatus> contexts;
  private final OwnStanding own;
  private final ContextStanding context;
  private final EventTriggers triggers;

  EventStanding(Lexicon lexicon, EventTriggers triggers) {
    this.triggers = triggers;
    Map<String, EventStatus> listed = new HashMap<>();
    for (List<String> row : lexicon.rows("event-contexts.tsv")) {
      listed.put(
          row.get(0) + "/" + row.get(1), EventStatus.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
    }
    this.contexts = Map.copyOf(listed);
    this.own = new OwnStanding(contexts);
    this.context = new ContextStanding(lexicon, contexts, own, triggers);
  }

  /** The status of the event named by {@code trigger}. */
  EventStatus of(Clause clause, EventTrigger trigger) {
    if (isQuestion(clause)) {
      return EventStatus.HYPOTHETICAL;
    }
    int word = trigger.word();
    if (isOpen(clause, word)) {
      return EventStatus.HYPOTHETICAL;
    }
    if (trigger.isType("REJECT")
        && contexts.get(clause.lemma(word) + "/verb") == EventStatus.CANCELLED
        && own.ofVerb(clause, word, EventStatus.REPORTED) == EventStatus.REPORTED) {
      return EventStatus.CANCELLED;
    }
    EventStatus alone =
        trigger.nominal()
            ? own.ofNoun(clause, word)
            : clause.lemma(word).equals("hesitate")
                ? trigger.status()
                : own.ofVerb(clause, word, trigger.status());
    if (alone == EventStatus.ONGOING && trigger.isType("REQUEST")) {
      alone = EventStatus.REPORTED; // "they are demanding a rise" is a demand made
    }
    boolean called = trigger.nominal() && alone == EventStatus.ALLEGED;
    if (called || isDealtWith(clause, trigger)) {
      return alone; // "an inquiry into the alleged attack": alleged, whatever is wanted about it
    }
    EventStatus status = climb(clause, trigger, alone);
    if (status != EventStatus.REPORTED) {
      return status;
    }
    if (new OpenEnd(clause, contexts).holds(word)) {
      return EventStatus.HYPOTHETICAL;
    }
    if (Accusation.isCredited(clause, trigger)) {
      return EventStatus.ALLEGED;
    }
    return isOfAnOffice(clause, word) ? EventStatus.HISTORICAL : status;
  }

  /** "They plan to investigate the crash": what befell was before, whatever is planned about it. */
  private boolean isDealtWith(Clause clause, EventTrigger trigger) {
    boolean befell =
        trigger.isKind("accident", "disaster", "crime", "death") || trigger.isType("ASSAULT");
    return trigger.nominal()
        && befell
        && clause
            .governingVerb(trigger.word())
            .filter(v -> new TimeHolder(clause, triggers).isDealtWith(trigger.word(), v))
            .isPresent();
  }

  /** "Throughout his presidency, he called her often": what was done in an office held before. */
  private static boolean isOfAnOffice(Clause clause, int word) {
    int verb = clause.isVerb(word) ? word : clause.governingVerb(word).orElse(word);
    return OwnStanding.isPast(clause, verb)
        && clause.prepositional(verb, "throughout", "during").stream()
            .filter(o -> OFFICES.contains(clause.lemma(o)))
            .anyMatch(o -> clause.child(o, "poss").isPresent());
  }

  /** "Has yet to decide whether the beach is to be closed". */
  private static boolean isOpen(Clause clause, int word) {
    int finite = clause.word(word).is("xcomp") ? clause.head(word) : word;
    return finite >= 0
        && clause.isVerb(finite)
        && clause.children(finite, "mark").stream().anyMatch(m -> clause.form(m).equals("whether"));
  }

  private static boolean isQuestion(Clause clause) {
    List<Word> words = clause.sentence().words();
    return words.get(words.size() - 1).form().equals("?");
  }

  private EventStatus climb(Clause clause, EventTrigger trigger, EventStatus alone) {
    EventStatus status = alone;
    boolean definite = trigger.nominal() && clause.isDefinite(trigger.word());
    int below = trigger.word();
    boolean content = true;
    boolean first = true;
    for (int above : clause.ancestors(trigger.word())) {
      String relation = clause.word(below).relation();
      boolean preposition = clause.word(above).is("prep") || clause.word(above).is("agent");
      boolean joined = relation.equals("conj");
      boolean complement = CONTENT.contains(relation) || relation.equals("prep") || joined;
      boolean within = content && complement && !(definite && !clause.isVerb(below));
      content = content && complement && !isCircumstance(clause, below);
      if (relation.equals("pcomp") && !FACTUAL.contains(clause.form(above))) {
        Optional<EventStatus> court = accused(clause, clause.head(above), above, trigger);
        status = StatusOrder.weaker(status, court.or(() -> Optional.of(EventStatus.HYPOTHETICAL)));
      }
      if (!preposition && !joined) {
        boolean carried = first && relation.equals("nsubj");
        Optional<EventStatus> court =
            within ? accused(clause, above, below, trigger) : Optional.empty();
        status =
            StatusOrder.weaker(
                status,
                court.isPresent()
                    ? court
                    : context.of(clause, above, below, content, definite, carried));
        definite = definite || isFiniteClause(clause, above);
        first = false;
      }
      below = above;
    }
    return status;
  }

  private static Optional<EventStatus> accused(
      Clause clause, int above, int below, EventTrigger deed) {
    return above < 0 ? Optional.empty() : Accusation.of(clause, above, below, deed);
  }

  /** A prepositional phrase of time or setting is not what its verb is about. */
  private static boolean isCircumstance(Clause clause, int below) {
    return clause.word(below).is("prep")
        && CIRCUMSTANCES.contains(clause.form(below))
        && clause.head(below) >= 0
        && clause.isVerb(clause.head(below));
  }

  private static boolean isFiniteClause(Clause clause, int verb) {
    return clause.isVerb(verb) && (clause.word(verb).is("relcl") || clause.word(verb).is("advcl"));
  }
}
