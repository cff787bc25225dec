package org.stemma.export;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.account.DocumentItem;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.export.Source.Fact;

/** When each page was published and changed, and by which of its witnesses. */
final class DaysOfPages {

  private DaysOfPages() {}

  static Section section(Witnesses witnesses, List<DocumentItem> documents) {
    List<Entry> entries =
        documents.stream()
            .filter(DocumentItem::read)
            .map(document -> entry(witnesses, document))
            .toList();
    return new Section(
        "dates",
        "When the pages were published",
        "No page was read.",
        List.of(new Group("", entries)));
  }

  private static Entry entry(Witnesses witnesses, DocumentItem document) {
    String told = DayFacts.of(document).stream().map(Fact::told).collect(Collectors.joining("; "));
    List<Citation> words =
        DayFacts.words(document).values().stream()
            .distinct()
            .sorted()
            .map(witnesses::cite)
            .toList();
    return new Statement(
        List.of(),
        witnesses.siglum(document.file()),
        told + reports(witnesses, document),
        List.of(),
        words,
        List.of());
  }

  /** The days that the page states for single ones of its reports. */
  private static String reports(Witnesses witnesses, DocumentItem document) {
    return document.segments().stream()
        .filter(segment -> segment.published().isPresent())
        .flatMap(segment -> OwnHead.named(witnesses, segment).stream())
        .map(report -> "; " + report)
        .collect(Collectors.joining());
  }
}
