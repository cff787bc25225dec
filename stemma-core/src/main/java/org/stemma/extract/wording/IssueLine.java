package org.stemma.extract.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;

/**
 * Knows the line below the name of a newspaper that says which of its issues this is, by the lists
 * of all languages ({@code issue-words.tsv}): {@code Vol. XII No. 4 — Tuesday 3 June 1931}, {@code
 * 54. Jahrgang, Nr. 128}, {@code № 128 (5421)}, or from which of them an archive has the report:
 * {@code From our archives: 3 June 1931, p. 7}. It holds a count of issues and, besides days,
 * prices and the word for the archive at its start, nothing; beside two counts of different things
 * the name of the paper may stand, beside the number of the page a part of the paper ({@code Sport
 * | Page 12 | Thursday}), and beside a day which printing of it this is ({@code 3 June 1931, Late
 * Edition}).
 */
public final class IssueLine {

  private static final String LIST = "issue-words.tsv";

  /** Units of such a line: a bound on work. By judgement. */
  private static final int LONGEST = 140;

  /** Counts of different things that no headline has by chance. By judgement. */
  private static final int COUNTS = 2;

  /** Other words beside them, those of a name. By judgement. */
  private static final int WORDS_OF_NAME = 4;

  private static final String SIGNS = "[〇零一二三四五六七八九十百千]{1,9}";

  /** Digits with signs in them, a Roman number, signs of Chinese; none in a word of letters. */
  private static final String NUMBER =
      "(?:\\p{Alpha}?\\d[\\d.,/]{0,9}(?<![.,/])|[ivxlcdm]{1,9}(?!\\p{L})|" + SIGNS + ")";

  private static final String ORDINAL = "(?:\\.|-?[\\p{Ll}ºª°]{1,4})?";

  private static final String COUNTS_OF = "(?:" + any("count", "page") + ")";

  /** "No. 4 (5421)", "Issue No. 4", "12e année", "第四号". */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:(?:"
              + COUNTS_OF
              + ")\\s)?(?<before>"
              + COUNTS_OF
              + ")(?!\\p{L}(?<!\\p{IsHan}))[.:]?\\s?"
              + NUMBER
              + "(?:"
              + COUNTS_OF
              + ")?|"
              + NUMBER
              + ORDINAL
              + "\\s?(?<behind>"
              + COUNTS_OF
              + ")(?!\\p{L}|\\s?\\p{Alpha}?\\d))(?:\\s?\\(\\d{1,7}\\))?");

  private static final Pattern FOUNDED =
      Pattern.compile("(?<!\\p{L})(?:" + any("founded") + ")\\s{0,2}:?\\s{0,2}\\d{4}(?!\\d)");

  private static final Pattern PRICE =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + any("price")
              + ")(?!\\p{L})(?:\\s?:?\\s(?:"
              + any("price")
              + ")(?!\\p{L})|\\s?:?\\s?(?:[$€£¥₽]\\s?)?\\d{1,5}(?:[.,]\\d{1,3})?(?:\\s\\p{L}{1,12})?"
              + "|(?=[\\s,;|.]{0,3}$))");

  /** Alone, or before a day. */
  private static final Pattern KEPT =
      Pattern.compile("^(?:" + any("kept") + ")(?=[\\s:,|–—-]{1,3}\\S|$)");

  /** Which printing of an issue it is. */
  private static final Pattern EDITION =
      Pattern.compile("(?<!\\p{L})(?:" + any("edition") + ")(?!\\p{L})");

  /** A day in signs of Chinese, of an era or not. */
  private static final Pattern SIGNED_DAY =
      Pattern.compile("\\p{IsHan}{0,2}" + SIGNS + "年(?:" + SIGNS + "月)?(?:" + SIGNS + "日)?");

  private static final Set<String> PAGES = words("page");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,30}+");

  private IssueLine() {}

  private static String any(String... kinds) {
    return AnyWord.of(
        Stream.of(kinds)
            .flatMap(kind -> words(kind).stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Set<String> words(String kind) {
    return Lexicon.having(LIST).stream()
        .flatMap(language -> language.words(LIST, kind).stream())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether {@code line} is such a line, or one with nothing but when the paper was founded and
   * what it costs, or that this is an archive.
   *
   * @param reader of days, also those from before there were pages of the web
   */
  public static boolean is(String line, DateReader reader) {
    if (line.length() > LONGEST || line.isEmpty()) {
      return false;
    }
    String normal = ListForm.of(line);
    Set<String> counted = new HashSet<>();
    Matcher counts = COUNT.matcher(normal);
    while (counts.find()) {
      counted.add(counts.group("before") == null ? counts.group("behind") : counts.group("before"));
    }
    String rest = normal;
    boolean any = false;
    for (Pattern part : List.of(KEPT, FOUNDED, COUNT, PRICE, SIGNED_DAY)) {
      String left = part.matcher(rest).replaceAll(" ");
      any |= part != SIGNED_DAY && !left.equals(rest);
      rest = left;
    }
    boolean page = counted.stream().anyMatch(PAGES::contains);
    String unedited = EDITION.matcher(rest).replaceAll(" ");
    boolean edition = !unedited.equals(rest) && (page || reader.first(line).isPresent());
    int most = counted.size() < COUNTS && !edition ? 0 : WORDS_OF_NAME;
    String left = edition ? unedited : rest;
    return (any || edition) && (others(left, reader) <= most || page && besidePage(left) <= most);
  }

  /** Words beside the number of a page that name no part of a paper, day or month. */
  private static int besidePage(String rest) {
    return (int)
        WORD.matcher(rest)
            .results()
            .map(MatchResult::group)
            .filter(word -> !MenuRow.isSection(word) && !DateWords.isOfDates(word))
            .count();
  }

  /** Words that are no part of a day. */
  private static int others(String rest, DateReader reader) {
    return DatedText.read(rest, reader)
        .map(DatedText::others)
        .orElseGet(() -> DateWords.beside(rest).others());
  }
}
