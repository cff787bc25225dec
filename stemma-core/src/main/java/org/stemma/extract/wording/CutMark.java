package org.stemma.extract.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;

/**
 * Knows the mark at the end of a text that is cut, as feeds, search services and lists leave one:
 * what is counted of the rest ({@code … [+1843 chars]}), brackets around an ellipsis ({@code […]}),
 * words that lead to the rest ({@code … Read more}); by the lists {@code cut-marks.tsv} of all
 * languages. An ellipsis alone is none: authors end so.
 */
public final class CutMark {

  /** Units at the end of a text in which the mark stands: a bound on work. By judgement. */
  private static final int LONGEST = 80;

  /**
   * Units of words that lead on from a line of their own; shorter ones are buttons. By judgement.
   */
  private static final int SHORTEST_ALONE = 8;

  private static final String LIST = "cut-marks.tsv";

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)[\\[(]\\s?\\+?\\s?\\d{1,3}(?:[., ]?\\d{3}){0,2}\\s(?:"
              + AnyWord.of(words("unit"))
              + ")\\s?[\\])]$");

  private static final Pattern BRACKETS = Pattern.compile("[\\[(]\\s?(?:…|\\.{3})\\s?[\\])]$");

  /** What stands behind the words that lead on, and brackets around them. */
  private static final Pattern BEHIND = Pattern.compile("[\\s…»→>›\\])]{1,6}$|\\.{3}$");

  /** The end of a text that breaks off behind a word in small letters. */
  private static final Pattern OPEN = Pattern.compile("(?:^|\\s)\\p{Ll}[\\p{L}’'-]{0,40},?$");

  /** Units of the longest such end: a blank, 41 letters of two units, a comma, a line's end. */
  private static final int LONGEST_OPEN = 1 + 2 * 41 + 1 + 2;

  /** Those words, the longest first. */
  private static final List<String> MORE =
      words("more").stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();

  private static final Set<String> LEADING_ON = Set.copyOf(MORE);

  /** Signs that end what stands before words that lead on. */
  private static final String ENDS = ".!?…。！？";

  private CutMark() {}

  private static List<String> words(String kind) {
    return Lexicon.having(LIST).stream()
        .flatMap(language -> language.words(LIST, kind).stream())
        .distinct()
        .toList();
  }

  /**
   * The mark at the end of the text of {@code article}, if it is cut: of the last paragraph kept,
   * or the line right behind it.
   */
  public static Optional<String> of(Article article) {
    List<Block> blocks = article.blocks();
    int last = blocks.size() - 1;
    while (last >= 0 && !blocks.get(last).isBody()) {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    String text = article.words(blocks.get(last).span());
    OptionalInt mark = start(text);
    if (mark.isPresent()) {
      return Optional.of(text.substring(mark.getAsInt()));
    }
    return last + 1 < blocks.size() && isOpen(text)
        ? Optional.of(article.words(blocks.get(last + 1).span())).filter(CutMark::isAlone)
        : Optional.empty();
  }

  /** Whether {@code line} is nothing but words that lead to the rest, as those of a link. */
  public static boolean leadsOn(String line) {
    return line.length() <= LONGEST && LEADING_ON.contains(ListForm.bare(ListForm.of(line)));
  }

  /** Whether such words stand behind the last sentence of {@code text}. */
  public static boolean endsLeadingOn(String text) {
    String end = ListForm.bare(text.substring(Math.max(0, text.length() - LONGEST)));
    int at = end.length();
    while (at > 0 && ENDS.indexOf(end.charAt(at - 1)) < 0) {
      at--;
    }
    return at > 0 && leadsOn(end.substring(at));
  }

  /** Whether {@code line} is nothing but such a mark. */
  public static boolean isAlone(String line) {
    return line.length() <= LONGEST && start(line).stream().anyMatch(at -> at == 0);
  }

  /** Where the mark at the end of {@code text} begins, if there is one. */
  public static OptionalInt start(String text) {
    int from = Math.max(0, text.length() - LONGEST);
    if (endsPlain(text)) {
      return more(text, from, text.length());
    }
    for (Pattern form : List.of(COUNTED, BRACKETS)) {
      Matcher found = form.matcher(text).region(from, text.length());
      if (found.find()) {
        return OptionalInt.of(found.start());
      }
    }
    Matcher behind = BEHIND.matcher(text).region(from, text.length());
    return more(text, from, behind.find() ? behind.start() : text.length());
  }

  /** Whether nothing stands behind the last word but one full stop: most texts end so. */
  private static boolean endsPlain(String text) {
    int last = text.length() - 1;
    return last > 0
        && Character.isLetterOrDigit(text.charAt(text.charAt(last) == '.' ? last - 1 : last));
  }

  /** By the words that lead on before {@code end}. */
  private static OptionalInt more(String text, int from, int end) {
    String lower = text.substring(from, end).toLowerCase(Locale.ROOT);
    for (String words : MORE) {
      int at = end - words.length();
      if (at >= from && lower.endsWith(words) && isLed(text, at, text.substring(end))) {
        boolean bracket = at > 0 && "([".indexOf(text.charAt(at - 1)) >= 0;
        return OptionalInt.of(bracket ? at - 1 : at);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Whether words that lead on at {@code at} are no part of a sentence: they stand alone, in
   * brackets, behind an ellipsis, or with a capital behind a sentence that does not end.
   */
  private static boolean isLed(String text, int at, String behind) {
    String before = text.substring(0, at).strip();
    if (before.endsWith("(") || before.endsWith("[")) {
      return behind.strip().startsWith(")") || behind.strip().startsWith("]");
    }
    return before.isEmpty() && at + SHORTEST_ALONE <= text.length()
        || LineForm.cutOff(before).isPresent()
        || Character.isUpperCase(text.charAt(at)) && isOpen(before) && isBlank(text, at - 1);
  }

  private static boolean isBlank(String text, int at) {
    return at >= 0 && Character.isWhitespace(text.charAt(at));
  }

  /** Whether {@code text} breaks off: with an ellipsis, or behind a small word or a comma. */
  private static boolean isOpen(String text) {
    int from = Math.max(0, text.length() - LONGEST_OPEN);
    return LineForm.cutOff(text).isPresent()
        || !LineForm.endsSentence(text)
            && OPEN.matcher(text).region(from, text.length()).useAnchoringBounds(false).find();
  }
}
