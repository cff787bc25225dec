package org.stemma.extract.plain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * What agencies set around a headline: {@code UPDATE 2-Ferry runs aground}, {@code ^Ferry runs
 * aground<}.
 */
final class WirePrefix {

  private static final Set<String> WORDS = Lexicon.GENERAL.words("wire-prefixes.txt");

  /**
   * Words in capitals, a number, a hyphen and the headline. The shortest word has three letters,
   * the longest eleven: other lengths are bounds on work.
   */
  private static final Pattern FORM =
      Pattern.compile("(\\p{Lu}{3,12}(?: \\p{Lu}{3,12})?)(?: \\d{1,2})? ?-(?=\\S)");

  /** A note in brackets that begins with a word for what was changed. */
  private static final Pattern NOTE =
      Pattern.compile(
          "\\(\\s?(?iu:"
              + AnyWord.of(Lexicon.GENERAL.words("wire-notes.txt"))
              + ")(?![\\p{L}\\p{M}]).*\\)",
          Pattern.DOTALL);

  private WirePrefix() {}

  /** The headline on the line at {@code line}. */
  static Span without(String page, Span line) {
    int start = isMarked(line.in(page)) ? line.start() + 1 : line.start();
    int end = isMarked(line.in(page)) ? line.end() - 1 : line.end();
    Matcher prefix = FORM.matcher(page).region(start, end);
    while (prefix.lookingAt() && WORDS.contains(prefix.group(1).toLowerCase(Locale.ROOT))) {
      start = prefix.end();
      prefix.region(start, end);
    }
    return Span.of(start, end).trim(page);
  }

  /** Whether signs of a wire stand around the line. */
  static boolean isMarked(String line) {
    return line.length() > 2 && line.startsWith("^") && line.endsWith("<");
  }

  /** Whether the line tells editors what was changed, in brackets, or stands in such signs. */
  static boolean isNote(String line) {
    return isMarked(line) || line.startsWith("(") && NOTE.matcher(line).matches();
  }
}
