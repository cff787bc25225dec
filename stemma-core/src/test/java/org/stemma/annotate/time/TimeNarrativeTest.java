package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.TimeExpression;

/** Years of dates without one on a page that states no day of publication. */
class TimeNarrativeTest {

  private static List<String> values(String text) {
    return TimeReadings.undated(text).stream().map(TimeExpression::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1911 the mill burned. They planned from the spring and early summer of 1913.        | 1911, 1913-SP, 1913-SU
          In 1911 the mill burned. The siege (26 June - 4 August 1913) was long.                  | 1911, 1913-06-26, 1913-08-04
          In 1911 the mill burned. Operation Heron (July-November 1914) freed them.              | 1911, 1914-07, 1914-11
          In 1911 the mill burned. The first fell in August and September 1914.                  | 1911, 1914-08, 1914-09
          """)
  void theFirstOfTwoDatesHasTheYearOfTheSecond(String text, String values) {
    assertThat(values(text)).containsExactly(values.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 10 September 1907 he foresaw a retreat by next summer. It began on 14 September.    | 1907-09-10, 1908-SU, 1907-09-14
          On 3 December 1777 the army camped there. The next spring it marched.                  | 1777-12-03, 1778-SP
          On 9 January 1850 the bank failed. It reopened the following March.                    | 1850-01-09, 1850-03
          On 9 November 1850 the bank failed. It reopened the following March.                   | 1850-11-09, 1851-03
          """)
  void aNeighbourIsCountedFromTheTimeToldOf(String text, String values) {
    assertThat(values(text)).containsExactly(values.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sales are best in the second and fourth quarters.                                      | XXXX-Q2, XXXX-Q4
          Most ice is sold in the third quarters.                                                | XXXX-Q3
          Sales fell in the first and second quarters of 1998.                                   | 1998-Q1, 1998-Q2
          """)
  void quartersOfEveryYearAreRepeated(String text, String values) {
    assertThat(values(text)).containsExactly(values.split(", "));
  }
}
