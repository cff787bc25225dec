package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
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

  private static String names(SegmentItem segment) {
    return segment.bylines().stream().map(BylineItem::name).collect(Collectors.joining(", "));
  }
}
