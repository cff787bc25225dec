package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.account.EditionItem;
import org.stemma.account.RevisionItem;
import org.stemma.account.RevisionItem.ChangeItem;
import org.stemma.account.RevisionItem.FactItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.lexicon.Plurals;
import org.stemma.similarity.Tokens;

/** Which pages are editions of one page, which facts their publisher changed, and which words. */
final class EditionList {

  /** Units of one place that are shown; its words stand in full in the JSON. */
  private static final int SHOWN = 200;

  private final Witnesses witnesses;

  private EditionList(Witnesses witnesses) {
    this.witnesses = witnesses;
  }

  static Section section(Witnesses witnesses, List<EditionItem> items) {
    EditionList list = new EditionList(witnesses);
    return new Section(
        "editions",
        "Editions of one page",
        "No two pages were found to be editions of one page.",
        items.stream().map(item -> new Group(list.heading(item), list.entries(item))).toList());
  }

  private String heading(EditionItem item) {
    String before = witnesses.siglum(item.revision().before());
    String after = witnesses.siglum(item.revision().after());
    return item.order().isPresent()
        ? after + " is a later edition of " + before
        : before + " and " + after + " are editions of one page";
  }

  private List<Entry> entries(EditionItem item) {
    RevisionItem revision = item.revision();
    List<Entry> entries = new ArrayList<>();
    entries.add(
        new Statement(
            List.of(item.id()),
            "",
            summary(revision),
            revision.silent() ? List.of("silent") : List.of(),
            places(revision),
            List.of(
                "one page: " + item.basis(),
                "later: " + item.order().orElse("nothing shows which is"))));
    String told = revision.note().isPresent() ? "" : ", with no correction note";
    for (ChangeItem change : revision.changes()) {
      for (FactItem fact : change.facts()) {
        entries.add(changed(fact.kind(), fact.before(), fact.after(), told));
      }
    }
    for (ChangeItem change : revision.changes()) {
      entries.add(changed("words", change.before(), change.after(), ""));
    }
    return entries;
  }

  /** The note of a correction, else all words that were changed. */
  private List<Citation> places(RevisionItem revision) {
    return revision
        .note()
        .map(Stream::of)
        .orElseGet(
            () ->
                revision.changes().stream()
                    .flatMap(change -> Stream.of(change.before(), change.after()))
                    .flatMap(Optional::stream))
        .map(witnesses::cite)
        .toList();
  }

  private String summary(RevisionItem revision) {
    if (revision.changes().isEmpty()) {
      return "the words are the same";
    }
    int words = revision.changes().stream().mapToInt(this::words).sum();
    return Plurals.ENGLISH.counted(String.valueOf(words), "word")
        + " changed; "
        + revision
            .note()
            .map(
                note ->
                    "the later says so: "
                        + Quoted.exact(ReadableWords.shortened(witnesses.words(note), SHOWN)))
            .orElse("no correction note");
  }

  /** As many as stood there before or stand there now, whichever are more. */
  private int words(ChangeItem change) {
    return Math.max(words(change.before()), words(change.after()));
  }

  private int words(Optional<Evidence> words) {
    return words.map(w -> Tokens.of(witnesses.words(w)).size()).orElse(0);
  }

  private Entry changed(
      String kind, Optional<Evidence> before, Optional<Evidence> after, String told) {
    return new Statement(
        List.of(),
        kind,
        quoted(before) + " → " + quoted(after) + told,
        List.of(),
        Stream.of(before, after).flatMap(Optional::stream).map(witnesses::cite).toList(),
        List.of());
  }

  private String quoted(Optional<Evidence> words) {
    return words
        .map(w -> Quoted.exact(ReadableWords.shortened(witnesses.words(w), SHOWN)))
        .orElse("nothing");
  }
}
