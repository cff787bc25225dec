package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody will not do in one case is no word of what he does in another. */
class ConditionsToldTest {

  private static List<String> told(String first, String second) {
    String title = "Dockers at Drusk on strike";
    String lead = "Dockers walked out at the port of Drusk on Monday.";
    return ToldAccount.contradictions(
        title + "\n\nMay 7, 2024\n\n" + lead + " " + first + "\n",
        title + ": what is known\n\nMay 14, 2024\n\n" + lead + " " + second + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Coach Nell Brandt will not resign if Oster is sold. | Coach Nell Brandt resigned on Tuesday.",
        "Mayor Ida Falk will not resign unless the dike fails. | Mayor Ida Falk resigned on Tuesday.",
        "If the court clears him, Karl Venn will not appeal. | Karl Venn appealed on Tuesday.",
        "Nell Brandt ruled out resigning if Oster is sold. | Nell Brandt resigned on Tuesday.",
        "Karl Venn said that he will not resign if the port is closed. | Karl Venn resigned on Tuesday."
      })
  void whatIsForswornForOneCaseIsNotBroken(String first, String second) {
    assertThat(told(first, second)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Coach Nell Brandt will not resign. | Coach Nell Brandt resigned on Tuesday.",
        "Mayor Ida Falk will not resign even if the dike fails. | Mayor Ida Falk resigned on Tuesday.",
        "Karl Venn will not appeal, his lawyer said. | Karl Venn appealed on Tuesday.",
        "Nell Brandt ruled out resigning. | Nell Brandt resigned on Tuesday.",
        "Karl Venn said that he will not resign. | Karl Venn resigned on Tuesday."
      })
  void whatIsForswornForAllCasesIs(String first, String second) {
    assertThat(told(first, second)).hasSize(1);
  }
}
