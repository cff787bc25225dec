package org.stemma.extract.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/**
 * What stands beside the day of the visit in the head of a site, by the lists of all languages
 * ({@code masthead-words.tsv}): the account of the reader and the paper of the day ({@code Log in},
 * {@code E-paper}), the weather ({@code 12 °C}), the exchange ({@code Dow 34,061 -0.1%}), the names
 * of the day ({@code Imieniny: Teodora}). Functions of a line alone.
 */
public final class Masthead {

  private static final String LIST = "masthead-words.tsv";

  /** Units of a line of a masthead: a bound on work. By judgement. */
  private static final int LONGEST = 160;

  /** Words of one of its parts, with the place of the weather. By judgement. */
  private static final int MOST_WORDS = 4;

  /** Parts of such a line, of which the last is not cut further: a bound on work. */
  private static final int MOST_PARTS = 16;

  private static final Set<String> ALONE = words("alone");

  private static final Set<String> VALUED = words("valued");

  private static final Set<String> TOLD = words("told");

  private static final Pattern BETWEEN = Pattern.compile("\\s?[|·•/\\n\\t]\\s?|\\s[-–—]\\s|,\\s");

  private static final Pattern TEMPERATURE =
      Pattern.compile("(?<![\\d.])\\d{1,3}(?:[.,]\\d)?\\s?(?:[°º˚]\\s?[CFcf]?(?!\\p{L})|[℃℉])");

  /** By how much a course rose or fell, or what a currency costs. */
  private static final Pattern COURSE =
      Pattern.compile(
          "[-+−▲▼]\\s?\\d{1,3}[.,]\\d{1,3}\\s?%|[$€£¥₽]\\s?\\d{1,3}[.,]\\d{2,4}(?!\\d)");

  private static final Pattern NUMBER = Pattern.compile("(?:\\s?:)?\\s[-+−]?\\d");

  private static final Pattern COLON = Pattern.compile("\\s?[:：]");

  private Masthead() {}

  private static Set<String> words(String form) {
    return Lexicon.having(LIST).stream()
        .flatMap(language -> language.words(LIST, form).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a part of {@code line}, which is no sentence, is of the head of a site. */
  public static boolean isPart(String line) {
    return line.length() <= LONGEST
        && !LineForm.endsSentence(line)
        && List.of(BETWEEN.split(line, MOST_PARTS)).stream().anyMatch(Masthead::isOne);
  }

  /** Whether a date and such a part stand on {@code line}: the day on it is that of the visit. */
  public static boolean isRow(String line, DateReader reader) {
    return LineForm.hasDigit(line) && isPart(line) && reader.first(line).isPresent();
  }

  /** Whether {@code line} is the account of the reader or the paper of the day, and no more. */
  public static boolean isAlone(String line) {
    return ALONE.contains(ListForm.bare(ListForm.of(line)));
  }

  private static boolean isOne(String part) {
    String normal = ListForm.of(part);
    if (ALONE.contains(ListForm.bare(normal)) || ALONE.contains(behindNumber(normal))) {
      return true;
    }
    if (!LineForm.hasDigit(part) && normal.indexOf(':') < 0 || LineForm.words(part) > MOST_WORDS) {
      return false;
    }
    return isBefore(NUMBER, VALUED, normal)
        || isBefore(COLON, TOLD, normal)
        || TEMPERATURE.matcher(part).find()
        || COURSE.matcher(part).find();
  }

  /** Whether one of {@code words} stands before the first {@code sign}. */
  private static boolean isBefore(Pattern sign, Set<String> words, String part) {
    Matcher found = sign.matcher(part);
    return found.find() && words.contains(part.substring(0, found.start()));
  }

  /** What stands behind the last digit: the words behind a date. */
  private static String behindNumber(String part) {
    int at = part.length();
    while (at > 0 && !Character.isDigit(part.charAt(at - 1))) {
      at--;
    }
    return at > 0 && at < part.length() ? ListForm.bare(part.substring(at)) : "";
  }
}
