package org.stemma.account;

import java.util.List;
import java.util.Locale;
import org.stemma.annotation.Reading;
import org.stemma.event.Event;

/**
 * Writes the findings of a run down as an {@link Account}. Pure and deterministic: order and ids
 * follow from the findings alone.
 */
public final class AccountBuilder {

  private AccountBuilder() {}

  /** The account of {@code findings}. */
  public static Account build(Findings findings) {
    List<Reading> readings = findings.readings();
    SpeechItems speech = new SpeechItems(findings.entities());
    Numbers events = new Numbers("EV", findings.events().stream().map(Event::id).toList());
    List<EventItem> eventItems = EventItems.of(findings, events);
    List<UpstreamItem> upstreams = LineageItems.upstreams(readings);
    return new Account(
        Account.SCHEMA,
        DocumentItems.of(findings, events),
        findings.stories().stream()
            .map(s -> new StoryItem(s.id(), s.label(), s.segments()))
            .toList(),
        EntityItems.of(findings.entities(), findings.readings()),
        eventItems,
        timeline(eventItems),
        DayItems.of(findings, events),
        order(findings, events),
        speech.quotes(readings),
        speech.indirect(readings),
        FigureItems.of(readings, speech),
        ClaimItems.contradictions(findings),
        ApparatusItems.of(findings),
        FlagItems.hedged(readings),
        FlagItems.residue(readings),
        upstreams,
        LineageItems.derivation(findings, upstreams),
        LineageItems.editions(findings.lineage()),
        TermItems.proposals(findings),
        TermItems.positions(findings),
        ClaimItems.support(findings),
        TollItems.of(findings),
        List.of());
  }

  /** The next id of a list: its letter and a number from 1. */
  static String id(String letter, List<?> items) {
    return String.format(Locale.ROOT, "%s%02d", letter, items.size() + 1);
  }

  private static List<OrderItem> order(Findings findings, Numbers events) {
    return findings.order().stream()
        .map(
            o ->
                new OrderItem(
                    events.of(o.before()), events.of(o.after()), o.why(), o.evidence().evidence()))
        .toList();
  }

  private static List<String> timeline(List<EventItem> events) {
    return events.stream()
        .filter(e -> e.edtf().isPresent() && !e.edtf().get().startsWith("XXXX"))
        .map(EventItem::id)
        .toList();
  }
}
