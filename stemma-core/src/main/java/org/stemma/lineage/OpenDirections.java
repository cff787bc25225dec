package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of which of the chosen edges nothing shows which end came first. */
final class OpenDirections {

  /**
   * Of what two segments share so much at least comes from elsewhere than a third. Chosen by
   * judgement.
   */
  private static final double MOSTLY = 0.8;

  private final ChosenEdges chosen;
  private final EditionKin editions;
  private final Precedence precedence;
  private final Kin kin;

  /** What was made from each segment, by its id. */
  private final Map<String, List<Witness>> made = new HashMap<>();

  /** Of the edges as they are chosen now. */
  OpenDirections(ChosenEdges chosen, EditionKin editions, Precedence precedence, Kin kin) {
    this.chosen = chosen;
    this.editions = editions;
    this.precedence = precedence;
    this.kin = kin;
    for (Kinship edge : chosen.all()) {
      made.computeIfAbsent(edge.source().id(), id -> new ArrayList<>()).add(edge.copy());
    }
  }

  /** The edges that may as well be turned round. */
  List<Kinship> all() {
    return chosen.all().stream().filter(this::isOpen).toList();
  }

  private boolean isOpen(Kinship edge) {
    return !editions.isAgain(edge) && precedence.of(edge) == 0 && mayBeTurned(edge, edge.copy());
  }

  /**
   * Whether the edge may as well be turned round, and all above it: nothing else that was made from
   * its source is older than {@code first}; and the source was made from nothing, or stands no
   * nearer to what it was made from than the copy does, or has from elsewhere what it shares with
   * the copy, or may be what that was made from.
   */
  private boolean mayBeTurned(Kinship edge, Witness first) {
    Witness source = edge.source();
    Witness copy = edge.copy();
    for (Witness other : descendants(source)) {
      if (other.isBefore(first) && !chosen.descends(other.id(), copy.id())) {
        return false;
      }
    }
    List<Kinship> above = chosen.into(source.id());
    for (Kinship up : above) {
      boolean nearer =
          kin.of(copy.id()).stream()
              .filter(k -> k.source().id().equals(up.source().id()))
              .filter(k -> precedence.of(k) >= 0)
              .anyMatch(k -> k.cost() <= up.cost());
      if (!nearer
          && edge.reversed().beyond(List.of(up)) < MOSTLY * edge.parallel()
          && !(above.size() == 1 && precedence.of(up) == 0 && mayBeTurned(up, first))) {
        return false;
      }
    }
    return true;
  }

  /** A segment and all that were made from it at any remove. */
  private Collection<Witness> descendants(Witness segment) {
    Map<String, Witness> found = new LinkedHashMap<>(Map.of(segment.id(), segment));
    List<Witness> open = new ArrayList<>(List.of(segment));
    while (!open.isEmpty()) {
      for (Witness copy : made.getOrDefault(open.removeLast().id(), List.of())) {
        if (found.putIfAbsent(copy.id(), copy) == null) {
          open.add(copy);
        }
      }
    }
    return found.values();
  }
}
