package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of archives have days from before the web, where something states them as their own. */
class ArchiveDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"1973-05-03\"}</script>; 1973-05-03",
        "<meta property=article:published_time content=1962-11-09T00:00:00Z>; 1962-11-09",
        "<meta name=date content=1912-04-16>; 1912-04-16",
        "<meta name=pubdate content='30 April 1888'>; 1888-04-30",
        "<meta name=date content=1066-10-14>; none"
      })
  void dataDeclareThem(String head, String day) {
    assertThat(DatedPages.published(head, "")).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<time datetime=1948-02-20>Feb. 20, 1948</time>; 1948-02-20",
        "<meta itemprop=datePublished content=1951-07-14>; 1951-07-14",
        "<p>By Ana Sousa</p><p>May 3, 1973</p>; 1973-05-03",
        "<p>By Ana Sousa, May 3, 1973</p>; 1973-05-03",
        "<p>Published: 3.5.1973</p>; 1973-05-03",
        "<p>Published: 3.5.1888</p>; 1888-05-03",
        "<p>Veröffentlicht: 17. 2. 1790</p>; 1790-02-17",
        "<p>By Ana Sousa</p><p>22/11/1641</p>; 1641-11-22",
        "<p>Von Ana Sousa</p><p>9. November 1989</p>; 1989-11-09"
      })
  void elementsAndSignaturesBesideTheHeadlineDo(String beside, String day) {
    assertThat(DatedPages.published("", beside)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<p>3 May 1973</p>; 1973-05-03",
        "<p>Thursday, May 3, 1973, Page 5</p>; 1973-05-03",
        "<p>By ANA SOUSA MAY 3, 1973</p>; 1973-05-03",
        "<p>Aus dem Archiv: 3. Mai 1973, Seite 7</p>; 1973-05-03",
        "<p>LORNSEY, May 3, 1973 (TPA) - The ferry was towed to the yard at Karst in the night.</p>; 1973-05-03"
      })
  void aDayAloneBelowTheHeadlineOrInADatelineDoes(String beside, String day) {
    assertThat(DatedPages.published("", beside)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>3 May 1973</p><p>The ferry is built at Karst.</p><p>9 June 1981</p>",
        "<p>Anchor Lane, 3 May 1973</p>",
        "<p>The storm of 3 May 1973</p>",
        "<p>Lornsey, 3 May 1973 - It was raining when the ferry left the yard for the first time.</p>"
      })
  void aListOfDaysAndWordsBesideOneTellOfHistory(String beside) {
    assertThat(DatedPages.published("", beside)).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Karst, 3 May 1973</p>",
        "<p>Born: 3 May 1973</p>",
        "<p>By Ana Sousa</p><p>Updated: May 3, 1973</p>",
        "<h2>3 May 1973</h2>",
        "<figure><figcaption>The ferry on 3 May 1973</figcaption></figure>",
        "<p>The ferry had burned on <time datetime=1973-05-03>3 May 1973</time> too, when its owner was another firm.</p>",
        "<p>The ferry was built on 3 May 1973 in Karst and has carried the mail since then for the port.</p>"
      })
  void whatMayBeOfHistoryDatesNothing(String beside) {
    assertThat(DatedPages.published("", beside)).isEqualTo("none");
    assertThat(DatedPages.published("<meta name=date content=2031-05-03>", beside))
        .isEqualTo("2031-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1970-01-01T00:00:00Z", "1969-12-31T19:00:00-05:00", "1900-01-01", "0001-01-01"})
  void whatProgramsWriteForNoDayIsNone(String unset) {
    assertThat(DatedPages.published("<meta name=date content=" + unset + ">", ""))
        .isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Ana Sousa</p><p>January 1, 1970</p>",
        "<p>By Ana Sousa, January 1, 1970</p>",
        "<p>Published: 01/01/1970</p>",
        "<p>Von Ana Sousa</p><p>1. Januar 1970</p>",
        "<p>Published on December 31, 1969</p>",
        "<p>Published: 30.12.1899</p>"
      })
  void norDoesItDateAPageInPrint(String line) {
    assertThat(DatedPages.published("", line)).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<p>Published: 3.5.1588</p>", "<p>Born: 3.5.1888</p>", "<p>Karst, 3.5.1888</p>"})
  void numbersOfOtherYearsAndMattersDateNothing(String line) {
    assertThat(DatedPages.published("", line)).isEqualTo("none");
  }
}
