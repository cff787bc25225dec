package org.stemma.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DerivationItem;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.FigureItem.SiItem;
import org.stemma.account.HedgeItem;
import org.stemma.account.ParticipantItem;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.ResidueItem;
import org.stemma.account.SpeechItem;
import org.stemma.account.SupportItem;
import org.stemma.article.Evidence;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/**
 * The lists of an account as {@link Table}s. Every row carries the first passage it rests on as
 * {@code file, line, start, end, exact}; the JSON has them all.
 */
public final class Tables {

  private Tables() {}

  /** Events. */
  public static Table events(List<EventItem> items) {
    return new Columns<EventItem>("events")
        .with("id", EventItem::id)
        .known("date", EventItem::edtf)
        .day("date_min", e -> bound(e.edtf(), TimeValue::earliest))
        .day("date_max", e -> bound(e.edtf(), TimeValue::latest))
        .known("weekday", EventItem::weekday)
        .with("date_basis", EventItem::dateBasis)
        .with("status", EventItem::status)
        .listed("type", EventItem::event)
        .listed("mode", EventItem::mode)
        .known("kind", EventItem::kind)
        .known("conflict", EventItem::conflict)
        .with("label", EventItem::label)
        .listed("actor", e -> names(e.actor()))
        .listed("recipient", e -> names(e.recipient()))
        .known("place", e -> e.place().map(EventItem.PlaceItem::name))
        .listed("pages", EventItem::docs)
        .words("", e -> e.mentions().stream().findFirst())
        .of(items);
  }

  /** A line of speech: direct, partial or indirect. */
  private record Said(
      String id,
      Optional<String> speaker,
      String kind,
      String text,
      Optional<String> cue,
      Evidence words) {

    static Said of(QuoteItem q) {
      return new Said(q.id(), q.speaker(), q.kind(), q.text(), q.cue(), q.quoted());
    }

    static Said of(SpeechItem s) {
      return new Said(s.id(), s.speaker(), "indirect", "", s.cue(), s.sentence());
    }
  }

  /** Direct, partial and indirect speech. */
  public static Table speech(List<QuoteItem> quotes, List<SpeechItem> indirect) {
    return new Columns<Said>("quotes")
        .with("id", Said::id)
        .known("speaker", Said::speaker)
        .with("kind", Said::kind)
        .with("text", Said::text)
        .known("cue", Said::cue)
        .words("", s -> Optional.of(s.words()))
        .of(Stream.concat(quotes.stream().map(Said::of), indirect.stream().map(Said::of)).toList());
  }

  /** Quantities. */
  public static Table figures(List<FigureItem> items) {
    return new Columns<FigureItem>("figures")
        .with("id", FigureItem::id)
        .with("text", FigureItem::text)
        .with("quantity", FigureItem::quantity)
        .known("measure", FigureItem::measure)
        .with("counts", FigureItem::counts)
        .number("value", FigureItem::value)
        .number("min", FigureItem::min)
        .number("max", FigureItem::max)
        .known("unit", FigureItem::unit)
        .number("si_value", f -> f.si().flatMap(SiItem::value))
        .number("si_min", f -> f.si().flatMap(SiItem::min))
        .number("si_max", f -> f.si().flatMap(SiItem::max))
        .known("si_unit", f -> f.si().map(SiItem::unit))
        .known("modifier", FigureItem::modifier)
        .yesNo("vague", FigureItem::vague)
        .yesNo("withdrawn", FigureItem::withdrawn)
        .known("as_of", FigureItem::asOf)
        .known("attribution", FigureItem::attribution)
        .words("", f -> Optional.of(f.span()))
        .of(items);
  }

  /** What does not go together; the second passage has columns of its own. */
  public static Table contradictions(List<ContradictionItem> items) {
    return new Columns<ContradictionItem>("contradictions")
        .with("id", ContradictionItem::id)
        .with("scope", ContradictionItem::scope)
        .with("kind", ContradictionItem::kind)
        .with("verdict", ContradictionItem::verdict)
        .with("severity", ContradictionItem::severity)
        .known("about", ContradictionItem::about)
        .known("reading", c -> c.readingA().text())
        .known("other_reading", c -> c.readingB().text())
        .with("why", ContradictionItem::why)
        .words("", c -> Optional.of(c.a()))
        .words("other_", c -> Optional.of(c.b()))
        .of(items);
  }

  /** How many stand behind each statement; its first passage stands for all. */
  public static Table support(List<SupportItem> items) {
    return new Columns<SupportItem>("statements")
        .with("id", SupportItem::id)
        .with("claim", SupportItem::claim)
        .count("pages", SupportItem::naive)
        .count("independent", SupportItem::independent)
        .count("interests", SupportItem::interests)
        .with("documents", s -> String.join("; ", s.documents()))
        .words("", s -> s.evidence().stream().findFirst())
        .of(items);
  }

  /** Who wants or refuses what. */
  public static Table positions(List<PositionItem> items) {
    return new Columns<PositionItem>("positions")
        .with("id", PositionItem::id)
        .with("party", PositionItem::party)
        .with("topic", PositionItem::topic)
        .with("stance", PositionItem::stance)
        .yesNo("hedged", PositionItem::hedged)
        .words("", p -> p.evidence().stream().findFirst())
        .of(items);
  }

  /** Terms offered. */
  public static Table proposals(List<ProposalItem> items) {
    return new Columns<ProposalItem>("proposals")
        .with("id", ProposalItem::id)
        .with("name", ProposalItem::name)
        .known("by", ProposalItem::by)
        .known("date", ProposalItem::edtf)
        .day("date_min", p -> bound(p.edtf(), TimeValue::earliest))
        .day("date_max", p -> bound(p.edtf(), TimeValue::latest))
        .with("status", ProposalItem::status)
        .listed("terms", ProposalItem::terms)
        .known("responds_to", ProposalItem::respondsTo)
        .words("", p -> p.evidence().stream().findFirst())
        .of(items);
  }

  /** A sentence held at a distance, or a trace of a template. */
  private record Flag(String id, String flag, String kind, String why, Evidence words) {

    static Flag of(HedgeItem h) {
      return new Flag(h.id(), "hedged", h.kind(), h.cue().orElse(""), h.sentence());
    }

    static Flag of(ResidueItem r) {
      return new Flag(r.id(), "residue", r.kind(), r.why(), r.evidence());
    }
  }

  /** Sentences held at a distance and traces of templates. */
  public static Table flags(List<HedgeItem> hedged, List<ResidueItem> residue) {
    return new Columns<Flag>("flags")
        .with("id", Flag::id)
        .with("flag", Flag::flag)
        .with("class", Flag::kind)
        .with("why", Flag::why)
        .words("", f -> Optional.of(f.words()))
        .of(Stream.concat(hedged.stream().map(Flag::of), residue.stream().map(Flag::of)).toList());
  }

  /** Edges of the derivation. */
  public static Table derivation(DerivationItem derivation) {
    return new Columns<EdgeItem>("derivation")
        .with("from", EdgeItem::from)
        .with("to", EdgeItem::to)
        .with("certainty", EdgeItem::certainty)
        .number("confidence", e -> Optional.of(e.confidence()))
        .with("why", EdgeItem::why)
        .words("", EdgeItem::evidence)
        .of(derivation.edges());
  }

  /** The first or last day that an EDTF date allows; empty where it has no such bound. */
  private static Optional<LocalDate> bound(
      Optional<String> edtf, Function<TimeValue, Optional<LocalDate>> side) {
    return edtf.flatMap(Edtf::parse).flatMap(side);
  }

  private static List<String> names(List<ParticipantItem> participants) {
    return participants.stream().map(p -> p.name().orElse(p.entityText())).toList();
  }
}
