package org.stemma.annotate.speech;

import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Finds whose speech a noun names ("claim", "statement"), and whom a preposition does. */
final class NounHolder {

  /** Between a piece of speech and who spoke it: "a claim by the union". */
  private static final Set<String> OWNING = Lexicon.ENGLISH.words("grammar-words.tsv", "origin");

  private NounHolder() {}

  /** Whose claim it is: "the minister's claim", "Treasury claims", "a claim by the union". */
  static Optional<SourcePhrase> of(ParsedSentence sentence, int noun) {
    Optional<Integer> possessor = sentence.child(noun, "poss");
    if (possessor.isPresent()) {
      return Optional.of(SpeakerPhrase.of(sentence, possessor.get()));
    }
    for (int child : sentence.children(noun)) {
      Word word = sentence.words().get(child);
      if (word.is("prep") && OWNING.contains(word.lemma())) {
        return object(sentence, child);
      }
    }
    for (int child : sentence.children(noun)) {
      Word word = sentence.words().get(child);
      if (word.is("compound") && word.isProperNoun()) {
        return Optional.of(new SourcePhrase(word.span(), child));
      }
    }
    return Optional.empty();
  }

  /** The noun after a preposition. */
  static Optional<SourcePhrase> object(ParsedSentence sentence, int preposition) {
    return sentence.child(preposition, "pobj", "dobj").map(o -> SpeakerPhrase.of(sentence, o));
  }
}
