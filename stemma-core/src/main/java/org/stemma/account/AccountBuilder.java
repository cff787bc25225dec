package org.stemma.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.EventItem.PlaceItem;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.article.Segment;
import org.stemma.claim.Support;
import org.stemma.contradiction.Contradiction;
import org.stemma.entity.Entity;
import org.stemma.event.Event;
import org.stemma.event.Position;
import org.stemma.event.Proposal;
import org.stemma.lineage.Derivation;
import org.stemma.time.TimeValue;

/**
 * Writes the findings of a run down as an {@link Account}. Pure and deterministic: order and ids
 * follow from the findings alone.
 */
public final class AccountBuilder {

  private final Findings findings;
  private final SpeechItems speech;

  /** Short names of events, in the order of the account, for people to type. */
  private final Map<String, String> eventNumbers = new HashMap<>();

  private AccountBuilder(Findings findings) {
    this.findings = findings;
    this.speech = new SpeechItems(findings.entities());
    for (Event event : findings.events()) {
      eventNumbers.putIfAbsent(
          event.id(), String.format(Locale.ROOT, "EV%02d", eventNumbers.size() + 1));
    }
  }

  /** The account of {@code findings}. */
  public static Account build(Findings findings) {
    return new AccountBuilder(findings).build();
  }

  /** The next id of a list: its letter and a number from 1. */
  static String id(String letter, List<?> items) {
    return String.format(Locale.ROOT, "%s%02d", letter, items.size() + 1);
  }

  private Account build() {
    List<Reading> readings = findings.readings();
    List<UpstreamItem> upstreams = upstreams(readings);
    List<EventItem> events = events();
    return new Account(
        Account.SCHEMA,
        DocumentItems.of(findings),
        findings.stories().stream()
            .map(s -> new StoryItem(s.id(), s.label(), s.segments()))
            .toList(),
        entities(),
        events,
        timeline(events),
        findings.order().stream()
            .map(
                o ->
                    new OrderItem(
                        eventNumbers.getOrDefault(o.before(), o.before()),
                        eventNumbers.getOrDefault(o.after(), o.after()),
                        o.why(),
                        o.evidence().evidence()))
            .toList(),
        speech.quotes(readings),
        speech.indirect(readings),
        figures(readings),
        contradictions(),
        hedged(readings),
        residue(readings),
        upstreams,
        derivation(upstreams),
        proposals(),
        positions(),
        support());
  }

  private List<EntityItem> entities() {
    List<EntityItem> items = new ArrayList<>();
    for (Entity entity : findings.entities().all()) {
      Map<String, Integer> counts = new TreeMap<>();
      Map<String, Evidence> first = new TreeMap<>();
      for (Passage mention : entity.mentions()) {
        counts.merge(mention.page(), 1, Integer::sum);
        first.merge(mention.page(), mention.evidence(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
      items.add(
          new EntityItem(
              entity.id(),
              entity.name(),
              entity.type().name().toLowerCase(Locale.ROOT),
              entity.aliases(),
              entity.country(),
              counts,
              List.copyOf(first.values())));
    }
    return items;
  }

  private List<EventItem> events() {
    List<EventItem> items = new ArrayList<>();
    for (Event event : findings.events()) {
      items.add(
          new EventItem(
              eventNumbers.getOrDefault(event.id(), event.id()),
              event.types(),
              event.modes(),
              event.quadCode(),
              event.kind(),
              event.label(),
              edtf(event.time()),
              strict(event),
              weekday(event.time()),
              event.basis(),
              event.status().label(),
              event.actors().stream().map(AccountBuilder::participant).toList(),
              event.recipients().stream().map(AccountBuilder::participant).toList(),
              event.place().map(this::place),
              List.copyOf(new TreeSet<>(event.mentions().stream().map(Passage::page).toList())),
              event.mentions().stream().map(Passage::evidence).toList()));
    }
    return items;
  }

  /**
   * What the page of the first mention allows alone: the date that this mention itself was given.
   */
  private Optional<String> strict(Event event) {
    Passage first = event.mentions().get(0);
    return findings.readings().stream()
        .filter(r -> r.page().equals(first.page()))
        .flatMap(r -> r.all(EventMention.class).stream())
        .filter(m -> m.span().equals(first.span()))
        .filter(m -> m.type().map(event.types()::contains).orElse(event.types().isEmpty()))
        .findFirst()
        .flatMap(m -> edtf(m.time()));
  }

  private static ParticipantItem participant(Participant participant) {
    return new ParticipantItem(
        participant.country(), participant.sector(), participant.text(), participant.name());
  }

  private PlaceItem place(String name) {
    return new PlaceItem(name, findings.entities().named(name).flatMap(Entity::country));
  }

  private static List<String> timeline(List<EventItem> events) {
    return events.stream()
        .filter(e -> e.edtf().isPresent() && !e.edtf().get().startsWith("XXXX"))
        .map(EventItem::id)
        .toList();
  }

  private List<FigureItem> figures(List<Reading> readings) {
    List<FigureItem> items = new ArrayList<>();
    for (Reading reading : readings) {
      for (Figure figure : reading.all(Figure.class)) {
        items.add(
            new FigureItem(
                id("F", items),
                reading.words(figure.span()),
                reading.article().evidence(figure.span()),
                figure.quantity(),
                optional(figure.value()),
                optional(figure.min()),
                optional(figure.max()),
                figure.unit(),
                figure.modifier(),
                figure.counts(),
                figure.measure(),
                figure.vague(),
                figure.withdrawn(),
                edtf(figure.asOf()),
                attribution(reading, figure),
                reading.article().evidence(figure.sentence())));
      }
    }
    return items;
  }

  private Optional<String> attribution(Reading reading, Figure figure) {
    return reading.all(Quotation.class).stream()
        .filter(q -> q.content().stream().anyMatch(c -> c.contains(figure.span())))
        .findFirst()
        .flatMap(q -> speech.speaker(reading, q));
  }

  private List<ContradictionItem> contradictions() {
    List<ContradictionItem> items = new ArrayList<>();
    for (Contradiction found : findings.contradictions()) {
      items.add(
          new ContradictionItem(
              found.id(),
              found.isInside() ? "inside" : "across",
              found.kind(),
              found.verdict().label(),
              found.severity().label(),
              Optional.of(found.about()).filter(a -> !a.isEmpty()),
              found.a().evidence(),
              found.b().evidence(),
              found.why(),
              List.copyOf(new TreeSet<>(List.of(found.a().page(), found.b().page())))));
    }
    return items;
  }

  private static List<HedgeItem> hedged(List<Reading> readings) {
    List<HedgeItem> items = new ArrayList<>();
    for (Reading reading : readings) {
      for (Hedge hedge : reading.all(Hedge.class)) {
        items.add(
            new HedgeItem(
                id("H", items),
                hedge.kind().label(),
                Optional.of(reading.words(hedge.cue())),
                reading.article().evidence(hedge.span())));
      }
    }
    return items;
  }

  private static List<ResidueItem> residue(List<Reading> readings) {
    List<ResidueItem> items = new ArrayList<>();
    for (Reading reading : readings) {
      for (Residue residue : reading.all(Residue.class)) {
        items.add(
            new ResidueItem(
                id("R", items),
                residue.kind().label(),
                residue.why(),
                reading.article().evidence(residue.span())));
      }
    }
    return items;
  }

  private static List<UpstreamItem> upstreams(List<Reading> readings) {
    List<UpstreamItem> items = new ArrayList<>();
    for (Reading reading : readings) {
      for (Upstream upstream : reading.all(Upstream.class)) {
        items.add(
            new UpstreamItem(
                id("U", items),
                upstream.kind() == UpstreamKind.UNNAMED
                    ? SpeechItems.unnamed(upstream.name())
                    : upstream.name(),
                upstream.kind().label(),
                reading
                    .article()
                    .segmentAt(upstream.span().start())
                    .map(Segment::id)
                    .orElse(reading.page()),
                upstream.pooled(),
                reading.article().evidence(upstream.span())));
      }
    }
    return items;
  }

  private DerivationItem derivation(List<UpstreamItem> upstreams) {
    TreeSet<String> nodes = new TreeSet<>();
    for (Reading reading : findings.readings()) {
      reading.article().segments().forEach(s -> nodes.add(s.id()));
    }
    Map<String, String> idOfUpstream = new HashMap<>();
    upstreams.forEach(u -> idOfUpstream.putIfAbsent(u.name() + "\n" + u.citedBy(), u.id()));
    List<EdgeItem> edges = new ArrayList<>();
    for (Derivation edge : findings.lineage().edges()) {
      String from =
          edge.held()
              ? edge.from()
              : idOfUpstream.getOrDefault(edge.from() + "\n" + edge.to(), edge.from());
      nodes.add(from);
      edges.add(
          new EdgeItem(
              from,
              edge.to(),
              edge.certainty().label(),
              edge.confidence(),
              edge.why(),
              edge.evidence().stream().map(Passage::evidence).findFirst()));
    }
    return new DerivationItem(List.copyOf(nodes), edges);
  }

  private List<ProposalItem> proposals() {
    List<ProposalItem> items = new ArrayList<>();
    Map<String, String> numbers = new HashMap<>();
    for (Proposal p : findings.proposals()) {
      numbers.putIfAbsent(p.id(), String.format(Locale.ROOT, "P%02d", numbers.size() + 1));
    }
    for (Proposal p : findings.proposals()) {
      items.add(
          new ProposalItem(
              numbers.getOrDefault(p.id(), p.id()),
              p.name(),
              p.by().map(findings.entities()::fullName),
              edtf(p.time()),
              p.status(),
              p.terms(),
              p.respondsTo().map(id -> numbers.getOrDefault(id, id)),
              p.evidence().stream().map(Passage::evidence).toList()));
    }
    return items;
  }

  private List<PositionItem> positions() {
    List<PositionItem> items = new ArrayList<>();
    for (Position p : findings.positions()) {
      items.add(
          new PositionItem(
              id("PO", items),
              findings.entities().fullName(p.party()),
              p.topic(),
              p.stance(),
              p.hedged(),
              p.evidence().stream().map(Passage::evidence).toList()));
    }
    return items;
  }

  private List<SupportItem> support() {
    List<SupportItem> items = new ArrayList<>();
    for (Support s : findings.support()) {
      items.add(
          new SupportItem(
              s.id(),
              s.statement(),
              s.pages(),
              s.pages().size(),
              s.independent(),
              s.evidence().stream()
                  .map(Passage::evidence)
                  .sorted(Comparator.naturalOrder())
                  .toList()));
    }
    return items;
  }

  private static Optional<String> edtf(TimeValue time) {
    return Optional.of(time.edtf()).filter(text -> !text.isEmpty());
  }

  private static Optional<String> weekday(TimeValue time) {
    return time instanceof TimeValue.UnknownDay unknown
        ? unknown
            .weekday()
            .map(day -> day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static Optional<Double> optional(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }
}
