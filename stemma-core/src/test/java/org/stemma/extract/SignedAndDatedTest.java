package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;

/** Who signed and when on one line under the headline, of which nothing stays in the report. */
class SignedAndDatedTest {

  private static final String TITLE = "Pilots of the strait refuse the new fairway";

  private static final String BODY =
      "The pilots of the strait said on the quay that the fairway is too narrow for two ships.\n\n"
          + "The port keeps to its plan, and the first ships pass the new lights before the"
          + " winter.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Marit Odden 6 March 2033; Marit Odden",
        "Marit Odden, 6 Mar 2033; Marit Odden",
        "By Marit Odden | 6 March 2033 | 08:40 GMT; Marit Odden",
        "Von Jonas Weil, 6. März 2033; Jonas Weil",
        "Par Odile Renaud le 6 mars 2033; Odile Renaud",
        "Por Inés Salas - 6 de marzo de 2033; Inés Salas",
        "di Piero Salvi, 6 marzo 2033; Piero Salvi",
        "Door Hanneke Vos op 6 maart 2033; Hanneke Vos",
        "Łucja Wolska, 6 marca 2033, 8:40; Łucja Wolska",
        "Вера Ильина, 6 марта 2033; Вера Ильина",
        "2033年3月6日 文/李小梅; 李小梅",
        "Marit Odden · March 6, 2033 · 4 min read; Marit Odden",
        "Jonas Weil • 6. März 2033 • 7 Min. Lesezeit; Jonas Weil",
        "Odile Renaud · 6 mars 2033 · 3 min de lecture; Odile Renaud",
        "Marit Odden @modden | 6 March 2033; Marit Odden",
        "By Marit Odden (modden@odal.example) 6 March 2033; Marit Odden",
        "Marit Odden | 6 March 2033 | Local News; Marit Odden",
        "Marit Odden | Mar 6, 2033 | Shipping; Marit Odden",
        "INÉS SALAS | Ostrel | 6 de marzo de 2033; Inés Salas",
        "Posted on 6 March 2033 by Marit Odden; Marit Odden",
        "Veröffentlicht am 6. März 2033 von Jonas Weil; Jonas Weil",
        "Publié le 6 mars 2033 par Odile Renaud; Odile Renaud",
        "2033年3月6日 08:40 海鷗日報 記者陳遠／河口報導; 陳遠",
        "2033-03-06 海鷗日報 記者李小梅河口報導; 李小梅",
        "Harbour Fees | 6 March 2033 | Local News; -",
        "The Odal Courier, 6 March 2033; -"
      })
  void signerAndDayAreReadAndDropped(String line, String signer) {
    Article html = html(line);
    Article text = plain(line);

    assertThat(signers(html)).isEqualTo(signer);
    assertThat(signers(text)).isEqualTo(signer);
    assertThat(html.metadata().published().orElseThrow().value().edtf()).isEqualTo("2033-03-06");
    assertThat(text.metadata().published().orElseThrow().value().edtf()).isEqualTo("2033-03-06");
    assertThat(HtmlPages.kept(html)).doesNotContain(line);
    assertThat(PlainPages.kept(text)).doesNotContain(line);
  }

  /** In scripts without capitals a sign parts the word for the author from the name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "文/李小梅; 李小梅",
        "文／陈远　图／李小梅; 陈远",
        "本报记者 陈远; 陈远",
        "撰文：陈远; 陈远",
        "取材・文／中村花子; 中村花子",
        "文＝中村花子; 中村花子",
        "글=박서준; 박서준",
        "글·사진=박서준; 박서준"
      })
  void signsPartTheAuthorFromTheLabel(String line, String signer) {
    Article html = html(line);

    assertThat(signers(html)).isEqualTo(signer);
    assertThat(signers(plain(line))).isEqualTo(signer);
    assertThat(HtmlPages.kept(html)).doesNotContain(line);
  }

  /** A row of labels of which one names the author. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2033年3月6日 08:40 来源：欧达尔日报 记者：陈远; 陈远",
        "来源：欧达尔日报 作者：李小梅 责任编辑：陈远; 李小梅",
        "2033-03-06 08:40:00 出处：欧达尔新闻 撰文：陈远; 陈远"
      })
  void authorIsReadInARowOfLabels(String line, String signer) {
    Article html = html(line);

    assertThat(signers(html)).isEqualTo(signer);
    assertThat(signers(plain(line))).isEqualTo(signer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"Updated 8:40 a.m. ET", "Aktualisiert um 08:40 Uhr", "Actualizado a las 08:40"})
  void timeOfTheUpdateAloneIsDropped(String line) {
    Article html = html(line);

    assertThat(HtmlPages.kept(html)).doesNotContain(line);
  }

  private static Article html(String line) {
    return HtmlPages.article(
        "<h1>" + TITLE + "</h1><p>" + line + "</p><p>" + BODY.replace("\n\n", "</p><p>"));
  }

  private static Article plain(String line) {
    return PlainPages.read(TITLE + "\n\n" + line + "\n\n" + BODY);
  }

  private static String signers(Article article) {
    String names =
        article.metadata().bylines().stream()
            .map(byline -> byline.value().name())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "-" : names;
  }
}
