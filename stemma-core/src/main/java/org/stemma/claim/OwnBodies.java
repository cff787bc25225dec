package org.stemma.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * The body that "its" means before who acts for it: "Senn Freight is sorry, its managing director,
 * Ana Ruiz, said". It is the one that was named last, in the same sentence or shortly before;
 * nobody where that sentence names two, or tells of a country.
 */
final class OwnBodies {

  private static final Set<String> ITS = Lexicon.ENGLISH.words("source-pronouns.tsv", "thing");

  /** Sentences before that are searched for a body. By judgement. */
  private static final int BEFORE = 2;

  private final Bodies bodies;

  OwnBodies(Bodies bodies) {
    this.bodies = bodies;
  }

  /**
   * The body that somebody acts for who is called so by {@code words}, indexes of words of {@code
   * sentence}.
   */
  Optional<String> of(Reading reading, ParsedSentence sentence, List<Integer> words) {
    return words.stream()
        .filter(at -> isPossessive(sentence, at))
        .findFirst()
        .flatMap(its -> before(reading, sentence, its));
  }

  /** "Its" of "its managing director". */
  private static boolean isPossessive(ParsedSentence sentence, int at) {
    Word word = sentence.words().get(at);
    return ITS.contains(word.lower())
        && word.is("poss")
        && word.head() >= 0
        && Introduction.isAgent(sentence, word.head());
  }

  private Optional<String> before(Reading reading, ParsedSentence sentence, int its) {
    List<ParsedSentence> all = reading.sentences();
    int here = all.indexOf(sentence);
    for (int at = here; at >= Math.max(0, here - BEFORE); at--) {
      ParsedSentence told = all.get(at);
      Set<String> named = named(reading, told, at == here ? its : told.words().size());
      if (!named.isEmpty()) {
        return named.size() == 1 && !isOfCountry(reading, told)
            ? named.stream().findFirst()
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The bodies that the words of a sentence up to {@code end} name. */
  private Set<String> named(Reading reading, ParsedSentence sentence, int end) {
    Set<String> named = new TreeSet<>();
    for (int at = 0; at < end; at++) {
      boolean last = at + 1 == end || !sentence.words().get(at + 1).isProperNoun();
      if (last) {
        bodies.endingAt(reading, sentence, at).ifPresent(named::add);
      }
    }
    return named;
  }

  /** Whether a place is what the sentence tells of: "its" may be the country's. */
  private static boolean isOfCountry(Reading reading, ParsedSentence sentence) {
    return sentence.words().stream()
        .filter(word -> word.is("nsubj") && word.isProperNoun())
        .anyMatch(
            word ->
                reading.within(Mention.class, sentence.span()).stream()
                    .filter(m -> m.span().contains(word.span()))
                    .anyMatch(m -> m.type() == EntityType.PLACE));
  }
}
