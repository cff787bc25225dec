package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.MainItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/** What each report is about: who, what, when, where in its own words, and the event it tells. */
final class About {

  private About() {}

  static Section section(Witnesses witnesses, Account account) {
    List<Entry> entries = new ArrayList<>();
    for (DocumentItem document : account.documents()) {
      for (SegmentItem segment : document.segments()) {
        String told = words(witnesses, segment.main());
        if (!told.isEmpty()) {
          entries.add(
              new Statement(
                  List.of(),
                  witnesses.siglum(document.file()),
                  told,
                  List.of(),
                  evidence(segment.main()).distinct().sorted().map(witnesses::cite).toList(),
                  List.of()));
        }
      }
    }
    return new Section(
        "about",
        "What each report is about",
        "No report says what it is about.",
        List.of(new Group("", entries)));
  }

  /**
   * "EV03 ...; who: “…”; what: “…”", each only where the report says it; empty where it says
   * nothing.
   */
  static String words(Witnesses witnesses, MainItem main) {
    return Stream.of(
            main.event().flatMap(id -> witnesses.event(id).map(label -> id + " " + label)),
            named(witnesses, "who", main.who()),
            named(witnesses, "what", main.what()),
            named(witnesses, "when", main.when()),
            named(witnesses, "where", main.where()))
        .flatMap(Optional::stream)
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }

  private static Optional<String> named(
      Witnesses witnesses, String question, Optional<Evidence> words) {
    return words.map(w -> question + ": " + Quoted.whole(witnesses.words(w)));
  }

  private static Stream<Evidence> evidence(MainItem main) {
    return Stream.of(main.who(), main.what(), main.when(), main.where()).flatMap(Optional::stream);
  }
}
