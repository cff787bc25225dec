package org.stemma.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stemma.gate.DigestPage.Answer;

/** Digests are cut, reports that look like one are not, and fronts of sites are no article. */
class DigestGateTest {

  @Test
  void digestsReachTheFloors() throws IOException {
    Floors floors = Floors.read("digests.");
    for (int half = 0; half < 2; half++) {
      Map<Answer, DigestTally> tallies = new EnumMap<>(Answer.class);
      for (DigestPage page : DigestPages.all()) {
        if (page.half() == half) {
          tallies.computeIfAbsent(page.form().answer(), answer -> new DigestTally()).add(page);
        }
      }
      String name = half == 0 ? "half_a" : "half_b";
      floors.check(name + ".borders", tallies.get(Answer.CUT).recall());
      floors.check(name + ".cut", tallies.get(Answer.CUT).right());
      floors.check(name + ".whole", tallies.get(Answer.WHOLE).right());
      floors.check(name + ".fronts", tallies.get(Answer.NO_ARTICLE).right());
    }
    assertThat(floors.broken()).isEmpty();
  }
}
