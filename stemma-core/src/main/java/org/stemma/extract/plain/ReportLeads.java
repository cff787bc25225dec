package org.stemma.extract.plain;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.article.Page;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.LeadDate;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.YearlessDay;

/** The first paragraphs of a plain page, with which its day may stand. */
final class ReportLeads {

  private ReportLeads() {}

  static Stream<Line> of(List<Line> report) {
    return report.stream().filter(Line::isKept).limit(LeadDate.PARAGRAPHS);
  }

  /**
   * Days without their year that the report begins with, then those on lines near the title that
   * are no sentences.
   *
   * @param heads lines from near the title to the running text
   * @param report running text and what stands below it
   */
  static Stream<YearlessDay> yearless(
      Page page, List<Line> heads, List<Line> report, DateReader reader) {
    return Stream.concat(
        of(report).flatMap(l -> LeadDate.yearless(l.span().in(page.text()), reader).stream()),
        heads.stream()
            .filter(line -> line.dropped().filter(PrintedDates.FOREIGN::contains).isEmpty())
            .flatMap(l -> YearlessDay.beside(l.span().in(page.text()), reader).stream()));
  }
}
