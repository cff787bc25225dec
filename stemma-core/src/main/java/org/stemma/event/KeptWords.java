package org.stemma.event;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Which words of a clause or noun phrase a list needs: subject, verb, object, place. Times, asides
 * and clauses of circumstance are left out.
 */
final class KeptWords {

  /** What makes a clause complete. */
  private static final Set<String> NEEDED =
      Set.of(
          "nsubj",
          "nsubjpass",
          "csubj",
          "expl",
          "aux",
          "auxpass",
          "neg",
          "prt",
          "dobj",
          "dative",
          "attr",
          "acomp",
          "oprd",
          "xcomp",
          "agent",
          "pobj",
          "pcomp",
          "mark",
          "case");

  /** What belongs to a noun. */
  private static final Set<String> OF_NOUN =
      Set.of(
          "det",
          "poss",
          "possessive",
          "amod",
          "nmod",
          "compound",
          "nummod",
          "quantmod",
          "num",
          "number",
          "cc",
          "conj",
          "hyph",
          "case",
          "preconj",
          "predet",
          "hmod",
          "neg",
          "meta");

  /** Phrases of circumstance: when and why, not what. */
  private static final Set<String> CIRCUMSTANCE = Lexicon.ENGLISH.words("circumstance-words.txt");

  /** How deep phrases inside phrases are followed: "a proposal for a limit of 5 tonnes on fish". */
  private static final int DEEPEST = 4;

  private final Clause clause;
  private final Set<Integer> named;
  private final List<Span> times;
  private final int loose;
  private final NavigableSet<Integer> kept = new TreeSet<>();

  /**
   * @param named nouns that a name stands for, without what hangs on them
   * @param loose how many loose phrases ("in Lund", "for three weeks") are kept at most
   */
  KeptWords(Clause clause, Set<Integer> named, List<Span> times, int loose) {
    this.clause = clause;
    this.named = Set.copyOf(named);
    this.times = List.copyOf(times);
    this.loose = loose;
  }

  /** Indexes of the words kept so far. */
  NavigableSet<Integer> indexes() {
    return new TreeSet<>(kept);
  }

  /** Keeps one word. */
  void keep(int word) {
    kept.add(word);
  }

  /** Keeps what the clause of {@code verb} needs; {@code depth} clauses are around it. */
  void keepVerb(int verb, int depth) {
    kept.add(verb);
    int subject = clause.subject(verb).filter(s -> s < verb).orElse(verb);
    Optional<Integer> content = clause.child(verb, "ccomp");
    for (int child : clause.sentence().children(verb)) {
      String relation = clause.word(child).relation();
      boolean said = content.filter(c -> c == child && child > verb).isPresent();
      boolean then = relation.equals("xcomp") && clause.isVerb(child);
      boolean leading = relation.equals("prep") && child < subject;
      if (isTime(child) || leading || depth == 0 && relation.equals("mark")) {
        continue;
      }
      if (relation.equals("advcl") && isCondition(child)) {
        keepVerb(child, depth + 1);
      }
      boolean phrase = clause.word(child).tag().equals("IN") && !relation.equals("mark");
      if (relation.equals("prep") || relation.equals("dative") && phrase) {
        keepPreposition(child, depth);
      } else if ((said || then) && depth < DEEPEST) {
        keepVerb(child, depth + 1);
      } else if (isAdverb(verb, child)) {
        kept.add(child);
      } else if (NEEDED.contains(relation)) {
        keepNoun(child, depth);
      }
    }
    if (depth == 0 && clause.child(verb, "nsubj", "nsubjpass", "expl").isEmpty()) {
      borrowSubject(verb);
    }
  }

  private boolean isCondition(int verb) {
    return clause
        .child(verb, "mark")
        .filter(m -> Set.of("if", "unless").contains(clause.form(m)))
        .isPresent();
  }

  /** "The crew came and left": the subject and the auxiliary of the verb before. */
  private void borrowSubject(int verb) {
    clause.subject(verb).filter(s -> s < verb).ifPresent(s -> keepNoun(s, 1));
    boolean bare = clause.child(verb, "aux", "auxpass").isEmpty();
    if (bare && clause.word(verb).is("conj") && !clause.auxiliaries(verb).isEmpty()
        || bare && clause.word(verb).is("conj") && clause.isPassive(verb)) {
      clause.children(clause.head(verb), "aux", "auxpass").forEach(kept::add);
    }
  }

  /** "again", "not"; and what makes one with the verb before it: "walked out". */
  private boolean isAdverb(int verb, int child) {
    String form = clause.form(child);
    boolean particle =
        child == verb + 1 && clause.word(child).tag().startsWith("R") && !form.endsWith("ly");
    return clause.word(child).is("advmod")
        && (particle || Set.of("again", "not", "never").contains(form));
  }

  /** Keeps what the phrase of {@code noun} needs; {@code depth} phrases are around it. */
  void keepNoun(int noun, int depth) {
    kept.add(noun);
    for (int child : clause.sentence().children(noun)) {
      String relation = clause.word(child).relation();
      boolean joined = relation.equals("case") || relation.equals("cc") || relation.equals("conj");
      boolean hyphen = clause.form(child).equals("-") && child < noun || isHyphened(noun, child);
      boolean beyond = depth > DEEPEST && !hyphen && !OF_NOUN.contains(relation);
      boolean behind = relation.equals("neg") && child > noun; // "three men, not two"
      if (named.contains(noun) && !joined || beyond || behind || depth > 2 * DEEPEST) {
        continue;
      }
      boolean before =
          child < noun && !Set.of("punct", "prep", "dep", "discourse").contains(relation);
      boolean joins = !relation.equals("cc") && !relation.equals("conj") || isNominal(noun);
      if (isTime(child) && !before && !relation.equals("conj")) {
        continue;
      }
      if (relation.equals("prep")) {
        keepPreposition(child, depth + 1);
      } else if (hyphen || OF_NOUN.contains(relation) && joins || isName(noun, child)) {
        if (relation.equals("conj")) {
          keepCoordinator(child);
        }
        keepNoun(child, depth + 1);
      } else if (before && depth < DEEPEST && !clause.isVerb(child)) {
        keepNoun(child, depth + 1);
      } else if (relation.equals("acl") && clause.auxiliaries(child).contains("to")) {
        keepVerb(child, depth + 1);
      }
    }
  }

  /** "Strike" of "strike-bound". */
  private boolean isHyphened(int noun, int child) {
    return child == noun - 2 && clause.form(noun - 1).equals("-");
  }

  /** The "and" right before a joined noun, whatever word the parser hung it on. */
  private void keepCoordinator(int joined) {
    int before = clause.sentence().subtree(joined).get(0) - 1;
    if (before > 0 && clause.word(before).tag().equals("CC")) {
      kept.add(before);
    }
  }

  private boolean isNominal(int noun) {
    return clause.children(noun, "conj").stream().noneMatch(clause::isVerb);
  }

  /** "the trawler Silver Gannet": a name that stands right behind its noun. */
  private boolean isName(int noun, int child) {
    return clause.word(child).is("appos")
        && clause.word(child).isProperNoun()
        && clause.sentence().subtree(child).get(0) == noun + 1;
  }

  private void keepPreposition(int preposition, int depth) {
    boolean tight = clause.form(preposition).equals("of") || depth == 0 && isTight(preposition);
    boolean full = kept.stream().filter(k -> clause.word(k).is("prep")).count() >= loose && !tight;
    boolean object = clause.child(preposition, "pobj", "pcomp", "prep").isPresent();
    boolean circumstance = CIRCUMSTANCE.contains(clause.form(clause.opening(preposition)));
    if (circumstance || full || !object || depth > DEEPEST || isTime(preposition)) {
      return;
    }
    kept.add(preposition);
    for (int child : clause.children(preposition, "pobj", "pcomp", "prep")) {
      if (clause.isVerb(child)) {
        keepVerb(child, depth + 1);
      } else if (clause.word(child).is("prep")) {
        keepPreposition(child, depth + 1);
      } else {
        keepNoun(child, depth + 1);
      }
    }
  }

  /** "accused of", "met with", "agreed to", "called on": the verb is not complete without it. */
  private boolean isTight(int preposition) {
    return Set.of("of", "with", "to", "on", "for", "against", "from", "into", "by")
            .contains(clause.form(preposition))
        && clause.child(clause.head(preposition), "dobj").isEmpty();
  }

  /** Whether the phrase says when: it holds a time expression or hangs on one. */
  private boolean isTime(int index) {
    int content = clause.word(index).is("prep") ? clause.child(index, "pobj").orElse(index) : index;
    Word word = clause.word(content);
    boolean date = word.isEntity("DATE", "TIME");
    boolean expression = times.stream().anyMatch(t -> t.contains(word.span()));
    return (date || expression) && !word.is("compound") && !word.is("nmod");
  }
}
