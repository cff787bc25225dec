package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.extract.PlainPages;

/** Who signs on several lines, the outlet by its witnesses, and what stands under labels. */
class HeadAndTailLinesTest {

  private static String kept(Article article) {
    return String.join(
        "\n",
        article.blocks().stream()
            .filter(Block::isKept)
            .map(block -> article.words(block.span()))
            .toList());
  }

  private static Optional<String> outlet(Article article) {
    return article.metadata().publisher().map(Field::value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Corinne Halvorsen | , | Patrick Okonedo",
        "Lotte Brandvik | & | Kwame Asare",
        "Marta Ibáñez | , | Kwame Bergström",
      })
  void aSecondNameOnALineOfItsOwnSignsToo(String first, String joint, String second) {
    Article article =
        PlainPages.read(
            "Ferry runs aground off Odal in a gale\n\nMay 3, 2031\n\nBy\n%s\n%s\n%s\n"
                    .formatted(first, joint, second)
                + PlainPages.BODY);

    assertThat(article.metadata().bylines().stream().map(by -> by.value().name()))
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Corran Live | The ferry at the quay (Image: Corran Live) | © 2031 Pennock Regionals"
            + " Limited",
        "Halden Now | Divers at the wreck (Photo: Halden Now) | © 2031 Tarn Holdings Ltd",
        "El Faro de Tarvia | La nave en el muelle. | © EDICIONES EL FARO S.L. 2031",
      })
  void theSiteIsNamedBeforeTheGroupThatOwnsIt(String site, String caption, String owner) {
    Article article =
        PlainPages.read(
            site
                + "\n\nFerry runs aground off Odal in a gale\n\nBy Ana Sousa\n\n3 May 2031\n\n"
                + caption
                + "\n"
                + PlainPages.BODY
                + "\n"
                + owner);

    assertThat(outlet(article)).contains(site);
  }

  @Test
  void aNameInSignsIsReadWithoutItsTranscript() {
    Article article =
        PlainPages.read(
            "白浜新報 SHIRAHAMA SHIMPO\n\n港で貨物船が座礁、乗員12人は無事に救助\n\n2031年5月3日\n\n"
                + "　3日午前2時ごろ、白浜港の沖で貨物船が座礁した。海上保安部によると、乗員12人は全員救助された。\n\n"
                + "　船は前日に港を出たばかりで、強い風にあおられたとみられる。油の流出は確認されていない。\n",
            text -> Optional.of("ja"));

    assertThat(outlet(article)).contains("白浜新報");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "About the author|Ana Sousa|Writes on ports and ferries. Keeps bees.",
        "Sobre la firma|Íñigo Barrena|Redactora de Puertos. Antes trabajó en la radio.",
        "Tags|FerriesOdalCoast guard"
      })
  void whatStandsUnderALabelBehindTheReportIsNoText(String lines) {
    String page =
        "Ferry runs aground off Odal in a gale\n"
            + PlainPages.BODY
            + "\n"
            + lines.replace('|', '\n');

    assertThat(
            kept(PlainPages.read(page, text -> Optional.of(lines.startsWith("S") ? "es" : "en"))))
        .doesNotContain(lines.split("[|]"));
  }
}
