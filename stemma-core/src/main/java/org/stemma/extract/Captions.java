package org.stemma.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * Drops picture captions of a plain page. They stand between title and text, have no full stop, and
 * either only name who is seen, or are said twice (once cut off, once whole).
 */
final class Captions {

  private static final int LONGEST_CAPTION = 40;
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,40}+");

  private Captions() {}

  /** Judges the kept lines from {@code from} to {@code to} (exclusive), the head of the page. */
  static void drop(String text, List<Line> lines, int from, int to) {
    Set<String> small = smallWords(text, lines, to);
    for (int i = from; i < to; i++) {
      Line line = lines.get(i);
      if (line.isKept() && mayBe(line) && namesOnly(text, lines, line, small, to)) {
        line.drop("caption");
      }
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      Optional<String> cut = LineForm.cutOff(lines.get(i).words());
      Line next = lines.get(i + 1);
      if (lines.get(i).isKept()
          && cut.isPresent()
          && LineForm.words(cut.get()) >= 3
          && LineForm.key(next.words()).startsWith(LineForm.key(cut.get()))) {
        lines.get(i).drop("caption");
        if (next.isKept() && mayBe(next)) {
          next.drop("caption");
        }
      }
    }
  }

  private static boolean mayBe(Line line) {
    return !LineForm.endsSentence(line.words()) && LineForm.words(line.words()) <= LONGEST_CAPTION;
  }

  /** Words in small letters of the running text: what they name is no name. */
  private static Set<String> smallWords(String text, List<Line> lines, int bodyStart) {
    Set<String> small = new HashSet<>();
    if (bodyStart < lines.size()) {
      Span body = Span.of(lines.get(bodyStart).span().start(), text.length());
      Matcher matcher = LONG_WORD.matcher(body.in(text));
      while (matcher.find()) {
        if (Character.isLowerCase(matcher.group().charAt(0))) {
          small.add(matcher.group());
        }
      }
    }
    return small;
  }

  /** Whether every long word of the line is a name that the running text has too. */
  private static boolean namesOnly(
      String text, List<Line> lines, Line line, Set<String> small, int bodyStart) {
    if (bodyStart >= lines.size() || !LineForm.isCapitalised(line.words())) {
      return false;
    }
    String body = text.substring(lines.get(bodyStart).span().start());
    Matcher matcher = LONG_WORD.matcher(line.words());
    int names = 0;
    while (matcher.find()) {
      String word = matcher.group();
      if (small.contains(word.toLowerCase(java.util.Locale.ROOT)) || !body.contains(word)) {
        return false;
      }
      names++;
    }
    return names >= 2;
  }
}
