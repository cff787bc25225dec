package org.stemma.contradiction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * That an incident was no crime, as its cause is excluded: "ruled out sabotage", "there is no
 * evidence of arson".
 */
final class ExcludedCause {

  /** The incident of a crime that may befall anything: sabotage. */
  static final String ANY = "any";

  /** Incident by the noun of the crime that causes it. */
  private static final Map<String, String> CRIMES =
      Lexicon.ENGLISH.rows("cause-words.tsv").stream()
          .filter(row -> row.get(1).equals("crime"))
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> row.size() > 2 ? row.get(2) : ANY));

  private static final Set<String> PROOF = Lexicon.ENGLISH.words("cause-words.tsv", "proof");
  private static final Set<String> EXCLUDING = Lexicon.ENGLISH.words("cause-words.tsv", "exclude");
  private static final String[] OF = {"for", "of"};

  private ExcludedCause() {}

  /** The kind of incident whose crime the word at {@code word} excludes. */
  static Optional<String> at(Clause clause, int word) {
    if (clause.isVerb(word)) {
      String particle = clause.child(word, "prt").map(p -> " " + clause.form(p)).orElse("");
      boolean excludes =
          EXCLUDING.contains(clause.lemma(word) + particle)
              && !clause.isNegated(word)
              && !clause.isHypothetical(word);
      return excludes
          ? crime(clause, clause.children(word, "dobj", "nsubjpass"))
          : Optional.empty();
    }
    boolean none =
        PROOF.contains(clause.lemma(word))
            && (clause.isNone(word)
                || clause.governingVerb(word).filter(clause::isNegated).isPresent())
            && clause.governingVerb(word).filter(clause::isHypothetical).isEmpty();
    return none ? crime(clause, clause.prepositional(word, OF)) : Optional.empty();
  }

  private static Optional<String> crime(Clause clause, List<Integer> nouns) {
    return nouns.stream()
        .flatMap(noun -> clause.joined(noun).stream())
        .flatMap(noun -> names(clause, noun))
        .flatMap(name -> Optional.ofNullable(CRIMES.get(name)).stream())
        .findFirst();
  }

  /** "Suspected play", "foul play", "play" of "suspected foul play". */
  private static Stream<String> names(Clause clause, int noun) {
    return Stream.concat(
        clause.children(noun, "amod", "nmod", "compound").stream()
            .map(before -> clause.form(before) + " " + clause.lemma(noun)),
        Stream.of(clause.lemma(noun)));
  }
}
