package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerLineTest {

  private static final String BODY =
      "\n\nTarn Tramways will run no night trams in May. The depot is to have a new roof first.\n";

  /** Of the line at {@code at} of a page. */
  private static boolean is(String page, int at) {
    List<Line> lines = LineReader.lines(page.replace("|", "\n\n") + BODY);
    return IssuerLine.is(lines, at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tarn Tramways|News / Press room / Contact|Night trams rest in May",
        "Tarn Tramways|FOR IMMEDIATE RELEASE|Night trams of Tarn rest in May",
        "Tarn Tramways|Pressemitteilung|Nachtwagen von Tarn ruhen im Mai"
      })
  void isOverTheRowOfItsSiteOrAReleaseOfItsOwn(String page) {
    assertThat(is(page, 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tarn Tramways|News / Sport / Contact|Night trams rest in May",
        "Tarn Tramways|Night trams of Tarn rest in May",
        "Halden Tramways|FOR IMMEDIATE RELEASE|Night trams of Tarn rest in May",
        "Tarn Tramways will run no night trams in May.|FOR IMMEDIATE RELEASE|Night trams rest"
      })
  void otherLinesAreNone(String page) {
    assertThat(is(page, 0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Press release|Tarn Tramways|Night trams of Tarn rest in May"})
  void standsBelowTheLabelToo(String page) {
    assertThat(is(page, 1)).isTrue();
  }
}
