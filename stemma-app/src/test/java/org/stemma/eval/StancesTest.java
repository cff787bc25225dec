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
}
