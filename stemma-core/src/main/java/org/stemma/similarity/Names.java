package org.stemma.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Lexicon;

/** Words that are taken for names by their capital, in doubt too many. */
final class Names {

  private static final Set<String> FUNCTION_WORDS = Lexicon.ENGLISH.words("function-words.txt");

  private static final CommonWords WORDS = CommonWords.ENGLISH;

  private Names() {}

  /**
   * The forms of those of {@code text}, in order, in a list to keep. The first word is one if it is
   * listed as a name ("Rose said"), is no word in small letters, or a capital follows ("Judge
   * Orr"). A function word with a capital is none but for modal verbs ("Will") and letters that are
   * all capitals ("US").
   */
  static List<String> in(String text, List<Token> tokens) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean followed = at + 1 < tokens.size() && isCapital(text, tokens.get(at + 1));
      if (isCapital(text, token)
          && !isSmall(text, token)
          && (at > 0 || followed || isFirst(written(text, token)))) {
        names.add(token.form());
      }
    }
    return names;
  }

  private static boolean isFirst(String word) {
    return isAbbreviation(word)
        || WORDS.isName(word)
        || WORDS.smallClass(word) == CommonWords.UNKNOWN;
  }

  /** Whether it is a word of grammar that has its capital from where it stands. */
  private static boolean isSmall(String text, Token token) {
    return FUNCTION_WORDS.contains(token.form())
        && !isAbbreviation(written(text, token))
        && !Qualifiers.isModal(token.form());
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  static boolean isCapital(String text, Token token) {
    return Character.isUpperCase(text.codePointAt(token.span().start()));
  }

  private static String written(String text, Token token) {
    return text.substring(token.span().start(), token.span().end());
  }
}
