package org.stemma.extract.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Script;
import org.stemma.text.Span;

/**
 * Datelines in the forms of other scripts than Latin, where no dash parts a name in brackets from
 * the text, or the words have no capitals:
 *
 * <ul>
 *   <li>Chinese: {@code 新华社北京6月3日电（记者陈远）}, {@code （中央社記者陳遠台北3日電）};
 *   <li>Japanese: {@code 【ロンドン共同】}, {@code 【オダル＝高橋春子】};
 *   <li>Korean: {@code (서울=연합뉴스) 김민수 기자 =}, {@code [서울=뉴시스]};
 *   <li>Cyrillic: {@code МОСКВА, 3 июня. /ТАСС/.}, {@code МОСКВА, 3 июн — РИА Новости.}, {@code
 *       КИЕВ. 3 июня. УНН.};
 *   <li>scripts with blanks but without capitals: {@code القاهرة 3 يونيو (رويترز) -}, {@code नई
 *       दिल्ली, 3 जून (भाषा)}.
 * </ul>
 */
final class FiledOpening {

  private static final String LIST = "dateline-words.tsv";

  /** Units of such an opening: a bound on work. By judgement. */
  private static final int LONGEST = 90;

  private static final Pattern CHINESE =
      Pattern.compile(
          "[（(【]?(?<agency>\\p{IsHan}{1,6}?(?:"
              + of("zh", "agency")
              + "))(?:(?:"
              + of("zh", "reporter")
              + ")\\p{IsHan}{4,12}?|(?<place>\\p{IsHan}{2,8}?))"
              + "(?:\\d{2,4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:"
              + of("zh", "filed")
              + ")[）)】]?(?:\\s?[（(](?:"
              + of("zh", "reporter")
              + ")[^（()）]{2,30}[）)])?[\\s\u3000：:]{0,2}");

  private static final Pattern JAPANESE =
      Pattern.compile(
          "【(?<place>[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー・]{1,12}?)"
              + "(?:[＝=][\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー・、\\s]{2,20}|(?<agency>"
              + of("ja", "agency")
              + ")(?:\\d{1,2}日(?:"
              + of("ja", "filed")
              + "))?)】");

  private static final Pattern KOREAN =
      Pattern.compile(
          "[(\\[](?<place>\\p{IsHangul}{2,8}(?:[·,]\\p{IsHangul}{2,8}){0,2})\\s?=\\s?(?:"
              + "\\p{IsHangul}{2,4} (?:"
              + of("ko", "reporter")
              + ")|(?<agency>[^)\\]=]{2,12}))[)\\]](?:\\s?\\p{IsHangul}{2,4} (?:"
              + of("ko", "reporter")
              + ")\\s?=)?\\s?");

  private static final String DAY = "\\d{1,2}\\s\\p{L}{3,9}\\.?";

  private static final Pattern CYRILLIC =
      Pattern.compile(
          "(?<place>\\p{IsCyrillic}{3,15}(?:[ -]\\p{IsCyrillic}{2,15}){0,2})(?:[,.]\\s"
              + DAY
              + "(?:\\s\\d{4})?)[.,]?\\s(?:[-–—]\\s)?(?:/(?<agency>[^/]{2,20})/|(?<plain>\\p{Lu}{2,8}"
              + "(?:\\s\\p{Lu}\\p{L}{2,12})?))\\.?\\s?[-–—.]?\\s");

  private static final String WORD = "[\\p{Lo}\\p{M}]{2,15}";

  private static final Pattern CASELESS =
      Pattern.compile(
          "(?<place>"
              + WORD
              + "(?:\\s"
              + WORD
              + "){0,2}?)(?<date>[,،]?\\s\\d{1,2}\\s"
              + WORD
              + "(?:\\s\\d{4})?)?[,،]?\\s\\((?<agency>[\\p{L}\\p{M}\\s]{2,20})\\)\\s?(?<dash>[-–—:])?\\s");

  /** A credit for a picture or for data has the same forms. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:" + BylineWords.alternatives("picture") + "|" + any("source") + ")(?!\\p{L})");

  private FiledOpening() {}

  private static String of(String language, String kind) {
    return AnyWord.of(new Lexicon(language).words(LIST, kind));
  }

  private static String any(String kind) {
    return AnyWord.of(
        Lexicon.having(LIST).stream()
            .flatMap(language -> language.words(LIST, kind).stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * The dateline that opens {@code paragraph}, a stretch of {@code text}, in one of these forms;
   * what follows is not asked.
   */
  static Optional<Dateline> of(String text, Span paragraph) {
    if (paragraph.isEmpty()) {
      return Optional.empty();
    }
    char first = text.charAt(paragraph.start());
    boolean bracket = "（(【[".indexOf(first) >= 0;
    if (!bracket && (first < '\u0400' || !Character.isLetter(first))) {
      return Optional.empty();
    }
    int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    for (Pattern form : forms(first, bracket, text.substring(paragraph.start(), end))) {
      Matcher opening = form.matcher(text).region(paragraph.start(), end);
      if (opening.lookingAt() && !isCredit(opening) && isFiled(form, opening)) {
        return Optional.of(
            new Dateline(
                Optional.ofNullable(opening.group("place")),
                Span.of(opening.start(), withoutBlanks(text, opening)),
                agency(form, opening)));
      }
    }
    return Optional.empty();
  }

  /** The forms of which {@code head}, the start of a paragraph, holds a sign that each has. */
  private static List<Pattern> forms(char first, boolean bracket, String head) {
    if (bracket) {
      return first == '【' ? List.of(JAPANESE, CHINESE) : List.of(CHINESE, KOREAN);
    }
    if (Script.isSign(first)) {
      return head.indexOf('日') < 0 ? List.of() : List.of(CHINESE);
    }
    if (Character.isUpperCase(first)) {
      return LineForm.hasDigit(head) ? List.of(CYRILLIC) : List.of();
    }
    return head.indexOf('(') < 0 ? List.of() : List.of(CASELESS);
  }

  /** Whether capitals, or a dash or a day, say that a place and an agency are such. */
  private static boolean isFiled(Pattern form, Matcher opening) {
    if (form == CYRILLIC) {
      String place = opening.group("place");
      return place.equals(place.toUpperCase(Locale.ROOT));
    }
    return form != CASELESS || opening.group("dash") != null || opening.group("date") != null;
  }

  private static boolean isCredit(Matcher opening) {
    String place = opening.group("place");
    return place != null && CREDIT.matcher(place).lookingAt();
  }

  private static Optional<String> agency(Pattern form, Matcher opening) {
    Optional<String> agency = Optional.ofNullable(opening.group("agency")).map(String::strip);
    return form == CYRILLIC ? agency.or(() -> Optional.of(opening.group("plain"))) : agency;
  }

  private static int withoutBlanks(String text, Matcher opening) {
    int end = opening.end();
    while (end > opening.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
