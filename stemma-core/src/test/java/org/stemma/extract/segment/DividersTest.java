package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.extract.HtmlPages;
import org.stemma.text.LanguageDetector;

/** Lines that only divide two stretches head nothing. */
class DividersTest {

  private static final String FREIGHTER =
      "The freighter Adela lost 31 containers off Skarne in a gale early on Sunday, the coast guard"
          + " said.";
  private static final String COURT =
      "A court clerk in Merrow was jailed for five years on Wednesday for selling verdicts before"
          + " they were read.";
  private static final String FOOTBALL =
      "Lanfield beat their neighbours 2-1 in heavy rain and stay at the top of the table for now.";

  private static void isNoHeading(Article article, String divider) {
    assertThat(article.blocks())
        .filteredOn(block -> block.kind() == BlockKind.HEADING)
        .extracting(Block::span)
        .extracting(article::words)
        .doesNotContain(divider);
    assertThat(article.segments())
        .allSatisfy(
            segment ->
                assertThat(segment.title().map(article::words).orElse("")).isNotEqualTo(divider));
  }

  @ParameterizedTest
  @ValueSource(strings = {"***", "* * *", "---", "• • •", "# # #"})
  void aDividerHeadsNothing(String divider) {
    String plain =
        String.join("\n\n", "News of Sunday", FREIGHTER, divider, COURT, divider, FOOTBALL) + "\n";
    Extraction read =
        new Extractor(LanguageDetector.NONE)
            .extract(Capture.of("page.txt", plain.getBytes(StandardCharsets.UTF_8)));
    String markup =
        "<article><h1>News of Sunday</h1><p>%s</p><h2>%s</h2><p>%s</p><h2>%s</h2><p>%s</p></article>";

    isNoHeading(((Extraction.Found) read).article(), divider);
    isNoHeading(
        HtmlPages.article(markup.formatted(FREIGHTER, divider, COURT, divider, FOOTBALL)), divider);
  }
}
