package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DerivationItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.HedgeItem;
import org.stemma.account.ParticipantItem;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.ResidueItem;
import org.stemma.account.SpeechItem;
import org.stemma.article.Evidence;

/**
 * The lists of an account as {@link Table}s. Every row carries the first passage it rests on as
 * {@code file, line, start, end, exact}; the JSON has them all.
 */
public final class Tables {

  private static final List<String> PLACE = List.of("file", "line", "start", "end", "exact");

  private Tables() {}

  /** Pages. */
  public static Table documents(List<DocumentItem> items) {
    return new Table(
        "documents",
        List.of(
            "id",
            "file",
            "read",
            "reason",
            "publisher",
            "title",
            "byline",
            "dateline",
            "published",
            "published_basis",
            "language",
            "segments",
            "dropped",
            "sha256"),
        items.stream()
            .map(
                d ->
                    List.of(
                        d.id(),
                        d.file(),
                        String.valueOf(d.read()),
                        d.reason().orElse(""),
                        d.publisher().orElse(""),
                        d.titleText().orElse(""),
                        d.byline().map(DocumentItem.BylineItem::name).orElse(""),
                        d.dateline().map(DocumentItem.DatelineItem::place).orElse(""),
                        d.published().orElse(""),
                        d.publishedBasis().orElse(""),
                        d.language().orElse(""),
                        String.valueOf(d.segments().size()),
                        String.valueOf(d.dropLines().size()),
                        d.sha256()))
            .toList());
  }

  /** Events. */
  public static Table events(List<EventItem> items) {
    return new Table(
        "events",
        columns(
            "id",
            "date",
            "weekday",
            "date_basis",
            "status",
            "type",
            "mode",
            "kind",
            "label",
            "actor",
            "recipient",
            "place",
            "pages"),
        items.stream()
            .map(
                e ->
                    row(
                        Optional.of(e.mentions().get(0)),
                        e.id(),
                        e.edtf().orElse(""),
                        e.weekday().orElse(""),
                        e.dateBasis(),
                        e.status(),
                        String.join("; ", e.event()),
                        String.join("; ", e.mode()),
                        e.kind().orElse(""),
                        e.label(),
                        names(e.actor()),
                        names(e.recipient()),
                        e.place().map(EventItem.PlaceItem::name).orElse(""),
                        String.join("; ", e.docs())))
            .toList());
  }

  /** Words in quotation marks. */
  public static Table quotes(List<QuoteItem> items) {
    return new Table(
        "quotes",
        columns("id", "speaker", "kind", "text", "cue"),
        items.stream()
            .map(
                q ->
                    row(
                        Optional.of(q.quoted()),
                        q.id(),
                        q.speaker().orElse(""),
                        q.kind(),
                        q.text(),
                        q.cue().orElse("")))
            .toList());
  }

  /** Direct, partial and indirect speech. */
  public static Table speech(List<QuoteItem> quotes, List<SpeechItem> indirect) {
    Table direct = quotes(quotes);
    List<List<String>> rows = new ArrayList<>(direct.rows());
    for (SpeechItem s : indirect) {
      rows.add(
          row(
              Optional.of(s.sentence()),
              s.id(),
              s.speaker().orElse(""),
              "indirect",
              "",
              s.cue().orElse("")));
    }
    return new Table(direct.name(), direct.columns(), rows);
  }

  /** Quantities. */
  public static Table figures(List<FigureItem> items) {
    return new Table(
        "figures",
        columns(
            "id",
            "text",
            "quantity",
            "measure",
            "counts",
            "value",
            "min",
            "max",
            "unit",
            "modifier",
            "vague",
            "withdrawn",
            "as_of",
            "attribution"),
        items.stream()
            .map(
                f ->
                    row(
                        Optional.of(f.span()),
                        f.id(),
                        f.text(),
                        f.quantity(),
                        f.measure().orElse(""),
                        f.counts(),
                        f.value().map(Numbers::plain).orElse(""),
                        f.min().map(Numbers::plain).orElse(""),
                        f.max().map(Numbers::plain).orElse(""),
                        f.unit().orElse(""),
                        f.modifier().orElse(""),
                        String.valueOf(f.vague()),
                        String.valueOf(f.withdrawn()),
                        f.asOf().orElse(""),
                        f.attribution().orElse("")))
            .toList());
  }

  /** What does not go together; the second passage has columns of its own. */
  public static Table contradictions(List<ContradictionItem> items) {
    List<String> columns =
        new ArrayList<>(columns("id", "scope", "kind", "verdict", "severity", "about", "why"));
    PLACE.forEach(column -> columns.add("other_" + column));
    return new Table(
        "contradictions",
        columns,
        items.stream()
            .map(
                c ->
                    Stream.concat(
                            row(
                                Optional.of(c.a()),
                                c.id(),
                                c.scope(),
                                c.kind(),
                                c.verdict(),
                                c.severity(),
                                c.about().orElse(""),
                                c.why())
                                .stream(),
                            place(Optional.of(c.b())))
                        .toList())
            .toList());
  }

  /** Who wants or refuses what. */
  public static Table positions(List<PositionItem> items) {
    return new Table(
        "positions",
        columns("id", "party", "topic", "stance", "hedged"),
        items.stream()
            .map(
                p ->
                    row(
                        p.evidence().stream().findFirst(),
                        p.id(),
                        p.party(),
                        p.topic(),
                        p.stance(),
                        String.valueOf(p.hedged())))
            .toList());
  }

  /** Terms offered. */
  public static Table proposals(List<ProposalItem> items) {
    return new Table(
        "proposals",
        columns("id", "name", "by", "date", "status", "terms", "responds_to"),
        items.stream()
            .map(
                p ->
                    row(
                        p.evidence().stream().findFirst(),
                        p.id(),
                        p.name(),
                        p.by().orElse(""),
                        p.edtf().orElse(""),
                        p.status(),
                        String.join("; ", p.terms()),
                        p.respondsTo().orElse("")))
            .toList());
  }

  /** Sentences held at a distance and traces of templates. */
  public static Table flags(List<HedgeItem> hedged, List<ResidueItem> residue) {
    List<List<String>> rows = new ArrayList<>();
    for (HedgeItem h : hedged) {
      rows.add(row(Optional.of(h.sentence()), h.id(), "hedged", h.kind(), h.cue().orElse("")));
    }
    for (ResidueItem r : residue) {
      rows.add(row(Optional.of(r.evidence()), r.id(), "residue", r.kind(), r.why()));
    }
    return new Table("flags", columns("id", "flag", "class", "why"), rows);
  }

  /** Edges of the derivation. */
  public static Table derivation(DerivationItem derivation) {
    return new Table(
        "derivation",
        columns("from", "to", "certainty", "confidence", "why"),
        derivation.edges().stream()
            .map(
                e ->
                    row(
                        e.evidence(),
                        e.from(),
                        e.to(),
                        e.certainty(),
                        Numbers.plain(e.confidence()),
                        e.why()))
            .toList());
  }

  private static List<String> columns(String... names) {
    return Stream.concat(Stream.of(names), PLACE.stream()).toList();
  }

  private static List<String> row(Optional<Evidence> words, String... cells) {
    return Stream.concat(Stream.of(cells), place(words)).toList();
  }

  private static Stream<String> place(Optional<Evidence> words) {
    return words
        .map(
            e ->
                Stream.of(
                    e.file(),
                    String.valueOf(e.line()),
                    String.valueOf(e.start()),
                    String.valueOf(e.end()),
                    e.exact()))
        .orElseGet(() -> Stream.of("", "", "", "", ""));
  }

  private static String names(List<ParticipantItem> participants) {
    return participants.stream()
        .map(p -> p.name().orElse(p.entityText()))
        .collect(Collectors.joining("; "));
  }
}
