package org.stemma.article;

import java.util.Optional;
import org.stemma.text.Span;

/**
 * One paragraph, heading, list item ... of an article, kept or dropped.
 *
 * @param span where it stands in {@link Article#text()}, without surrounding white space
 * @param kind what it is
 * @param dropped why it is no part of the report ; empty if it is kept
 * @param repeats the earlier stretch of the same article whose words it says again (title,
 *     standfirst, caption, recap), if any; repetition is not support
 */
public record Block(
    Span span, BlockKind kind, Optional<DropReason> dropped, Optional<Span> repeats) {

  public static Block kept(Span span, BlockKind kind) {
    return new Block(span, kind, Optional.empty(), Optional.empty());
  }

  public static Block dropped(Span span, DropReason reason) {
    return new Block(span, BlockKind.FURNITURE, Optional.of(reason), Optional.empty());
  }

  public boolean isKept() {
    return dropped.isEmpty();
  }

  /**
   * Whether the block is running text (paragraph, list item, quotation, table, preformatted) of the
   * report.
   */
  public boolean isBody() {
    return isKept()
        && switch (kind) {
          case PARAGRAPH, LIST_ITEM, QUOTATION, TABLE, PREFORMATTED -> true;
          case TITLE, SUBTITLE, HEADING, CAPTION, FURNITURE -> false;
        };
  }
}
