package org.stemma.event;

import java.util.List;
import java.util.stream.Stream;

/** Which participants two mentions have in common. */
final class SharedParties {

  private SharedParties() {}

  /** How many participants both name. */
  static int count(Occurrence a, Occurrence b) {
    return overlap(a.actors(), b.actors())
        + overlap(a.recipients(), b.recipients())
        + overlap(a.actors(), b.recipients())
        + overlap(a.recipients(), b.actors());
  }

  /** How many participants both name by name: "police" are others in every town. */
  static int countNamed(Occurrence a, Occurrence b) {
    return (int)
        parties(a).filter(Party::named).filter(x -> parties(b).anyMatch(x::sameAs)).count();
  }

  /** Countries of one mention whose ministers stand in the other. */
  static int represented(Occurrence a, Occurrence b) {
    return (int)
        parties(a).filter(x -> parties(b).anyMatch(y -> x.actsFor(y) || y.actsFor(x))).count();
  }

  private static Stream<Party> parties(Occurrence a) {
    return Stream.concat(a.actors().stream(), a.recipients().stream());
  }

  /** How many of {@code a} stand in {@code b} too. */
  static int overlap(List<Party> a, List<Party> b) {
    return (int) a.stream().filter(x -> b.stream().anyMatch(x::sameAs)).count();
  }
}
