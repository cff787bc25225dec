package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many sources stand behind pages of which some were compiled of several. */
class IndependentCountTest {

  private static Lineage lineage(String... edges) {
    List<Derivation> found = new ArrayList<>();
    for (String edge : edges) {
      String[] ends = edge.split(" > ");
      boolean held = ends[0].length() == 1;
      found.add(
          new Derivation(
              held ? ends[0] + "#s1" : ends[0],
              ends[1] + "#s1",
              held,
              Certainty.INFERRED,
              0.9,
              List.of(),
              "inferred"));
    }
    return new Lineage(found);
  }

  private static int independent(Lineage lineage, String... pages) {
    return lineage.independent(List.of(pages));
  }

  @Test
  void aPageCompiledOfTwoDoesNotMakeThemOne() {
    Lineage lineage = lineage("a > c", "b > c");
    assertThat(independent(lineage, "a", "b")).isEqualTo(2);
    assertThat(independent(lineage, "a", "b", "c")).isEqualTo(2);
    assertThat(independent(lineage, "a", "c")).isEqualTo(1);
    assertThat(independent(lineage, "b", "c")).isEqualTo(1);
    assertThat(independent(lineage, "c")).isEqualTo(1);
  }

  @Test
  void twoPagesCompiledOfOneAmongOthersAreOne() {
    Lineage lineage = lineage("a > c", "b > c", "b > d", "e > d");
    assertThat(independent(lineage, "c", "d")).isEqualTo(1);
    assertThat(independent(lineage, "a", "b", "c", "d", "e")).isEqualTo(3);
    assertThat(independent(lineage, "a", "d")).isEqualTo(2);
  }

  @Test
  void copiesOfOneUpstreamThatIsNotHeldAreOneHoweverOftenRewritten() {
    Lineage lineage = lineage("Northern Wire > a", "Northern Wire > b", "b > c");
    assertThat(independent(lineage, "a", "b", "c")).isEqualTo(1);
  }

  @Test
  void aCommonSourceMayBeWhatOneOfItsCopiesWasMadeFrom() {
    String common = "common source of b#s1, c#s1";
    Lineage lineage = lineage(common + " > b", common + " > c", "a > b", "c > d");
    assertThat(independent(lineage, "a", "c")).isEqualTo(1);
    assertThat(independent(lineage, "a", "d")).isEqualTo(1);
    assertThat(independent(lineage, "a", "b", "c", "d", "e")).isEqualTo(2);
  }

  @Test
  void commonSourcesThatLeadToEachOtherEnd() {
    String one = "common source of a#s1, b#s1";
    String other = "common source of c#s1, d#s1";
    Lineage lineage =
        lineage(one + " > a", one + " > b", other + " > c", other + " > d", "c > a", "b > d");
    assertThat(independent(lineage, "a", "b", "c", "d")).isEqualTo(1);
  }
}
