package org.stemma.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stemma.annotation.Reading;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** The words of a sentence and the numbers it writes, in order. */
record SentenceNumbers(Reading reading, ParsedSentence sentence, List<WrittenNumber> numbers) {

  static SentenceNumbers of(Reading reading, ParsedSentence sentence) {
    return new SentenceNumbers(reading, sentence, WrittenNumber.in(reading, sentence));
  }

  int size() {
    return sentence.words().size();
  }

  Word word(int at) {
    return sentence.words().get(at);
  }

  /** Whether the token at {@code at} is no punctuation. */
  boolean isWordy(int at) {
    return word(at).form().chars().anyMatch(Character::isLetterOrDigit);
  }

  /** The words from {@code from} up to {@code to} in lower case, one space between them. */
  String forms(int from, int to) {
    return sentence.words().subList(from, Math.min(to, size())).stream()
        .map(Word::lower)
        .collect(Collectors.joining(" "));
  }

  /** The words from {@code from} up to {@code to} as the page writes them. */
  String words(int from, int to) {
    return reading.words(Span.of(word(from).span().start(), word(to - 1).span().end()));
  }

  /** The number with what it counts, as the page writes it. */
  String words(WrittenNumber number) {
    return number
        .figure()
        .map(figure -> reading.words(figure.span()))
        .orElse(words(number.from(), number.to()))
        .replaceAll("\\s+", " ");
  }

  /** A sum with groups of three digits and two decimals at most. */
  static String written(double sum) {
    String decimals = sum == Math.rint(sum) ? "%,.0f" : "%,.2f";
    return String.format(Locale.ROOT, decimals, sum);
  }
}
