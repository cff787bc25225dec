package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.extract.PlainPages;

/** Headings and lists among the lines of a plain report. */
class LineKindsTest {

  @Test
  void sectionHeadingsAreKept() {
    Article article =
        PlainPages.read(
            "Ferry runs aground off Odal\n"
                + PlainPages.BODY
                + "\nWhat Happened Before\n\nTwo ferries ran aground there in 2019, the coast guard said then.");

    assertThat(article.blocks())
        .filteredOn(b -> b.kind() == BlockKind.HEADING)
        .extracting(b -> article.words(b.span()))
        .containsExactly("What Happened Before");
    assertThat(article.segments()).hasSize(1);
  }

  @Test
  void cutOffLastSentenceIsKept() {
    Article article =
        PlainPages.read(
            "Ferry runs aground off Odal\n"
                + PlainPages.BODY
                + "\nThe captain, who had been on the bridge since\n\nLeave a Reply");

    assertThat(PlainPages.kept(article)).last().asString().startsWith("The captain");
    assertThat(article.blocks().get(3).kind()).isEqualTo(BlockKind.PARAGRAPH);
  }

  @Test
  void closingListThatSaysTheTextAgainIsMarked() {
    Article article =
        PlainPages.read(
            "Ferry runs aground off Odal\n"
                + PlainPages.BODY
                + "\n  1. The ferry Solveig ran aground off Odal on Monday night with its passengers, the coast guard said.\n");

    Block last = article.blocks().get(article.blocks().size() - 1);
    assertThat(last.repeats()).isPresent();
    assertThat(last.isKept()).isTrue();
  }
}
