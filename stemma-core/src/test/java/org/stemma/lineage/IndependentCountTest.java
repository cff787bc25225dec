package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Evidence;
import org.stemma.revision.Editions;

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

  @Test
  void theMostAreTakenAndNotTheFirst() {
    Lineage lineage =
        lineage("a > p", "c > p", "a > q", "x > q", "c > r", "d > r", "e > s", "d > s", "a > t");
    assertThat(independent(lineage, "p", "q", "r")).isEqualTo(2);
    assertThat(independent(lineage, "r", "p", "s", "q")).isEqualTo(2);
    assertThat(independent(lineage, "p", "s", "t")).isEqualTo(2);
    assertThat(independent(lineage, "p", "t", "x")).isEqualTo(2);
  }

  @Test
  void pagesMadeFromEachOtherInARingAreOneRoot() {
    Lineage lineage = lineage("a > b", "b > c", "c > a", "c > d", "e > f", "f > e", "g > g");
    assertThat(independent(lineage, "a", "b", "c", "d")).isEqualTo(1);
    assertThat(independent(lineage, "b", "d", "f", "e")).isEqualTo(2);
    assertThat(independent(lineage, "a", "f", "g", "h")).isEqualTo(4);
    assertThat(lineage.roots(List.of("a", "d", "g")).values()).noneMatch(Set::isEmpty);
  }

  @Test
  void aRingThatWasMadeFromAnotherPageIsNoRoot() {
    Lineage lineage = lineage("h > a", "a > b", "b > a", "h > c");
    assertThat(independent(lineage, "a", "b", "c", "h")).isEqualTo(1);
    assertThat(lineage.roots(List.of("b"))).containsValue(Set.of("h#s1"));
  }

  @Test
  void anOutletCalledLikeACommonSourceIsAnOutlet() {
    Lineage lineage = lineage("common source of the county > b", "a > b");
    assertThat(independent(lineage, "a", "b", "c")).isEqualTo(2);
    assertThat(lineage.roots(List.of("b")).get("b"))
        .containsExactly("a#s1", "common source of the county");
  }

  @ParameterizedTest
  @CsvSource({
    "Valley Echo, Valley Echo, 1",
    "Valley Echo, The Valley Echo, 1",
    "Valley Echo, Coast Courier, 2",
    "Northern Wire, Valley Echo, 2"
  })
  void whatSeveralReportsOfOneOutletStateHasOneSource(String one, String other, int sources) {
    Lineage lineage =
        new Lineage(
            lineage("Northern Wire > c").edges(),
            Editions.NONE,
            new Outlets(Map.of("a#s1", one, "b#s1", other, "c#s1", "Coast Courier")));
    List<Evidence> words = List.of(says("a"), says("b"));
    assertThat(lineage.independent(List.of("a", "b"), words)).isEqualTo(sources);
    assertThat(lineage.independent(List.of("a", "b"))).isEqualTo(2);
    int withCopy = one.equals("Northern Wire") ? sources : sources + 1;
    assertThat(lineage.independent(List.of("a", "b", "c"), words)).isEqualTo(withCopy);
  }

  private static Evidence says(String page) {
    return new Evidence(page, "Nine", 0, 4, 1, "", "");
  }
}
