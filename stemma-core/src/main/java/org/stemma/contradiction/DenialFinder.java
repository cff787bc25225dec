package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

/**
 * Finds what parties deny on a page: reported as speech ("denied that the gate was open"), by the
 * subject of a denying verb, or as what another has told ("rejects the claim that the gate was
 * open").
 */
final class DenialFinder {

  /** Verbs that turn down what is told, and nouns for what is told. */
  private static final Set<String> TURNING_DOWN = CalledUntrue.words("verb");

  private static final Set<String> TOLD = CalledUntrue.words("noun");

  private final Set<String> denials = new HashSet<>();

  DenialFinder() {
    for (List<String> row : Lexicon.ENGLISH.rows("reporting-verbs.tsv")) {
      if (row.size() > 1 && row.get(1).equals("deny")) {
        denials.add(row.get(0));
      }
    }
  }

  /** Whether the verb denies. */
  boolean isDenying(String lemma) {
    return denials.contains(lemma);
  }

  /** In order of the kinds, then of their places. */
  List<Denial> in(Reading reading) {
    List<Denial> found = new ArrayList<>();
    Set<Integer> cues = new HashSet<>();
    for (Quotation quotation : reading.all(Quotation.class)) {
      Optional<ParsedSentence> cue = quotation.cue().flatMap(c -> reading.sentenceAt(c.start()));
      for (int word : cue.map(c -> c.indexesIn(quotation.cue().orElseThrow())).orElse(List.of())) {
        if (denials.contains(cue.orElseThrow().words().get(word).lemma())
            && !Denials.refuses(cue.get(), word)
            && !isBeside(Clause.of(cue.get()), word)
            && cues.add(cue.get().words().get(word).span().start())) {
          reading
              .sentenceAt(quotation.span().start())
              .ifPresent(
                  s ->
                      found.add(
                          new Denial(
                              quotation.speaker().map(Speaker::name).orElse("a party"),
                              s,
                              quotation.span(),
                              reading.passage(quotation.sentence()))));
        }
      }
    }
    for (ParsedSentence sentence : reading.body()) {
      found.addAll(unquoted(reading, Clause.of(sentence), cues));
    }
    return found;
  }

  /**
   * "The board said that the gate was open, contradicting the police": denied is what these say.
   */
  private static boolean isBeside(Clause clause, int word) {
    return clause.word(word).tag().equals("VBG")
        && clause.child(word, "dobj").isPresent()
        && clause.child(word, "aux", "ccomp").isEmpty();
  }

  /** "The railway denies that the driver was speeding": whoever is said to deny is a party. */
  private List<Denial> unquoted(Reading reading, Clause clause, Set<Integer> cues) {
    List<Denial> found = new ArrayList<>();
    ParsedSentence sentence = clause.sentence();
    for (int verb = 0; verb < sentence.words().size(); verb++) {
      int at = verb;
      boolean quoted = cues.contains(clause.word(verb).span().start());
      Optional<Integer> clausal =
          denials.contains(clause.lemma(verb)) && !quoted
              ? clause.child(verb, "ccomp")
              : Optional.empty();
      Optional<Integer> content = clausal.or(() -> ofNoun(clause, at));
      Optional<Integer> party = clause.child(verb, "nsubj");
      if (content.isPresent() && party.isPresent() && !clause.isNegated(verb)) {
        found.add(
            new Denial(
                reading.words(clause.nounPhrase(party.get())),
                sentence,
                sentence.phrase(content.get()),
                reading.passage(sentence.span())));
      }
    }
    return found;
  }

  /**
   * What is told in the noun that the verb turns down: "rejected the claim that ...", "dismissed as
   * fantasy the account of a sailor that ..."; nothing if it was told that something is not so.
   */
  private static Optional<Integer> ofNoun(Clause clause, int verb) {
    Optional<Integer> noun =
        TURNING_DOWN.contains(clause.lemma(verb))
            ? clause.child(verb, "dobj").filter(n -> TOLD.contains(clause.lemma(n)))
            : Optional.empty();
    return noun.flatMap(
        n ->
            clause.sentence().subtree(verb).stream()
                .filter(content -> content > n && isThat(clause, content))
                .findFirst()
                .filter(content -> !clause.isNegated(content)));
  }

  private static boolean isThat(Clause clause, int content) {
    return clause.children(content, "mark", "complm").stream()
        .anyMatch(mark -> clause.form(mark).equals("that"));
  }
}
