package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.article.Evidence;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.export.Report.Statement;
import org.stemma.export.Source.Fact;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** The days of a page are told in a few lines, with all who state them. */
class DayFactsTest {

  private static final String PAGE =
      """
      <html lang=en><head><meta property=article:published_time content=2031-05-18>
      <meta name=pubdate content=2031-05-18><meta name=publish-date content=2031-05-11>
      <meta property=article:modified_time content=2031-05-20></head>
      <body><article><h1>Barge hits a pier of the old bridge</h1>
      <p>The bridge over the Sarre was closed at noon after a barge hit one of its piers, the harbour office said.</p>
      <p>Engineers will look at the pier on Friday, and lorries have to take the road by Anbruck until then.</p>
      </article></body></html>
      """;

  private static final Account ACCOUNT =
      Stemma.of(new PlainParser(), LanguageDetector.NONE)
          .account(List.of(Capture.of("page.html", PAGE.getBytes(StandardCharsets.UTF_8))));

  private final DocumentItem page = ACCOUNT.documents().get(0);

  @Test
  void whoAgreesStandsOnOneLineAndWhoDiffersOnAnother() {
    assertThat(DayFacts.of(page))
        .extracting(Fact::told)
        .containsExactly(
            "published: 2031-05-18 (meta article:published_time)",
            "date also stated by: meta pubdate",
            "date also read as: 2031-05-11 (meta publish-date; states another day, behind the one"
                + " adopted in the order of trust)",
            "updated: 2031-05-20 (meta article:modified_time)");
  }

  @Test
  void sourcesTellThemOfEachPage() {
    assertThat(new Reports(ACCOUNT).sources().sections())
        .filteredOn(section -> section.id().equals("dates"))
        .flatExtracting(section -> section.groups().get(0).entries())
        .singleElement()
        .isInstanceOfSatisfying(
            Statement.class,
            days -> {
              assertThat(days.text()).contains("published: 2031-05-18", "pubdate", "2031-05-11");
              assertThat(days.citations()).hasSize(4);
            });
  }

  @Test
  void whyTellsThemInPlaceOfTheirFieldsWithTheWordsOfEach() {
    Because because = new Because(ACCOUNT);
    String told =
        MarkdownReport.write(because.report(because.named(page.id()), new Witnesses(ACCOUNT)));

    assertThat(told)
        .contains("**published** 2031-05-18", "**date also stated by** meta pubdate")
        .contains("**published, meta publish-date** 2031-05-11 (page.html, line 2, units ")
        .doesNotContain("witnesses");
  }

  private static DocumentItem read(String name, String text, Optional<String> published) {
    Capture page =
        new Capture(
            name,
            Payload.of(text.getBytes(StandardCharsets.UTF_8)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            published);
    return Stemma.of(new PlainParser(), LanguageDetector.NONE)
        .account(List.of(page))
        .documents()
        .get(0);
  }

  @Test
  void aDayOfTheMonthAdoptedAgreesWithIt() {
    assertThat(DayFacts.published(read("page.html", PAGE, Optional.of("2031-05"))))
        .extracting(Fact::told)
        .containsExactly(
            "published: 2031-05 (manifest)",
            "date also stated by: meta article:published_time (2031-05-18), meta pubdate"
                + " (2031-05-18), meta publish-date (2031-05-11)");
  }

  @Test
  void allLinesOfOneKindHaveTheirWords() {
    DocumentItem plain =
        read(
            "page.txt",
            """
            Barge hits a pier of the old bridge

            Published: 18 May 2031
            First published: 17 May 2031
            Last updated: 19 May 2031

            The bridge over the Sarre was closed at noon after a barge hit one of its piers, the harbour office said.

            Engineers will look at the pier on Friday, and lorries have to take the road by Anbruck until then.
            """,
            Optional.empty());

    assertThat(DayFacts.words(plain).values())
        .extracting(Evidence::exact)
        .containsExactly("18 May 2031", "17 May 2031", "19 May 2031");
    assertThat(DayFacts.words(plain).keySet())
        .containsExactly("published, date line", "published, date line 2", "updated, date line");
  }

  @Test
  void allFieldsOfBothDaysAreToldAndNoOther() {
    Set<String> told =
        ItemFields.of(page).keySet().stream()
            .filter(DayFacts::holds)
            .map(field -> field.replaceAll(" \\d.*| value| basis", ""))
            .collect(Collectors.toSet());

    assertThat(told).containsExactlyInAnyOrderElementsOf(DayFacts.FIELDS);
    assertThat(DayFacts.holds("published_place")).isFalse();
    assertThat(DayFacts.holds("about modified_by")).isFalse();
  }
}
