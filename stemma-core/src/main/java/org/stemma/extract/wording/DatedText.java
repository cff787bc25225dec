package org.stemma.extract.wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * A short text with dates in it, and the words beside them.
 *
 * @param dates in order
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

    boolean isOfMatter() {
      return is(DateWords.Label.MATTER);
    }
  }

  /**
   * Units of a line that is nothing but dates. Swept on the halves of {@code eval plain-dates}
   * (2026-11-29): 80 gives .582 and .571 right days, 120 and 200 both .585 and .577.
   */
  private static final int LONGEST = 120;

  /** Marks behind which something else is said. */
  private static final String PARTING = "|·•–—-/,;(\n";

  private static final String DASHES = "-–—~～";

  /**
   * Words that may stand between a label and its date ("Posted by Ana Sousa on 3 May 2024"). Swept
   * 2 to 8 on {@code eval dates} (.935 and .917 right days on the halves) and {@code eval
   * plain-dates} (.585, .577; 2026-11-29): no page tells them apart.
   */
  private static final int NEAR = 4;

  /**
   * A text that ends as sentences do and has so many other words is one. Swept 1 to 6 likewise: no
   * page tells them apart.
   */
  private static final int WORDS_OF_SENTENCE = 3;

  public DatedText {
    dates = List.copyOf(dates);
  }

  /** The dates of {@code line}, if it holds nothing else but how long the report takes to read. */
  public static Optional<DatedText> of(String line, DateReader reader) {
    List<DateReader.Found> found = line.length() > LONGEST ? List.of() : reader.all(line);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String bare = ReadingTime.blanked(line);
    return (bare.equals(line) ? read(line, found) : read(bare, reader))
        .filter(read -> read.others == 0);
  }

  /**
   * The dates in {@code text}, whatever else it holds. A time of day with a word of its own behind
   * the last date ("3 May 2024, 07:40 | Updated 09:15") is one more date of that day, unless it is
   * before the time that stands beside the date: then it is of a day that the text does not say.
   */
  public static Optional<DatedText> read(String text, DateReader reader) {
    return read(text, reader.all(text));
  }

  /**
   * The same of a text whose dates were read.
   *
   * @param found all of them, in order
   */
  public static Optional<DatedText> read(String written, List<DateReader.Found> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String text = LunarDay.blanked(written);
    List<Labelled> dates = new ArrayList<>();
    int from = 0;
    int others = 0;
    for (int i = 0; i < found.size(); i++) {
      Span span = found.get(i).span();
      String words = text.substring(from, span.start());
      List<DateWords.Said> said = DateWords.said(words);
      DateWords.Beside before = DateWords.beside(said);
      others += before.others();
      from = span.end();
      Optional<DateWords.Label> label =
          MatterDate.isSaidBefore(words, said)
              ? Optional.of(DateWords.Label.MATTER)
              : isRange(words) && !dates.isEmpty()
                  ? dates.getLast().label().filter(DateWords.Label::isOfAnotherDate)
                  : before.label().filter(l -> before.behind() <= NEAR);
      if (i < found.size() - 1) {
        dates.add(new Labelled(found.get(i).reading(), span, label));
      } else {
        String rest = text.substring(from);
        List<DateWords.Said> behind = DateWords.said(rest);
        others += DateWords.beside(behind).others();
        dates.addAll(last(found.get(i), label, words, rest, behind));
      }
    }
    // The year of a right is not the day of a report.
    return dates.isEmpty() || CopyrightWords.isMarked(text)
        ? Optional.empty()
        : Optional.of(new DatedText(dates, others, isSentence(text, others)));
  }

  /** Whether nothing but a dash stands between two dates: the second ends what the first begins. */
  private static boolean isRange(String between) {
    String mark = between.strip();
    return mark.length() == 1 && DASHES.indexOf(mark.charAt(0)) >= 0;
  }

  /**
   * The last date of a text, and the times of its day that stand behind it.
   *
   * @param said the words behind it
   */
  private static List<Labelled> last(
      DateReader.Found date,
      Optional<DateWords.Label> label,
      String before,
      String behind,
      List<DateWords.Said> said) {
    List<LabelledTime> times =
        LabelledTime.in(behind, said).stream()
            .filter(time -> label.isPresent() || isParted(behind.substring(0, time.span().start())))
            .toList();
    if (times.isEmpty()) {
      DateWords.Beside words = DateWords.beside(said);
      Optional<DateWords.Label> own =
          label.or(
              () ->
                  words.label().filter(l -> isSaidBehind(l, words) && !isOfAnother(behind, said)));
      return List.of(new Labelled(date.reading(), date.span(), own));
    }
    Optional<LocalTime> clock =
        ClockTime.first(behind.substring(0, times.get(0).span().start()))
            .or(() -> ClockTime.first(before))
            .map(ClockTime.Found::time);
    List<Labelled> dates = new ArrayList<>();
    dates.add(new Labelled(date.reading(), date.span(), label));
    for (LabelledTime time : times) {
      if (clock.filter(time.time()::isBefore).isEmpty()) {
        Span span = date.span().cover(time.span().shift(date.span().end()));
        dates.add(new Labelled(date.reading(), span, Optional.of(time.label())));
      }
    }
    return dates;
  }

  /** Whether a word behind a date is of a day of its own: "5 November 2031 | Updated 6.11.". */
  private static boolean isOfAnother(String behind, List<DateWords.Said> said) {
    return said.stream()
        .filter(word -> word.label().isPresent() && !word.isFiller())
        .anyMatch(
            word ->
                LineForm.hasDigit(behind.substring(word.span().end()))
                    && isParted(behind.substring(0, word.span().start())));
  }

  /** Whether a time of day or a mark stands between a date and the word behind it. */
  private static boolean isParted(String between) {
    return between.chars().anyMatch(unit -> Character.isDigit(unit) || PARTING.indexOf(unit) >= 0);
  }

  /** "am 3. Mai veröffentlicht"; but in "3 May / updated 8 hours ago" another time follows. */
  private static boolean isSaidBehind(DateWords.Label label, DateWords.Beside behind) {
    return label == DateWords.Label.PUBLISHED ? behind.before() <= NEAR : behind.others() == 0;
  }

  private static boolean isSentence(String text, int others) {
    return others >= WORDS_OF_SENTENCE && LineForm.endsSentence(text);
  }

  /** The same without the dates whose words end at or before {@code place}. */
  public DatedText behind(int place) {
    List<Labelled> further = dates.stream().filter(date -> date.span().end() > place).toList();
    return new DatedText(further, others, sentence);
  }

  public boolean isLabelled() {
    return dates.stream().anyMatch(date -> date.label().isPresent() && !date.isOfMatter());
  }

  /** Whether {@code before}, which stands before a date, says that it is of what is told. */
  public static boolean isOfMatter(String before) {
    return MatterDate.isSaidBefore(before);
  }

  /** Whether all its dates are of what is told. */
  boolean isOfMatter() {
    return dates.stream().allMatch(Labelled::isOfMatter);
  }
}
