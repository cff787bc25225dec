package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Byline;
import org.stemma.article.DropReason;
import org.stemma.article.Field;
import org.stemma.capture.Capture;
import org.stemma.text.LanguageDetector;
import org.stemma.time.Edtf;

class PlainTextExtractorTest {

  private static final String BODY =
      """

      The ferry Solveig ran aground off Odal on Monday night, the coast guard said in a statement.

      All 212 passengers were taken off by helicopter before dawn, and nobody was hurt, it said.
      """;

  private static Article read(String page) {
    Extractor extractor = new Extractor(LanguageDetector.NONE);
    return ((Extraction.Found)
            extractor.extract(Capture.of("page.txt", page.getBytes(StandardCharsets.UTF_8))))
        .article();
  }

  private static Optional<String> title(Article article) {
    return article.metadata().title().map(Field::value);
  }

  private static List<String> kept(Article article) {
    return article.blocks().stream()
        .filter(Block::isKept)
        .map(b -> article.words(b.span()))
        .toList();
  }

  private static Optional<String> reason(Article article, String words) {
    return article.blocks().stream()
        .filter(b -> article.words(b.span()).equals(words))
        .findFirst()
        .flatMap(Block::dropped)
        .map(DropReason::label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana Sousa, staff writer", "Luis Prado, editor", "By Mara Lind"})
  void entryOfAListInTheReportIsNoSigner(String entry) {
    String list = "\nThe prize went to three people of the paper, as the jury said on Sunday.\n\n";

    Article article = read("Ferry runs aground off Odal\n\n" + BODY + list + entry + "\n\n" + BODY);

    assertThat(article.metadata().bylines()).isEmpty();
    assertThat(kept(article)).contains(entry);
  }

  @Test
  void aLineIsNotNamedByItself() {
    Article article = read("Winter storm special\n\nFerry runs aground off Odal\n" + BODY);

    assertThat(title(article)).contains("Ferry runs aground off Odal");
    assertThat(
            title(
                read(
                    "Winter storm special\n\nFerry runs aground off Odal\n"
                        + BODY
                        + "\nWinter storm special\n")))
        .contains("Winter storm special");
  }

  @Test
  void titleIsTheLineThatTheBreadcrumbNames() {
    Article article =
        read(
            "Home » Coast » Ferry runs aground off Odal\n\nWinter storm special\n\nFerry runs aground off Odal\n"
                + BODY);

    assertThat(title(article)).contains("Ferry runs aground off Odal");
    assertThat(reason(article, "Home » Coast » Ferry runs aground off Odal"))
        .contains("breadcrumb");
  }

  @Test
  void slugIsDroppedAndNamesTheTitle() {
    Article article = read("Ferry_Runs_Aground_Off_Odal\n\nFerry Runs Aground Off Odal\n" + BODY);

    assertThat(title(article)).contains("Ferry Runs Aground Off Odal");
    assertThat(reason(article, "Ferry_Runs_Aground_Off_Odal")).contains("slug");
  }

  @Test
  void siteNameLineIsThePublisher() {
    Article article = read("CoastReport24.com\n\nFerry runs aground off Odal\n" + BODY);

    assertThat(article.metadata().publisher().map(Field::value)).contains("CoastReport24.com");
    assertThat(title(article)).contains("Ferry runs aground off Odal");
  }

  @Test
  void copyrightLineNamesThePublisher() {
    Article article =
        read(
            "Ferry runs aground off Odal\n"
                + BODY
                + "\n© 2024 Harbour and Coast. All rights reserved.");

    assertThat(article.metadata().publisher().map(Field::value)).contains("Harbour and Coast");
  }

  @Test
  void menuAboveTheTitleIsDropped() {
    Article article =
        read(
            "Skip to content\nTHE COAST HERALD\nNews\nSport\nOpinion\n\nFerry runs aground off Odal\n"
                + BODY);

    assertThat(title(article)).contains("Ferry runs aground off Odal");
    assertThat(kept(article)).hasSize(3);
  }

  @Test
  void bylinesAreReadInManyForms() {
    assertThat(bylines("by Ana Sousa - Trade Editor"))
        .containsExactly(new Byline("Ana Sousa", Optional.of("Trade Editor")));
    assertThat(bylines("By ANA SOUSA and JIM OKAFOR"))
        .extracting(Byline::name)
        .containsExactly("Ana Sousa", "Jim Okafor");
    assertThat(bylines("By Ludwig van der Berg | 3 May 2024"))
        .extracting(Byline::name)
        .containsExactly("Ludwig van der Berg");
    assertThat(bylines("Ana Sousa | The Coast Herald"))
        .extracting(Byline::name)
        .containsExactly("Ana Sousa");
    assertThat(bylines("Ana Sousa, shipping correspondent"))
        .containsExactly(new Byline("Ana Sousa", Optional.of("shipping correspondent")));
    assertThat(bylines("By our staff reporter")).isEmpty();
  }

  private static List<Byline> bylines(String line) {
    Article article = read("Ferry runs aground off Odal\n\n" + line + "\n" + BODY);
    assertThat(reason(article, line)).contains("byline");
    return article.metadata().bylines().stream().map(Field::value).toList();
  }

  @Test
  void aSentenceThatBeginsWithByIsNoByline() {
    Article article =
        read("Ferry runs aground off Odal\n" + BODY + "\nBy Monday Night the harbour had closed.");

    assertThat(article.metadata().bylines()).isEmpty();
  }

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
    return read("Ferry runs aground\n\n" + start + BODY.strip())
        .metadata()
        .dateline()
        .map(Field::value);
  }

  @Test
  void captionThatOnlyNamesPeopleIsDropped() {
    Article article =
        read(
            """
            Mayor and minister open bridge

            Transport Minister Lena Strand and Mayor Ivar Dahl

            The bridge was opened by Transport Minister Lena Strand on Friday, as Mayor Ivar Dahl looked on.
            """);

    assertThat(reason(article, "Transport Minister Lena Strand and Mayor Ivar Dahl"))
        .contains("caption");
  }

  @Test
  void captionSaidTwiceIsDroppedTwice() {
    Article article =
        read(
            "Ferry runs aground off Odal\n\nThe ferry Solveig lies off the...\nThe ferry Solveig lies off the pier of Odal\n"
                + BODY);

    assertThat(kept(article)).hasSize(3);
  }

  @Test
  void sectionHeadingsAreKept() {
    Article article =
        read(
            "Ferry runs aground off Odal\n"
                + BODY
                + "\nWhat Happened Before\n\nTwo ferries ran aground there in 2019, the coast guard said then.");

    assertThat(article.blocks())
        .filteredOn(b -> b.kind() == BlockKind.HEADING)
        .extracting(b -> article.words(b.span()))
        .containsExactly("What Happened Before");
    assertThat(article.segments()).hasSize(1);
  }

  @Test
  void questionBetweenTextAndHeadingIsAPrompt() {
    String question = "What could the accident mean for ferry fares along the coast?";
    Article article =
        read(
            "Ferry runs aground off Odal\n"
                + BODY
                + "\n"
                + question
                + "\n\nLooking Ahead\n\nThe coast guard will publish its report on the ferry in June.");

    assertThat(reason(article, question)).contains("prompt");
  }

  @Test
  void linksBelowALinkHeadingAreDropped() {
    Article article =
        read(
            "Ferry runs aground off Odal\n"
                + BODY
                + "\nRead also:\n\nTen beaches for the summer\n\nIs your boat safe?\n\nLatest");

    assertThat(kept(article)).hasSize(3);
  }

  @Test
  void cutOffLastSentenceIsKept() {
    Article article =
        read(
            "Ferry runs aground off Odal\n"
                + BODY
                + "\nThe captain, who had been on the bridge since\n\nLeave a Reply");

    assertThat(kept(article)).last().asString().startsWith("The captain");
    assertThat(article.blocks().get(3).kind()).isEqualTo(BlockKind.PARAGRAPH);
  }

  @Test
  void closingListThatSaysTheTextAgainIsMarked() {
    Article article =
        read(
            "Ferry runs aground off Odal\n"
                + BODY
                + "\n  1. The ferry Solveig ran aground off Odal on Monday night with its passengers, the coast guard said.\n");

    Block last = article.blocks().get(article.blocks().size() - 1);
    assertThat(last.repeats()).isPresent();
    assertThat(last.isKept()).isTrue();
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    Article article =
        read(
            """
            Ferry runs aground

            The ferry Solveig ran aground off Odal on Monday night with more than
            two hundred people on board, the coast guard said in a statement that
            it released on Tuesday.
            """);

    assertThat(article.blocks()).hasSize(2);
  }

  @Test
  void hearsayPoolAndDevelopingMarkerAreKept() {
    Article article =
        read(
            "Ferry runs aground off Odal\n"
                + BODY
                + "\n[1] Source: Coast Radio and The Tidewater Post.\n\nThis is a developing story.");

    assertThat(kept(article)).hasSize(5);
  }

  @Test
  void publicationDateIsReadFromALineOfItsOwn() {
    assertThat(published("12 March 2026, 14:05")).contains("2026-03-12");
    assertThat(published("Published: Friday, March 13, 2026 at 9:30 a.m. EST"))
        .contains("2026-03-13");
    assertThat(published("Published 3 May 2024, updated 5 May 2024")).contains("2024-05-03");
    assertThat(published("By Ana Sousa | 3 May 2024")).contains("2024-05-03");
    assertThat(published("Updated 5 May 2024")).isEmpty();
    assertThat(published("Monday 14:05")).isEmpty();
  }

  private static Optional<String> published(String line) {
    Article article = read("Ferry runs aground off Odal\n\n" + line + "\n" + BODY);
    return article.metadata().published().map(f -> Edtf.print(f.value()));
  }

  @Test
  void aDateInsideAHeadingIsNoDateLine() {
    assertThat(published("The storm of 3 May 2024 in pictures")).isEmpty();
  }

  private static final String MENU =
      String.join(
          "\n\n",
          "Home",
          "World",
          "Business",
          "Sport",
          "Culture",
          "Weather",
          "Videos",
          "Podcasts",
          "Games",
          "Travel",
          "Health",
          "Style",
          "Food",
          "Property",
          "Subscribe to the newsletter today",
          "Winter storm special with pictures");

  @Test
  void menusOfASiteAreOutsideTheReport() {
    Article article =
        read(MENU + "\n\nFerry runs aground off Odal\n" + BODY.repeat(2) + "\n" + MENU + "\n");

    assertThat(kept(article))
        .containsExactly(
            "Ferry runs aground off Odal",
            "The ferry Solveig ran aground off Odal on Monday night, the coast guard said in a statement.",
            "All 212 passengers were taken off by helicopter before dawn, and nobody was hurt, it said.",
            "The ferry Solveig ran aground off Odal on Monday night, the coast guard said in a statement.",
            "All 212 passengers were taken off by helicopter before dawn, and nobody was hurt, it said.");
  }

  @Test
  void headlineUnderAMenuIsTheLineThatTellsWhatTheReportTells() {
    assertThat(
            title(
                read(
                    MENU
                        + "\n\nFerry runs aground off Odal\n\nAdvertising partners\n"
                        + BODY.repeat(3))))
        .contains("Ferry runs aground off Odal");
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

    assertThat(read(page).blocks()).hasSize(2);
  }
}
