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

  /** Countries of one mention whose ministers stand in the other. */
  static int represented(Occurrence a, Occurrence b) {
    return (int)
        Stream.concat(a.actors().stream(), a.recipients().stream())
            .filter(
                x ->
                    Stream.concat(b.actors().stream(), b.recipients().stream())
                        .anyMatch(y -> x.actsFor(y) || y.actsFor(x)))
            .count();
  }

  /** How many of {@code a} stand in {@code b} too. */
  static int overlap(List<Party> a, List<Party> b) {
    return (int) a.stream().filter(x -> b.stream().anyMatch(x::sameAs)).count();
  }
}
