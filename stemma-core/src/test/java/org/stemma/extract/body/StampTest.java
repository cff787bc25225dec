package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.HtmlPages;

class StampTest {

  private static final String LEAD =
      "<p>Dwa pociągi towarowe zderzyły się w nocy koło portu, nikt nie został ranny.</p>";
  private static final String END =
      "<p>Ruch na linii wznowiono o świcie, a przyczyny wypadku bada komisja w stolicy.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-18 10:20",
        "18.05.2024",
        "Publicado em 18/05/2024",
        "sábado, 18 de maio de 2024 às 10:20",
        "입력 : [ 2024-05-18 15:24 ]",
        "18/05/2024 - Texto: Ana Reis - Seção: Portos",
        "2024年05月18日 09:46 来源：欧达尔日报 责任编辑：李小梅 字号：大中小"
      })
  void lineOfFiguresAboveTheReportIsADate(String line) {
    assertThat(HtmlPages.dropped(HtmlPages.article(page("<div>" + line + "</div>" + LEAD + END))))
        .containsExactly("date line: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry of 18.05.2024 and what became of all who were on it",
        "Results of 2024: 12 to 4",
        "Call +48.22.555.10.24"
      })
  void otherLinesWithFiguresStay(String line) {
    assertThat(HtmlPages.dropped(HtmlPages.article(page("<div>" + line + "</div>" + LEAD + END))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Polls close at <time>20:00</time>.",
        "The train left at <time>6:10</time> and was never seen again.",
        "Kick-off is at <time>15:30</time> in the old stadium."
      })
  void aSentenceWithAMarkedTimeStays(String line) {
    assertThat(HtmlPages.dropped(HtmlPages.article(page(LEAD + END + "<p>" + line + "</p>"))))
        .isEmpty();
  }

  @Test
  void belowTheReportADateNeedsATimeOfDayOrAMark() {
    assertThat(
            HtmlPages.dropped(
                HtmlPages.article(
                    page(
                        LEAD
                            + END
                            + "<p>Entries until: 03.11.2024</p><p>2024-05-18 10:20</p>"
                            + "<p><time>May 18</time></p>"))))
        .containsExactly("date line: 2024-05-18 10:20", "date line: May 18");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031年11月5日 7時40分",
        "2031年11月5日7点40分",
        "2031.11.5 7시 40분",
        "5 novembre 2031 à 7 h 40"
      })
  void theTimeOfDayIsWrittenAsItsLanguageDoes(String line) {
    assertThat(HtmlPages.dropped(HtmlPages.article(page(LEAD + END + "<p>" + line + "</p>"))))
        .containsExactly("date line: " + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gate 7, pier 40, built 2031", "Fares from 12.30 in 2031"})
  void otherNumbersBesideAYearStayBelowTheReport(String line) {
    assertThat(HtmlPages.dropped(HtmlPages.article(page(LEAD + END + "<p>" + line + "</p>"))))
        .isEmpty();
  }

  private static String page(String body) {
    return "<html><head><title>Zderzenie pociągów</title></head><body><main><article>"
        + "<h1>Zderzenie pociągów</h1>"
        + body
        + "</article></main></body></html>";
  }
}
