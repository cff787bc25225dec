package org.stemma.extract.meta;

import java.util.Optional;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;

/** What the words in and before an element say of the date that it holds. */
final class ElementLabels {

  /**
   * Units of a line in which an element's words are looked for: a bound on work. Swept 5,000 to
   * 80,000, as the next two, on {@code eval dates} (2026-11-29): no figure changes.
   */
  private static final int LONGEST_LINE = 20_000;

  /** Units of a line that is nothing but a label. Swept 25 to 80. */
  static final int LONGEST_LABEL = 40;

  /** Words that may stand between a label and the element. Swept 1 to 4. */
  private static final int NEAR = 2;

  private final PageTree tree;
  private final DateReader reader;

  ElementLabels(PageTree tree, DateReader reader) {
    this.tree = tree;
    this.reader = reader;
  }

  /** What the words of the element, or those before it, say of its date. */
  Optional<DateWords.Label> said(int number, String text) {
    return DatedText.isOfMatter(beforeNumber(text))
        ? Optional.of(DateWords.Label.MATTER)
        : DateWords.beside(text).label().or(() -> before(number, text));
  }

  private static String beforeNumber(String text) {
    int at = 0;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(0, at);
  }

  /** What the words before the element say, in its line or alone in the line before. */
  Optional<DateWords.Label> before(int number, String text) {
    int block = tree.firstBlock(number);
    if (block >= tree.blocks().size()) {
      return Optional.empty();
    }
    String line = head(tree.blocks().get(block).text());
    int at = line.indexOf(text);
    String before = at > 0 ? line.substring(Math.max(0, at - DateLines.LONGEST), at) : "";
    if (at == 0 && block > 0) {
      String above = tree.blocks().get(block - 1).text();
      boolean said = DateWords.beside(above).others() == 0 || DateLines.isLabelOfMatter(above);
      before = above.length() < LONGEST_LABEL && said ? above : "";
    }
    if (DatedText.isOfMatter(before)) {
      return Optional.of(DateWords.Label.MATTER);
    }
    DateWords.Beside beside = DateWords.beside(before);
    return beside
        .label()
        .filter(l -> beside.behind() <= NEAR && reader.first(before(line, at)).isEmpty());
  }

  private static String head(String line) {
    return line.substring(0, Math.min(line.length(), LONGEST_LINE));
  }

  private static String before(String line, int at) {
    return at > 0 ? line.substring(0, at) : "";
  }
}
