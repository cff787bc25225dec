package org.stemma.extract.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/** Who wrote a post, by the line that says when: before the day, or on a line of its own above. */
public final class PosterLine {

  /**
   * A name of a log-in: one word with a digit or a low line among its letters, or without capital.
   */
  private static final Pattern LOGIN =
      Pattern.compile(
          "@?(?:\\p{Ll}[\\p{L}\\p{N}._-]{1,30}"
              + "|(?=[^_\\d]{1,30}[_\\d])\\p{L}[\\p{L}\\p{N}._-]{1,30})");

  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\s]++$");

  /** Units of a line on a member: a bound on work. By judgement: name, day and a few numbers. */
  private static final int LONGEST = 120;

  private PosterLine() {}

  /**
   * The name of the author.
   *
   * @param time a line that says when
   * @param above the line above it
   */
  public static Optional<String> name(String time, String above, DateReader reader) {
    String before = reader.first(time).map(day -> time.substring(0, day.span().start())).orElse("");
    String bare = before.substring(Math.max(0, BylineOpening.end(before))).strip();
    String name = MARKS.matcher(bare).replaceFirst("");
    if (isLogin(name) && !DateWords.isOfDates(name)) {
      return Optional.of(name);
    }
    String member = withoutLabels(above.strip());
    return CommentWords.mayBeName(member) && !member.isBlank()
        ? Optional.of(member)
        : Optional.empty();
  }

  /** The line without what a board tells of a member behind the name: {@code odal77 Posts: 88}. */
  private static String withoutLabels(String line) {
    int blank = line.length() > LONGEST ? -1 : line.indexOf(' ');
    while (blank > 0) {
      String rest = line.substring(blank + 1);
      if (KindWords.signs(rest).stream().anyMatch(sign -> sign.kind() == PageKind.FORUM)) {
        return line.substring(0, blank).strip();
      }
      blank = line.indexOf(' ', blank + 1);
    }
    return line;
  }

  /** Whether {@code name} is one of a log-in, not of a person. */
  public static boolean isLogin(String name) {
    return LOGIN.matcher(name).matches();
  }
}
