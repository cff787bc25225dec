package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.List;
import org.stemma.extract.wording.LineForm;

/**
 * Cuts dropped furniture that stands in one line into its items: the links of a menu, a label and
 * its tags. Each item then is cited without the markup between them. Prose with links inside stays
 * whole.
 */
public final class LinkRow {

  /** Signs that part items and belong to none. */
  private static final String MARKS = "|•·,;/»›–—";

  /**
   * A sentence of this length is prose; items of menus are shorter. Swept 40 to 90 on {@code eval
   * body} and {@code eval segments} (2026-11-29): no figure changes.
   */
  private static final int PROSE = 60;

  /**
   * Of prose a smaller share is links: headlines of other reports may end as sentences do. The
   * share above which {@code BlockSorter} drops a block as links; only dropped blocks are cut here,
   * which no public set scores.
   */
  private static final double MOSTLY_LINKS = 0.7;

  /** Units of the shortest end and start of elements: {@code </a><b>}. */
  private static final int SHORTEST_TAGS = 7;

  private LinkRow() {}

  /** The items of {@code block} in {@code page}, or the block alone if it is no row of items. */
  public static List<TextBlock> items(TextBlock block, String page) {
    String text = block.text();
    if (block.letters() >= PROSE
        && LineForm.endsSentence(text)
        && block.linkDensity() < MOSTLY_LINKS) {
      return List.of(block);
    }
    List<TextBlock> items = new ArrayList<>();
    int[] seams = block.seams();
    int seam = 1;
    int from = 0;
    int last = -1;
    for (int i = 0; i < text.length() && seam < seams.length; i++) {
      if (isBetween(text.charAt(i))) {
        continue;
      }
      int before = seam;
      while (seam < seams.length && seams[seam] <= i) {
        seam++;
      }
      if (seam > before
          && last >= 0
          && parts(page, block.originalEnd(last), block.originalStart(i), i > last + 1)) {
        items.add(block.part(from, last + 1));
        from = i;
      }
      last = i;
    }
    if (items.isEmpty()) {
      return List.of(block);
    }
    items.add(block.part(from, end(text)));
    return items;
  }

  /** Where the last item of {@code text} ends. */
  private static int end(String text) {
    int end = text.length();
    while (isBetween(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBetween(char unit) {
    return TextRun.isBlank(unit) || MARKS.indexOf(unit) >= 0;
  }

  /** Whether an element ends between the two places of the page and another begins after it. */
  private static boolean parts(String page, int start, int end, boolean blank) {
    if (end - start < SHORTEST_TAGS) {
      return false;
    }
    boolean closed = false;
    int last = end - 1;
    for (int at = page.indexOf('<', start, last); at >= 0; at = page.indexOf('<', at + 1, last)) {
      char next = page.charAt(at + 1);
      boolean link = (next | 0x20) == 'a' && at + 2 < end && TextRun.isBlank(page.charAt(at + 2));
      if (closed && Character.isLetter(next) && (blank || link)) {
        return true;
      }
      closed = closed || next == '/';
    }
    return false;
  }
}
