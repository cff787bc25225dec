package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile pages end in a result or a reason, soon and without filling the stack. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PathologicalHtmlTest {

  private static final String WORDS =
      "The ferry left the harbour at noon, and all its passengers were brought ashore.";
  private static final String STORY = "<p>" + WORDS + "</p>";

  @ParameterizedTest
  @ValueSource(strings = {"div", "table><tr><td", "blockquote"})
  void deepNestingOfBlocksDoesNotHideTheReport(String tag) {
    assertRead(("<" + tag + ">").repeat(100_000) + STORY, WORDS);
  }

  /** Nesting stops at 512 elements: the paragraph is a line of the innermost. */
  @ParameterizedTest
  @ValueSource(strings = {"b", "span", "font", "i", "code"})
  void deepNestingOfInlineElementsDoesNotHideTheReport(String tag) {
    assertRead(("<" + tag + ">").repeat(100_000) + STORY, WORDS);
  }

  @Test
  void aReportInALinkIsRefusedWithItsReason() {
    assertThat(HtmlPages.extract("<a>".repeat(100_000) + STORY))
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            none -> assertThat(none.reason()).isEqualTo("the page has no running text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "span", "font"})
  void nestingOfInlineElementsDoesNotHideTheReport(String tag) {
    assertRead(("<" + tag + ">").repeat(100) + STORY, WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ul><li", "table", "table><tr", "dl><dd", "form><div", "select", "svg", "p"})
  void manyOfTheSameOpenedDoNotHideTheReport(String tags) {
    assertRead(("<" + tags + ">").repeat(16_000) + STORY, WORDS);
  }

  @Test
  void longAttributeDoesNotHideTheReport() {
    String names = "share ".repeat(1_700_000);
    assertThat(HtmlPages.kept(HtmlPages.article("<p class=\"" + names + "\">" + STORY))).hasSize(1);
    String style = " ".repeat(10_000_000);
    assertThat(HtmlPages.kept(HtmlPages.article("<p style=\"" + style + "\">" + STORY))).hasSize(1);
  }

  @Test
  void anUnclosedTitleDoesNotHideTheReport() {
    assertThat(HtmlPages.kept(HtmlPages.article("<title>Ferry" + STORY))).hasSize(1);
  }

  @Test
  void aSecondEndOfTheHeadChangesNothing() {
    assertThat(HtmlPages.kept(HtmlPages.article("<head></head><link></head><body>" + STORY)))
        .hasSize(1);
  }

  @Test
  void everythingUnclosed() {
    assertRead(
        "<html><head><title>Ferry<body><div><p>Words <b>and <i>more" + STORY + "<!-- <p>", WORDS);
    assertRead("<p>Words <script>var open = 1;", "Words");
    assertRead("<p>" + "&".repeat(1_000_000), "&".repeat(1_000_000));
    assertRead("<p>" + "<".repeat(1_000_000), "<".repeat(1_000_000));
  }

  @Test
  void manyLinesOfDatesAndNamesDoNotHideTheReport() {
    assertRead("<p class=\"date author\">By Ana Sousa 1/1/2020 ".repeat(20_000) + STORY, WORDS);
    assertRead(
        "<time>" + "1.1.".repeat(100_000) + "</time>" + STORY, "1.1.".repeat(100_000), WORDS);
  }

  @Test
  void brokenJsonDoesNotHideTheReport() {
    assertRead(
        "<script type=\"application/ld+json\">" + "[".repeat(100_000) + "</script>" + STORY, WORDS);
    assertRead(
        "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"a"
            + "</script>"
            + STORY,
        WORDS);
  }

  @Test
  void nullCharactersAreLeftOutOfTheText() {
    Extraction extraction = HtmlPages.extract(STORY.replace("noon", "no\u0000on"));
    assertThat(HtmlPages.kept(((Extraction.Found) extraction).article()).get(0))
        .contains("left the harbour at noon");
  }

  @Test
  void paragraphTagInsideAScriptIsNoText() {
    Extraction extraction =
        HtmlPages.extract(STORY + "<script>var s = '</p><p>not a word of this';</script>");
    assertThat(((Extraction.Found) extraction).article().text()).doesNotContain("not a word");
  }

  @Test
  void tooLongAPageIsRefused() {
    Extraction extraction = HtmlPages.extract(" ".repeat(HtmlExtractor.MAX_UNITS + 1));
    assertThat(extraction).isInstanceOf(Extraction.NotAnArticle.class);
  }

  @Test
  void manyAttributesDoNotHideTheReport() {
    StringBuilder tag = new StringBuilder("<div");
    for (int i = 0; i < 1_500_000; i++) {
      tag.append(" a").append(i).append("=1");
    }
    assertThat(HtmlPages.kept(HtmlPages.article(tag + ">" + STORY))).hasSize(1);
  }

  @Test
  void entitiesOfADoctypeAreNotExpanded() {
    String entities = "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">".repeat(10_000);
    Extraction extraction = HtmlPages.extract("<!DOCTYPE x [" + entities + "]>" + STORY);
    assertThat(((Extraction.Found) extraction).article().text()).hasSizeLessThan(1_000_000);
  }

  @Test
  void manySiblingsDoNotHideTheReport() {
    assertThat(HtmlPages.kept(HtmlPages.article("<i></i>".repeat(100_000) + STORY))).hasSize(1);
  }

  @Test
  void aPageOfAMillionLinksIsRefusedWithItsReason() {
    Extraction extraction = HtmlPages.extract("<a href=x>y</a>".repeat(1_000_000) + STORY);
    assertThat(extraction)
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            none ->
                assertThat(none.reason()).contains("more than 1000000 elements and runs of text"));
  }

  @Test
  void deepJsonObjectsDoNotHideTheReport() {
    String json = "{\"a\":".repeat(100_000);
    assertThat(
            HtmlPages.kept(
                HtmlPages.article(
                    "<script type=\"application/ld+json\">" + json + "</script>" + STORY)))
        .hasSize(1);
  }

  private static void assertRead(String html, String... kept) {
    assertThat(HtmlPages.kept(HtmlPages.article(html))).containsExactly(kept);
  }
}
