package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of what a site prints about a report beside its headline, parted by marks: its day, the
 * time, how long ago it changed, a name: {@code December 12, 2019 / 1:31 PM / Updated 3 hours ago}.
 */
public final class StampRow {

  /** Units of such a row: a bound on work. By judgement. */
  private static final int LONGEST = 120;

  /** Parts of it; the last is not cut further. */
  private static final int MOST_PARTS = 6;

  /** Words of a name in it. By judgement. */
  private static final int LONGEST_NAME = 4;

  private static final Pattern BETWEEN = Pattern.compile("\\s?[|·•\\n]\\s?|\\s[-–—/]\\s");

  private StampRow() {}

  /** The dates of {@code line}, in order, if it is one. */
  public static Optional<List<DatedText.Labelled>> dates(String line, DateReader reader) {
    return is(line, reader) ? DatedText.read(line, reader).map(DatedText::dates) : Optional.empty();
  }

  /** Whether {@code line} is one: of two parts or more one is a day, others at most one name. */
  public static boolean is(String line, DateReader reader) {
    if (line.length() > LONGEST || !LineForm.hasDigit(line) || LineForm.endsSentence(line)) {
      return false;
    }
    List<String> parts = List.of(BETWEEN.split(line.strip(), MOST_PARTS));
    long days = parts.stream().filter(part -> DatedText.of(part, reader).isPresent()).count();
    long names =
        parts.stream()
            .filter(part -> DatedText.of(part, reader).isEmpty())
            .filter(part -> !ClockTime.is(part) && !CommentWords.isAge(part))
            .filter(part -> !LineForm.hasDigit(part) && LineForm.words(part) <= LONGEST_NAME)
            .count();
    long others =
        parts.stream()
            .filter(part -> ClockTime.is(part) || CommentWords.isAge(part))
            .filter(part -> DatedText.of(part, reader).isEmpty())
            .count();
    return parts.size() > 1 && days > 0 && names <= 1 && days + names + others == parts.size();
  }
}
