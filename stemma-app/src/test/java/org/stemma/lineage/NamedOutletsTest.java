package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Which held report a page means that names its outlet, or calls it by no name. */
class NamedOutletsTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private static final String REPORT =
      """
      Dock gate of Orsby falls on barge

      By Lena Hask, Evening Courier

      Orsby, Monday, May 5, 2031

      The gate of the dry dock in Orsby fell on a barge on Monday. Nobody was hurt. The barge Petrel \
      lay in the dock for new paint.

      Dock master Ruben Acker said that a chain had broken. It had been tested in March.

      The harbour of Orsby will lift the gate with a crane from Lunde on Friday.
      """;

  private static final String WEATHER =
      """
      Snow falls on cherry trees of Tarn

      By Nils Orme, Morning Herald

      Tarn, Tuesday, May 6, 2031

      Snow fell on the cherry trees of Tarn on Tuesday. Farmers lit fires between the rows.

      The cold is to last until Thursday, a forecaster said.
      """;

  private static Account account(String... pages) {
    return STEMMA.account(
        IntStream.range(0, pages.length)
            .mapToObj(i -> Capture.of((i + 1) + ".txt", pages[i].getBytes(StandardCharsets.UTF_8)))
            .toList());
  }

  private static String column(String day, String first) {
    return "Comment: Who counts the links\n\nBy Ada Venn, Northern Standard\n\n"
        + day
        + "\n\n"
        + first
        + " I have kept a chain in my drawer since school. It held a dog, and once it did not.\n\n"
        + "People trust iron because it is heavy. They should trust those who look at it.\n\n"
        + "Let somebody walk along every chain once a month, with a lamp and without haste.\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wednesday, May 7, 2031 | I have read what the Evening Courier wrote on Monday about the"
            + " dock of Orsby. | true",
        "Saturday, May 10, 2031 | The Evening Courier reported on Monday that a gate fell in Orsby."
            + " | true",
        "Monday, June 30, 2031 | I have read what the Evening Courier wrote about the dock of"
            + " Orsby. | false",
        "Wednesday, May 7, 2031 | I have read what the Morning Herald wrote about iron. | false"
      })
  void aColumnIsOfTheStoryOfTheReportThatItAnswers(String day, String first, boolean joined) {
    Account account = account(REPORT, WEATHER, column(day, first));
    assertThat(account.stories().stream().map(story -> story.members().size()))
        .contains(joined ? 2 : 1)
        .hasSize(joined ? 2 : 3);
    assertThat(sources(account, "3.txt#s1").contains("1.txt#s1")).isEqualTo(joined);
  }

  @Test
  void theLocalPaperIsTheOneNamedBefore() {
    String copy =
        """
        Barge under dock gate

        By Ole Tamm, Lunde Observer

        Lunde, Wednesday, May 7, 2031

        Crane drivers of Lunde go to Orsby on Friday. Five of them will lift the gate of the dock.

        A chain of the gate had broken on Monday, the Evening Courier writes.

        The barge had come for new paint, according to the local paper.
        """;
    assertThat(sources(account(REPORT, copy), "2.txt#s1")).containsOnly("1.txt#s1");
    String none = copy.replace(", the Evening Courier writes", "");
    assertThat(sources(account(WEATHER, none), "2.txt#s1")).isEmpty();
  }

  private static List<String> sources(Account account, String segment) {
    return account.derivation().edges().stream()
        .filter(edge -> edge.to().equals(segment))
        .map(
            edge ->
                account.upstreamSources().stream()
                    .filter(source -> source.id().equals(edge.from()))
                    .map(source -> source.name())
                    .findFirst()
                    .orElse(edge.from()))
        .toList();
  }

  @Test
  void aLineThatNamesWhatThePageUsedIsAStatementWhereTheWordsBearItOut() {
    String copy =
        """
        Dock gate buries barge in Orsby

        Lunde Observer, with material from Evening Courier

        Tuesday, May 6, 2031

        The crane of Lunde has a job in Orsby. It will lift the gate of the dry dock on Friday.

        The gate fell on a barge on Monday. Nobody was hurt. The barge Petrel lay in the dock for new \
        paint. Dock master Ruben Acker said that a chain had broken. It had been tested in March.

        The crane was built in 1988 and has lifted two churches.
        """;
    assertThat(account(REPORT, copy).derivation().edges())
        .map(edge -> edge.from() + " > " + edge.to() + " " + edge.certainty())
        .containsExactly("1.txt#s1 > 2.txt#s1 stated");
  }
}
