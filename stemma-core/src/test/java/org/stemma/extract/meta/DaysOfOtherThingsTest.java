package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of what a page shows or tells of, in linked data, are none of its own. */
class DaysOfOtherThingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'MusicEvent','name':'Quay concert','startDate':'2031-06-20','datePublished':'2031-05-01'}",
        "{'@type':'NewsArticle','about':{'@type':'Product','releaseDate':'2031-05-01'}}",
        "{'@type':'VideoObject','name':'The ferry','datePublished':'2031-05-01'}",
        "{'@type':'NewsArticle','video':{'@type':'VideoObject','datePublished':'2031-05-01'}}",
        "{'@type':'NewsArticle','comment':[{'@type':'Comment','datePublished':'2031-05-01'}]}",
        "{'@type':'Review','itemReviewed':'Ferry','datePublished':'2031-05-01'}",
        "{'@type':'TVEpisode','name':'Ferries','datePublished':'2031-05-01'}",
        "{'@type':'ItemList','itemListElement':[{'item':{'@type':'NewsArticle','headline':'Other','datePublished':'2031-05-01'}}]}",
        "{'@type':'Event','datePublished':'2031-05-01',"
      })
  void jsonLdOfAnotherThingDatesNothing(String data) {
    assertThat(DatedPages.published(script(data), "")).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'ReportageNewsArticle','datePublished':'2031-05-03','video':{'datePublished':'2031-05-01'}}",
        "{'@graph':[{'@type':'Event','datePublished':'2031-05-01'},{'@type':'LiveBlogPosting','datePublished':'2031-05-03'}]}",
        "{'@type':'WebPage','datePublished':'2031-05-03','review':{'@type':'Review','datePublished':'2031-05-01'}}"
      })
  void jsonLdOfThePageDatesIt(String data) {
    assertThat(DatedPages.published(script(data), "")).isEqualTo("2031-05-03");
  }

  @ParameterizedTest
  @CsvSource({
    "Comment, none",
    "VideoObject, none",
    "CriticReview, none",
    "SportsEvent, none",
    "NewsArticle, 2031-05-03",
    "WebPage, 2031-05-03"
  })
  void microdataCountByWhatTheyAreOf(String type, String day) {
    String item = "<div itemscope itemtype='https://schema.org/%s'>%s</div>";
    String meta = "<meta itemprop=datePublished content=2031-05-03>";
    String time = "<i itemprop=datePublished content=2031-05-03></i>";

    assertThat(DatedPages.published("", item.formatted(type, meta))).isEqualTo(day);
    assertThat(DatedPages.published("", item.formatted(type, time))).isEqualTo(day);
  }

  private static String script(String data) {
    return "<script type='application/ld+json'>" + data.replace('\'', '"') + "</script>";
  }
}
