package org.stemma.search;

import java.util.List;
import org.stemma.export.Folded;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.text.Span;

/**
 * The words of a text as they are looked up: those of {@link Tokens}, without case and accents. Of
 * what is asked for and of what is searched they are the same, wherever the index lies.
 */
public final class SearchWords {

  /** Stands between two texts of one findable, so that no phrase reaches from one into the next. */
  public static final String BORDER = "\u2029";

  /** Letters of a word that count: a database takes no longer ones. */
  private static final int LONGEST = 100;

  private SearchWords() {}

  /**
   * A word and where it stands.
   *
   * @param form at least one letter, mark or digit; numbers hold points, commas, colons
   */
  public record Word(String form, Span place) {}

  /** The words of {@code text} in order. */
  public static List<Word> of(String text) {
    return Tokens.of(text).stream()
        .map(SearchWords::folded)
        .filter(word -> !word.form().isEmpty())
        .toList();
  }

  /** Their forms. */
  public static List<String> forms(String text) {
    return of(text).stream().map(Word::form).toList();
  }

  private static Word folded(Token token) {
    String plain = token.form();
    if (plain.length() <= LONGEST && plain.chars().allMatch(c -> c < 0x80)) {
      return new Word(plain, token.span()); // letters of a token are small already
    }
    StringBuilder form = new StringBuilder();
    Folded.of(token.form())
        .letters()
        .codePoints()
        .filter(SearchWords::isPart)
        .limit(LONGEST)
        .forEach(form::appendCodePoint);
    return new Word(form.toString(), token.span());
  }

  /** A letter can fold to several words with blanks between (U+FDFA): these are one. */
  private static boolean isPart(int point) {
    return ".,:".indexOf(point) >= 0
        || Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.COMBINING_SPACING_MARK;
  }
}
