package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.OtherPages.TWO_PARAGRAPHS;
import static org.stemma.extract.OtherPages.extracted;
import static org.stemma.extract.OtherPages.html;
import static org.stemma.extract.OtherPages.isRefused;
import static org.stemma.extract.OtherPages.schema;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.text.LanguageDetector;

/** Pages are what they state, or what their title says. */
class StatedKindsTest {

  @ParameterizedTest
  @CsvSource({
    "JobPosting,an advertisement of a job",
    "Recipe,a recipe",
    "Product,a page of a shop",
    "DiscussionForumPosting,a thread of a forum",
    "QAPage,a question of a reader",
    "SearchResultsPage,a list of search results",
    "CollectionPage,a list of reports"
  })
  void aPageIsWhatItStates(String type, String reason) {
    isRefused(
        extracted("a.html", html("Cook", schema(type), "<h1>Cook</h1>" + TWO_PARAGRAPHS)), reason);
  }

  @Test
  void aPageIsWhatTheElementAroundItsHeadlineStates() {
    String body =
        "<div itemscope itemtype=\"https://schema.org/Recipe\"><h1>Soup</h1>%s</div>"
            .formatted(TWO_PARAGRAPHS);

    isRefused(extracted("a.html", html("Soup", "", body)), "a recipe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Recipe", "Product", "CollectionPage"})
  void aPageThatStatesAReportToo(String type) {
    assertThat(
            extracted(
                "a.html",
                html(
                    "Cook",
                    schema(type) + schema("NewsArticle"),
                    "<h1>Cook</h1>" + TWO_PARAGRAPHS)))
        .isInstanceOf(Extraction.Found.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Privacy Policy",
        "Terms and Conditions of Use | The Gull",
        "Datenschutzerklärung – Odaler Nachrichten",
        "Mentions légales",
        "Política de cookies"
      })
  void termsOfASiteAreKnownByTheirTitle(String title) {
    isRefused(
        extracted("a.html", html(title, "", "<h1>The Gull</h1>" + TWO_PARAGRAPHS)),
        "the terms of a site");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry line fined over privacy policy",
        "Search for the crew goes on",
        "Datenschutz: Was sich im Hafen ändert",
        "Stories by survivors tell of the night on the pier",
        "Results of the council election"
      })
  void headlinesAboutSuchThingsAreHeadlines(String title) {
    assertThat(extracted("a.html", html(title, "", "<h1>" + title + "</h1>" + TWO_PARAGRAPHS)))
        .isInstanceOf(Extraction.Found.class);
  }

  @Test
  void whoMeasuresTextReadsPagesOfAnyKind() {
    String page = html("Cook", schema("Recipe"), "<h1>Cook</h1>" + TWO_PARAGRAPHS);

    assertThat(
            new Extractor(LanguageDetector.NONE, ExtractOptions.DEFAULT.ofAnyKind())
                .extract(Capture.of("a.html", page.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(Extraction.Found.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Author: Mara Quist",
        "Autor: Jon Brae",
        "Auteur : Ana Reis",
        "Category: Harbour",
        "Tag: Harbour"
      })
  void listsAreKnownByTheirTitle(String title) {
    isRefused(
        extracted("a.html", html(title, "", "<h1>" + title + "</h1>" + TWO_PARAGRAPHS)),
        "a list of reports");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Author: minister knew of the leak",
        "Autor: Der Minister wusste von dem Leck",
        "Auteur : le ministre savait tout de la fuite"
      })
  void headlinesThatNameAnAuthorAreHeadlines(String title) {
    assertThat(extracted("a.html", html(title, "", "<h1>" + title + "</h1>" + TWO_PARAGRAPHS)))
        .isInstanceOf(Extraction.Found.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Category: five, and the storm still grows",
        "Tag: the game that emptied the harbour",
        "Etiqueta: lo que esconde el pescado"
      })
  void aHeadlineThatOpensLikeAListIsOneWhereThePageStatesAReport(String title) {
    String body = "<h1>" + title + "</h1>" + TWO_PARAGRAPHS;

    isRefused(extracted("a.html", html(title, "", body)), "a list of reports");
    assertThat(extracted("a.html", html(title, schema("NewsArticle"), body)))
        .isInstanceOf(Extraction.Found.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"og", "schema"})
  void aVideoWithItsCaptionIsNoReportAndOneInAReportIs(String vocabulary) {
    String states =
        vocabulary.equals("og")
            ? "<meta property=\"og:type\" content=\"video.episode\">"
            : schema("VideoObject");
    String player = "<h1>Watch: tram on the quay</h1><p>0:00 / 0:48</p>";
    String caption =
        "<p>Passers-by pushed the tram back by hand on Tuesday before the tide came in.</p>";

    isRefused(extracted("a.html", html("Tram", states, player + caption)), "a page of a video");
    assertThat(extracted("a.html", html("Tram", states, player + TWO_PARAGRAPHS)))
        .isInstanceOf(Extraction.Found.class);
    assertThat(extracted("a.html", html("Tram", "", player + caption)))
        .isInstanceOf(Extraction.Found.class);
  }
}
