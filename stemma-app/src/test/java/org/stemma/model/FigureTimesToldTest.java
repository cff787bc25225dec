package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Figure;
import org.stemma.time.Edtf;

/** The time that each figure of a sentence holds for. */
class FigureTimesToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The death toll rose from 12 to 31 in May 2031. | 12 - ; 31 2031-05",
        "Turnout was 61 per cent, against 58 per cent in May 2027. | 61 - ; 58 2027-05",
        "The port moved 900 boxes in May 2031, up from 700 boxes in April 2031. | 900 2031-05 ; 700"
            + " 2031-04",
        "The club sold 500 tickets, compared with 400 tickets in 2030. | 500 - ; 400 2030",
        "The clinic treated 40 sailors and 12 dockers in May 2031. | 40 2031-05 ; 12 2031-05",
      })
  void aValueOfAnotherTimeSharesNoDate(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The dam burst on 2 May 2031. About 300 homes are damaged,” the mayor said. | 300 -",
        "\"They closed the mine in 2019. Nine men still work there,\" she said. | 9 -",
        "“We lost 40 sheep in May 2031. The barn stood,” he said. | 40 2031-05",
        "“We had 900 guests,” the host said in May 2031. | 900 2031-05",
      })
  void aDateInAnotherSentenceOfAQuotationIsNone(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  private static String read(String text) {
    return ParsedPage.whole(text).all(Figure.class).stream()
        .map(f -> Math.round(f.value().orElse(0)) + " " + date(f))
        .collect(Collectors.joining(" ; "));
  }

  private static String date(Figure figure) {
    String edtf = Edtf.print(figure.asOf());
    return edtf.isEmpty() ? "-" : edtf;
  }
}
