package org.stemma.eval;

import java.util.List;

/**
 * A page made of the running text of one or more reports of a public set.
 *
 * @param form how it was put together
 * @param name the page's name; its ending says whether it is markup
 * @param text the page
 * @param starts where each report begins in the text, ascending; one if the page must not be cut
 */
record StitchedPage(Form form, String name, String text, List<Integer> starts) {

  /** What stands where one report ends and the next begins. */
  enum Form {
    /** Each report under its own headline. */
    HEADINGS(true),
    /** A dateline at the start of each report; a headline over the page only. */
    DATELINES(true),
    /** Nothing; a headline over the page only. */
    BARE(true),
    /** Entries of a live blog under clock times, each of another report. */
    LIVE(true),
    /** Short items under headlines. */
    DIGEST(true),
    /** One report under its headline. */
    SINGLE(false),
    /** One report whose paragraphs stand under headings of its own words. */
    SECTIONS(false),
    /** One report as entries of a live blog. */
    LIVE_SINGLE(false),
    /** The first sentences of one report, of which two at most stand under each heading. */
    SHORT_SECTIONS(false);

    private final boolean stitched;

    Form(boolean stitched) {
      this.stitched = stitched;
    }

    boolean isStitched() {
      return stitched;
    }
  }

  StitchedPage {
    starts = List.copyOf(starts);
  }

  /** The number, from 0, of the report that the unit at {@code offset} belongs to. */
  int reportAt(int offset) {
    int report = 0;
    while (report + 1 < starts.size() && starts.get(report + 1) <= offset) {
      report++;
    }
    return report;
  }
}
