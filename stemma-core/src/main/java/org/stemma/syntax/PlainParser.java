package org.stemma.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.text.Span;

/**
 * Finds words without any model: runs of letters, digits and inner apostrophes or hyphens, and
 * every other visible character by itself. Words have forms only: no tags, no names, no heads.
 * Works in any script that puts letters side by side. Thread-safe.
 */
public final class PlainParser implements Parser {

  @Override
  public List<ParsedSentence> parse(String text, List<Span> sentences) {
    List<ParsedSentence> parsed = new ArrayList<>(sentences.size());
    for (Span sentence : sentences) {
      parsed.add(new ParsedSentence(sentence, words(text, sentence)));
    }
    return List.copyOf(parsed);
  }

  private static List<Word> words(String text, Span sentence) {
    List<Word> words = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = end(text, at, sentence.end());
      String form = text.substring(at, end);
      if (!form.isBlank()) {
        words.add(new Word(Span.of(at, end), form, form.toLowerCase(Locale.ROOT), "", "O", -1, ""));
      }
      at = end;
    }
    return words;
  }

  /** End of the word that begins at {@code start}: behind one character at least. */
  private static int end(String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        at = next;
      } else if (at > start && joins(point) && next < limit && letterOrDigit(text, next)) {
        at = next;
      } else {
        return at == start ? Math.min(next, limit) : at;
      }
    }
    return at;
  }

  private static boolean letterOrDigit(String text, int at) {
    return Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static boolean joins(int point) {
    return point == '\'' || point == '\u2019' || point == '-' || point == '.' || point == ',';
  }
}
