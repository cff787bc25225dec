package org.stemma.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two pages of a story tell of one departure or arrival: of the same vehicle, or of one
 * that is only called by its kind, at the same place. Where the doers have two names or kinds, or
 * the places differ, they are two.
 */
final class SameJourney {

  private static final Set<String> KINDS = Set.of("departure", "arrival");

  private SameJourney() {}

  static boolean is(Occurrence a, Occurrence b) {
    boolean kind =
        a.mention().kind().filter(KINDS::contains).isPresent()
            && a.mention().kind().equals(b.mention().kind());
    if (!kind || a.page().equals(b.page())) {
      return false;
    }
    boolean same = SharedParties.overlap(a.actors(), b.actors()) > 0;
    boolean unknown = a.actors().isEmpty() || b.actors().isEmpty();
    boolean oneNamed =
        a.actors().stream().anyMatch(Party::named) != b.actors().stream().anyMatch(Party::named);
    Set<String> places = places(a);
    places.retainAll(places(b));
    boolean there = !places.isEmpty();
    return same || there && (unknown || oneNamed);
  }

  /** Words of the places that it left or came to. */
  private static Set<String> places(Occurrence o) {
    Set<String> words = new HashSet<>();
    o.place().ifPresent(p -> words.addAll(List.of(p.split(" "))));
    for (Party party : o.recipients()) {
      words.addAll(party.named() ? party.words() : party.of());
    }
    return words;
  }
}
