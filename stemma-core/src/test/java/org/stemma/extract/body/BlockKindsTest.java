package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.article.BlockKind;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.tree.PageReader;
import org.stemma.extract.tree.PageTree;

class BlockKindsTest {

  private static List<BlockKind> kinds(String html) {
    PageTree tree = PageReader.read(Markup.read(html, 10_000), 1_000);
    BlockKinds kinds = new BlockKinds(tree);
    return tree.blocks().stream().map(block -> kinds.of(block.owner())).toList();
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
}
