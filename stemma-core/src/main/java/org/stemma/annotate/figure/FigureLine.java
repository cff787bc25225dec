package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * The tokens of one sentence, asked by index; outside the sentence stands nothing.
 *
 * @param tokens in order
 * @param sentence the sentence, parsed or not
 */
record FigureLine(List<FigureToken> tokens, ParsedSentence sentence) {

  private static final Set<String> PARTITIVE =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "partitive");

  FigureLine {
    tokens = List.copyOf(tokens);
  }

  static FigureLine of(String text, ParsedSentence sentence) {
    return new FigureLine(FigureToken.of(text, sentence.span()), sentence);
  }

  int size() {
    return tokens.size();
  }

  FigureToken get(int index) {
    return tokens.get(index);
  }

  /** The token's small letters; empty outside the sentence. */
  String lower(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
  }

  /** "of": between a number or a word for one and what is counted. */
  boolean isPartitive(int index) {
    return isPartitive(lower(index));
  }

  static boolean isPartitive(String form) {
    return PARTITIVE.contains(form);
  }

  Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  /** Small letters of the tokens, single blanks where the text has white space. */
  String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !tokens.get(i).glued()) {
        phrase.append(' ');
      }
      phrase.append(tokens.get(i).lower());
    }
    return phrase.toString();
  }

  /** The part of speech that the parser gave the token, if it did. */
  Optional<String> tag(int index) {
    int word = sentence.indexAt(tokens.get(index).span().start());
    return word < 0
        ? Optional.empty()
        : Optional.of(sentence.words().get(word)).map(Word::tag).filter(t -> !t.isEmpty());
  }
}
