package org.stemma.extract.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that names the owner of a page: {@code © 2032 The Odal Gull. All rights reserved}. */
public final class CopyrightLine {

  /** Units of the line. Chosen by judgement. */
  private static final int LONGEST = 300;

  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?i:"
              + CopyrightWords.alternatives("mark")
              + ")[\\s©]{1,3}){1,2}(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?[,\\s]{1,3})?(?:(?:"
              + CopyrightWords.alternatives("by")
              + ") )?(?<name>[\\p{Lu}\\p{Lo}][^.|,•©。،\\n]{2,50}?)(?:[.|,•。،]| [-–] |\\s(?iu:"
              + CopyrightWords.alternatives("reserved")
              + ").{0,80}|$).{0,200}");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** {@code © Odal Media 2032}. */
  private static final Pattern YEAR_BEHIND = Pattern.compile("\\s(?:19|20)\\d\\d$");

  private CopyrightLine() {}

  /** The owner that {@code line} names, without its legal form. */
  static Optional<String> owner(String line) {
    return read(line).map(CopyrightLine::name);
  }

  /**
   * The same, of a line that has a year or reserves all rights, as those of whole pages do and
   * those under pictures do not.
   */
  public static Optional<String> ownerOfPage(String line) {
    return read(line)
        .filter(match -> YEAR.matcher(line).find() || CopyrightWords.reserves(line))
        .map(CopyrightLine::name);
  }

  private static Optional<Matcher> read(String line) {
    Matcher matcher = LINE.matcher(line);
    return line.length() <= LONGEST
            && matcher.matches()
            && !CopyrightWords.isMarked(matcher.group("name"))
            && !CopyrightWords.reserves(matcher.group("name"))
        ? Optional.of(matcher)
        : Optional.empty();
  }

  private static String name(Matcher matcher) {
    return LegalForms.cut(YEAR_BEHIND.matcher(matcher.group("name")).replaceFirst(""));
  }
}
