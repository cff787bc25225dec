package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.DropItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.DocumentItem.StatementItem;
import org.stemma.export.Source.Fact;
import org.stemma.export.Source.Left;

/** Writes down what each page that was read says of itself, and what was left out of it. */
final class Sources {

  private Sources() {}

  /** In the order of the pages' letters. */
  static List<Source> of(Witnesses witnesses, Account account) {
    return account.documents().stream()
        .filter(DocumentItem::read)
        .map(document -> of(witnesses, document))
        .toList();
  }

  /** Of one page that was read. */
  static Source of(Witnesses witnesses, DocumentItem document) {
    return new Source(
        witnesses.siglum(document.file()),
        document.id(),
        document.file(),
        document.titleText().orElse(document.file()),
        facts(witnesses, document),
        document.dropLines().stream().map(drop -> left(witnesses, drop)).toList());
  }

  private static List<Fact> facts(Witnesses witnesses, DocumentItem document) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("publisher", document.publisher().orElse(Source.NONE_STATED), ""));
    facts.addAll(DayFacts.of(document));
    facts.add(new Fact("signed", document.signers().orElse("nobody"), ""));
    document.dateline().ifPresent(d -> facts.add(new Fact("filed from", d.place(), "")));
    for (SegmentItem segment : document.segments()) {
      OwnHead.named(witnesses, segment).ifPresent(own -> facts.add(new Fact("report", own, "")));
      String about = About.words(witnesses, segment.main());
      if (!about.isEmpty()) {
        facts.add(new Fact("about", about, ""));
      }
    }
    List<String> origins = witnesses.origins(document);
    if (!origins.isEmpty()) {
      facts.add(new Fact("made from", String.join("; ", origins), ""));
    }
    add(facts, "subtitle", document.about().subtitle());
    add(facts, "section", document.about().section());
    add(facts, "access", document.about().access());
    add(facts, "part", document.about().part());
    document.address().ifPresent(a -> facts.add(new Fact("address", a, "")));
    document.language().ifPresent(l -> facts.add(new Fact("language", l, "")));
    facts.add(new Fact("file", document.file(), ""));
    facts.add(new Fact("sha256", document.sha256(), ""));
    document.notes().forEach(note -> facts.add(new Fact("note", note, "")));
    return facts;
  }

  private static void add(List<Fact> facts, String name, Optional<StatementItem> statement) {
    statement.ifPresent(s -> facts.add(new Fact(name, s.value(), s.basis())));
  }

  private static Left left(Witnesses witnesses, DropItem drop) {
    return new Left(witnesses.cite(drop), drop.told());
  }
}
