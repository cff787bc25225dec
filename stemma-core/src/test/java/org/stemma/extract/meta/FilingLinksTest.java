package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.extract.HtmlPages;

class FilingLinksTest {

  private static Metadata page(String head, String behind) {
    return HtmlPages.article(
            "<html lang=en><head>"
                + head
                + "</head><body><article><h1>Kiln of the brickyard bursts</h1><p>The kiln of the"
                + " brickyard burst in the night, and nobody was hurt, the owner of the yard said."
                + "</p><p>The fire brigade of the town kept watch beside the ruins until noon.</p>"
                + behind
                + "</article></body></html>")
        .metadata();
  }

  private static String section(Metadata metadata) {
    return metadata.section().map(Field::value).orElse("none");
  }

  @Test
  void linksNearTheReportFileIt() {
    Metadata metadata =
        page(
            "",
            "<p>Filed under <a rel='category tag' href=/local>Local</a>, <a rel=tag"
                + " href=/t/kilns>kilns</a>, <a rel='TAG nofollow' href=/t/fire>fire</a></p>");

    assertThat(section(metadata)).isEqualTo("Local");
    assertThat(metadata.section().orElseThrow().basis()).isEqualTo("link category");
    assertThat(metadata.tags()).extracting(Field::value).containsExactly("kilns", "fire");
  }

  @Test
  void theHeadGoesBeforeLinks() {
    Metadata metadata =
        page(
            "<meta property='article:section' content=News><meta name=keywords content='bricks'>",
            "<p><a rel='category tag' href=/l>Local</a> <a rel=tag href=/k>kilns</a></p>");

    assertThat(section(metadata)).isEqualTo("News");
    assertThat(metadata.tags()).extracting(Field::value).containsExactly("bricks");
  }

  @Test
  void otherLinksFileNothing() {
    Metadata metadata =
        page(
            "",
            "<p><a rel=author href=/a>Ana Sousa</a> <a rel=nofollow href=/k>kilns</a> <a rel=tag"
                + " href=/x>"
                + "a tag that is a whole sentence and says far more than a word would say here"
                + "</a></p>");

    assertThat(section(metadata)).isEqualTo("none");
    assertThat(metadata.tags()).isEmpty();
  }

  @Test
  void addressesOfSectionsAndKeywordsFileTheReportToo() {
    Metadata metadata =
        page(
            "<link rel=canonical href='https://post.example/2024/05/kiln'>",
            "<p class=tags><a href='https://post.example/category/local/'>Local</a> <a"
                + " href=/tag/kilns>kilns</a> <a href=/schlagwort/fire>fire</a></p>");

    assertThat(section(metadata)).isEqualTo("Local");
    assertThat(metadata.section().orElseThrow().basis()).isEqualTo("link to a category");
    assertThat(metadata.tags()).extracting(Field::value).containsExactly("kilns", "fire");
  }

  @Test
  void linksOfMenusAndOfRunningTextFileNothing() {
    Metadata metadata =
        page(
            "",
            "<p>The owner has written of <a href=/category/local>the town</a> before, and of its"
                + " kilns and their fires in the winters of his youth.</p><nav><a"
                + " href=/category/sport>Sport</a></nav>");

    assertThat(section(metadata)).isEqualTo("none");
  }

  @Test
  void linksInLinesWhoseWordsLeadElsewhereFileNothing() {
    Metadata metadata =
        page(
            "",
            "<p>Read also: the floods in <a href=/category/sport>Sport</a></p><p>Tell us what you"
                + " think of <a href=/tag/ferries>ferries</a></p>");

    assertThat(section(metadata)).isEqualTo("none");
    assertThat(metadata.tags()).isEmpty();
  }

  @Test
  void theMenuNamesThePageThatTheReportStandsUnder() {
    String menu =
        "<nav><a href=/sport>Sport</a><a href=/town/fires>Fires</a><a href=/town>The town</a>"
            + "<a href=/>Home</a><a href='https://other.example/town'>Other</a></nav>";

    Metadata metadata =
        page("<link rel=canonical href='https://post.example/town/fires/kiln-bursts'>", menu);

    assertThat(section(metadata)).isEqualTo("The town");
    assertThat(
            section(
                page(
                    "<link rel=canonical href='https://post.example/2024/kiln'>",
                    "<nav><a href=/2024>All of 2024</a></nav>")))
        .isEqualTo("none");
  }

  @Test
  void eachTagHasItsOwnWords() {
    Metadata metadata = page("<meta name=keywords content='bricks,  night fires ; kiln'>", "");

    assertThat(metadata.tags()).extracting(Field::basis).containsOnly("meta keywords");
    assertThat(metadata.tags())
        .extracting(tag -> tag.evidence().orElseThrow().exact())
        .containsExactly("bricks", "night fires", "kiln");
  }

  @Test
  void tagsOfScriptsHaveTheirWordsToo() {
    Metadata metadata =
        page(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"keywords\":"
                + "[\"bricks\",\"night fires\"]}</script>",
            "");

    assertThat(metadata.tags()).extracting(Field::basis).containsOnly("json-ld keywords");
    assertThat(metadata.tags())
        .extracting(tag -> tag.evidence().orElseThrow().exact())
        .containsExactly("bricks", "night fires");
  }
}
