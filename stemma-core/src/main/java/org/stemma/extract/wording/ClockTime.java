package org.stemma.extract.wording;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * A time of day in figures, with the words that languages write around it ({@code clock-words.tsv}
 * of all languages: pages print times in the language of their software): {@code 14:30}, {@code
 * 2.30 p.m. GMT}, {@code 14h30}, {@code kl. 14.30}, {@code 14時30分}. Functions of a line alone.
 */
public final class ClockTime {

  private static final String LIST = "clock-words.tsv";

  /** A pattern of the words behind the minutes, whatever their case. */
  public static final String WORDS_BEHIND = "(?iu:" + alternatives("behind") + ")";

  private static final String TIME =
      "[0-2]?\\d ?(?:[:.]|(?iu:" + alternatives("between") + ")) ?[0-5]\\d";

  /** The same with words and zones behind it. */
  private static final String TIME_AND_WORDS =
      TIME + "(?: ?(?:" + WORDS_BEHIND + "|[A-Z]{2,4})){0,2}";

  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?iu:"
              + alternatives("before")
              + ") ?)?"
              + TIME_AND_WORDS
              + "|\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d[\\d:.]{0,12}(?:Z|[+-]\\d\\d:?\\d\\d)?");

  /** A time of day at the start of a line, and the sign that parts it from what follows. */
  private static final Pattern OPENING =
      Pattern.compile("(" + TIME_AND_WORDS + ")(?:: | ?[–—|·] ?| - )");

  /** With which words a line begins that is a time of day and begins with no number. */
  private static final FirstWords BEFORE = new FirstWords(words("before"));

  private static final Pattern INSIDE = Pattern.compile("(?<!\\d)" + TIME + "(?!\\d)");

  /** The same by a sign that dates do not have: {@code 14.30} may be a day. */
  private static final Pattern UNDOTTED =
      Pattern.compile(
          "(?<![\\d:])[0-2]?\\d(?::| ?(?iu:" + alternatives("between") + ") ?)[0-5]\\d(?!\\d)");

  /** A time with the word for the half of its day, which stands before or behind it. */
  private static final Pattern READ =
      Pattern.compile(
          "(?:(?iu:(?<morning>"
              + alternatives("morning before")
              + ")|(?<afternoon>"
              + alternatives("afternoon before")
              + ")) ?)?(?<!\\d)(?<hour>[0-2]?\\d) ?(?:[:.]|(?iu:"
              + alternatives("between")
              + ")) ?(?<minute>[0-5]\\d)(?!\\d)(?: ?(?iu:(?<am>"
              + alternatives("morning behind")
              + ")|(?<pm>"
              + alternatives("afternoon behind")
              + "))(?!\\p{L}))?");

  private static final String HALF =
      "(?iu:" + alternatives("morning behind") + "|" + alternatives("afternoon behind") + ")";

  /**
   * Behind a date: a comma or a blank and the time, of which the half of the day has no minutes.
   */
  static final String BEHIND_DATE =
      ",? (?:(?iu:"
          + alternatives("before")
          + ") ?)?(?:"
          + TIME_AND_WORDS
          + "|[01]?\\d ?"
          + HALF
          + ")(?![\\p{L}\\d])";

  private static final Pattern LATE = Pattern.compile(BEHIND_DATE);

  /** The half of the day at the end of a line, which may end with a stop. */
  private static final Pattern LAST = Pattern.compile("\\d ?" + HALF + "$");

  /**
   * A time of day and where it stands in the text that was read, without words but those for the
   * half of the day.
   */
  public record Found(LocalTime time, Span span) {}

  private ClockTime() {}

  private static List<String> words(String place) {
    return Lexicon.having(LIST).stream()
        .flatMap(language -> language.words(LIST, place).stream())
        .toList();
  }

  private static String alternatives(String place) {
    return AnyWord.of(words(place));
  }

  /** Whether {@code line} is nothing but a time of day, with a day before it in ISO 8601 or not. */
  public static boolean is(String line) {
    return (startsWithDigit(line) || BEFORE.begin(line)) && LINE.matcher(line).matches();
  }

  private static boolean startsWithDigit(String line) {
    return !line.isEmpty() && Character.isDigit(line.charAt(0));
  }

  /** The time of day that {@code line} is, if it is nothing else. */
  public static Optional<LocalTime> of(String line) {
    return is(line) ? first(line).map(Found::time) : Optional.empty();
  }

  /**
   * The time of day with which {@code line} begins, parted from what follows: {@code 17:45: Power
   * back}, {@code 17.45 Uhr – Strom wieder da}.
   */
  public static Optional<LocalTime> opening(String line) {
    if (!startsWithDigit(line)) {
      return Optional.empty();
    }
    Matcher opening = OPENING.matcher(line);
    return opening.lookingAt() ? of(opening.group(1)) : Optional.empty();
  }

  /**
   * The time of day with which {@code line} begins, whatever follows: {@code 17:45 Harbour Patrol},
   * {@code 2.30 p.m. Prayers}. Blanks may stand before it.
   */
  public static Optional<Found> atStart(String line) {
    int start = line.length() - line.stripLeading().length();
    Matcher matcher = READ.matcher(line).region(start, line.length());
    return matcher.lookingAt() ? found(matcher) : Optional.empty();
  }

  /** Where the time of day ends that stands behind a date; {@code end} of the date if none does. */
  static int endBehind(String text, int end) {
    Matcher late = LATE.matcher(text).region(end, text.length()).useTransparentBounds(true);
    return late.lookingAt() ? late.end() : end;
  }

  /** Whether {@code line} ends with the half of the day: its stop ends no sentence then. */
  static boolean closes(String line) {
    return LAST.matcher(line).find();
  }

  /** The first time of day in {@code text}. */
  public static Optional<Found> first(String text) {
    if (!standsIn(text)) {
      return Optional.empty();
    }
    Matcher matcher = READ.matcher(text);
    while (matcher.find()) {
      Optional<Found> found = found(matcher);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether {@code fewest} times of day or more stand in {@code line}, each later than the last.
   */
  public static boolean runIn(String line, int fewest) {
    Matcher matcher = READ.matcher(line);
    int times = 0;
    LocalTime last = LocalTime.MIN;
    while (matcher.find()) {
      Optional<LocalTime> time = found(matcher).map(Found::time);
      if (time.isEmpty() || time.get().isBefore(last)) {
        return false;
      }
      last = time.get();
      times++;
    }
    return times >= fewest;
  }

  /** What {@link #READ} matched, if a day has such an hour. */
  private static Optional<Found> found(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group("hour"));
    boolean early = matcher.group("morning") != null || matcher.group("am") != null;
    boolean late = matcher.group("afternoon") != null || matcher.group("pm") != null;
    int ofDay = early && hour == 12 ? 0 : late && hour < 12 ? hour + 12 : hour;
    if (ofDay >= 24) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of(ofDay, Integer.parseInt(matcher.group("minute")));
    return Optional.of(new Found(time, Span.of(matcher.start(), matcher.end())));
  }

  /** Whether a time of day stands in {@code line} that is no day by its sign. */
  public static boolean standsUndottedIn(String line) {
    return UNDOTTED.matcher(line).find();
  }

  /** Whether a time of day stands in {@code line}. */
  static boolean standsIn(String line) {
    return LineForm.hasDigit(line) && INSIDE.matcher(line).find();
  }
}
