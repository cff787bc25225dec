package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * The numbers that a text writes, in digits or words, whatever they count or name: {@code 14} and
 * {@code fourteen} are one, a year, an ordinal, a share and a {@code both} count too. Needs no
 * parse. Immutable and thread-safe.
 */
public final class WrittenNumbers {

  public static final WrittenNumbers ENGLISH = new WrittenNumbers(Lexicon.ENGLISH);

  private final NumberReader reader;

  /** Value by word, for words that are a number only where something is counted. */
  private final Map<String, String> alone = new HashMap<>();

  private WrittenNumbers(Lexicon lexicon) {
    reader = new NumberReader(lexicon);
    lexicon.rows("figures/number-words.tsv").forEach(row -> alone.put(row.get(0), row.get(2)));
  }

  /** Their values in the order of the text, as decimals or, where open, as the list writes them. */
  public List<String> in(String text) {
    FigureLine line = FigureLine.of(text, new ParsedSentence(Span.of(0, text.length()), List.of()));
    List<String> values = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<NumberReading> number = reader.at(line, at);
      int to = number.map(NumberReading::to).orElse(at + 1);
      String words = line.phrase(at, to);
      if (number.isPresent() && number.get().value().isPresent()) {
        values.add(decimal(number.get().value().getAsDouble()));
      } else if (number.isPresent() || line.get(at).isNumber()) {
        values.add(words);
      } else if (alone.containsKey(words)) {
        values.add(whole(alone.getOrDefault(words, words)));
      }
      at = Math.max(at + 1, to);
    }
    return List.copyOf(values);
  }

  private static String whole(String value) {
    return value.matches("[0-9]{1,18}") ? decimal(Double.parseDouble(value)) : value;
  }

  private static String decimal(double value) {
    return Double.toString(value);
  }
}
