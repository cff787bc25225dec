package org.stemma.extract.segment;

import java.util.Optional;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.ListMark;
import org.stemma.text.Span;

/** The headline of a report of a digest that stands in bold at the start of its paragraph. */
final class BoldLead {

  /** Words of a headline; fewer are a label or a place. By judgement. */
  private static final int FEWEST_WORDS = 3;

  /** What ends a headline, or stands behind it. */
  private static final String ENDS = ":–—-\n";

  private BoldLead() {}

  /**
   * Its place in {@code text}, without the sign that ends it; none of bold words that the sentence
   * goes on from.
   *
   * @param units in bold at the start of {@code text}
   */
  static Optional<Span> of(String text, int units) {
    int end = Math.min(units, text.length());
    int first = ListMark.opensWithSign(text) ? Math.min(2, end) : 0;
    String bold = text.substring(first, end).strip();
    String rest = text.substring(end).stripLeading();
    boolean behind =
        text.substring(end).startsWith("\n") || !rest.isEmpty() && isEnd(rest.charAt(0));
    if (rest.isEmpty()
        || LineForm.words(bold) < FEWEST_WORDS
        || !(behind || LineForm.endsSentence(bold) || isEnd(bold.charAt(bold.length() - 1)))) {
      return Optional.empty();
    }
    int start = text.indexOf(bold);
    int last = start + bold.length();
    while (last > start && isSign(text.charAt(last - 1))) {
      last--;
    }
    return Optional.of(Span.of(start, last));
  }

  private static boolean isEnd(char unit) {
    return ENDS.indexOf(unit) >= 0;
  }

  /** A question keeps its mark. */
  private static boolean isSign(char unit) {
    return unit == '.' || isEnd(unit) || Character.isWhitespace(unit);
  }
}
