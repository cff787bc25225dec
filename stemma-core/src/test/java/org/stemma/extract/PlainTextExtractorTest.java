package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Evidence;
import org.stemma.article.Field;
import org.stemma.text.Span;

/** Pages of which only the text is left, through the whole cascade. */
class PlainTextExtractorTest {

  @Test
  void datelinesAreReadInManyForms() {
    assertThat(dateline("ODAL, Norland, May 3 (Coast Agency) – ")).contains("ODAL, Norland");
    assertThat(dateline("Odal/Port Sallow, N.D. – ")).contains("Odal/Port Sallow, N.D.");
    assertThat(dateline("PORT SALLOW (CA) -- ")).contains("PORT SALLOW");
    assertThat(dateline("PORT SALLOW: ")).isEmpty();
    assertThat(dateline("NEW DELHI: ")).contains("NEW DELHI");
    assertThat(dateline("Correction – ")).isEmpty();
    assertThat(dateline("Odal, 3 May – ")).contains("Odal");
    assertThat(dateline("The Meeting – ")).isEmpty();
    assertThat(dateline("Warning: ")).isEmpty();
  }

  private static Optional<String> dateline(String start) {
    return PlainPages.read("Ferry runs aground\n\n" + start + PlainPages.BODY.strip())
        .metadata()
        .dateline()
        .map(Field::value);
  }

  @Test
  void linksBelowALinkHeadingAreDropped() {
    Article article =
        PlainPages.read(
            "Ferry runs aground off Odal\n"
                + PlainPages.BODY
                + "\nRead also:\n\nTen beaches for the summer\n\nIs your boat safe?\n\nLatest");

    assertThat(PlainPages.kept(article)).hasSize(3);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    Article article =
        PlainPages.read(
            """
            Ferry runs aground

            The ferry Solveig ran aground off Odal on Monday night with more than
            two hundred people on board, the coast guard said in a statement that
            it released on Tuesday.
            """);

    assertThat(article.blocks()).hasSize(2);
  }

  @Test
  void namesAndNumbersAreNotCutByTheEndOfALine() {
    String page =
        """
        Ferry runs aground off Odal

        The ferry Solveig ran aground off Odal on Monday, Harbour Master Ellen
        Trowe said, and 2\u00a0120 passengers were taken off by boats and a heli-
        copter before dawn. The coast guard has begun an inquiry, she told the
        Coast\u00adal Radio.
        """
            .replace("\n", "\r\n");
    Article article = PlainPages.read(page);
    String body = PlainPages.kept(article).get(1);

    assertThat(body)
        .contains("Harbour Master Ellen Trowe said", "2 120 passengers", "helicopter before")
        .endsWith("told the Coastal Radio.");
    int at = article.text().indexOf("Ellen Trowe");
    Evidence name = article.evidence(Span.of(at, at + "Ellen Trowe".length()));
    assertThat(name.exact()).isEqualTo("Ellen\r\nTrowe");
    assertThat(page.substring(name.start(), name.end())).isEqualTo(name.exact());
  }

  @Test
  void linesSetToOneWidthAreOneParagraph() {
    String page =
        """
        Fähre vor Odal gestrandet

        Die Fähre Solveig ist am Montagabend vor Odal auf Grund gelaufen, wie die
        Küstenwache mitteilte. Alle Passagiere wurden mit Hubschraubern von der
        Fähre geholt, und niemand wurde nach Angaben der Reederei verletzt.
        """;

    assertThat(PlainPages.read(page).blocks()).hasSize(2);
  }

  @Test
  void hearsayPoolAndDevelopingMarkerAreKept() {
    Article article =
        PlainPages.read(
            "Ferry runs aground off Odal\n"
                + PlainPages.BODY
                + "\n[1] Source: Coast Radio and The Tidewater Post.\n\nThis is a developing story.");

    assertThat(PlainPages.kept(article)).hasSize(5);
  }

  @Test
  void menusOfASiteAreOutsideTheReport() {
    Article article =
        PlainPages.read(
            PlainPages.MENU
                + "\n\nFerry runs aground off Odal\n"
                + PlainPages.BODY.repeat(2)
                + "\n"
                + PlainPages.MENU
                + "\n");

    assertThat(PlainPages.kept(article))
        .containsExactly(
            "Ferry runs aground off Odal",
            "The ferry Solveig ran aground off Odal on Monday night, the coast guard said in a statement.",
            "All 212 passengers were taken off by helicopter before dawn, and nobody was hurt, it said.",
            "The ferry Solveig ran aground off Odal on Monday night, the coast guard said in a statement.",
            "All 212 passengers were taken off by helicopter before dawn, and nobody was hurt, it said.");
  }
}
