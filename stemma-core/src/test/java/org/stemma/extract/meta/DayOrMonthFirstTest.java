package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.StatedDay;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/** Pages that date themselves in numbers: 04/03/2024 is one day here and another there. */
class DayOrMonthFirstTest {

  private static final String BODY =
      "The tram left the depot at noon, and all its passengers were safe, the operator said.\n\n"
          + "The strike had begun in the morning, and it was called off by the union itself.\n";

  private static Article read(String text, String address, String published) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Capture capture =
        new Capture(
            "page",
            Payload.of(bytes),
            Optional.empty(),
            Optional.ofNullable(address),
            Optional.empty(),
            Optional.ofNullable(published));
    Extraction read = new Extractor(LanguageDetector.NONE).extract(capture);
    return ((Extraction.Found) read).article();
  }

  private static Article html(String head, String beside, String address, String published) {
    String body = BODY.replace("\n\n", "</p><p>");
    return read(
        "<html><head>"
            + head
            + "</head><body><h1>Tram drivers end their strike</h1>"
            + beside
            + "<p>"
            + body
            + "</p></body></html>",
        address,
        published);
  }

  private static String told(Article article) {
    return article.metadata().published().map(f -> f.value().edtf() + " " + f.basis()).orElse("");
  }

  @Test
  void whatNothingSettlesIsToldInTheBasisAndAsAFinding() {
    Article article = html("", "<p class=date>04/03/2024</p>", null, null);

    assertThat(told(article))
        .isEqualTo(
            "[2024-03-04,2024-04-03] date element printed, day and month may be the other way round: 2024-04-03");
    assertThat(article.notes())
        .containsExactly(
            "the day of publication is one of [2024-03-04,2024-04-03]: nothing tells whether the day"
                + " or the month stands first (date element printed)");
    assertThat(article.metadata().publishedWitnesses())
        .extracting(witness -> witness.otherwise().map(day -> day.edtf()))
        .containsExactly(Optional.of("2024-04-03"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "<meta name=created content=2024-04-03> | - | day and month as in meta created",
        "<meta property=article:modified_time content=2024-04-04T01:00:00Z> | - | day and month as in meta article:modified_time",
        "- | https://post.example/2024/04/03/tram | day and month as in date in the address",
        "<link rel=canonical href=https://post.example/20240403-tram> | - | day and month as in date in the link canonical"
      })
  void anotherWitnessOfThePageSettlesIt(String head, String address, String why) {
    Article article = html(head == null ? "" : head, "<p class=date>04/03/2024</p>", address, null);

    assertThat(told(article)).isEqualTo("2024-04-03 date element printed, " + why);
    assertThat(article.notes()).isEmpty();
  }

  @Test
  void otherDatesInNumbersSettleIt() {
    Article article =
        html("", "<p class=date>04/03/2024</p><p class=date>Updated 04/25/2024</p>", null, null);

    assertThat(told(article))
        .isEqualTo("2024-04-03 date element printed, day and month as in \"04/25/2024\"");
  }

  /** The dateline, or a line beside the headline, names the month and leaves out the year. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p class=date>09/11/2031</p> | LORNSEY, Nov 9 (Odal Press) - | 2031-11-09 | Nov 9",
        "<p class=date>09/11/2031</p> | LORNSEY, Sept 11 (Odal Press) - | 2031-09-11 | Sept 11",
        "<p>Published 09/11/2031</p> | Lornsey (Odal Press), 10 November – | 2031-11-09 | 10 November",
        "<p>Posted: 09-11-2031</p> | (Nov. 9) | 2031-11-09 | Nov. 9",
        "<time>Sunday, 9 Nov</time><p class=date>09/11/2031</p> | - | 2031-11-09 | 9 Nov",
        "<p class=date>09/11/2031</p><p>By Ana Sousa, November 9th</p> | - | 2031-11-09 | November 9th"
      })
  void dayWithoutItsYearSettlesIt(String beside, String lead, String day, String words) {
    String start = lead.equals("-") ? "" : lead + " ";
    Article html = html("", beside + "<p>" + start + "The tram was late, it said.</p>", null, null);
    String lines = beside.replaceAll("</?p[^>]*>|</?time>", "\n\n");
    Article plain =
        read("Tram drivers end their strike\n" + lines + "\n\n" + start + BODY, null, null);

    assertThat(told(html)).startsWith(day).endsWith("day and month as in \"" + words + "\"");
    assertThat(told(plain)).startsWith(day).endsWith("day and month as in \"" + words + "\"");
    assertThat(html.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strike began on Nov 9 and ended at noon, the union said on the same day.",
        "LORNSEY, Nov 2 (Odal Press) - The tram left the depot at noon, the operator said."
      })
  void dayThatIsToldOrIsAnotherSettlesNothing(String lead) {
    Article article = html("", "<p class=date>09/11/2031</p><p>" + lead + "</p>", null, null);

    assertThat(told(article)).contains("may be the other way round");
  }

  @Test
  void manifestSettlesIt() {
    Article article = html("", "<p class=date>04/03/2024</p>", null, "2024-04-03");

    assertThat(article.metadata().publishedWitnesses())
        .extracting(StatedDay::field)
        .extracting(field -> field.value().edtf() + " " + field.basis())
        .containsExactly(
            "2024-04-03 manifest", "2024-04-03 date element printed, day and month as in manifest");
    assertThat(article.notes()).isEmpty();
  }

  @Test
  void instantOfTheSameDayIsNoConflictThoughTheLanguageHasTheOtherOrder() {
    String head = "<meta property=article:published_time content=2024-04-03T10:00:00+02:00>";
    Article article = html(head, "<p class=date lang=de>04/03/2024</p>", null, null);

    assertThat(article.notes()).isEmpty();
  }

  @Test
  void statementForProgramsMayBeOpenToo() {
    Article article = html("<meta name=pubdate content='04/03/2024 10:00:00'>", "", null, null);

    assertThat(told(article))
        .isEqualTo(
            "[2024-03-04,2024-04-03] meta pubdate, day and month may be the other way round: 2024-04-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | [2024-03-04,2024-04-03] date line, day and month may be the other way round: 2024-03-04",
        "https://post.example/2024/04/03/tram | 2024-04-03 date line, day and month as in date in the address"
      })
  void plainPagesAreReadAlike(String address, String told) {
    String page = "Tram drivers end their strike\n\n04/03/2024\n\n" + BODY;

    assertThat(told(read(page, address, null))).isEqualTo(told);
  }

  @Test
  void addressDatesAPlainPageThatPrintsNoDay() {
    String page = "Tram drivers end their strike\n\n" + BODY;

    assertThat(told(read(page, "https://post.example/2024/04/03/tram", null)))
        .isEqualTo("2024-04-03 date in the address");
  }

  @Test
  void addressItWasRetrievedFromGivesTheLocalDay() {
    String head = "<meta property=article:published_time content=2024-04-02T23:11:59Z>";

    assertThat(told(html(head, "", "https://post.example/2024/04/03/tram", null)))
        .isEqualTo("2024-04-03 date in the address, the local day of meta article:published_time");
  }

  @Test
  void addressMayBeOpenToo() {
    assertThat(told(html("", "", "https://post.example/tram-04-03-2024", null)))
        .isEqualTo(
            "[2024-03-04,2024-04-03] date in the address, day and month may be the other way round: 2024-04-03");
  }

  /** English is written in countries of either order: what names the country settles it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "<meta property=og:locale content=en_GB> | - | 2024-03-04",
        "<meta property=og:locale content=en_US> | - | 2024-04-03",
        "<meta http-equiv=content-language content=en-ie> | - | 2024-03-04",
        "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"inLanguage\":\"en-NZ\"}</script> | - | 2024-03-04",
        "<link rel=canonical href=https://tram.example.com.au/strike> | - | 2024-03-04",
        "- | https://tram.co.uk/strike | 2024-03-04",
        "- | https://tram.in/strike | 2024-03-04",
        "- | https://tram.us/strike | 2024-04-03",
        "- | https://tram.io/strike | [2024-03-04,2024-04-03]",
        "<meta property=og:locale content=en_US> | https://tram.co.uk/strike | [2024-03-04,2024-04-03]"
      })
  void countryOfThePageSettlesIt(String head, String address, String day) {
    Article article = html(head == null ? "" : head, "<p class=date>04/03/2024</p>", address, null);

    assertThat(told(article)).startsWith(day + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, en_US, 2024-03-04",
    "en-US, en_GB, '[2024-03-04,2024-04-03]'",
    "de, en_US, 2024-03-04",
    "es, es_PR, 2024-04-03",
    "fr, fr_FR, 2024-03-04"
  })
  void countryCountsInTheLanguageOfThePage(String language, String locale, String day) {
    Article article =
        read(
            "<html lang="
                + language
                + "><head><meta property=og:locale content="
                + locale
                + "></head><body><h1>Tram drivers end their strike</h1><p>04/03/2024</p><p>"
                + BODY.replace("\n\n", "</p><p>"),
            null,
            null);

    assertThat(told(article)).startsWith(day + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "https://tram.co.uk/strike, 2024-03-04",
    "https://tram.us/strike, 2024-04-03",
    "https://tram.tv/strike, '[2024-03-04,2024-04-03]'"
  })
  void addressOfAPlainPageNamesTheCountryToo(String address, String day) {
    String page = "Tram drivers end their strike\n\nPosted 04/03/2024\n\n" + BODY;

    assertThat(told(read(page, address, null))).startsWith(day + " ");
  }

  @Test
  void countriesThatDifferLeaveItToOtherDates() {
    Article article =
        html(
            "<meta property=og:locale content=en_US>",
            "<p class=date>04/03/2024</p><p>Tickets from 25/03/2024</p>",
            "https://tram.co.uk/strike",
            null);

    assertThat(told(article))
        .isEqualTo("2024-03-04 date element printed, day and month as in \"25/03/2024\"");
  }

  @Test
  void instantOfADayThatIsOpenIsNone() {
    Article article = html("<meta name=pubdate content='04/03/2024 10:00:00Z'>", "", null, null);

    assertThat(article.metadata().publishedAt()).isEmpty();
  }
}
