package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;
import org.stemma.extract.PlainPages;

/** The outlet of a plain page whose last line names the company that owns it. */
class OwnerTest {

  private static Article read(String first, String caption, String last) {
    return PlainPages.read(
        first
            + "\n\nFerry runs aground off Odal in a gale\n\nBy Ana Sousa\n\n3 May 2031\n\n"
            + caption
            + "\n"
            + PlainPages.BODY
            + "\n"
            + last
            + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "HALF PAST! | The Voice of the Pier; Copyright HALF PAST! Media 2031; HALF PAST!",
        "Kielwasser; © 2031 Kielwasser Verlag GmbH; Kielwasser",
        "El Faro de Tarvia; © EDICIONES EL FARO S.L. 2031; El Faro de Tarvia",
        "Harbour Lights; © 2031 Odal Media; Odal Media",
      })
  void aCompanyIsCalledAfterItsPaper(String first, String last, String name) {
    Article article = read(first, "", last);

    assertThat(PlainPages.outlet(article)).contains(name);
    assertThat(PlainPages.kept(article)).doesNotContain(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Corran Live; The ferry at the quay (Image: Corran Live); © 2031 Pennock Regionals Limited",
        "Halden Now; Divers at the wreck (Photo: Halden Now); © 2031 Tarn Holdings Ltd",
      })
  void aSiteThatPicturesAreCreditedWithGoesBeforeItsGroup(
      String first, String caption, String last) {
    assertThat(PlainPages.outlet(read(first, caption, last))).contains(first);
  }
}
