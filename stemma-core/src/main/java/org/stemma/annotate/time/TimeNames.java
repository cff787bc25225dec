package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;

import java.util.List;
import java.util.Set;
import org.stemma.annotate.time.TimeGrammar.Shape;

/**
 * Tells words of time that are a name: of a programme in quotation marks (“This Week”), or of a
 * paper behind other capitals (“Harbour Today”).
 */
final class TimeNames {

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "`");
  private static final Set<String> STOPS = Set.of(".", ",", "!", "?");

  /**
   * Where more of the longer words than this begin with a capital, capitals name nothing. Nothing
   * rests on it: {@code eval timex} scores alike with .35 and .7 (2026-11-30).
   */
  private static final double HEADLINE = 0.5;

  /**
   * Shorter words are small in headlines too (usual style books). Value F1 of the halves of TBAQ
   * dev (documents at even and at odd places, 2026-11-30) .8379 and .8151 with 3, .8383 and .8151
   * with 4 and with 6.
   */
  private static final int LONGER = 4;

  private TimeNames() {}

  static boolean isName(List<TimeToken> tokens, Shape shape) {
    return isTitle(tokens, shape) || endsName(tokens, shape) || isNumbered(tokens, shape);
  }

  /** "a Year 8 pupil", "the Day 3 session": a unit with a capital before its number. */
  private static boolean isNumbered(List<TimeToken> tokens, Shape shape) {
    TimeToken last = tokens.get(shape.end() - 1);
    return shape.kind().equals("duration")
        && shape.length() == 2
        && last.capital()
        && !last.opens()
        && shape.end() < tokens.size()
        && Character.isDigit(tokens.get(shape.end()).form().charAt(0))
        && !tokens.get(shape.end()).glued();
  }

  private static boolean isTitle(List<TimeToken> tokens, Shape shape) {
    boolean capitals =
        tokens.subList(shape.start(), shape.end()).stream()
            .allMatch(token -> token.capital() || !token.isWord());
    if (!capitals || shape.length() < 2 || !QUOTES.contains(form(tokens, shape.start() - 1))) {
      return false;
    }
    int next = STOPS.contains(form(tokens, shape.end())) ? shape.end() + 1 : shape.end();
    boolean closed =
        QUOTES.contains(form(tokens, shape.end() - 1))
            || QUOTES.contains(form(tokens, next)) && !form(tokens, next + 1).equals("s");
    boolean goesOn =
        next < tokens.size() && tokens.get(next).capital() && !tokens.get(next).opens();
    boolean units = shape.kind().equals("duration") || shape.kind().equals("shift");
    return units && (closed || goesOn && next == shape.end());
  }

  private static boolean endsName(List<TimeToken> tokens, Shape shape) {
    boolean capital =
        shape.kind().equals("deictic")
            && shape.length() == 1
            && shape.start() > 0
            && tokens.get(shape.start()).capital();
    if (!capital || tokens.get(shape.start()).opens() || tokens.get(shape.start()).glued()) {
      return false;
    }
    TimeToken before = tokens.get(shape.start() - 1);
    return before.isWord() && before.capital() && !isHeadline(tokens, shape.start());
  }

  private static boolean isHeadline(List<TimeToken> tokens, int at) {
    int from = at;
    while (from > 0 && !tokens.get(from).opens() && !SentenceEnds.at(tokens, from - 1)) {
      from--;
    }
    int words = 0;
    int capitals = 0;
    for (int i = from + 1; i < tokens.size() && !SentenceEnds.at(tokens, i); i++) {
      if (tokens.get(i).opens()) {
        break;
      }
      boolean longer = tokens.get(i).isWord() && tokens.get(i).form().length() >= LONGER;
      words += longer && i != at ? 1 : 0;
      capitals += longer && i != at && tokens.get(i).capital() ? 1 : 0;
    }
    return words > 0 && capitals > HEADLINE * words;
  }
}
