package org.stemma.lineage;

import java.util.List;

/** Of which of the chosen edges nothing shows which end came first. */
final class OpenDirections {

  /**
   * Of what two segments share so much at least comes from elsewhere than a third. Chosen by
   * judgement.
   */
  private static final double MOSTLY = 0.8;

  private final List<Witness> witnesses;
  private final ChosenEdges chosen;
  private final EditionKin editions;
  private final Precedence precedence;
  private final Kin kin;

  OpenDirections(
      List<Witness> witnesses,
      ChosenEdges chosen,
      EditionKin editions,
      Precedence precedence,
      Kin kin) {
    this.witnesses = witnesses;
    this.chosen = chosen;
    this.editions = editions;
    this.precedence = precedence;
    this.kin = kin;
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
    for (Witness other : witnesses) {
      if (other.isBefore(first)
          && chosen.descends(other.id(), source.id())
          && !chosen.descends(other.id(), copy.id())) {
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
}
