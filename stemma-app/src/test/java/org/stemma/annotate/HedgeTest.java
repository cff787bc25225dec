package org.stemma.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.Hedge;

class HedgeTest {

  private static List<String> read(String text) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Hedge.class).stream()
        .map(h -> h.kind().label() + ": " + page.words(h.cue()))
        .toList();
  }

  @Test
  void possibilityIsAHedgeAndAbilityIsNot() {
    assertThat(read("The strike could delay the final.")).containsExactly("modal: could");
    assertThat(read("The crew could not reach the shore.")).isEmpty();
    assertThat(read("Residents could hear the water.")).isEmpty();
    assertThat(read("The court sat in May.")).isEmpty();
  }

  @Test
  void aConditionIsAHedgeAndAnIndirectQuestionIsNot() {
    assertThat(read("The dam will break if the river rises again."))
        .contains("hypothetical: if the");
    assertThat(read("Reporters asked the coach if he would stay."))
        .noneMatch(h -> h.startsWith("hypothetical"));
  }

  @Test
  void sourcesWithoutANameAreHedged() {
    assertThat(read("Sources said that the striker had signed."))
        .containsExactly("unnamed source: Sources said");
    assertThat(read("Norwegian officials said that the ship was safe."))
        .containsExactly("collective source: Norwegian officials said");
    assertThat(read("Mayor Ana Ruiz said that the ship was safe.")).isEmpty();
  }

  @Test
  void claimedLivesAreNoAllegation() {
    assertThat(read("The flood claimed nine lives.")).isEmpty();
  }

  @Test
  void aClaimSlippedIntoARelativeClauseIsAPartysClaim() {
    assertThat(read("Reyes blamed the pilot for a course he said was reckless."))
        .contains("party claim: he said was");
  }
}
