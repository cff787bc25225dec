package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.extract.HtmlPages;

class UniversalTimeTest {

  @ParameterizedTest
  @CsvSource({
    // the same instant, on the next day or the day before at its place
    "2024-05-17T19:00:00Z, 2024-05-18T00:30:00+05:30, 2024-05-18",
    "2024-05-17T22:15:00Z, 2024-05-18T10:15:00+12:00, 2024-05-18",
    "2024-05-17T03:20:00Z, 2024-05-16T22:20:00-05:00, 2024-05-16",
    // another instant, of the same minute
    "2024-05-17T12:00:00Z, 2024-05-18T09:00:00+02:00, 2024-05-17"
  })
  void theLocalDayIsThatOfTheSameInstant(String universal, String local, String day) {
    String page =
        "<html lang=en><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"datePublished\":\""
            + universal
            + "\"}</script><meta property=article:published_time content=\""
            + local
            + "\"></head><body><h1>Ferry runs aground off Odal</h1><p>The ferry left the harbour at"
            + " noon, and all its passengers were brought ashore before the storm.</p>";

    assertThat(HtmlPages.article(page).metadata().published().orElseThrow().value().edtf())
        .isEqualTo(day);
  }
}
