package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The most of some sets that have nothing in common, against all choices of them. */
class MostApartTest {

  private static List<Set<String>> drawn(Random random, int sets, int members) {
    List<Set<String>> drawn = new ArrayList<>();
    for (int i = 0; i < sets; i++) {
      Set<String> set = new TreeSet<>();
      for (int size = 1 + random.nextInt(3); size > 0; size--) {
        set.add("m" + random.nextInt(members));
      }
      drawn.add(set);
    }
    return drawn;
  }

  private static int byTrying(List<Set<String>> sets) {
    int most = 0;
    for (int choice = 0; choice < 1 << sets.size(); choice++) {
      List<String> taken = new ArrayList<>();
      for (int i = 0; i < sets.size(); i++) {
        if ((choice >> i & 1) == 1) {
          taken.addAll(sets.get(i));
        }
      }
      if (taken.size() == Set.copyOf(taken).size()) {
        most = Math.max(most, Integer.bitCount(choice));
      }
    }
    return most;
  }

  @Test
  void isTheMostOfAllChoices() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<Set<String>> sets = drawn(random, 1 + random.nextInt(10), 4 + random.nextInt(8));
      assertThat(MostApart.of(sets)).as(sets.toString()).isEqualTo(byTrying(sets));
    }
  }

  @Test
  void doesNotHangOnOrderOrNames() {
    Random random = new Random(12);
    for (int round = 0; round < 20; round++) {
      List<Set<String>> sets = drawn(random, 60, 30);
      int most = MostApart.of(sets);
      List<Set<String>> renamed = new ArrayList<>();
      for (Set<String> set : sets) {
        Set<String> other = new TreeSet<>();
        set.forEach(m -> other.add(new StringBuilder(m + "7").reverse().toString()));
        renamed.add(other);
      }
      Collections.shuffle(renamed, random);
      assertThat(MostApart.of(renamed)).isEqualTo(most);
    }
  }

  /** Ring of pairs: every other one, of whatever length; beyond the bound a third at least. */
  @Test
  void largeRingsAreNeverCountedTooHigh() {
    for (int size : new int[] {MostApart.EXACT - 1, MostApart.EXACT, MostApart.EXACT + 1, 400}) {
      List<Set<String>> ring =
          IntStream.range(0, size).mapToObj(i -> Set.of("m" + i, "m" + (i + 1) % size)).toList();
      int most = MostApart.of(ring);
      if (size <= MostApart.EXACT) {
        assertThat(most).isEqualTo(size / 2);
      } else {
        assertThat(most).isBetween((size + 2) / 3, size / 2);
      }
    }
  }

  /** Sets of many stories hang together in small parts; a table of all pairs would take 5 GB. */
  @Test
  void manyPartsAreCountedApart() {
    int pairs = 100_000;
    List<Set<String>> sets = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      sets.add(Set.of("a" + i, "b" + i));
      sets.add(Set.of("b" + i, "c" + i));
    }
    assertThat(MostApart.of(sets)).isEqualTo(pairs);
  }
}
