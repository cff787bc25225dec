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
    assertThat(metadata.tags()).containsExactly("kilns", "fire");
  }

  @Test
  void theHeadGoesBeforeLinks() {
    Metadata metadata =
        page(
            "<meta property='article:section' content=News><meta name=keywords content='bricks'>",
            "<p><a rel='category tag' href=/l>Local</a> <a rel=tag href=/k>kilns</a></p>");

    assertThat(section(metadata)).isEqualTo("News");
    assertThat(metadata.tags()).containsExactly("bricks");
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
}
