package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was meant, says one invented page, and another excludes it. */
class CausesToldTest {

  private static List<String> fire(String first, String second) {
    return ToldAccount.ofPair(
        "May 7, 2024",
        "Fire on ferry off Drusk",
        "A fire broke out on the ferry Norna off Drusk on Monday.",
        first,
        second);
  }

  private static List<String> match(String first, String second) {
    return ToldAccount.ofPair(
        "May 7, 2024",
        "Cup match at Drusk abandoned",
        "The cup match at Drusk was abandoned on Monday after the lights went out.",
        first,
        second);
  }

  @Test
  void excludedCrimesAreHeldAgainstThoseTold() {
    assertThat(
            fire(
                "There is no evidence of arson, police said.",
                "The fire was started deliberately, sources have confirmed."))
        .hasSize(1)
        .allSatisfy(found -> assertThat(found).contains("one says that it was meant"));
    assertThat(
            match(
                "The council ruled out sabotage.",
                "Somebody claims that the lights were switched off on purpose."))
        .hasSize(1);
    assertThat(
            match(
                "The league found no sign of sabotage.",
                "The fuse was pulled out on purpose, a steward said."))
        .hasSize(1);
  }

  @Test
  void openAndOtherCausesAreNone() {
    assertThat(
            fire(
                "The police have not ruled out arson.",
                "The fire was started deliberately, sources have confirmed."))
        .isEmpty();
    assertThat(
            fire(
                "There is no evidence of arson, police said.",
                "The fire was started by a spark in the galley."))
        .isEmpty();
    assertThat(
            match(
                "The council ruled out a replay.",
                "Somebody claims that the lights were switched off on purpose."))
        .isEmpty();
  }

  @Test
  void whatIsExcludedIsNotToldAsAnAccident() {
    assertThat(
            ToldAccount.of(
                    "Cup match at Drusk abandoned\n\nMay 7, 2024\n\nThe cup match at Drusk was"
                        + " abandoned on Monday. The council ruled out sabotage.\n",
                    "Cup match at Drusk abandoned\n\nMay 7, 2024\n\nThe cup match at Drusk was"
                        + " abandoned on Monday. The lights were switched off on purpose.\n")
                .contradictions())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.about()).contains("cause");
              assertThat(found.readingA().toString() + found.readingB())
                  .contains("meant")
                  .doesNotContain("accident");
            });
  }

  @Test
  void excludedSabotageIsHeldAgainstAFireThatWasSet() {
    assertThat(
            fire(
                "The operator ruled out sabotage.",
                "The fire was started deliberately, sources have confirmed."))
        .hasSize(1);
    assertThat(
            fire(
                "If there is no evidence of arson, the case is closed, police said.",
                "The fire was started deliberately, sources have confirmed."))
        .isEmpty();
    assertThat(
            fire(
                "Police ruled out any suspected foul play.",
                "The fire was started deliberately, sources have confirmed."))
        .hasSize(1);
  }
}
