package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.claim.StandingSense.Told;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Reads from a clause that a measure is laid on a party and stands, or was lifted: "imposed a ban
 * on the club", "existing sanctions target Vellish banks", "is under a curfew", "the strike ended".
 */
final class StandingMeasures {

  private static final Set<String> STANDING =
      Set.of("continued", "continuing", "current", "exist", "existing", "ongoing");

  private static final Set<String> PARTS = Lexicon.ENGLISH.words("measure-containers.txt");

  private static final String[] ON = {"against", "on", "over", "upon"};

  /** Measures that are told with "of" what they are laid on. */
  private static final Set<String> OF = Set.of("blockade", "closure", "siege", "suspension");

  /** Tags of the words of a noun and what stands before it. */
  private static final Set<String> RUN =
      Set.of("DT", "JJ", "NN", "NNP", "NNPS", "NNS", "POS", "PRP$");

  private final StandingWords words;

  StandingMeasures(StandingWords words) {
    this.words = words;
  }

  /** Adds what is told if the word at {@code noun} is a noun for a measure. */
  void at(Reading reading, Clause clause, int noun, List<Told> told) {
    if (!clause.word(noun).isNoun()) {
      return;
    }
    words
        .state(clause.lemma(noun), "ended")
        .filter(s -> isEnded(clause, noun))
        .ifPresent(s -> told.add(new Told(s, List.of(), Set.of(), true)));
    Optional<String> state = words.state(clause.lemma(noun), "measure");
    if (state.isPresent()) {
      int whole = whole(clause, noun);
      boolean ended = isEnded(clause, whole);
      if (ended || stands(reading, clause, noun, whole)) {
        told.add(new Told(state.get(), parties(clause, noun, whole), Set.of(), ended));
      }
    }
  }

  /** "A series of sanctions": the noun that the verb governs. */
  private static int whole(Clause clause, int noun) {
    int link = clause.head(noun);
    boolean of = clause.word(noun).is("pobj") && link >= 0 && clause.form(link).equals("of");
    return of && clause.head(link) >= 0 && PARTS.contains(clause.lemma(clause.head(link)))
        ? clause.head(link)
        : noun;
  }

  private boolean stands(Reading reading, Clause clause, int noun, int whole) {
    boolean existing =
        clause.children(noun, "amod", "nmod").stream()
            .anyMatch(m -> STANDING.contains(clause.form(m)));
    return existing && !isUnlaid(clause, whole)
        || laid(reading, clause, whole).isPresent()
        || weighs(reading, clause, whole);
  }

  /** Under a verb that neither lays it nor lets it weigh, "existing" may be said of a wish. */
  private static boolean isUnlaid(Clause clause, int noun) {
    return clause.governingVerb(noun).filter(v -> !StandingTense.isReal(clause, v)).isPresent();
  }

  /** The verb by which the measure is laid on somebody. */
  private Optional<Integer> laid(Reading reading, Clause clause, int noun) {
    for (int verb : clause.children(noun, "acl")) {
      if (words.is(clause.lemma(verb), "lay") && clause.word(verb).tag().equals("VBN")) {
        return Optional.of(verb);
      }
    }
    int head = clause.head(noun);
    if (head < 0) {
      return Optional.empty();
    }
    boolean under = clause.form(head).equals("under") && clause.word(noun).is("pobj");
    boolean with = clause.form(head).equals("with") && clause.word(noun).is("pobj");
    int verb = under || with ? clause.head(head) : head;
    if (verb < 0 || !clause.isVerb(verb) || !StandingSense.isTold(reading, clause, verb)) {
      return Optional.empty();
    }
    String lemma = clause.lemma(verb);
    boolean object = clause.undergoer(verb).filter(o -> o == noun).isPresent();
    boolean told =
        under
            || with && words.is(lemma, "with")
            || object && words.is(lemma, "lay")
            || object && !clause.isPassive(verb) && words.is(lemma, "bring")
            || object && !clause.isPassive(verb) && words.is(lemma, "bear");
    return Optional.of(verb).filter(v -> told);
  }

  /** "Sanctions have hurt", "the ban remains". */
  private boolean weighs(Reading reading, Clause clause, int noun) {
    int verb = clause.head(noun);
    return verb >= 0
        && clause.word(noun).is("nsubj")
        && words.is(clause.lemma(verb), "weigh")
        && StandingSense.isTold(reading, clause, verb);
  }

  /** "Lifted the ban", "the ban was lifted", "the ban expired". */
  private boolean isEnded(Clause clause, int noun) {
    boolean participle =
        clause.children(noun, "acl").stream()
            .anyMatch(v -> clause.word(v).tag().equals("VBN") && isLift(clause, v));
    int verb = clause.head(noun);
    if (participle || verb < 0 || !clause.isVerb(verb) || !StandingTense.isReal(clause, verb)) {
      return participle;
    }
    boolean object = clause.undergoer(verb).filter(o -> o == noun).isPresent();
    return object && isLift(clause, verb)
        || clause.word(noun).is("nsubj")
            && clause.child(verb, "dobj").isEmpty()
            && words.is(clause.lemma(verb), "lapse");
  }

  private boolean isLift(Clause clause, int verb) {
    return words.is(clause.lemma(verb), "lift")
        || clause.children(verb, "prt").stream()
            .anyMatch(p -> words.is(clause.lemma(verb) + " " + clause.form(p), "lift"));
  }

  /** Who the measure is laid on, as far as the clause says. */
  private List<Integer> parties(Clause clause, int noun, int whole) {
    List<Integer> found = new ArrayList<>(clause.prepositional(noun, ON));
    if (OF.contains(clause.lemma(noun))) {
      found.addAll(clause.prepositional(noun, "of"));
    }
    found.addAll(clause.prepositional(whole, ON));
    clause.children(whole, "acl").forEach(v -> found.addAll(clause.prepositional(v, ON)));
    int head = clause.head(whole);
    if (head >= 0) {
      boolean linked = clause.word(whole).is("pobj");
      int verb = linked ? clause.head(head) : head;
      if (verb >= 0) {
        byVerb(clause, whole, verb, linked, found);
      }
    }
    afterVerb(clause, noun).ifPresent(found::add);
    return found.stream().filter(p -> clause.word(p).isNoun()).limit(1).toList();
  }

  /**
   * "Existing sanctions target Vellish banks": a parser may take a plain verb behind a plural for a
   * noun; what it weighs on ends the run of nouns behind it.
   */
  private Optional<Integer> afterVerb(Clause clause, int noun) {
    int verb = noun + 1;
    int size = clause.sentence().words().size();
    boolean misread =
        verb < size
            && clause.word(noun).tag().equals("NNS")
            && clause.word(verb).tag().equals("NN")
            && words.is(clause.lemma(verb), "weigh");
    int last = verb;
    while (misread && last + 1 < size && RUN.contains(clause.word(last + 1).tag())) {
      last++;
    }
    return Optional.of(last).filter(l -> l > verb && isNamed(clause, l));
  }

  private void byVerb(Clause clause, int whole, int verb, boolean linked, List<Integer> found) {
    String lemma = clause.lemma(verb);
    if (linked && clause.isVerb(verb)) {
      boolean with = words.is(lemma, "with");
      (with ? clause.undergoer(verb) : clause.subject(verb)).ifPresent(found::add);
    } else if (words.is(lemma, "bear")) {
      clause.subject(verb).ifPresent(found::add);
    } else if (words.is(lemma, "weigh")) {
      clause.child(verb, "dobj").filter(o -> isNamed(clause, o)).ifPresent(found::add);
    } else if (clause.undergoer(verb).filter(o -> o == whole).isPresent()) {
      found.addAll(clause.prepositional(verb, ON));
    }
  }

  /** "Vellish banks", "Vell": what else a measure weighs on, such as ties, is no party. */
  private static boolean isNamed(Clause clause, int noun) {
    return clause.word(noun).isProperNoun()
        || clause.children(noun, "amod", "nmod", "poss").stream()
            .anyMatch(m -> Character.isUpperCase(clause.word(m).form().codePointAt(0)));
  }
}
