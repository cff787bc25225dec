package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.DropReason;

class PageCountTest {

  @ParameterizedTest
  @CsvSource({
    "Page 2 of 3, 2 of 3",
    "(page 2 of 3), 2 of 3",
    "[Seite 1/4], 1 of 4",
    "（第2页/共5页）, 2 of 5",
    "( Página 3 de 3 ), 3 of 3"
  })
  void aLineAloneOrInBracketsCounts(String line, String told) {
    assertThat(PageCount.of(line).map(PageCount::told)).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "()",
        "(page 2 of 3",
        "page 1 of 1",
        "The clerk had read page 2 of 3",
        "page 2 of 3000",
        "2 of 3",
        "[page 2 of 3)"
      })
  void otherLinesCountNothing(String line) {
    assertThat(PageCount.of(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Barge hits a pier (page 2 of 3), 2 of 3",
    "Barge hits (again) a pier [Seite 1/4], 1 of 4",
    "Barge hits a pier (2 of 3 lamps out), none",
    "Barge hits a pier page 2 of 3, none",
    "(page 2 of 3), none",
    "Barge (page 2 of 3) hits a pier, none"
  })
  void atTheEndOfAHeadlineItStandsInBrackets(String headline, String told) {
    assertThat(PageCount.atEnd(headline).map(PageCount::told).orElse("none")).isEqualTo(told);
  }

  @Test
  void suchALineIsNoMenu() {
    assertThat(Furniture.of(Optional.of("en")).reason("Page 2 of 3"))
        .contains(DropReason.PAGINATION);
    assertThat(Furniture.of(Optional.of("de")).reason("(Seite 2 von 3)"))
        .contains(DropReason.PAGINATION);
  }
}
