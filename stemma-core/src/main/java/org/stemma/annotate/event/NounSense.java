package org.stemma.annotate.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Whether a noun that can name an event names one here: kinds of happenings and lasting states are
 * none.
 */
final class NounSense {

  private static final Set<String> SPECIFIC = Lexicon.ENGLISH.words("event-cues.tsv", "specific");

  /** Nouns of these types name a happening by themselves; of others only with a verb for it. */
  private static final Set<String> HAPPENING =
      Set.of(
          "CONSULT",
          "ASSAULT",
          "PROTEST",
          "COERCE",
          "RETREAT",
          "SANCTION",
          "AID",
          "ACCUSE",
          "MOBILIZE");

  private static final Set<String> HAPPENING_KINDS =
      Set.of("accident", "disaster", "crime", "election", "death", "justice", "sport");

  /** Verbs whose object is what they bring about. */
  private static final Set<String> CAUSES = Lexicon.ENGLISH.words("causing-verbs.txt");

  private static final Set<String> OCCURRING = Lexicon.ENGLISH.words("occurrence-verbs.txt");

  private final Set<String> states;
  private final Set<String> effects;

  NounSense(Lexicon lexicon) {
    this.effects = lexicon.words("event-effects.txt");
    this.states = lexicon.words("event-states.txt");
  }

  /** Whether the noun of {@code trigger} names an event. */
  boolean holds(Clause clause, EventTrigger trigger) {
    int noun = trigger.word();
    if (!isHappening(trigger) || clause.word(noun).isProperNoun()) {
      return false;
    }
    if (isPredicate(clause, noun) || trigger.isKind("accident") && Concerns.befalls(clause, noun)) {
      return false;
    }
    if (isBroughtAbout(clause, noun) || isBareDoer(clause, trigger)) {
      return true;
    }
    if (states.contains(clause.lemma(noun))) {
      return trigger.isType("AID", "SANCTION") && isBetweenTwo(clause, noun);
    }
    boolean argument =
        clause.word(noun).is("nsubj")
            || clause.word(noun).is("nsubjpass")
            || clause.word(noun).is("dobj");
    if (trigger.isKind("election", "sport", "justice") && !argument) {
      return false;
    }
    boolean harm =
        trigger.isKind("accident", "disaster")
            && !clause.word(noun).is("pobj")
            && !clause.word(noun).tag().equals("NNS");
    return harm || clause.isDefinite(noun) || isSpecific(clause, noun);
  }

  /** Whether the noun of {@code trigger} is of a kind that names a happening by itself. */
  static boolean isHappening(EventTrigger trigger) {
    return trigger.type().filter(HAPPENING::contains).isPresent()
        || trigger.kind().filter(HAPPENING_KINDS::contains).isPresent();
  }

  private static boolean isBroughtAbout(Clause clause, int noun) {
    int at = noun;
    boolean series = clause.word(at).is("pobj") && clause.head(at) >= 0;
    if (series && clause.form(clause.head(at)).equals("of") && clause.head(clause.head(at)) >= 0) {
      at = clause.head(clause.head(at));
    }
    int verb = clause.head(at);
    return clause.word(at).is("dobj") && verb >= 0 && CAUSES.contains(clause.lemma(verb));
  }

  /** "aid to X from Y", "sanctions against X by Y". */
  private static boolean isBetweenTwo(Clause clause, int noun) {
    boolean giver = !clause.prepositional(noun, "from", "by").isEmpty();
    return giver && !clause.prepositional(noun, "to", "on", "against", "for").isEmpty();
  }

  /** Whether an indefinite noun is one happening: it is placed, dated or somebody's. */
  private static boolean isSpecific(Clause clause, int noun) {
    boolean one =
        clause.children(noun, "det").stream().anyMatch(d -> SPECIFIC.contains(clause.form(d)));
    boolean named =
        clause.sentence().subtree(noun).stream()
            .anyMatch(i -> i != noun && !clause.word(i).entity().equals("O"));
    String relation = clause.word(noun).relation();
    boolean told = relation.equals("nsubj") || relation.equals("nsubjpass");
    return one && (told || relation.equals("dobj")) || named;
  }

  /** "The fire was an accident": what is said to be of some kind is told by its subject. */
  private static boolean isPredicate(Clause clause, int noun) {
    return clause.word(noun).is("attr")
        && clause.head(noun) >= 0
        && clause.lemma(clause.head(noun)).equals("be")
        && clause.subject(clause.head(noun)).filter(s -> clause.word(s).isNoun()).isPresent();
  }

  /** "Floods killed four people", "riots shook the town": a bare plural that did it took place. */
  private boolean isBareDoer(Clause clause, EventTrigger trigger) {
    int noun = trigger.word();
    int verb = clause.head(noun);
    return trigger.isKind("accident", "disaster") || trigger.isType("PROTEST")
        ? clause.word(noun).tag().equals("NNS")
            && clause.word(noun).is("nsubj")
            && clause.children(noun, "det", "poss").isEmpty()
            && clause.isVerb(verb)
            && (effects.contains(clause.lemma(verb)) || OCCURRING.contains(clause.lemma(verb)))
            && OwnStanding.isPast(clause, verb)
        : false;
  }
}
