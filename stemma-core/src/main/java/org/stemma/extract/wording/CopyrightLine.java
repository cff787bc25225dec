package org.stemma.extract.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line that names the owner of a page: {@code © 2032 The Odal Gull. All rights reserved}. */
public final class CopyrightLine {

  /** Units of the line. Chosen by judgement. */
  private static final int LONGEST = 300;

  /**
   * Such lines of one page that are asked whether they are of a part: a bound on work, as each asks
   * all others. By judgement.
   */
  public static final int MOST_ASKED = 10;

  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?i:"
              + CopyrightWords.alternatives("mark")
              + ")[\\s©]{1,3}){1,2}(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?[,\\s]{1,3})?(?:(?:"
              + CopyrightWords.alternatives("by")
              + ") )?(?<name>[\\p{Lu}\\p{Lo}][^.|,•©。،\\n]{2,50}?)(?:[.|,•。،]| [-–] |\\s(?iu:"
              + CopyrightWords.alternatives("reserved")
              + ").{0,80}|$).{0,200}");

  /** {@code © 2032 All rights reserved. The Odal Gull}. */
  private static final Pattern NAME_BEHIND =
      Pattern.compile(
          "(?:(?i:"
              + CopyrightWords.alternatives("mark")
              + ")[\\s©]{1,3}){1,2}(?:(?:19|20)\\d\\d[,.\\s]{1,3})?(?iu:"
              + CopyrightWords.alternatives("reserved")
              + ")[^.|\\n]{0,20}[.|][\\s–-]{1,4}(?<name>[\\p{Lu}\\p{Lo}][^.|,•©。،\\n]{2,50})\\.?");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** {@code © Odal Media 2032}. */
  private static final Pattern YEAR_BEHIND = Pattern.compile("\\s(?:19|20)\\d\\d$");

  /** The first letters of a legal form with points, at the first of which a name was cut. */
  private static final Pattern LETTERS = Pattern.compile(",?\\s\\p{Lu}\\p{L}?$");

  /** The others: {@code .L.} of {@code S.L.}, {@code .p.A.} of {@code S.p.A.} */
  private static final Pattern BEHIND_LETTERS =
      Pattern.compile("(?:\\.\\s?\\p{L}{1,2}){1,4}(?!\\p{L})");

  private static final Pattern BLANKS = Pattern.compile("\\s");

  /** Units of an abbreviation in its brackets: of one letter it is something else. */
  private static final int SHORTEST_INITIALS = 4;

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

  /**
   * Whether {@code owner} owns no more than a part of what the page shows: an agency owns the text
   * that the page took over, and who made the site what it runs on.
   *
   * @param lines of the page
   */
  public static boolean isOfPart(String owner, Stream<String> lines) {
    String credit = "(" + owner + ")";
    String initials = "(" + initials(owner) + ")";
    return BylineWords.isAgency(owner)
        || lines.anyMatch(
            line ->
                line.contains(credit)
                    || initials.length() >= SHORTEST_INITIALS && line.contains(initials)
                    || CopyrightWords.isMaker(line, owner));
  }

  /** The capitals with which its words begin, as credits abbreviate agencies. */
  private static String initials(String name) {
    return BLANKS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static Optional<Matcher> read(String line) {
    return read(LINE, line).or(() -> read(NAME_BEHIND, line));
  }

  private static Optional<Matcher> read(Pattern form, String line) {
    Matcher matcher = form.matcher(line);
    return line.length() <= LONGEST
            && matcher.matches()
            && !CopyrightWords.isMarked(matcher.group("name"))
            && !CopyrightWords.reserves(matcher.group("name"))
        ? Optional.of(matcher)
        : Optional.empty();
  }

  private static String name(Matcher matcher) {
    String name = matcher.group("name");
    Matcher letters = LETTERS.matcher(name);
    boolean cut =
        letters.find()
            && BEHIND_LETTERS
                .matcher(matcher.group())
                .region(matcher.end("name") - matcher.start(), matcher.group().length())
                .lookingAt();
    return LegalForms.cut(
        YEAR_BEHIND.matcher(cut ? letters.replaceFirst("") : name).replaceFirst(""));
  }
}
