package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.account.DocumentItem.BylineItem;
import org.stemma.account.DocumentItem.SegmentItem;

/** Who wrote one report of several on a page, and when, in words. */
final class OwnHead {

  private OwnHead() {}

  /**
   * "signed Ana Solberg; published 2033-05-06 (line below its headline)"; empty if the page says
   * neither of it alone.
   */
  static String told(SegmentItem segment) {
    List<String> said = new ArrayList<>();
    if (!segment.bylines().isEmpty()) {
      said.add("signed " + names(segment));
    }
    segment
        .published()
        .ifPresent(day -> said.add("published " + day.value() + " (" + day.basis() + ")"));
    return String.join("; ", said);
  }

  /** The same behind the title of the report, in quotation marks; empty if nothing is told. */
  static Optional<String> named(Witnesses witnesses, SegmentItem segment) {
    String told = told(segment);
    String title = segment.title().map(witnesses::words).orElse(segment.id());
    return told.isEmpty() ? Optional.empty() : Optional.of(Quoted.whole(title) + ": " + told);
  }

  private static String names(SegmentItem segment) {
    return segment.bylines().stream().map(BylineItem::name).collect(Collectors.joining(", "));
  }
}
