package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.extract.markup.Markup;

class BlockOpeningsTest {

  private static PageTree tree(String html) {
    return PageReader.read(Markup.read(html, 1_000), 1_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><b>Odal.</b> A ferry sank.</p> | Odal.",
        "<p> <span><strong>Odal &amp; Tarn</strong></span>: a ferry sank.</p> | Odal & Tarn",
        "<p><b><i>Odal</i></b> <b>Tarn</b> a ferry sank.</p> | Odal",
        "<p><b>All of it.</b></p> | All of it."
      })
  void wordsInBoldThatOpenABlockAreMeasured(String html, String bold) {
    PageTree tree = tree(html);

    assertThat(BlockOpenings.of(tree).bold(0)).isEqualTo(bold.length());
    assertThat(tree.blocks().get(0).text()).startsWith(bold);
  }

  @ParameterizedTest
  @CsvSource({"<p>A <b>ferry</b> sank.</p>", "<p><b></b>A ferry sank.</p>", "<p>A ferry sank.</p>"})
  void boldWordsFurtherOnDoNot(String html) {
    assertThat(BlockOpenings.of(tree(html)).bold(0)).isZero();
  }

  @Test
  void aRuleStandsAboveTheBlockBehindIt() {
    BlockOpenings openings = BlockOpenings.of(tree("<p>One.</p><hr><div><hr><p>Two.</p></div>"));

    assertThat(openings.isRuled(0)).isFalse();
    assertThat(openings.isRuled(1)).isTrue();
  }
}
