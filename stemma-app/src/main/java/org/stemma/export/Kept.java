package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.account.BlockItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/** What the reading of each page kept, and what it left out and why. */
final class Kept {

  private Kept() {}

  static Section section(Witnesses witnesses, List<DocumentItem> documents) {
    List<Group> groups = new ArrayList<>();
    for (DocumentItem document : documents) {
      groups.add(
          new Group(
              document.read()
                  ? witnesses.siglum(document.file()) + " " + document.file()
                  : document.file(),
              entries(witnesses, document)));
    }
    return new Section("kept", "What was kept and left out", "No page came in.", groups);
  }

  private static List<Entry> days(DocumentItem document) {
    return DayFacts.of(document).stream()
        .map(fact -> line(fact.name(), fact.words(), List.of()))
        .toList();
  }

  private static List<Entry> entries(Witnesses witnesses, DocumentItem document) {
    return document.read() ? read(witnesses, document) : notRead(document);
  }

  private static List<Entry> notRead(DocumentItem document) {
    List<Entry> entries = new ArrayList<>();
    entries.add(line("not read", document.reason().orElse("no reason given"), List.of()));
    document.publisher().ifPresent(p -> entries.add(line("publisher", p, List.of())));
    if (document.published().isPresent()) {
      entries.addAll(days(document));
    }
    document.address().ifPresent(a -> entries.add(line("address", a, List.of())));
    entries.addAll(notes(document));
    return entries;
  }

  private static List<Entry> read(Witnesses witnesses, DocumentItem document) {
    List<Entry> entries = new ArrayList<>();
    entries.add(
        line(
            "title", document.titleText().orElse("none found"), cite(witnesses, document.title())));
    entries.add(line("publisher", document.publisher().orElse(Source.NONE_STATED), List.of()));
    entries.add(
        line(
            "signed",
            document.signers().orElse("nobody"),
            cite(witnesses, document.byline().flatMap(b -> b.evidence()))));
    document
        .dateline()
        .ifPresent(d -> entries.add(line("filed from", d.place(), cite(witnesses, d.evidence()))));
    entries.addAll(days(document));
    document.segments().forEach(segment -> entries.add(kept(witnesses, segment)));
    if (document.blocks().isPresent()) {
      document.blocks().get().forEach(block -> entries.add(block(witnesses, block)));
    } else {
      document.dropLines().forEach(drop -> entries.add(leftOut(witnesses.cite(drop), drop.told())));
    }
    entries.addAll(notes(document));
    return entries;
  }

  private static Entry kept(Witnesses witnesses, SegmentItem segment) {
    String title = segment.title().map(t -> ": " + witnesses.words(t)).orElse("");
    String own = OwnHead.told(segment);
    String lines = "lines " + segment.fromLine() + " to " + segment.toLine() + title;
    return line("kept", lines + (own.isEmpty() ? "" : "; " + own), List.of());
  }

  private static List<Entry> notes(DocumentItem document) {
    return document.notes().stream().map(note -> line("note", note, List.of())).toList();
  }

  private static Entry leftOut(Citation words, String why) {
    return line(
        "left out", why + ": " + ReadableWords.shortened(words.words(), SHOWN), List.of(words));
  }

  /** Of a block that is kept its kind stands first. */
  private static Entry block(Witnesses witnesses, BlockItem block) {
    Citation words = witnesses.cite(block.evidence());
    return block
        .leftOut()
        .map(why -> leftOut(words, why))
        .orElseGet(
            () -> {
              String text = ReadableWords.shortened(block.text(), SHOWN);
              String again = block.repeats().isPresent() ? " (said before)" : "";
              return line(block.kind(), text + again, List.of(words));
            });
  }

  private static final int SHOWN = 100;

  private static List<Citation> cite(Witnesses witnesses, Optional<Evidence> words) {
    return words.map(witnesses::cite).map(List::of).orElse(List.of());
  }

  private static Entry line(String lead, String text, List<Citation> citations) {
    return new Statement(List.of(), lead, text, List.of(), citations, List.of());
  }
}
