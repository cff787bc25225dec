package org.stemma.extract.tree;

import org.stemma.extract.markup.Markup;

/** Tells cells of tables that lay out a page from cells of data. */
final class LayoutCell {

  /**
   * Line breaks that cells of data do not hold: one stands between two lines of a name. By
   * judgement.
   */
  private static final int BREAKS = 2;

  /** Nodes of a cell that are looked at for them: a bound on work, by judgement. */
  private static final int LOOKED_AT = 64;

  private LayoutCell() {}

  /**
   * Whether the cell lays out the page: it holds paragraphs, as line breaks part them; a cell of
   * data stands in a row with the others.
   */
  static boolean is(Markup markup, int cell) {
    int breaks = 0;
    int end = Math.min(markup.end(cell), cell + LOOKED_AT);
    for (int i = cell + 1; i < end && breaks < BREAKS; i++) {
      breaks += !markup.isText(i) && markup.name(i).equals("br") ? 1 : 0;
    }
    return breaks >= BREAKS;
  }
}
