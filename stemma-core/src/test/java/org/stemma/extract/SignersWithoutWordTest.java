package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;

/** Who signs with no word for the author before the name: by what stands beside, and where. */
class SignersWithoutWordTest {

  private static final List<String> REPORT =
      List.of(
          "Night ferry turns back after water rises in engine room",
          "The ferry left the northern pier on Tuesday night with nine cars on board, the harbour office said, and turned back when water rose in the engine room.",
          "Nobody was hurt at Kessen, and the crew pumped until the morning while two tugs stood by, said the coast guard officer, Vera Lund.",
          "Inspectors will look at the hull this week before the boat may sail again, the office said.");

  private static Article html(String below, String end) {
    return HtmlPages.article(
        "<html lang=en><body><div><h1>"
            + REPORT.get(0)
            + "</h1>"
            + below
            + "<p>"
            + String.join("</p><p>", REPORT.subList(1, REPORT.size()))
            + "</p>"
            + end
            + "</div></body></html>");
  }

  private static Article plain(String below, String end) {
    return PlainPages.read(
        REPORT.get(0)
            + "\n\n"
            + below
            + "\n\n"
            + String.join("\n\n", REPORT.subList(1, REPORT.size()))
            + "\n\n"
            + end
            + "\n");
  }

  private static String signers(Article article) {
    List<String> names =
        article.metadata().bylines().stream().map(byline -> byline.value().name()).toList();
    return names.isEmpty() ? "nobody" : String.join("; ", names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          MARIT OLDEN, Tri-State Wire ! Marit Olden
          MARIT OLDEN and JONAS WEIL, Tri-State Wire ! Marit Olden; Jonas Weil
          Signe Rusk / Salish Sun ! Signe Rusk
          Signe Rusk — Harbour Times ! Signe Rusk
          Marit Olden, special to the Courier ! Marit Olden
          Marit Olden, the Salmark Courier ! Marit Olden
          Marit Olden / The Harbour Times ! Marit Olden
          Marit Olden | Courier Staff ! Marit Olden
          Marit Olden, Kessen ! Marit Olden
          Marit Olden (Kessen) ! Marit Olden
          Marit Olden in Port Alto ! Marit Olden
          From Marit Olden in Port Alto ! Marit Olden
          Marit Olden in Kessen and Jonas Weil in Port Alto ! Marit Olden; Jonas Weil
          Marit Olden with agencies ! Marit Olden
          Marit Olden reports ! Marit Olden
          Marit Olden reports from Port Alto. ! Marit Olden
          Aus Kessen berichtet Marit Olden. ! Marit Olden
          Inés Rojo informa desde Kessen ! Inés Rojo
          Harbour Times, 2 September 2023 — by Marit Olden ! Marit Olden
          Harbour Times — 2 September 2023 — Marit Olden ! Marit Olden
          """)
  void underTheHeadline(String line, String names) {
    Article page = html("<p>" + line + "</p>", "");

    assertThat(signers(page)).isEqualTo(names);
    assertThat(HtmlPages.kept(page)).doesNotContain(line);
    assertThat(signers(plain(line, ""))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Port Alto, Kessen",
        "Novi Kessen, Salmark",
        "Olde Mersk, Kessen",
        "North Pier, Kessen",
        "FERRY TURNS BACK, HARBOUR SAYS",
        "Marit Olden, harbour master",
        "Marit Olden, chief engineer",
        "Marit Olden, Harbour Master",
        "Vera Lund, Kessen",
        "Vera Lund in Port Alto",
        "Vera Lund reports",
        "Marit Olden in Concert",
        "Coast Guard reports",
        "Harbour Times / Salish Sun",
        "Marit Olden/Harbour Times",
      })
  void placesHeadlinesOfficesAndWhomTheReportTellsOfDoNot(String line) {
    assertThat(signers(html("<p>" + line + "</p>", ""))).isEqualTo("nobody");
    assertThat(signers(plain(line, ""))).isEqualTo("nobody");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marit Olden reports.", "Marit Olden reports from Port Alto."})
  void whoReportsSignsAtTheEndAndNotInTheMiddle(String line) {
    Article page = html("", "<p>" + line + "</p>");

    assertThat(signers(page)).isEqualTo("Marit Olden");
    assertThat(HtmlPages.kept(page)).doesNotContain(line);
    assertThat(signers(plain("", line))).isEqualTo("Marit Olden");
    assertThat(signers(html("", "<p>" + line + "</p><p>" + REPORT.get(1) + "</p>")))
        .isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          <p><b>Marit Olden</b></p> ! Marit Olden
          <p><em>Marit Olden</em></p> ! Marit Olden
          <p><strong><em>Marit Olden and Jonas Weil</em></strong></p> ! Marit Olden; Jonas Weil
          <p align=right>Marit Olden</p> ! Marit Olden
          <p style='text-align: right'>Marit Olden, Salmark</p> ! Marit Olden
          <p style='color:#333; TEXT-ALIGN : right; margin:0'>Marit Olden</p> ! Marit Olden
          <p style='text-align:left;margin-right:4px'>Marit Olden</p> ! nobody
          <p style='text-align:justify; padding:0; float:right'>Marit Olden</p> ! nobody
          <p style='margin-right:2em;text-align:center'>Marit Olden</p> ! nobody
          <p class=text-right>Inés Rojo</p> ! Inés Rojo
          <p>Marit Olden</p> ! nobody
          <p><b>Vera Lund</b></p> ! nobody
          <p><b>Harbour Office</b></p> ! nobody
          <p><i>Harbour Times</i></p> ! nobody
          <p><b>Port Alto</b></p> ! nobody
          """)
  void aNameInOtherTypeOrOnTheRightSignsAtTheEnd(String line, String names) {
    assertThat(signers(html("", line))).isEqualTo(names);
  }

  @Test
  void marksOfEmphasisAroundALineAreNoPartOfIt() {
    assertThat(signers(plain("*Harbour Times, 2 September 2023 — by Marit Olden*", "")))
        .isEqualTo("Marit Olden");
    assertThat(signers(plain("**By Marit Olden**", ""))).isEqualTo("Marit Olden");
    assertThat(signers(plain("", "*Marit Olden*"))).isEqualTo("Marit Olden");
    assertThat(signers(plain("", "Marit Olden"))).isEqualTo("nobody");
  }

  /** A label may name who is asked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Interview: Marit Olden ! Marit Olden
          Report: Marit Olden ! Marit Olden
          Reportaje: Inés Rojo ! Inés Rojo
          Wawancara: Marit Olden ! Marit Olden
          Text and photos: Marit Olden ! Marit Olden
          Texte et photos : Luc Arnal ! Luc Arnal
          Розмовляла Анна Рудь ! Анна Рудь
          Das Interview führte Marit Olden ! Marit Olden
          A cura di Anna Rusca ! Anna Rusca
          Von unserem Korrespondenten Jonas Weil ! Jonas Weil
          Interview: Vera Lund ! nobody
          Interview: Marit Olden on the ferry ! nobody
          Story: Night Ferry ! nobody
          Photos: Marit Olden ! nobody
          """)
  void labelsOfTheFormAndWordsForWhoAsked(String line, String names) {
    assertThat(signers(html("<p>" + line + "</p>", ""))).isEqualTo(names);
    assertThat(signers(plain(line, ""))).isEqualTo(names);
  }

  /** Behind a bare comma stands a second signer by form, or a place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          By Marit Olden, Ketu Borge ! Marit Olden; Ketu Borge
          By Marit Olden, Nanda Okoye, Ketu Borge ! Marit Olden; Nanda Okoye; Ketu Borge
          Por Inés Rojo, Ketu Borge ! Inés Rojo; Ketu Borge
          By Marit Olden, Port Alto ! Marit Olden
          By Marit Olden, Sankt Olmen ! Marit Olden
          By Marit Olden, Kota Senn ! Marit Olden
          By Marit Olden, Staff Writer ! Marit Olden
          By Marit Olden, Vera Lund ! Marit Olden
          By MARIT OLDEN and JONAS WEIL Northern Press ! Marit Olden; Jonas Weil
          """)
  void furtherNamesBehindABareComma(String line, String names) {
    assertThat(signers(html("<p>" + line + "</p>", ""))).isEqualTo(names);
    assertThat(signers(plain(line, ""))).isEqualTo(names);
  }

  @Test
  void theInterviewedOfAHeadlineStaysThere() {
    Article page =
        PlainPages.read("Interview: Vera Lund\n\n" + String.join("\n\n", REPORT.subList(1, 4)));

    assertThat(PlainPages.title(page)).isEqualTo(Optional.of("Interview: Vera Lund"));
    assertThat(signers(page)).isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Нестор Гулыгин | <p align=right><b>%s</b></p> | Нестор Гулыгин
          Đặng Hữu Khoa | <p style="text-align: right">%s</p> | Đặng Hữu Khoa
          Bożydar Wrzos | <div class=text-right><em>%s</em></div> | Bożydar Wrzos
          Vera Lund | <p align=right><b>%s</b></p> | nobody
          Harbour Rules | <p align=right><b>%s</b></p> | nobody
          The Odal Gull | <p align=right>%s</p> | nobody
          Нестор Гулыгин | <p><b>%s</b></p> | nobody
          """)
  void aNameOnTheRightBelowTheReportSigns(String name, String line, String signer) {
    assertThat(signers(html("", line.formatted(name)))).isEqualTo(signer);
  }

  @Test
  void furnitureBehindASignatureChangesNothing() {
    String furniture =
        "<div>Tags: ferries</div><h3>More on this</h3><a href=/1>Pump bought</a>"
            + "<h3>Comments (2)</h3><div>Share</div>";

    assertThat(signers(html("", "<p align=right>Нестор Гулыгин</p>" + furniture)))
        .isEqualTo("Нестор Гулыгин");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=author-box><h4>About the author</h4><p>Marit Olden reads maps.</p></div>",
        "<div class=author-bio><p>She came to us from the harbour office in 2019.</p></div>",
        "<p class=byline-note>This report was changed once.</p>"
      })
  void aBoxThatNamesNobodyHidesNoLinkToAnAuthor(String box) {
    assertThat(signers(html("<div>Posted by <a href=/author/olden>Marit Olden</a></div>", box)))
        .isEqualTo("Marit Olden");
  }
}
