package org.stemma.annotate.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;

/** Whole numbers that a sentence writes, in digits or words, by the word they end with. */
public final class Cardinals {

  private final Map<Integer, Integer> values;

  private Cardinals(Map<Integer, Integer> values) {
    this.values = Map.copyOf(values);
  }

  /** Reads the sentences of one language. Immutable and thread-safe. */
  public static final class Source {

    private final NumberReader numbers;

    public Source(Lexicon lexicon) {
      this.numbers = new NumberReader(lexicon);
    }

    /** The numbers of {@code sentence}, a sentence of {@code text}. */
    public Cardinals in(String text, ParsedSentence sentence) {
      FigureLine line = FigureLine.of(text, sentence);
      Map<Integer, Integer> values = new HashMap<>();
      int at = 0;
      while (at < line.size()) {
        NumberReading number = numbers.at(line, at).orElse(null);
        if (number == null || number.kind() == NumberReading.Kind.ORDINAL) {
          at++;
          continue;
        }
        int word = sentence.indexAt(line.get(number.to() - 1).span().start());
        double value = number.value().orElse(-1);
        boolean whole =
            word >= 0
                && sentence.words().get(word).span().end()
                    == line.get(number.to() - 1).span().end();
        if (whole && value == Math.rint(value) && value >= 0 && value <= 1_000_000) {
          values.put(word, (int) value);
        }
        at = Math.max(at + 1, number.to());
      }
      return new Cardinals(values);
    }
  }

  /** The number whose last word has this index in the sentence. */
  public OptionalInt at(int word) {
    Integer value = values.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
