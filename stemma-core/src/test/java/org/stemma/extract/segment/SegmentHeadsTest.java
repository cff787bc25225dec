package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Segment;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/** Each of several signed and dated reports of a page has its own signers and day. */
class SegmentHeadsTest {

  private static final String COAL =
      """
      Colliers in Tarnow stopped work at dawn on Monday in a dispute over pay, and 7,000 of them marched to the town hall.

      The strike, the second in a month, was called after talks with the owners of the pits had broken down.
      """;

  private static final String TENNIS =
      """
      Milla Sand won the final of the Orvel Open in three sets in front of 9,000 spectators, after her opponent had hurt her knee.

      The champion thanked her coach and said that she would rest before the grass season begins.
      """;

  private static Article read(String name, String page) {
    Extraction read =
        new Extractor(LanguageDetector.NONE)
            .extract(Capture.of(name, page.getBytes(StandardCharsets.UTF_8)));
    return ((Extraction.Found) read).article();
  }

  private static Article plain(String first, String second) {
    return read(
        "page.txt",
        "Colliers of Tarnow lay down tools\n"
            + first
            + "\n\n"
            + COAL
            + "\nMilla Sand wins the Orvel Open\n"
            + second
            + "\n\n"
            + TENNIS);
  }

  private static Article markup(String first, String second) {
    return read(
        "page.html",
        "<html lang=en><body><article><h1>Colliers of Tarnow lay down tools</h1>"
            + first
            + "<p>"
            + COAL.strip().replace("\n\n", "</p><p>")
            + "</p><h2>Milla Sand wins the Orvel Open</h2>"
            + second
            + "<p>"
            + TENNIS.strip().replace("\n\n", "</p><p>")
            + "</p></article></body></html>");
  }

  private static final String HTML_DIGEST =
      """
      <html lang=en><title>Two things to know</title><article><h1>Two things to know</h1>
      <p>Monday 9 May 2033</p>
      <h2>COLLIERS OF TARNOW LAY DOWN TOOLS</h2><p>By Ana Solberg</p><p>%s</p>
      <h2>MILLA SAND WINS THE ORVEL OPEN</h2><p>By Jonas Weil</p><p>%s</p></article>
      """;

  private static final String PLAIN_DIGEST =
      """
      Two things to know on Monday morning

      Monday 9 May 2033

      --------

      COLLIERS OF TARNOW LAY DOWN TOOLS
      By Ana Solberg

      %s

      --------

      MILLA SAND WINS THE ORVEL OPEN
      By Jonas Weil

      %s
      """;

  private static void isSignedByBoth(Article article) {
    assertThat(article.metadata().bylines().stream().map(b -> b.value().name()))
        .containsExactly("Ana Solberg", "Jonas Weil");
  }

  @Test
  void aDigestIsSignedByAllWhoSignItsReports() {
    String coal = COAL.strip().replace("\n\n", "</p><p>");
    String tennis = TENNIS.strip().replace("\n\n", "</p><p>");

    isSignedByBoth(read("page.html", HTML_DIGEST.formatted(coal, tennis)));
    isSignedByBoth(read("page.txt", PLAIN_DIGEST.formatted(COAL.strip(), TENNIS.strip())));
  }

  /** "Ana Solberg 2033-05-06" of each report. */
  private static List<String> heads(Article article) {
    return article.segments().stream().map(SegmentHeadsTest::head).toList();
  }

  private static String head(Segment segment) {
    String names =
        segment.bylines().stream().map(b -> b.value().name()).collect(Collectors.joining(" & "));
    return names + " " + segment.published().map(day -> day.value().edtf()).orElse("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By AUTHOR\nDAY",
        "DAY\nBy AUTHOR",
        "By AUTHOR | DAY",
        "AUTHOR\nDAY",
        "By AUTHOR, Labour Editor\nPublished: DAY | Updated: 9 May 2033"
      })
  void ofAPlainPage(String form) {
    Article article =
        plain(
            form.replace("AUTHOR", "Ana Solberg").replace("DAY", "6 May 2033"),
            form.replace("AUTHOR", "Ben Orlu").replace("DAY", "2 May 2033"));

    assertThat(heads(article)).containsExactly("Ana Solberg 2033-05-06", "Ben Orlu 2033-05-02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By AUTHOR</p><p>DAY</p>",
        "<p>By AUTHOR<br>DAY</p>",
        "<div class=byline>By AUTHOR</div><div>DAY</div>"
      })
  void ofAPageOfMarkup(String form) {
    Article article =
        markup(
            form.replace("AUTHOR", "Ana Solberg").replace("DAY", "6 May 2033"),
            form.replace("AUTHOR", "Ben Orlu").replace("DAY", "2 May 2033"));

    assertThat(heads(article)).containsExactly("Ana Solberg 2033-05-06", "Ben Orlu 2033-05-02");
  }

  @Test
  void theirWordsAreThoseOfThePage() {
    Article article = plain("By Ana Solberg\n6 May 2033", "By Ben Orlu, Sports Editor\n2 May 2033");
    Segment second = article.segments().get(1);

    assertThat(second.bylines().get(0).evidence().orElseThrow().exact())
        .isEqualTo("By Ben Orlu, Sports Editor");
    assertThat(second.bylines().get(0).value().role()).contains("Sports Editor");
    assertThat(second.published().orElseThrow().evidence().orElseThrow().exact())
        .isEqualTo("2 May 2033");
    assertThat(second.published().orElseThrow().basis()).isEqualTo("line below its headline");
  }

  @Test
  void whatStandsBelowTheHeadlineOfThePageAloneIsOfThePage() {
    Article article = plain("By Ana Solberg\n6 May 2033", "");

    assertThat(article.segments()).hasSize(2);
    assertThat(heads(article)).containsOnly(" -");
    assertThat(article.metadata().bylines()).hasSize(1);
  }

  @Test
  void aSecondReportThatAloneIsSignedHasItsOwn() {
    assertThat(heads(plain("", "By Ben Orlu\n2 May 2033")))
        .containsExactly(" -", "Ben Orlu 2033-05-02");
  }

  @ParameterizedTest
  @CsvSource({
    "05/06/2033, '[2033-05-06,2033-06-05] or 2033-05-06'",
    "25/06/2033, 2033-06-25",
    "2033-06-05, 2033-06-05"
  })
  void aDayThatCanBeReadTwoWaysHasBoth(String printed, String days) {
    Article article = plain("By Ana Solberg\n1 May 2033", "By Ben Orlu\n" + printed);

    assertThat(article.segments().get(1).published())
        .hasValueSatisfying(
            day ->
                assertThat(
                        day.value().edtf()
                            + day.otherwise().map(other -> " or " + other.edtf()).orElse(""))
                    .isEqualTo(days));
  }

  @Test
  void aPageOfOneReportHasNone() {
    Article article =
        read(
            "page.txt", "Colliers of Tarnow lay down tools\nBy Ana Solberg\n6 May 2033\n\n" + COAL);

    assertThat(heads(article)).containsExactly(" -");
  }

  @Test
  void theDayOfAnElementOfAnEntryStays() {
    String entry =
        "<p>By %s</p><p>8 May 2033</p><time class=at datetime=2033-05-0%d>at noon</time>";
    Article article = markup(entry.formatted("Ana Solberg", 6), entry.formatted("Ben Orlu", 2));

    assertThat(heads(article)).containsExactly("Ana Solberg 2033-05-06", "Ben Orlu 2033-05-02");
    assertThat(article.segments().get(1).published().orElseThrow().basis())
        .isEqualTo("time element of the entry");
  }

  /** Lists of furniture know the word for the author as the start of a note on the author. */
  @ParameterizedTest
  @CsvSource({
    "ru, Автор: Олег Серов, Автор: Анна Белова, 20 апреля 2031, Олег Серов, Анна Белова",
    "pl, Autor: Jan Nowak, Autor: Ewa Lis, 20 kwietnia 2031, Jan Nowak, Ewa Lis",
    "ar, بقلم: ليلى منصور, بقلم: سامي حداد, 20 أبريل 2031, ليلى منصور, سامي حداد"
  })
  void aLineWithTheWordForTheAuthorAndANameSigns(
      String language, String by, String other, String day, String first, String second) {
    String head = "<p>%s</p><p>" + day + "</p><p>";
    Article article =
        read(
            "page.html",
            "<html lang="
                + language
                + "><main><article><h1>Colliers of Tarnow lay down tools</h1>"
                + head.formatted(by)
                + COAL
                + "</p></article><article><h1>Milla Sand wins the Orvel Open</h1>"
                + head.formatted(other)
                + TENNIS
                + "</p></article></main></html>");

    assertThat(heads(article)).containsExactly(first + " 2031-04-20", second + " 2031-04-20");
  }
}
