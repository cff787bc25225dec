package org.stemma.annotate.name;

import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Looks at words as parts of names: letter case, what stands between them, headline style. */
final class NameText {

  /** Small words that stand inside names of persons and bodies. */
  private static final Set<String> PARTICLES = Lexicon.ENGLISH.words("name-particles.txt");

  private static final String APOSTROPHES = "'’‘ʼ`";

  private NameText() {}

  static boolean capital(Word word) {
    return !word.form().isEmpty() && Character.isUpperCase(word.form().codePointAt(0));
  }

  /** A capital and a small letter behind it. */
  static boolean titleCase(Word word) {
    return capital(word)
        && word.form().length() > 1
        && Character.isLowerCase(word.form().charAt(1));
  }

  /** Whether the word begins with a letter or digit, behind an apostrophe perhaps. */
  static boolean wordy(Word word) {
    String form = word.form();
    int at = !form.isEmpty() && "'’‘".indexOf(form.charAt(0)) >= 0 ? 1 : 0;
    return at < form.length() && Character.isLetterOrDigit(form.codePointAt(at));
  }

  static boolean possessive(Word word) {
    String form = word.form();
    return !form.isEmpty() && tail(form) == form.length();
  }

  /** Length of a possessive ending that the parser left at the word ("Ruiz‘s"); 0 if none. */
  static int possessiveTail(Word word) {
    int tail = tail(word.form());
    return tail < word.form().length() ? tail : 0;
  }

  /** Length of an apostrophe, or of one and "s", at the end; 0 if there is none. */
  private static int tail(String form) {
    int apostrophe = form.endsWith("s") ? form.length() - 2 : form.length() - 1;
    return apostrophe >= 0 && APOSTROPHES.indexOf(form.charAt(apostrophe)) >= 0
        ? form.length() - apostrophe
        : 0;
  }

  static boolean particle(Word word) {
    return PARTICLES.contains(word.form().toLowerCase(Locale.ROOT));
  }

  /** Whether no white space stands between the word at {@code index} and the one before. */
  static boolean glued(ParsedSentence sentence, int index) {
    return index > 0
        && sentence.words().get(index - 1).span().end()
            == sentence.words().get(index).span().start();
  }

  /** The words with single blanks where the text has any white space. */
  static String of(ParsedSentence sentence, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !glued(sentence, i)) {
        text.append(' ');
      }
      text.append(sentence.words().get(i).form());
    }
    text.setLength(text.length() - possessiveTail(sentence.words().get(to - 1)));
    return text.toString();
  }

  /**
   * Whether the sentence is set like a headline: of its words of five letters and more behind the
   * first, at least three, four in five have a capital. Running text that is full of names stays
   * below that, since its verbs and common nouns are small; headlines in sentence case are read as
   * running text. What ends in a full stop is no headline.
   */
  static boolean headline(ParsedSentence sentence) {
    int longer = 0;
    int capitals = 0;
    for (int i = 1; i < sentence.words().size(); i++) {
      Word word = sentence.words().get(i);
      if (word.form().length() >= 5 && Character.isLetter(word.form().charAt(0))) {
        longer++;
        capitals += capital(word) ? 1 : 0;
      }
    }
    boolean stopped =
        !sentence.words().isEmpty() && sentence.words().getLast().form().endsWith(".");
    return !stopped && longer >= 3 && capitals * 5 >= longer * 4;
  }

  /** Index of the first word with a letter or digit: the one whose capital says nothing. */
  static int opening(ParsedSentence sentence) {
    int at = 0;
    while (at < sentence.words().size() && !wordy(sentence.words().get(at))) {
      at++;
    }
    return at;
  }
}
