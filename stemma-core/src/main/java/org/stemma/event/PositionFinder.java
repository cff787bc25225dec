package org.stemma.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.entity.Entities;
import org.stemma.lineage.PageOrder;

/**
 * Who wants, holds or refuses what: from sayings that take a stand ({@link Attitudes}), from what
 * pages tell of parties without their words ({@link HeldStands}) and from events that consist in
 * one (demands, refusals, accusations, threats, support, an offer accepted). A stand that a party
 * repeats, on one page or several, is one {@link Position} with all its words.
 */
public final class PositionFinder {
  /** Events that are stands themselves. */
  private static final Set<String> STANDS =
      Set.of("REQUEST", "REJECT", "ACCUSE", "THREATEN", "SUPPORT", ActedStands.AGREEMENT);

  private PositionFinder() {}

  /**
   * The positions on the pages, in order of their first words; those told first give them their
   * words.
   */
  public static List<Position> find(PageOrder pages, Entities entities, List<Event> events) {
    Parties parties = new Parties(entities);
    List<Reading> readings = pages.readings();
    SaidStands said = new SaidStands(parties);
    HeldStands held = new HeldStands(parties);
    ActedStands acted = new ActedStands(readings, parties);
    List<List<Stand>> groups = new ArrayList<>();
    readings.forEach(
        r -> {
          said.of(r).forEach(s -> join(groups, s));
          held.of(r).forEach(s -> join(groups, s));
        });
    for (Event event : events) {
      if (event.types().stream().anyMatch(STANDS::contains)) {
        List<Stand> acts = acted.of(event);
        if (!acts.isEmpty()) {
          List<List<Stand>> before =
              groups.stream()
                  .filter(g -> g.stream().anyMatch(s -> acts.stream().anyMatch(s::repeats)))
                  .toList();
          List<Stand> whole = before.isEmpty() ? new ArrayList<>() : before.get(0);
          if (before.isEmpty()) {
            groups.add(whole);
          }
          before.stream()
              .skip(1)
              .forEach(
                  other -> {
                    whole.addAll(other);
                    groups.remove(other);
                  });
          whole.addAll(acts);
          groups.stream()
              .filter(g -> event.types().contains("REJECT"))
              .filter(g -> g != whole && g.stream().allMatch(s -> s.explains(whole)))
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
        .map(group -> position(pages, group))
        .sorted(
            Comparator.comparing((Position p) -> p.evidence().get(0)).thenComparing(Position::id))
        .toList();
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

  private static Position position(PageOrder pages, List<Stand> stands) {
    List<Passage> evidence = stands.stream().map(Stand::passage).distinct().sorted().toList();
    Stand first =
        stands.stream().min(Comparator.comparing(Stand::passage, pages.passages())).orElseThrow();
    Passage start = evidence.get(0);
    return new Position(
        "position-" + start.page() + ":" + start.span().start() + ":" + first.party(),
        first.party(),
        first.topic(),
        first.stance(),
        stands.stream().allMatch(Stand::hedged),
        evidence);
  }
}
