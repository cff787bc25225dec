package org.stemma.extract.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;

/**
 * The lines of a page, read and judged, for the rules that look for what they say of the report.
 * Lives inside one extraction; not thread-safe.
 */
public final class ReportLines {

  private final PageTree tree;
  private final BodyReading body;
  private final DateReader reader;

  /** The dates of the lines that were asked for them. */
  private final Map<Integer, List<DateReader.Found>> dates = new HashMap<>();

  /** The same with the words beside them. */
  private final Map<Integer, Optional<DatedText>> dated = new HashMap<>();

  public ReportLines(PageTree tree, BodyReading body, DateReader reader) {
    this.tree = tree;
    this.body = body;
    this.reader = reader;
  }

  PageTree tree() {
    return tree;
  }

  BodyReading body() {
    return body;
  }

  DateReader reader() {
    return reader;
  }

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

  /** The dates of the line, be they those of rights; read once. */
  List<DateReader.Found> dates(int number) {
    return dates.computeIfAbsent(number, n -> reader.all(line(n).text()));
  }

  /** The dates of the line, with the words beside them; read once. */
  Optional<DatedText> dated(int number) {
    return dated.computeIfAbsent(number, n -> DatedText.read(line(n).text(), dates(n)));
  }

  /** What the line says, with its place. */
  Statement<String> said(int number, String basis) {
    return new Statement<>(line(number).text(), basis, Optional.of(line(number).original()));
  }
}
