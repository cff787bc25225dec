package org.stemma.extract.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * A short text with dates in it, and the words beside them.
 *
 * @param dates in order, at least one
 * @param others words that are neither date nor label, day name or time of day
 * @param sentence whether it reads as a sentence of a report: its dates are those of the matter
 */
public record DatedText(List<Labelled> dates, int others, boolean sentence) {

  /**
   * A date with what is said of it.
   *
   * @param span where it stands in the line
   * @param label what the words before it, or behind the last one, say
   */
  public record Labelled(DayReading reading, Span span, Optional<DateWords.Label> label) {

    public LocalDate date() {
      return reading.day();
    }

    boolean is(DateWords.Label other) {
      return label.equals(Optional.of(other));
    }
  }

  private static final int LONGEST = 120;

  /** Words that may stand between a label and its date ("Posted by Ana Sousa on 3 May 2024"). */
  private static final int NEAR = 4;

  /** A text that ends as sentences do and has so many other words is one. */
  private static final int WORDS_OF_SENTENCE = 3;

  /** The dates of {@code line}, if it holds nothing else. */
  public static Optional<DatedText> of(String line, DateReader reader) {
    return line.length() > LONGEST
        ? Optional.empty()
        : read(line, reader).filter(read -> read.others == 0);
  }

  /** The dates in {@code text}, whatever else it holds. */
  public static Optional<DatedText> read(String text, DateReader reader) {
    List<DateReader.Found> found = reader.all(text);
    List<Labelled> dates = new ArrayList<>();
    int from = 0;
    int others = 0;
    for (int i = 0; i < found.size(); i++) {
      Span span = found.get(i).span();
      DateWords.Beside before = DateWords.beside(text.substring(from, span.start()));
      others += before.others();
      from = span.end();
      Optional<DateWords.Label> label = before.label().filter(l -> before.behind() <= NEAR);
      if (i == found.size() - 1) {
        DateWords.Beside behind = DateWords.beside(text.substring(from));
        others += behind.others();
        label = label.or(() -> behind.label().filter(l -> isSaidBehind(l, behind)));
      }
      dates.add(new Labelled(found.get(i).reading(), span, label));
    }
    // The year of a right is not the day of a report.
    return dates.isEmpty() || CopyrightWords.isMarked(text)
        ? Optional.empty()
        : Optional.of(new DatedText(List.copyOf(dates), others, isSentence(text, others)));
  }

  /** "am 3. Mai veröffentlicht"; but in "3 May / updated 8 hours ago" another time follows. */
  private static boolean isSaidBehind(DateWords.Label label, DateWords.Beside behind) {
    return label == DateWords.Label.PUBLISHED ? behind.before() <= NEAR : behind.others() == 0;
  }

  private static boolean isSentence(String text, int others) {
    return others >= WORDS_OF_SENTENCE && LineForm.endsSentence(text);
  }

  public boolean isLabelled() {
    return dates.stream().anyMatch(date -> date.label().isPresent());
  }
}
