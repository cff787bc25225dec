package org.stemma.extract.plain;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Metadata;
import org.stemma.extract.wording.Line;

/**
 * What is known of a plain page between two steps. A step changes nothing that it was given.
 *
 * @param lines the lines of the page in order, dropped ones too, each with what it was judged to be
 * @param stretch where the report stands, once that was asked; before, all lines
 * @param title index of the headline's line; -1 if none is known
 * @param metadata what the page says about itself, once its head was read
 */
public record PlainLines(
    List<Line> lines, Optional<ReportStretch> stretch, int title, Metadata metadata) {

  public PlainLines {
    lines = List.copyOf(lines);
  }

  /** The lines of a page of which nothing is known. */
  public static PlainLines of(List<Line> lines) {
    return new PlainLines(lines, Optional.empty(), -1, Metadata.NONE);
  }

  /** Lines of its own, to be judged. */
  PlainLines copy() {
    return withLines(lines.stream().map(Line::copy).toList());
  }

  private PlainLines withLines(List<Line> others) {
    return new PlainLines(others, stretch, title, metadata);
  }

  PlainLines withStretch(ReportStretch found) {
    return new PlainLines(lines, Optional.of(found), title, metadata);
  }

  PlainLines withHead(PageHead head) {
    return new PlainLines(lines, stretch, head.titleIndex(), head.metadata());
  }

  ReportStretch stretchOrAll() {
    return stretch.orElse(new ReportStretch(0, lines.size()));
  }
}
