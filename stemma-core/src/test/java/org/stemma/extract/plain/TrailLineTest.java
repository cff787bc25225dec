package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

class TrailLineTest {

  private static Metadata page(String head) {
    String text =
        head
            + """

            The ferry Solveig ran aground off Odal on Monday night, the coast guard said in a statement.

            All 212 passengers were taken off by helicopter before dawn, and nobody was hurt, it said.
            """;
    Extraction read =
        new Extractor(LanguageDetector.NONE)
            .extract(Capture.of("page.txt", text.getBytes(StandardCharsets.UTF_8)));
    return ((Extraction.Found) read).article().metadata();
  }

  private static String section(String head) {
    return page(head).section().map(Field::value).orElse("none");
  }

  @Test
  void theStepBelowTheFirstPageIsTheSection() {
    Metadata metadata =
        page("Home » Coast » North » Ferry runs aground off Odal\n\nFerry runs aground off Odal\n");

    assertThat(metadata.section().map(Field::value)).contains("Coast");
    assertThat(metadata.section().orElseThrow().basis()).isEqualTo("breadcrumb");
    assertThat(metadata.section().orElseThrow().evidence().orElseThrow().start()).isEqualTo(7);
    assertThat(metadata.sectionWitnesses()).hasSize(1);
  }

  @Test
  void theHeadlineIsNoSection() {
    assertThat(section("Start › Ferry runs aground off Odal\n\nFerry runs aground off Odal\n"))
        .isEqualTo("none");
    assertThat(section("Home » Ferry runs aground\n\nFerry runs aground off Odal\n"))
        .isEqualTo("none");
  }

  @Test
  void aMenuIsNoTrail() {
    assertThat(section("World | Coast | Money\n\nFerry runs aground off Odal\n")).isEqualTo("none");
  }
}
