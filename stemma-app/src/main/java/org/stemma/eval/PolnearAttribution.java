package org.stemma.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * One attribution of the set or of Stemma, ready for comparison.
 *
 * @param content the units of the text it covers, without quotes, blanks and final punctuation
 * @param direct whether a double quotation mark stands at either edge
 * @param source the words that name the source; empty if there is none
 */
record PolnearAttribution(BitSet content, boolean direct, Optional<Span> source) {

  private static final String TRIMMED = "\"“”'‘’«»`.,;:!?…—–-";
  private static final String DOUBLE = "\"“”«»";

  /**
   * @param spans what is said, in order, at least one
   */
  static PolnearAttribution of(String text, List<Span> spans, Optional<Span> source) {
    BitSet content = new BitSet();
    for (Span span : spans) {
      Span trimmed = trim(text, span);
      content.set(trimmed.start(), trimmed.end());
    }
    return new PolnearAttribution(content, isDirect(text, spans), source);
  }

  private static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return Span.of(start, end);
  }

  private static boolean isEdge(char unit) {
    return Character.isWhitespace(unit) || unit == '\u00a0' || TRIMMED.indexOf(unit) >= 0;
  }

  /** The marks may stand just inside the spans, as in the set, or just outside. */
  private static boolean isDirect(String text, List<Span> spans) {
    int start = spans.get(0).start();
    int end = spans.get(spans.size() - 1).end();
    List<Integer> edges = new ArrayList<>(List.of(start - 1, start, end - 1, end));
    return edges.stream().anyMatch(at -> isDoubleMark(text, at));
  }

  private static boolean isDoubleMark(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    boolean twoSingle = text.startsWith("''", at) || at > 0 && text.startsWith("''", at - 1);
    return DOUBLE.indexOf(text.charAt(at)) >= 0 || twoSingle;
  }

  /** Share of the units of both that both cover. */
  double jaccard(PolnearAttribution other) {
    BitSet both = (BitSet) content.clone();
    both.and(other.content);
    BitSet either = (BitSet) content.clone();
    either.or(other.content);
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }

  /** Whether the sources overlap and share the head word, or both have none. */
  boolean hasSourceOf(PolnearAttribution other, String text) {
    if (source.isEmpty() || other.source.isEmpty()) {
      return source.isEmpty() && other.source.isEmpty();
    }
    Span mine = source.get();
    Span theirs = other.source.get();
    return mine.overlaps(theirs) && head(mine.in(text)).equals(head(theirs.in(text)));
  }

  /** Last word with a capital, else last word. */
  static String head(String source) {
    String[] words = source.strip().split("\\s+");
    String head = words[words.length - 1];
    for (String word : words) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        head = word;
      }
    }
    return bare(head);
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    String cut = word.substring(0, end);
    boolean possessive = cut.endsWith("'s") || cut.endsWith("’s");
    return possessive ? cut.substring(0, cut.length() - 2) : cut;
  }
}
