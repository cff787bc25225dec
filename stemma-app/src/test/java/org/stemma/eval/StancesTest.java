package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StancesTest {

  private static final Stances STANCES =
      Stances.of(
          List.of(
              "The white otter of Lake Orlen swam into the harbour on Monday. Fishermen fed it.",
              "The story of a white otter in Lake Orlen is a hoax. The picture is fake, the warden"
                  + " told us.",
              "A white otter was reportedly seen in Lake Orlen. The sources of the claim could not"
                  + " be reached.",
              "The tram line in Marl will be closed for repair until June."));

  @ParameterizedTest
  @CsvSource({"0, AGREE", "1, DISAGREE", "2, DISCUSS", "3, UNRELATED"})
  void tellsHowAReportStandsToAHeadline(int report, Stance stance) {
    assertThat(STANCES.of("White otter swims in Lake Orlen", report)).isEqualTo(stance);
  }

  @Test
  void twoDenialsAgree() {
    assertThat(STANCES.of("White otter of Lake Orlen is a hoax", 1)).isNotEqualTo(Stance.DISAGREE);
    assertThat(STANCES.of("White otter of Lake Orlen is a hoax", 0)).isEqualTo(Stance.DISAGREE);
  }

  @Test
  void anEmptyHeadlineOrReportIsUnrelated() {
    assertThat(STANCES.of("", 0)).isEqualTo(Stance.UNRELATED);
    assertThat(Stances.of(List.of("")).of("White otter", 0)).isEqualTo(Stance.UNRELATED);
  }

  @ParameterizedTest
  @CsvSource({
    "White otter seen in Lake Orlen? Warden says so, DISCUSS",
    "Report: white otter claims Lake Orlen, DISCUSS",
    "White otter swims in Lake Orlen, AGREE"
  })
  void aHeadlineThatTellsWhoSaysSoIsDiscussed(String headline, Stance stance) {
    assertThat(STANCES.of(headline, 0)).isEqualTo(stance);
  }

  @Test
  void aReportIsKnownByWhatOthersOfItsStoryShareWithIt() {
    Stances ferry =
        Stances.of(
            List.of(
                "A ferry with hundreds aboard sank off Marl. The Orla under captain Pell struck the Tern reef.",
                "Ferry disaster off Marl, hundreds aboard: the Orla struck the Tern reef, captain Pell said.",
                "Captain Pell left the Orla last, at Marl. She had struck the Tern reef at dawn.",
                "The two drivers of a cargo train that came to Marl late have gone home, a court said.",
                "Nurses of the clinic in Brel ended their strike and went back to work.",
                "Harle United beat Orlen by two goals to one after extra time."));
    assertThat(ferry.of("Ferry with hundreds aboard sinks off Marl", 2))
        .isNotEqualTo(Stance.UNRELATED);
    assertThat(ferry.of("Ferry with hundreds aboard sinks off Marl", 3))
        .isEqualTo(Stance.UNRELATED);
  }

  @ParameterizedTest
  @CsvSource({
    "Union calls off rail strike, 0, DISAGREE",
    "Union calls off rail strike, 1, AGREE",
    "Striker Velt joins Harle United, 2, DISAGREE",
    "Striker Velt joins Harle United, 3, DISCUSS"
  })
  void tellsDenialsAndRumoursOfAnyStory(String headline, int report, Stance stance) {
    Stances stances =
        Stances.of(
            List.of(
                "The rail union has not called off its strike. It denied the report as false.",
                "The rail union called off its strike after a night of talks with the line.",
                "Harle United denied that striker Velt joins the club. The story is untrue.",
                "Striker Velt reportedly joins Harle United; sources claim a fee was agreed."));
    assertThat(stances.of(headline, report)).isEqualTo(stance);
  }
}
