package org.stemma.similarity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/** A sentence cut once, to be compared with many. Immutable and thread-safe. */
public final class Wording {

  /** Words that are compared, by judgement: what is longer is a table or a list. */
  private static final int MOST_WORDS = 250;

  private static final Set<String> FUNCTION_WORDS = Lexicon.ENGLISH.words("function-words.txt");

  private final String text;
  private final List<Token> tokens;
  private final Terms terms;

  private Wording(String text, List<Token> tokens, Terms terms) {
    this.text = text;
    this.tokens = tokens;
    this.terms = terms;
  }

  /** The words of {@code text}. */
  public static Wording of(String text) {
    return of(text, "");
  }

  /**
   * The words of {@code text}, a saying.
   *
   * @param speaker who says it: this name may stand in one of two sayings alone, as "he" does
   */
  public static Wording of(String text, String speaker) {
    List<Token> tokens = Tokens.of(text);
    Set<String> own =
        Tokens.of(speaker).stream().map(Token::form).collect(Collectors.toUnmodifiableSet());
    return new Wording(
        text, tokens.subList(0, Math.min(MOST_WORDS, tokens.size())), Terms.of(text, tokens, own));
  }

  /** The text as given. */
  public String text() {
    return text;
  }

  /** The words that tell what it is about, each once, case folded; what both have is in both. */
  public Set<String> contentWords() {
    return tokens.stream()
        .map(Token::form)
        .filter(form -> !FUNCTION_WORDS.contains(form))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether neither has a number, name, denial, condition or bound that the other has not, nor the
   * opposite of a word of it: by English lists, and capitals.
   */
  public boolean agrees(Wording other) {
    return terms.agree(other.terms);
  }

  /** At most 250. */
  List<Token> tokens() {
    return tokens;
  }

  /** Of all words. */
  Terms terms() {
    return terms;
  }
}
