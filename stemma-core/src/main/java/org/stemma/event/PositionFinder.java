package org.stemma.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.SpeakerKind;
import org.stemma.article.Passage;
import org.stemma.entity.Entities;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * Who wants, holds or refuses what: from sayings that take a stand ({@link Attitudes}) and from
 * events that consist in one (demands, refusals, accusations, threats, support). A stand that a
 * party repeats, on one page or several, is one {@link Position} with all its words.
 */
public final class PositionFinder {

  /** Events that are stands themselves. */
  private static final Set<String> STANDS =
      Set.of("REQUEST", "REJECT", "ACCUSE", "THREATEN", "SUPPORT");

  /** A stand is shown in a table: longer words are cut. */
  private static final int LONGEST = 140;

  private final Attitudes attitudes = new Attitudes(Lexicon.ENGLISH);

  private PositionFinder() {}

  /** One stand of one party in one sentence. */
  private record Stand(
      String party,
      String topic,
      String stance,
      boolean hedged,
      Passage passage,
      Span cue,
      Span verb,
      boolean act,
      Set<String> words) {

    boolean repeats(Stand other) {
      if (!party.equalsIgnoreCase(other.party)) {
        return false;
      }
      Set<String> both = new TreeSet<>(words);
      both.retainAll(other.words);
      int smaller = Math.min(words.size(), other.words.size());
      if (act != other.act && !passage.equals(other.passage)) {
        return both.size() >= 2 && 4 * both.size() >= 3 * smaller;
      }
      return passage.equals(other.passage)
          ? verb.overlaps(other.verb) || !(act && other.act)
          : both.size() >= 2 && 3 * both.size() >= 2 * smaller;
    }
  }

  /** The positions on {@code readings}, in order of their first words. */
  public static List<Position> find(List<Reading> readings, Entities entities, List<Event> events) {
    return new PositionFinder().positions(readings, new Parties(entities), events);
  }

  private List<Position> positions(List<Reading> readings, Parties parties, List<Event> events) {
    List<List<Stand>> groups = new ArrayList<>();
    readings.stream()
        .sorted(Comparator.comparing(Reading::page))
        .forEach(r -> sayings(r, parties).forEach(s -> join(groups, s)));
    for (Event event : events) {
      if (event.types().stream().anyMatch(STANDS::contains)) {
        List<Stand> acts = acts(event, readings, parties);
        Optional<List<Stand>> said =
            groups.stream()
                .filter(g -> g.stream().anyMatch(s -> acts.stream().anyMatch(s::repeats)))
                .findFirst();
        if (!acts.isEmpty()) {
          List<Stand> whole = said.orElseGet(ArrayList::new);
          if (said.isEmpty()) {
            groups.add(whole);
          }
          whole.addAll(acts);
          groups.stream()
              .filter(g -> event.types().contains("REJECT"))
              .filter(g -> g != whole && g.stream().allMatch(s -> explains(s, whole)))
              .toList()
              .forEach(
                  g -> {
                    whole.addAll(g);
                    groups.remove(g);
                  });
        }
      }
    }
    return groups.stream()
        .map(PositionFinder::position)
        .sorted(
            Comparator.comparing((Position p) -> p.evidence().get(0)).thenComparing(Position::id))
        .toList();
  }

  /** Whether the sentence right before, on its page, holds the refusal that the words explain. */
  private static boolean explains(Stand said, List<Stand> acts) {
    return said.cue().length() == 0
        && acts.stream()
            .filter(a -> a.act() && a.party().equalsIgnoreCase(said.party()))
            .filter(a -> a.passage().page().equals(said.passage().page()))
            .mapToInt(a -> said.passage().span().start() - a.passage().span().end())
            .anyMatch(gap -> gap >= 0 && gap <= 2);
  }

  private static void join(List<List<Stand>> groups, Stand stand) {
    for (List<Stand> group : groups) {
      if (group.stream().anyMatch(s -> s.repeats(stand))) {
        group.add(stand);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(stand)));
  }

  private List<Stand> sayings(Reading reading, Parties parties) {
    List<Stand> found = new ArrayList<>();
    for (Quotation saying : reading.all(Quotation.class)) {
      Optional<String> party = saying.speaker().flatMap(parties::named);
      boolean crowd =
          saying.speaker().filter(s -> s.kind() == SpeakerKind.UNNAMED).isPresent()
              && party.filter(p -> p.chars().anyMatch(Character::isDigit)).isPresent();
      if (party.isEmpty() || crowd || isHeading(reading, saying.span())) {
        continue;
      }
      Optional<Stand> explained =
          found.isEmpty() || saying.kind() != QuotationKind.DIRECT
              ? Optional.empty()
              : Optional.of(found.get(found.size() - 1))
                  .filter(s -> s.party().equals(party.get()))
                  .filter(s -> saying.sentence().start() - s.passage().span().end() <= 2)
                  .filter(s -> !s.passage().span().overlaps(saying.sentence()));
      if (explained.filter(s -> s.cue().length() > 0).isPresent()) {
        found.add(again(explained.get(), reading.passage(saying.sentence())));
      } else if (attitudes.shownBy(reading, saying)) {
        found.add(stand(reading, saying, party.get()));
      }
    }
    return found;
  }

  /** The words in which a party explains the stand it took in the sentence before. */
  private static Stand again(Stand before, Passage passage) {
    return new Stand(
        before.party(),
        before.topic(),
        before.stance(),
        before.hedged(),
        passage,
        Span.of(passage.span().start(), passage.span().start()),
        Span.of(passage.span().start(), passage.span().start()),
        false,
        before.words());
  }

  private Stand stand(Reading reading, Quotation saying, String party) {
    boolean unnamed = saying.speaker().filter(s -> s.kind() == SpeakerKind.UNNAMED).isPresent();
    boolean hedged = unnamed || !reading.within(Hedge.class, saying.sentence()).isEmpty();
    String words = cut(reading.words(saying.span()));
    boolean direct = saying.kind() == QuotationKind.DIRECT;
    Span cue = saying.cue().filter(c -> !direct).orElse(empty(saying));
    return new Stand(
        party,
        saying
            .cue()
            .filter(c -> !direct && attitudes.isAct(reading, saying))
            .flatMap(c -> Topics.ofVerb(reading, c.start()))
            .or(() -> Topics.of(reading, saying.span()))
            .orElse(words),
        stance(reading, saying),
        hedged,
        reading.passage(saying.sentence()),
        cue,
        saying.cue().orElse(empty(saying)),
        !direct && attitudes.isAct(reading, saying),
        Topics.words(reading, saying.span()));
  }

  /**
   * The words said; in indirect speech with the verb before them, which may deny or refuse what
   * they say.
   */
  private static String stance(Reading reading, Quotation saying) {
    Span said =
        saying
            .cue()
            .filter(c -> saying.kind() == QuotationKind.INDIRECT)
            .filter(c -> c.end() <= saying.span().start())
            .filter(saying.sentence()::contains)
            .map(c -> c.cover(saying.span()))
            .orElse(saying.span());
    return cut(reading.words(said));
  }

  /** Direct speech has no act of its own that words of the same speaker could explain. */
  private static Span empty(Quotation saying) {
    return Span.of(saying.span().start(), saying.span().start());
  }

  private static boolean isHeading(Reading reading, Span span) {
    return reading.article().blockAt(span.start()).filter(b -> !b.isBody()).isPresent();
  }

  private static List<Stand> acts(Event event, List<Reading> readings, Parties parties) {
    Optional<Participant> actor = event.actors().stream().findFirst();
    boolean said = event.status() != EventStatus.ANNOUNCED && event.status() != EventStatus.ONGOING;
    boolean ofAll = event.modes().contains("meet") && event.actors().size() > 1;
    if (actor.isEmpty() || !said || ofAll || event.modes().contains("investigate")) {
      return List.of();
    }
    Optional<String> named = parties.named(actor.get());
    List<Stand> found = new ArrayList<>();
    for (Passage passage : event.mentions()) {
      for (Reading reading : readings) {
        Optional<String> party = speakerOf(reading, passage, event, parties).or(() -> named);
        boolean here = reading.page().equals(passage.page()) && party.isPresent();
        if (here && !isHeading(reading, passage.span())) {
          trigger(reading, passage, event)
              .filter(t -> !isInsideSaying(reading, t, party.get()))
              .ifPresent(
                  t ->
                      found.add(
                          new Stand(
                              party.get(),
                              Topics.ofVerb(reading, t.start())
                                  .or(
                                      () ->
                                          Topics.of(
                                              reading, Span.of(t.end(), passage.span().end())))
                                  .orElse(event.label()),
                              event.label(),
                              event.status() == EventStatus.UNCONFIRMED,
                              passage,
                              t,
                              t,
                              true,
                              Topics.words(reading, passage.span()))));
        }
      }
    }
    return found;
  }

  /** The speaker, where the act is a saying. */
  private static Optional<String> speakerOf(
      Reading reading, Passage passage, Event event, Parties parties) {
    return trigger(reading, passage, event).stream()
        .flatMap(
            t ->
                reading.all(Quotation.class).stream()
                    .filter(q -> q.cue().filter(c -> c.overlaps(t)).isPresent()))
        .flatMap(q -> q.speaker().stream())
        .flatMap(s -> parties.named(s).stream())
        .findFirst();
  }

  private static Optional<Span> trigger(Reading reading, Passage passage, Event event) {
    return reading.within(EventMention.class, passage.span()).stream()
        .filter(m -> m.type().filter(event.types()::contains).isPresent())
        .map(EventMention::trigger)
        .findFirst();
  }

  /** What another speaker says of the party is no act of the party's own. */
  private static boolean isInsideSaying(Reading reading, Span trigger, String party) {
    return reading.all(Quotation.class).stream()
        .filter(q -> q.content().stream().anyMatch(c -> c.contains(trigger)))
        .anyMatch(q -> q.speaker().filter(s -> !s.name().equalsIgnoreCase(party)).isPresent());
  }

  private static Position position(List<Stand> stands) {
    List<Passage> evidence = stands.stream().map(Stand::passage).distinct().sorted().toList();
    Stand first = stands.stream().min(Comparator.comparing(Stand::passage)).orElseThrow();
    Passage start = evidence.get(0);
    return new Position(
        "position-" + start.page() + ":" + start.span().start() + ":" + first.party(),
        first.party(),
        first.topic(),
        first.stance(),
        stands.stream().allMatch(Stand::hedged),
        evidence);
  }

  private static String cut(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    int end =
        line.length() <= LONGEST ? line.length() : Math.max(1, line.lastIndexOf(' ', LONGEST));
    return end == line.length() ? line : line.substring(0, end) + " …";
  }
}
