package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;

/** Attributes that hold a set of words say each of them, in any order and case. */
class RelationsTest {

  private static final String STORY =
      "<h1>Ferry sinks</h1><p>The ferry sank at the quay on Monday night, the harbour master said,"
          + " and all its passengers were brought ashore.</p>";

  @ParameterizedTest
  @ValueSource(strings = {"canonical", "canonical nofollow", "alternate\nCanonical", " canonical "})
  void aCanonicalAddressIsReadAmongOtherRelations(String rel) {
    Article article =
        HtmlPages.article("<link rel='" + rel + "' href=https://post.example/a>" + STORY);

    assertThat(article.metadata().canonical().orElseThrow().value())
        .isEqualTo("https://post.example/a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"canonicals", "not-canonical", "shortlink"})
  void otherRelationsAreNoCanonicalAddress(String rel) {
    Article article =
        HtmlPages.article("<link rel='" + rel + "' href=https://post.example/a>" + STORY);

    assertThat(article.metadata().canonical()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rel=author",
        "rel='author external'",
        "rel='nofollow Author'",
        "itemprop='author creator'"
      })
  void anAuthorIsReadAmongOtherRelations(String attribute) {
    Article article = HtmlPages.article(STORY + "<a href=/x " + attribute + ">Ana Sousa</a>");

    assertThat(article.metadata().bylines())
        .singleElement()
        .satisfies(byline -> assertThat(byline.value().name()).isEqualTo("Ana Sousa"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"next", "next nofollow", "nofollow\tPrev"})
  void theNeighbourOfAPartIsKnownAmongOtherRelations(String rel) {
    Article article = HtmlPages.article("<link rel='" + rel + "' href='/a?page=2'>" + STORY);

    assertThat(article.notes())
        .containsExactly("the page holds one part of its report: it links to another page of it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"category tag", "nofollow Category"})
  void aSectionIsReadAmongOtherRelations(String rel) {
    Article article =
        HtmlPages.article(STORY + "<p><a href=/c/harbour rel='" + rel + "'>Harbour</a></p>");

    assertThat(article.metadata().section().orElseThrow().value()).isEqualTo("Harbour");
  }
}
