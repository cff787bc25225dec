package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * A piece of a sentence as quantities are read: a number with its separators, a word, an
 * abbreviation with its dots, any other mark by itself. Needs no parser.
 *
 * @param text the characters
 * @param lower the same in small letters
 * @param span where they stand
 * @param glued whether no white space stands before
 */
record FigureToken(String text, String lower, Span span, boolean glued) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d++(?:[.,]\\d++)*+"
              + "|(?:\\p{L}\\.){2,12}+"
              + "|\\p{L}[\\p{L}\\p{M}\\d]*+(?:['’]\\p{L}++)?+"
              + "|\\S");

  static List<FigureToken> of(String text, Span sentence) {
    List<FigureToken> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    int end = -1;
    while (matcher.find()) {
      String found = matcher.group();
      tokens.add(
          new FigureToken(
              found,
              found.toLowerCase(Locale.ROOT).replace('’', '\''),
              Span.of(matcher.start(), matcher.end()),
              matcher.start() == end));
      end = matcher.end();
    }
    return tokens;
  }

  boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }

  boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
