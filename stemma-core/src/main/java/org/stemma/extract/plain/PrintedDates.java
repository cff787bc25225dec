package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Field;
import org.stemma.article.Page;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.DropReason;
import org.stemma.extract.wording.Line;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * The dates of publication and change that a plain page prints: on a line of their own near the
 * title, on a labelled line anywhere, or beside the byline. Not thread-safe; one page.
 */
final class PrintedDates {

  private final Page page;
  private final List<Line> lines;
  private final DateReader reader;
  private final List<Field<TimeValue>> published = new ArrayList<>();
  private Optional<Field<TimeValue>> modified = Optional.empty();

  PrintedDates(Page page, List<Line> lines, Optional<String> language) {
    this.page = page;
    this.lines = lines;
    this.reader = new DateReader(language);
  }

  /** Readings of the day of publication, in page order. */
  List<Field<TimeValue>> published() {
    return published;
  }

  Optional<Field<TimeValue>> modified() {
    return modified;
  }

  boolean isDate(Line line) {
    return dates(line).isPresent();
  }

  /** Reads and drops the date lines; one without a label counts only before {@code bodyStart}. */
  void read(int title, int bodyStart) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<DatedText> dates = dates(line);
      boolean near = i < bodyStart && i >= title - 2;
      if (dates.isPresent() && (near || dates.get().isLabelled())) {
        dates.get().dates().forEach(date -> take(line, date, "date line"));
        if (line.isKept()) {
          line.drop(DropReason.DATE_LINE);
        }
      }
    }
  }

  /** Reads the date beside the name on a byline. */
  void readBeside(Line line) {
    reader
        .first(line.span().in(page.text()))
        .ifPresent(
            found ->
                take(
                    line,
                    new DatedText.Labelled(found.date(), found.span(), Optional.empty()),
                    "byline"));
  }

  private Optional<DatedText> dates(Line line) {
    return DatedText.of(line.span().in(page.text()), reader);
  }

  private void take(Line line, DatedText.Labelled date, String basis) {
    Span span = date.span().shift(line.span().start());
    Field<TimeValue> field =
        new Field<>(TimeValue.day(date.date()), basis, Optional.of(page.evidence(span)));
    switch (date.label().orElse(DateWords.Label.PUBLISHED)) {
      case UPDATED -> modified = modified.or(() -> Optional.of(field));
      case PUBLISHED, FILLER -> published.add(field);
      case TODAY, OTHER -> {
        // the day of the visit says nothing of the report
      }
    }
  }
}
