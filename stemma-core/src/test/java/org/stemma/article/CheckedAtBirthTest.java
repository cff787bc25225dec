package org.stemma.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;

/** No value of an article exists that points nowhere. */
class CheckedAtBirthTest {

  private static final String TEXT = "Trains stop.\n\nDrivers strike.";

  private static final Block FIRST = Block.kept(Span.of(0, 12), BlockKind.PARAGRAPH);
  private static final Block SECOND = Block.kept(Span.of(14, 29), BlockKind.PARAGRAPH);

  private static Article article(List<Block> blocks, List<Span> segments) {
    return new Article(
        new Page("page.txt", Optional.empty(), "text/plain", "UTF-8", "", TEXT),
        TEXT,
        OffsetMap.identity(TEXT.length()),
        blocks,
        segments.stream()
            .map(span -> new Segment("page.txt#s1", span, Optional.empty(), Optional.empty()))
            .toList(),
        Metadata.NONE,
        Optional.empty(),
        List.of());
  }

  private static void refused(ThrowingCallable made, String message) {
    assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void blocksStandInTheTextOneBehindTheOther() {
    assertThat(article(List.of(FIRST, SECOND), List.of(Span.of(0, 29))).blocks()).hasSize(2);
    refused(
        () -> article(List.of(SECOND, FIRST), List.of()),
        "block Span[start=0, end=12] must stand between 29 and 29");
    refused(
        () -> article(List.of(Block.dropped(Span.of(14, 30), DropReason.MENU, 16)), List.of()),
        "block Span[start=14, end=30] must stand between 0 and 29");
  }

  @Test
  void segmentsStandInTheTextOneBehindTheOther() {
    refused(
        () -> article(List.of(), List.of(Span.of(0, 14), Span.of(13, 29))),
        "segment Span[start=13, end=29] must stand between 14 and 29");
    refused(
        () -> article(List.of(), List.of(Span.of(0, 40))),
        "segment Span[start=0, end=40] must stand between 0 and 29");
  }

  @Test
  void blocksHaveWordsAndFurnitureIsDropped() {
    refused(
        () -> Block.kept(Span.of(3, 3), BlockKind.PARAGRAPH),
        "span Span[start=3, end=3] must not be empty");
    refused(() -> Block.kept(Span.of(0, 3), BlockKind.FURNITURE), "kind FURNITURE must be dropped");
  }

  @Test
  void onlyWhatStandsBeforeIsRepeated() {
    refused(
        () ->
            new Block(
                Span.of(0, 12),
                BlockKind.PARAGRAPH,
                Optional.empty(),
                Optional.of(Span.of(14, 29))),
        "repeats Span[start=14, end=29] must begin before Span[start=0, end=12]");
  }

  @Test
  void evidenceHoldsTheWordsOfItsPlace() {
    refused(() -> new Evidence("p", "", 4, 4, 1, "", ""), "exact must not be empty");
    refused(() -> new Evidence("p", "a", -1, 0, 1, "", ""), "start -1 must be >= 0");
    refused(() -> new Evidence("p", "a", 0, 1, 0, "", ""), "line 0 must be >= 1");
    refused(
        () -> new Evidence("p", "ab", 3, 2, 1, "", ""),
        "exact has 2 units, start 3 and end 2 do not");
  }
}
