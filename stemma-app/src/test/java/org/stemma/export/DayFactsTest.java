package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.capture.Capture;
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
    String told = MarkdownReport.write(because.report(because.named(page.id())));

    assertThat(told)
        .contains("**published** 2031-05-18", "**date also stated by** meta pubdate")
        .contains("**published, meta publish-date** 2031-05-11 (page.html, line 2, units ")
        .doesNotContain("witnesses");
  }
}
