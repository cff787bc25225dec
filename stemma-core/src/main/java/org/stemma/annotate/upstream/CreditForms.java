package org.stemma.annotate.upstream;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;

/**
 * The forms of credits in one language, made of the words of {@code credits.tsv}. Each pattern has
 * groups that name what it finds; none matches across lines.
 */
final class CreditForms {

  /**
   * "[1] Sources: A, B and C", group {@code names}, and {@code sign} for the colon or dash, if any;
   * "Quelle: A" and "Fuente: A" on a page of any language.
   */
  final Pattern line;

  /** "Compiled from A, B and C", group {@code names}: it needs no colon. */
  final Pattern compiled;

  /** An article in small letters before a name: "the Herald". */
  final Pattern article;

  /** "First reported by the Herald on Monday", group {@code outlet}. */
  final Pattern first;

  /** "By AFP", group {@code agency}. */
  final Pattern byline;

  /** "With reporting by A and B", group {@code names}. */
  final Pattern reporting;

  /** "A and B contributed to this report", group {@code names}. */
  final Pattern contributed;

  /** From "writers Ann Orr in Brennick" behind an agency on: whoever of its staff is meant. */
  final Pattern staff;

  /** "© 2016 AFP. All rights reserved", group {@code agency}. */
  final Pattern copyright;

  /** "Staff and agencies", a line that names none of them, group {@code names}. */
  final Pattern unnamed;

  /** "Based on an AFP count": what a whole report rests on, group {@code agency}. */
  final Pattern basis;

  CreditForms(Lexicon lexicon) {
    Set<String> credit = new TreeSet<>(lexicon.words("credits.tsv", "line"));
    credit.addAll(Lexicon.GENERAL.words("credit-words.txt"));
    line =
        of(
            "^(?:\\[\\d{1,3}\\]\\s{0,3})?%s\\s{0,3}(?<sign>[:–—-]?)\\s{1,3}(?<names>(?-i:\\S).{1,300})$",
            credit);
    compiled = of("^%s\\s{0,3}[:–—-]?\\s{1,3}(?<names>(?-i:\\S).{1,300})$", lexicon, "compiled");
    article = Pattern.compile("^" + words(lexicon, "article") + "\\s{1,2}(?=\\p{Lu})");
    first =
        of(
            "^%s\\s{1,3}(?:"
                + words(lexicon, "article")
                + "\\s{1,2})?(?<outlet>(?-i:\\p{Lu})[^.,;:()\\n"
                + "]{1,60}?)(?:,?\\s(?-i:\\p{Ll})[^.\\n"
                + "]{0,60})?\\.?$",
            lexicon,
            "first");
    // In all languages, for only an agency's name behind them makes them credits.
    byline = of("^%s\\s{1,3}(?<agency>\\S.{1,40})$", anyLanguage("byline"));
    reporting = of("\\b%s\\s{0,2}(?<names>[^.\\n)]{2,120})", anyLanguage("reporting"));
    unnamed =
        of(
            "^[(\\u2013\\u2014-]{0,2}\\s?(?:"
                + words(lexicon, "byline")
                + "\\s)?(?:(?:our\\s)?(?:"
                + words(lexicon, "staff")
                + ")(?:\\sand|\\swith|\\s?[,/|&+])\\s?)?(?<names>%s)[.)]{0,2}$",
            lexicon,
            "unnamed");
    contributed =
        of("(?:^|[.!?(]\\s{0,3})(?<names>[^.!?()\\n]{2,200}?)\\s%s\\b", lexicon, "contributed");
    staff = of("\\s%s\\b.*", lexicon, "staff");
    copyright =
        of(
            // Without a year such a line is that of a picture.
            "^(?=.{2,60}?\\d{4})%s\\s{0,2}(?:\\d{4},?\\s{1,2})?(?<agency>[^\\d.,|]{2,40}?)\\s{0,2}"
                + "(?:\\d{4})?(?:[.,|].{0,200})?$",
            lexicon, "copyright");
    basis =
        of(
            "\\b%s\\s{1,2}(?:"
                + words(lexicon, "article")
                + "\\s{1,2})?(?<agency>(?-i:\\p{Lu})[^.,;:()\\n]{1,40}?)(?:[’']s)?\\s{1,2}"
                + words(lexicon, "work")
                + "\\b",
            lexicon,
            "basis");
  }

  private static Set<String> anyLanguage(String role) {
    Set<String> words = new TreeSet<>();
    Lexicon.having("credits.tsv").forEach(l -> words.addAll(l.words("credits.tsv", role)));
    return words;
  }

  private static Pattern of(String form, Lexicon lexicon, String role) {
    return of(form, lexicon.words("credits.tsv", role));
  }

  private static Pattern of(String form, Set<String> words) {
    return Pattern.compile(
        String.format(form, anyOf(words)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String words(Lexicon lexicon, String role) {
    return anyOf(lexicon.words("credits.tsv", role));
  }

  private static String anyOf(Set<String> words) {
    return "(?:" + AnyWord.of(words) + ")";
  }
}
