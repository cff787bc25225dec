package org.stemma.annotate.hedge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Phrases by which a source keeps its name out: "She did not want to be named". */
final class Secrecy {

  private final List<List<String>> phrases;

  Secrecy(Lexicon lexicon) {
    this.phrases =
        lexicon.words("secrecy-phrases.txt").stream()
            .map(p -> Arrays.asList(p.split(" ")))
            .toList();
  }

  /** The first such phrase of {@code sentence}. */
  Optional<Span> in(ParsedSentence sentence) {
    List<Word> words = sentence.words();
    for (int first = 0; first < words.size(); first++) {
      for (List<String> phrase : phrases) {
        int last = HedgeCues.match(words, first, phrase, 0);
        if (last >= 0) {
          return Optional.of(words.get(first).span().cover(words.get(last).span()));
        }
      }
    }
    return Optional.empty();
  }
}
