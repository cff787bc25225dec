package org.stemma.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.text.Span;

/**
 * Where a page tells a party to stand: "backs the crews", "is against a sale", "is willing to pay".
 */
final class Leanings {

  /**
   * A leaning told.
   *
   * @param verb the verb that tells it
   * @param holder the noun for who leans
   * @param told the words that tell it
   * @param topic the words for what it is about
   */
  record Leaning(int verb, int holder, Span told, Span topic) {}

  private static final Set<String> VERBS = Lexicon.ENGLISH.words("leaning-words.tsv", "verb");
  private static final Set<String> ADJECTIVES =
      Lexicon.ENGLISH.words("leaning-words.tsv", "adjective");
  private static final Set<String> PREPOSITIONS =
      Lexicon.ENGLISH.words("leaning-words.tsv", "preposition");
  private static final Set<String> NOUNS = Lexicon.ENGLISH.words("leaning-words.tsv", "noun");
  private static final Set<String> PRESENT = Set.of("VBP", "VBZ");

  /** Where a verb stands that is told of, not told. */
  private static final Set<String> ELSEWHERE = Set.of("relcl", "ccomp");

  private static final Set<String> BEING = Set.of("am", "are", "is");

  private Leanings() {}

  /** The leanings that {@code clause} tells, in order. */
  static List<Leaning> of(Clause clause) {
    return IntStream.range(0, clause.sentence().words().size())
        .mapToObj(verb -> of(clause, verb))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * What the verb at {@code verb} tells, if that is a leaning of today, no condition, and the
   * page's own word: "critics say Norway backs the sale" is theirs.
   */
  private static Optional<Leaning> of(Clause clause, int verb) {
    boolean plain =
        clause.isVerb(verb)
            && (PRESENT.contains(clause.word(verb).tag()) || isState(clause, verb))
            && !clause.isHypothetical(verb)
            && !clause.isNegated(verb)
            && !isToldByOthers(clause, verb);
    return plain
        ? about(clause, verb).flatMap(topic -> leaning(clause, verb, topic))
        : Optional.empty();
  }

  /** "Critics say Norway backs the sale and opposes the fund", "who backs the sale". */
  private static boolean isToldByOthers(Clause clause, int verb) {
    int first = verb;
    while (clause.word(first).is("conj") && clause.head(first) >= 0) {
      first = clause.head(first);
    }
    return ELSEWHERE.contains(clause.word(first).relation())
        || ELSEWHERE.contains(clause.word(verb).relation());
  }

  /**
   * "No longer backs the deal", "is no longer opposed to": the adverb hangs on the verb, on the
   * adjective or on what is beside them.
   */
  private static boolean isOver(Clause clause, int holder, int topic) {
    return IntStream.range(holder, topic)
        .anyMatch(i -> clause.form(i).equals("no") && clause.form(i + 1).equals("longer"));
  }

  private static Optional<Leaning> leaning(Clause clause, int verb, int topic) {
    Span cue = clause.word(verb).span();
    Span about = clause.sentence().phrase(topic);
    return clause
        .subject(verb)
        .filter(s -> clause.word(s).isNoun() && !isOver(clause, s, topic))
        .map(s -> clause.child(s, "appos").filter(a -> clause.word(a).isProperNoun()).orElse(s))
        .map(s -> new Leaning(verb, s, cue.cover(about), about));
  }

  /** The word for what the leaning is about. */
  private static Optional<Integer> about(Clause clause, int verb) {
    if (isState(clause, verb)) {
      return clause.children(verb, "prep", "xcomp", "ccomp").stream()
          .filter(c -> !clause.word(c).is("prep") || clause.form(c).equals("to"))
          .findFirst();
    }
    if (VERBS.contains(clause.lemma(verb))) {
      return clause.child(verb, "dobj");
    }
    if (!clause.lemma(verb).equals("be")) {
      return Optional.empty();
    }
    for (int child : clause.children(verb, "acomp", "prep")) {
      boolean adjective =
          ADJECTIVES.contains(clause.form(child))
              && clause.child(child, "prep", "xcomp", "ccomp").isPresent();
      boolean stands = PREPOSITIONS.contains(clause.form(child));
      boolean in =
          clause.form(child).equals("in")
              && clause.child(child, "pobj").filter(n -> isFavour(clause, n)).isPresent();
      if (adjective || stands && clause.child(child, "pobj").isPresent() || in) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "Is opposed to", which a parser takes for a passive. */
  private static boolean isState(Clause clause, int verb) {
    return clause.word(verb).tag().equals("VBN")
        && ADJECTIVES.contains(clause.form(verb))
        && clause.children(verb, "aux", "auxpass").stream()
            .map(clause::form)
            .allMatch(BEING::contains)
        && clause.child(verb, "aux", "auxpass").isPresent();
  }

  private static boolean isFavour(Clause clause, int noun) {
    List<Integer> of = clause.prepositional(noun, "of");
    return NOUNS.contains(clause.lemma(noun)) && !of.isEmpty();
  }
}
