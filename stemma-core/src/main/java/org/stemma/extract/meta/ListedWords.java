package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.extract.tree.Statement;
import org.stemma.text.Span;

/** The parts of a statement that lists several words in one text, each with its own place. */
final class ListedWords {

  private static final Pattern COMMA = Pattern.compile("[,;]");

  private ListedWords() {}

  /** The parts between commas or semicolons that are not blank, at most {@code most}. */
  static List<Statement<String>> of(Statement<String> said, int most) {
    List<Statement<String>> parts = new ArrayList<>();
    Matcher comma = COMMA.matcher(said.value());
    int from = 0;
    while (from <= said.value().length() && parts.size() < most) {
      int end = comma.find() ? comma.start() : said.value().length();
      add(said, from, end, parts);
      from = end + 1;
    }
    return parts;
  }

  /** The words of the last part that is not blank; empty if all are. */
  static String last(String list) {
    int end = list.length();
    while (end > 0) {
      int from = end;
      while (from > 0 && list.charAt(from - 1) != ',' && list.charAt(from - 1) != ';') {
        from--;
      }
      String words = list.substring(from, end).strip();
      if (!words.isEmpty()) {
        return words;
      }
      end = from - 1;
    }
    return "";
  }

  private static void add(
      Statement<String> said, int from, int end, List<Statement<String>> parts) {
    String part = said.value().substring(from, end);
    String words = part.strip();
    if (!words.isEmpty()) {
      int start = from + part.indexOf(words);
      parts.add(
          new Statement<>(
              words,
              said.basis(),
              said.place().map(place -> within(place, said.value(), start, words))));
    }
  }

  /** The part's own place, unless the page writes the text in more units than it has. */
  private static Span within(Span place, String text, int start, String words) {
    return place.length() == text.length()
        ? Span.of(place.start() + start, place.start() + start + words.length())
        : place;
  }
}
