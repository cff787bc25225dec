package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;

class TitleLineTest {

  private static final String REPORT =
      """
      The pilots of the port of Odal ended their strike on Monday after nine days at sea and on land.

      Their union said that the port had taken back the new roster, which the pilots call unsafe.

      The port lost a third of its ships in these days, and two lines will not come back to Odal.
      """;

  private static String title(String above) {
    Extraction read =
        new Extractor(text -> Optional.of("en"))
            .extract(Capture.of("a.txt", (above + REPORT).getBytes(StandardCharsets.UTF_8)));
    return ((Extraction.Found) read)
        .article()
        .metadata()
        .title()
        .map(field -> field.value())
        .orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Strike of the pilots ends\n\n",
        "By Ana Sousa\n\nStrike of the pilots ends\n\n",
        "3 May 2031\n\nStrike of the pilots ends\n\nBy Ana Sousa\n\n",
        "Coast\n\nStrike of the pilots ends\n\n",
        "Odal and the coast today\n\nHome » Coast » Strike of the pilots ends\n\n"
            + "Strike of the pilots ends\n\n"
      })
  void theHeadlineIsTheLineThatIsNoOther(String above) {
    assertThat(title(above)).isEqualTo("Strike of the pilots ends");
  }

  @Test
  void underAMenuTheHeadlineTellsWhatTheReportTells() {
    String menu = "Weather\n\nSport\n\nTables\n\nLetters\n\nBooks and music\n\nTrips by train\n\n";

    assertThat(title(menu.repeat(4) + "Strike of the pilots of Odal ends\n\nRead it aloud\n\n"))
        .isEqualTo("Strike of the pilots of Odal ends");
  }

  @Test
  void aSentenceMayBeTheHeadline() {
    assertThat(title("The pilots of the port of Odal go back to their ships today.\n\n"))
        .isEqualTo("The pilots of the port of Odal go back to their ships today.");
  }

  @Test
  void aReportMayHaveNone() {
    assertThat(title("")).isEqualTo("none");
  }
}
