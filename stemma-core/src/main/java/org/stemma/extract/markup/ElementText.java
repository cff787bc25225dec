package org.stemma.extract.markup;

import org.stemma.text.InvisibleMarks;

/** The words inside an element on one line, a blank between blocks. Not thread-safe. */
final class ElementText {

  /**
   * Units of the page that are read of one run of text where only the first words are wanted: a
   * bound on work, for white space may stand before them.
   */
  private static final int LONGEST_RUN = 20_000;

  private final Markup markup;
  private final Nodes nodes;
  private final int most;
  private final StringBuilder text = new StringBuilder();

  /** What parts inline elements between which no blank stands; empty if nothing does. */
  private final String sign;

  private ElementText(Markup markup, Nodes nodes, int most, String sign) {
    this.markup = markup;
    this.nodes = nodes;
    this.most = most;
    this.sign = sign;
  }

  static String of(Markup markup, Nodes nodes, int element, int most) {
    return new ElementText(markup, nodes, most, "").read(element);
  }

  static String apart(Markup markup, Nodes nodes, int element, int most, String sign) {
    return new ElementText(markup, nodes, most, sign).read(element);
  }

  private String read(int element) {
    int end = markup.end(element);
    int block = element;
    // A blank at the end is trimmed.
    for (int node = element; node < end && text.length() - 1 <= most; node++) {
      while (node >= markup.end(block)) {
        part(block);
        block = markup.parent(block);
      }
      if (markup.isText(node)) {
        take(node);
      } else {
        part(node);
        block = node;
      }
    }
    return text.toString().trim();
  }

  /** Words of a block do not run into those before and behind it. */
  private void part(int node) {
    boolean apart = nodes.tags[node].is(Tag.APART) || nodes.tags[node] == Tag.BR;
    if (apart && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private void take(int node) {
    String page = markup.page();
    int start = markup.start(node);
    int end = markup.startEnd(node);
    if (most < Integer.MAX_VALUE) {
      end = Math.min(end, start + Math.max(most, LONGEST_RUN));
    }
    if (markup.isLiteral(node)) {
      append(page.substring(start, end));
      return;
    }
    String words = CharacterReferences.decode(page, start, end, false);
    if (nodes.tags[markup.parent(node)].is(Tag.RCDATA)) {
      text.append(words);
    } else {
      append(words);
    }
  }

  private void append(String words) {
    if (!sign.isEmpty() && InlineBorder.isBetween(text, words)) {
      text.append(sign);
    }
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (unit == ' '
          || unit == '\n'
          || unit == '\t'
          || unit == '\r'
          || unit == '\f'
          || unit == '\u00a0') {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      } else if (!InvisibleMarks.has(unit)) {
        text.append(unit);
      }
    }
  }
}
