package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Script;

/** What a line looks like, whatever its words: functions of the line alone. */
public final class LineForm {

  private static final Pattern SLUG =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[_-]+[\\p{L}\\p{N}]+){3,60}+[_-]{0,3}");
  private static final Pattern CRUMB =
      Pattern.compile("\\s{0,9}[»›→>|•·]\\s{0,9}|\\s[/.*+~]\\s|\\]\\s{0,3}\\[");

  private static final Pattern INITIAL = Pattern.compile("\\P{L}\\p{Lu}\\.\\)$");

  /** What stands between words that have capitals of their own. */
  private static final Pattern PARTING = Pattern.compile("[\\s/]++");

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:www\\.)?[\\p{L}\\p{N}-]{2,40}(?:\\.[\\p{L}\\p{N}-]{2,40}){0,2}"
              + "\\.(?:"
              + AnyWord.of(Lexicon.GENERAL.words("domain-endings.txt"))
              + "|[a-z]{2})",
          Pattern.CASE_INSENSITIVE);

  /**
   * Words of a step of a trail or menu, but the last. Swept 2 to 5 on `eval plain`: 2 loses .0003
   * on one half, 5 the same.
   */
  private static final int LONGEST_STEP = 3;

  /** Words of all steps. Swept 25 to 60 on `eval plain`: no figure changes. */
  private static final int LONGEST_TRAIL = 40;

  /**
   * Letters of the one word of which a coined name consists. Swept 4 to 8, as the next two, on
   * `eval plain` (2026-11-29): the lowest gain 3 points (.0001) of F1 on one half, the highest
   * change no figure.
   */
  private static final int SHORTEST_COINED = 5;

  /** The most of them. Swept 25 to 80. */
  private static final int LONGEST_COINED = 40;

  /** Letters of a word that headlines in capitals print small. Swept 2 to 4. */
  private static final int LONGEST_SMALL = 3;

  /** Letters of a line in capitals; fewer are initials or a short name. By judgement. */
  private static final int SHORTEST_CAPITALS = 8;

  private static final char LAST_ASCII = '\u007f';

  private LineForm() {}

  /** Words of the line, as {@link Script#words} counts them. */
  public static int words(String line) {
    return Script.words(line);
  }

  /**
   * Whether the line ends as a sentence does; Thai and Lao write no sign at the end of one. Behind
   * brackets that end with an initial ({@code (photo A.S.)}) what stands before them tells.
   */
  public static boolean endsSentence(String line) {
    int end = beforeInitials(line);
    while (end > 0 && "”’\"'»)]*」』）】》".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…。！？।؟۔።։။។".indexOf(line.charAt(end - 1)) >= 0;
  }

  /** Where brackets with an initial at their end begin that close the line; else its end. */
  private static int beforeInitials(String line) {
    int open = line.endsWith(".)") ? line.lastIndexOf('(') : -1;
    return open > 0 && INITIAL.matcher(line).region(open, line.length()).find()
        ? line.substring(0, open).stripTrailing().length()
        : line.length();
  }

  /**
   * Whether the line ends with a word in small letters, or of a script without capitals, and no
   * sign: as a sentence does that breaks off.
   */
  public static boolean breaksOff(String line) {
    int end = line.length();
    int word = line.lastIndexOf(' ') + 1;
    return word < end
        && Character.isLetter(line.codePointBefore(end))
        && Character.isLetter(line.codePointAt(word))
        && !Character.isUpperCase(line.codePointAt(word));
  }

  /** Whether the line ends in a script whose sentences end without a sign: Thai, Lao. */
  public static boolean isUnmarked(String line) {
    int last = line.isEmpty() ? 0 : line.charAt(line.length() - 1);
    return Script.isUnspaced(last) && !Script.isSign(last);
  }

  /** Whether the line is set in capitals: several words, and no small letter. */
  public static boolean isInCapitals(String line) {
    return Script.letters(line) >= SHORTEST_CAPITALS
        && line.codePoints().filter(Character::isUpperCase).count() >= SHORTEST_CAPITALS
        && line.codePoints().noneMatch(Character::isLowerCase)
        && words(line) > 1;
  }

  public static boolean isQuestion(String line) {
    return line.endsWith("?") || line.endsWith("？");
  }

  /** Whether the line has neither letter nor digit, as what divides two stretches has not. */
  public static boolean isDivider(String line) {
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      if (Character.isLetterOrDigit(line.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line holds a digit of any script. */
  public static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (unit <= '9' ? unit >= '0' : unit > LAST_ASCII && Character.isDigit(unit)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Words_With_Underscores}, {@code words-in-small-letters}: the end of an address; {@code
   * DESK-0412-HARBOUR-2ND}: what an agency calls a report.
   */
  public static boolean isSlug(String line) {
    return SLUG.matcher(line).matches()
        && (line.indexOf('_') >= 0
            || line.equals(line.toLowerCase(Locale.ROOT))
            || line.equals(line.toUpperCase(Locale.ROOT)) && hasDigit(line));
  }

  /** {@code example.com} */
  static boolean isDomain(String line) {
    return line.indexOf('.') > 0 && DOMAIN.matcher(line).matches();
  }

  /**
   * The parts of a line that is cut by path or menu marks ({@code Home » World » Title}, {@code
   * [Home] [World]}); empty if it is no such line. A part without a letter is a cell of a table,
   * unless marks at the end lead on; marks around words are those of a quotation ({@link Angles}).
   */
  public static List<String> crumbs(String text) {
    String line = Angles.straightened(text);
    List<String> parts = parts(text, CRUMB.matcher(line));
    boolean path = line.indexOf('»') >= 0 || line.indexOf('›') >= 0 || line.indexOf('→') >= 0;
    boolean shortParts =
        parts.stream()
            .limit(Math.max(0, parts.size() - 1L))
            .allMatch(part -> words(part) <= LONGEST_STEP);
    boolean named =
        Angles.leadOn(line)
            || parts.stream().allMatch(part -> part.codePoints().anyMatch(Character::isLetter));
    boolean listItem = ListMark.opens(line);
    boolean enough = named && !listItem && (parts.size() >= 3 || path && parts.size() == 2);
    return enough && shortParts && words(line) <= LONGEST_TRAIL ? parts : List.of();
  }

  /** What stands in {@code text} between the marks. */
  private static List<String> parts(String text, Matcher marks) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (marks.find()) {
      parts.add(text.substring(from, marks.start()).strip());
      from = marks.end();
    }
    parts.add(text.substring(from).strip());
    parts.removeIf(String::isEmpty);
    return List.copyOf(parts);
  }

  /** One word of mixed case or with digits, as outlets on the web name themselves. */
  static boolean isCoinedName(String line) {
    if (line.length() < SHORTEST_COINED
        || line.length() > LONGEST_COINED
        || words(line) != 1
        || !line.chars().allMatch(Character::isLetterOrDigit)) {
      return false;
    }
    for (int i = 1; i < line.length(); i++) {
      if (Character.isUpperCase(line.charAt(i)) && Character.isLowerCase(line.charAt(i - 1))) {
        return true;
      }
    }
    return hasDigit(line) && Character.isUpperCase(line.charAt(0));
  }

  /** Whether all words but short ones begin with a capital or a digit. */
  public static boolean isCapitalised(String line) {
    return Script.words(line, 1) > 0
        && PARTING
            .splitAsStream(line)
            .filter(word -> word.length() > LONGEST_SMALL)
            .allMatch(
                word ->
                    word.codePoints().filter(Character::isLetterOrDigit).findFirst().stream()
                        .allMatch(
                            point -> Character.isUpperCase(point) || Character.isDigit(point)));
  }

  /** Whether the word is one that headlines in capitals print small. */
  static boolean isSmall(String word) {
    return word.length() <= LONGEST_SMALL && word.codePoints().allMatch(Character::isLowerCase);
  }

  /**
   * Letters and digits only, lower case: two lines with one key say the same words. Unlike {@link
   * TitleKey} it tells a sign from one that is the same by NFKC ("½" from "1/2").
   */
  public static String key(String line) {
    StringBuilder key = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      int point = line.codePointAt(at);
      if (Character.isLetterOrDigit(point)) {
        key.appendCodePoint(Character.toLowerCase(point));
      }
      at += Character.charCount(point);
    }
    return key.toString();
  }

  /** What stands before a cut-off mark at the end ({@code discuss a...}), if there is one. */
  public static Optional<String> cutOff(String line) {
    if (line.endsWith("...")) {
      return Optional.of(line.substring(0, line.length() - 3));
    }
    return line.endsWith("…")
        ? Optional.of(line.substring(0, line.length() - 1))
        : Optional.empty();
  }
}
