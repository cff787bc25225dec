package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Verbs whose sense hangs on who or what does it: a dam breaks, a car hits a tree (accidents),
 * talks break down (a rejection), two sides talk for hours (a meeting), a fire breaks out (a fire),
 * fans burn shirts (none).
 */
final class DoerSense {

  private static final Set<String> GIVES = Lexicon.ENGLISH.words("giving-way-verbs.txt");
  private static final Set<String> MEETS = Lexicon.ENGLISH.words("event-cues.tsv", "meets");

  /** Done by talks and deals themselves: they break down, collapse, stall. */
  static final Set<String> FALLS_THROUGH = Lexicon.ENGLISH.words("falling-through-verbs.txt");

  /** What can fall through besides meetings and agreements. */
  private static final Set<String> BARGAINS = Lexicon.ENGLISH.words("doer-nouns.tsv", "bargain");

  /** Verbs by which a person is shown to the public in a new place. */
  private static final Set<String> SHOWN = Lexicon.ENGLISH.words("event-cues.tsv", "shown");

  private static final Set<String> PERSONAL =
      Lexicon.ENGLISH.words("grammar-words.tsv", "personal");

  /** What goes off because it is made to. */
  private static final Set<String> BOMBS = Lexicon.ENGLISH.words("explosives.txt");

  private static final Set<String> LEAKS = Lexicon.ENGLISH.words("event-cues.tsv", "leaks");

  private static final Set<String> SUBSTANCES = Lexicon.ENGLISH.words("substances.txt");

  private static final Set<String> ARMED = Lexicon.ENGLISH.words("doer-nouns.tsv", "armed");

  /** Verbs of accidents that, done to a thing by somebody, are none. */
  private static final Set<String> DONE_TO = Lexicon.ENGLISH.words("event-cues.tsv", "done-to");

  private static final Set<String> SIDES = Lexicon.ENGLISH.words("doer-nouns.tsv", "side");

  private static final Set<String> HELD = Lexicon.ENGLISH.words("event-cues.tsv", "held");

  private final Set<String> structures;
  private final Set<String> vehicles;

  DoerSense(Lexicon lexicon) {
    structures = lexicon.words("event-structures.txt");
    vehicles = lexicon.words("vehicles.tsv");
  }

  /**
   * The event of the verb at {@code verb}, where its doer decides; {@code listed} otherwise.
   *
   * @param happening the subject, where it is the noun of an event
   */
  Optional<EventTrigger> of(
      Clause clause, int verb, Optional<EventTrigger> listed, Optional<EventTrigger> happening) {
    String lemma = clause.lemma(verb);
    Optional<Integer> subject = clause.subject(verb);
    if (lemma.equals("break") && isWith(clause, verb, "out") && happening.isPresent()) {
      return happening.map(h -> happens(verb, h));
    }
    boolean way = lemma.equals("give") && has(clause, verb, "way");
    if (way && subject.filter(s -> structures.contains(clause.lemma(s))).isPresent()) {
      return accident(verb);
    }
    if (lemma.equals("blow") && isBlownUp(clause, verb) && subject.isPresent()) {
      return BOMBS.contains(clause.lemma(subject.get())) ? listed : accident(verb);
    }
    Optional<Integer> shown = clause.child(verb, "dobj", "nsubjpass");
    if (SHOWN.contains(lemma) && shown.filter(s -> isPerson(clause, s)).isPresent()) {
      return Optional.of(EventTrigger.ofKind(List.of(verb), "appointment"));
    }
    if (isCollision(clause, verb, subject)) {
      return accident(verb);
    }
    boolean phrase = listed.filter(t -> t.words().size() > 1 && !t.isKind("accident")).isPresent();
    if (phrase || subject.isEmpty() || clause.isPassive(verb)) {
      return listed;
    }
    int doer = subject.get();
    if (listed.filter(t -> t.isKind("accident")).isPresent() && Concerns.isOne(clause, doer)) {
      return Optional.empty();
    }
    return clause.child(verb, "dobj").isPresent()
        ? onObject(clause, verb, doer, listed)
        : ofItself(clause, verb, doer, happening).or(() -> talk(clause, verb, doer, listed));
  }

  /** "The car hit a tree at the crossing": an unarmed vehicle and what it meets. */
  private boolean isCollision(Clause clause, int verb, Optional<Integer> subject) {
    return MEETS.contains(clause.lemma(verb))
        && clause.child(verb, "dobj").isPresent()
        && subject
            .filter(s -> vehicles.contains(clause.lemma(s)) && !isArmed(clause, s))
            .isPresent();
  }

  /** What a doer does to a thing: "they overturned a car". */
  private Optional<EventTrigger> onObject(
      Clause clause, int verb, int doer, Optional<EventTrigger> listed) {
    if (DONE_TO.contains(clause.lemma(verb)) && listed.isPresent()) {
      boolean thing =
          vehicles.contains(clause.lemma(doer)) || structures.contains(clause.lemma(doer));
      return thing ? listed : Optional.empty();
    }
    return talk(clause, verb, doer, listed);
  }

  /** What becomes of a doer without an object: "the dam broke", "the talks broke down". */
  private Optional<EventTrigger> ofItself(
      Clause clause, int verb, int doer, Optional<EventTrigger> happening) {
    String lemma = clause.lemma(verb);
    boolean meeting = happening.filter(h -> h.isType("CONSULT")).isPresent();
    boolean bargain =
        happening.filter(h -> h.isType("AGREE")).isPresent()
            || BARGAINS.contains(clause.lemma(doer));
    if (FALLS_THROUGH.contains(lemma) && (meeting || bargain)) {
      Optional<String> mode = meeting ? Optional.of("meet") : Optional.empty();
      return Optional.of(EventTrigger.ofType(List.of(verb, doer), "REJECT", mode));
    }
    boolean broken =
        GIVES.contains(lemma) && structures.contains(clause.lemma(doer))
            || LEAKS.contains(lemma) && SUBSTANCES.contains(clause.lemma(doer));
    return broken ? accident(verb) : Optional.empty();
  }

  private static Optional<EventTrigger> talk(
      Clause clause, int verb, int doer, Optional<EventTrigger> listed) {
    boolean talk =
        clause.lemma(verb).equals("talk") && listed.isEmpty() && isOfSides(clause, verb, doer);
    return talk ? Optional.of(EventTrigger.ofType(List.of(verb), "CONSULT")) : listed;
  }

  /** "The silo blew up", not "they blew up the silo". */
  private static boolean isBlownUp(Clause clause, int verb) {
    return isWith(clause, verb, "up") && clause.child(verb, "dobj").isEmpty();
  }

  private static boolean isWith(Clause clause, int verb, String particle) {
    return clause.child(verb, "prt").filter(p -> clause.form(p).equals(particle)).isPresent();
  }

  private static boolean isPerson(Clause clause, int noun) {
    return PERSONAL.contains(clause.form(noun))
        || clause.sentence().subtree(noun).stream()
            .anyMatch(i -> clause.word(i).isEntity("PERSON"));
  }

  private static boolean has(Clause clause, int verb, String object) {
    return clause.child(verb, "dobj").filter(o -> clause.form(o).equals(object)).isPresent();
  }

  private static boolean isArmed(Clause clause, int doer) {
    return clause.children(doer, "compound", "nmod", "amod").stream()
        .anyMatch(c -> ARMED.contains(clause.lemma(c)));
  }

  /** "Ana Ruiz and Jon Vale talked", "the ministers of A and B talked", "both sides talked". */
  private static boolean isOfSides(Clause clause, int verb, int doer) {
    boolean held =
        clause.children(verb, "prep").stream().anyMatch(p -> HELD.contains(clause.form(p)));
    boolean several =
        clause.joined(doer).size() > 1
            || clause.word(doer).tag().endsWith("S") && SIDES.contains(clause.lemma(doer));
    return held && several;
  }

  /** "A fire broke out", "a riot broke out": what breaks out is what happens. */
  private static EventTrigger happens(int verb, EventTrigger happening) {
    return happening.toldBy(List.of(verb, happening.word()));
  }

  private static Optional<EventTrigger> accident(int verb) {
    return Optional.of(EventTrigger.ofKind(List.of(verb), "accident"));
  }
}
