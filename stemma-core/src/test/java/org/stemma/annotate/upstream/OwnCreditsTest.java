package org.stemma.annotate.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.Upstream;
import org.stemma.lexicon.Lexicon;
import org.stemma.story.Pages;

/** What a page says of its own outlet is no credit, what stands behind it on the line is one. */
class OwnCreditsTest {

  private static final UpstreamAnnotator ANNOTATOR = new UpstreamAnnotator(Lexicon.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Sousa, Coral Press | ODAL, June 4, 2031 (CP) - | ''",
        "By Ana Sousa, Arden Post | ODAL, June 4, 2031 (AFP) - | Agence France-Presse",
        "Odal Courier. Text: Halden News Agency | June 4, 2031 | Halden News Agency",
        "Odal Courier, news desk. Source: Halden News Agency | June 4, 2031 | Halden News Agency"
      })
  void lettersOfItsOwnAreNone(String signed, String dateline, String credited) {
    String page =
        String.format(
            "Ferry runs aground off Odal%n%n%s%n%n%s The ferry Solveig ran aground off Odal on "
                + "Monday night, and all 212 passengers were taken off before dawn. Nobody was "
                + "hurt.%n%nThe owner said that two tugs would pull her free at high water.%n",
            signed, dateline);

    assertThat(ANNOTATOR.annotate(Pages.page("a.txt", page)).stream().map(Upstream::name).toList())
        .isEqualTo(credited.isEmpty() ? List.of() : List.of(credited));
  }
}
