package org.stemma.extract.meta;

import java.util.Optional;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.DateReader;

/**
 * The lines of a page, read and judged, for the rules that look for what they say of the report.
 *
 * @param tree the page
 * @param body where the report stands
 * @param reader of the dates in its lines
 */
record ReportLines(PageTree tree, BodyReading body, DateReader reader) {

  /** Number of lines. */
  int size() {
    return tree.blocks().size();
  }

  TextBlock line(int number) {
    return tree.blocks().get(number);
  }

  /** Whether the line is part of the report. */
  boolean isKept(int number) {
    return body.blocks().dropped(number).isEmpty();
  }

  /** Whether the line belongs to comments or other reports. */
  boolean isForeign(int number) {
    return body.isForeign(tree, line(number).owner());
  }

  /** First line of the report; as many as there are if there is none. */
  int first() {
    return body.container() < 0 ? size() : tree.firstBlock(body.container());
  }

  /** One past its last line. */
  int end() {
    return body.container() < 0 ? size() : tree.endBlock(body.container());
  }

  /** What the line says, with its place. */
  Statement<String> said(int number, String basis) {
    return new Statement<>(line(number).text(), basis, Optional.of(line(number).original()));
  }
}
