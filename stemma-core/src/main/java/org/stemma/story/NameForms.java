package org.stemma.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Mention;
import org.stemma.similarity.Token;

/**
 * Which words of a segment are written as names: with a capital inside a sentence, or inside a
 * mention that annotation found. In scripts without capitals every word may be one.
 */
final class NameForms {

  /** Shorter forms are initials and fragments of abbreviations. */
  private static final int SHORTEST = 3;

  private static final String SENTENCE_BORDERS = ".!?:\"“”«»„\n";

  private NameForms() {}

  static Set<String> of(SegmentText segment) {
    String text = segment.reading().article().text();
    Set<String> names = new TreeSet<>();
    List<Token> body = segment.body();
    for (int i = 1; i < body.size(); i++) {
      Token token = body.get(i);
      int first = text.codePointAt(token.span().start());
      if (Character.isLetter(first)
          && !Character.isLowerCase(first)
          && (!hasCase(first) || !startsSentence(text, body.get(i - 1), token))) {
        add(token, names);
      }
    }
    for (Mention mention : segment.reading().within(Mention.class, segment.segment().span())) {
      body.stream()
          .filter(t -> mention.span().contains(t.span()))
          .filter(t -> Character.isUpperCase(text.codePointAt(t.span().start())))
          .forEach(t -> add(t, names));
    }
    return names;
  }

  private static boolean hasCase(int letter) {
    return Character.isUpperCase(letter) || Character.isTitleCase(letter);
  }

  private static void add(Token token, Set<String> names) {
    boolean pair = !hasCase(token.form().codePointAt(0)) && token.form().codePointAt(0) > 0x2e80;
    if (token.form().length() >= SHORTEST || pair) {
      names.add(token.form());
    }
  }

  private static boolean startsSentence(String text, Token previous, Token token) {
    int from = previous.span().end();
    for (int at = Math.min(from, token.span().start()); at < token.span().start(); at++) {
      if (SENTENCE_BORDERS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
