package org.stemma.extract.wording;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;

/** The words of the line that names the owner of a page ({@code copyright-words.tsv}). */
final class CopyrightWords {

  private static final String LIST = "copyright-words.tsv";

  /** One of the marks, be it a part of a word: most lines have none. */
  private static final Pattern LETTERS_OF_MARK =
      Pattern.compile(alternatives("mark"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:" + alternatives("mark") + ")(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:" + alternatives("reserved") + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern MAKER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:" + alternatives("maker") + "):?\\s{0,2}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Units before a name in which words for its maker stand: a bound on work. */
  private static final int LONGEST_MAKER = 40;

  private static final Set<String> COMPANIES = Lexicon.GENERAL.words(LIST, "company");

  private CopyrightWords() {}

  /** The words of a class, as alternatives of a pattern, the longest first. */
  static String alternatives(String kind) {
    return AnyWord.of(Lexicon.GENERAL.words(LIST, kind));
  }

  /** Whether one of the marks stands in {@code text} that go before the year or the owner. */
  static boolean isMarked(String text) {
    return LETTERS_OF_MARK.matcher(text).find() && MARK.matcher(text).find();
  }

  /** Whether {@code text} says that {@code name} made the site, or what it runs on. */
  static boolean isMaker(String text, String name) {
    int at = text.indexOf(name);
    while (at >= 0 && !MAKER.matcher(text.substring(Math.max(0, at - LONGEST_MAKER), at)).find()) {
      at = text.indexOf(name, at + 1);
    }
    return at >= 0;
  }

  /**
   * {@code owner} without the words at its ends that say that it is a company: "Odal Gull Media".
   */
  static String withoutCompany(String owner) {
    String bare = owner;
    int first = bare.indexOf(' ');
    if (first > 0 && COMPANIES.contains(bare.substring(0, first).toLowerCase(Locale.ROOT))) {
      bare = bare.substring(first + 1);
    }
    int last = bare.lastIndexOf(' ');
    while (last > 0 && COMPANIES.contains(bare.substring(last + 1).toLowerCase(Locale.ROOT))) {
      bare = bare.substring(0, last);
      last = bare.lastIndexOf(' ');
    }
    return bare;
  }

  /** Whether {@code text} says that rights are reserved. */
  static boolean reserves(String text) {
    return RESERVED.matcher(text).find();
  }
}
