package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.article.BlockKind;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.tree.PageReader;
import org.stemma.extract.tree.PageTree;

class BlockKindsTest {

  private static List<BlockKind> kinds(String html) {
    PageTree tree = PageReader.read(Markup.read(html, 10_000), 1_000);
    BlockKinds kinds = new BlockKinds(tree);
    return IntStream.range(0, tree.blocks().size()).mapToObj(kinds::ofBlock).toList();
  }

  @Test
  void theNearestElementThatFramesTextSaysTheKind() {
    assertThat(kinds("<h2>Tram <b>strike</b></h2><ul><li>One<li><p>Two</ul><div>Three</div>"))
        .containsExactly(
            BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    assertThat(kinds("<table><tr><td>One<td><h3>Two</h3></table><pre>Three</pre>"))
        .containsExactly(BlockKind.TABLE, BlockKind.HEADING, BlockKind.PREFORMATTED);
    assertThat(kinds("<figure><img><div>One</div><figcaption>Two</figcaption></figure>"))
        .containsOnly(BlockKind.CAPTION);
  }

  @Test
  void aParagraphAnywhereInAQuotationIsOne() {
    assertThat(
            kinds("<blockquote>One<div><p>Two</p></div><ul><li>Three<li><p>Four</ul></blockquote>"))
        .containsExactly(
            BlockKind.QUOTATION, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.QUOTATION);
    assertThat(kinds("<blockquote><p>One</blockquote><p>Two"))
        .containsExactly(BlockKind.QUOTATION, BlockKind.PARAGRAPH);
  }

  private static final String SENTENCE =
      "The mill on the lower Brenn stood still for a week, its owner told the town on Monday.";

  @Test
  void ofAHeadingThatIsNotClosedOnlyTheFirstBlockIsOne() {
    String text = SENTENCE + "<br><br>" + SENTENCE;

    assertThat(kinds("<h1>Mill stands still<br><br>" + text))
        .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    assertThat(kinds("<h2>Mill stands still<div>" + SENTENCE + "</div><div>" + SENTENCE))
        .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    assertThat(kinds("<h1>Mill stands still<div>" + SENTENCE + "</div></h1>"))
        .containsExactly(BlockKind.HEADING, BlockKind.HEADING);
  }

  @Test
  void runningTextInACellIsAParagraph() {
    assertThat(kinds("<table><tr><td>Mill stands still<br><br>" + SENTENCE + "</table>"))
        .containsExactly(BlockKind.TABLE, BlockKind.PARAGRAPH);
    assertThat(kinds("<table><tr><td>Mill<td>" + SENTENCE + "</table>"))
        .containsExactly(BlockKind.TABLE);
  }
}
