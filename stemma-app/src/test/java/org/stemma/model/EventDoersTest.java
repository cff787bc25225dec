package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs whose sense hangs on their doer. */
class EventDoersTest {

  @Test
  void structureThatBreaksIsAnAccident() {
    assertThat(Told.held("The boiler exploded and the roof cracked."))
        .contains("(accident) reported", "(accident) reported");
    assertThat(Told.held("The levee broke above Harwick.")).containsExactly("(accident) reported");
    assertThat(Told.held("The roof of the hall gave way.")).containsExactly("(accident) reported");
    assertThat(Told.held("The plan failed in June.")).isEmpty();
  }

  @Test
  void vehicleThatHitsAnotherIsAnAccidentAndNoAttack() {
    assertThat(Told.held("A tram hit a lorry in Drusk.")).containsExactly("(accident) reported");
    assertThat(Told.held("A bus hit a tree at noon.")).containsExactly("(accident) reported");
    assertThat(Told.held("Lantian jets hit a lorry near Drusk."))
        .isNotEmpty()
        .allMatch(e -> e.startsWith("ASSAULT"));
  }

  @Test
  void formalChargeIsCoercion() {
    assertThat(Told.held("Prosecutors charged Karl Venn with fraud on Monday."))
        .containsExactly("COERCE/arrest reported");
    assertThat(Told.held("A court in Drusk indicted Karl Venn on Monday."))
        .containsExactly("COERCE/arrest reported");
  }

  @Test
  void talksThatBreakDownAreARejection() {
    assertThat(Told.held("Talks between the nurses and the ministry broke down."))
        .containsExactly("REJECT/meet reported");
    assertThat(Told.held("The merger of the two banks collapsed on Friday."))
        .contains("REJECT reported");
  }

  @Test
  void sidesThatTalkForHoursMeet() {
    assertThat(Told.held("Both sides talked for nine hours.")).containsExactly("CONSULT reported");
    assertThat(Told.held("Ana Ruiz and Jon Vale talked for an hour at the Grand Hotel."))
        .containsExactly("CONSULT reported");
    assertThat(Told.held("People talked about the weather.")).isEmpty();
  }

  @Test
  void waterLetOutByABrokenDamIsTheSameAccident() {
    assertThat(
            Told.events(Told.page("a.txt", "A dam broke above Harwick. Water flooded the market.")))
        .hasSize(1);
  }

  @Test
  void whatBreaksOutIsWhatHappens() {
    assertThat(Told.held("The blaze broke out at dawn in a solvent store."))
        .containsExactly("(accident) reported");
    assertThat(Told.held("A riot broke out in Drusk prison on Monday."))
        .containsExactly("PROTEST/riot reported");
    assertThat(Told.held("Cholera broke out in the camp.")).containsExactly("(health) reported");
  }

  @Test
  void courtOverturnsNoVehicle() {
    assertThat(Told.held("A court overturned the fine.")).containsExactly("(justice) reported");
    assertThat(Told.held("Fans burned shirts.")).isEmpty();
  }

  @Test
  void openQuestionOfWhoDoesItIsNoEvent() {
    assertThat(Told.held("It is unclear who will replace the coach.")).isEmpty();
  }
}
