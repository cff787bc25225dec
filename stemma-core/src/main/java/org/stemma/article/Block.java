package org.stemma.article;

import java.util.Objects;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * One paragraph, heading, list item ... of an article, kept or dropped.
 *
 * @param span where it stands in {@link Article#text()}, without surrounding white space
 * @param kind what it is
 * @param dropped why it is no part of the report; empty if it is kept
 * @param repeats the earlier stretch of the same article whose words it says again (title,
 *     standfirst, caption, recap), if any; repetition is not support
 * @param units of its text on the page; more than {@code span} has if it was cut
 */
public record Block(
    Span span, BlockKind kind, Optional<DropReason> dropped, Optional<Span> repeats, int units) {

  public Block {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(repeats, "repeats");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span " + span + " must not be empty");
    }
    if (dropped.isEmpty() && kind == BlockKind.FURNITURE) {
      throw new IllegalArgumentException("kind FURNITURE must be dropped");
    }
    if (repeats.isPresent() && repeats.get().start() >= span.start()) {
      throw new IllegalArgumentException("repeats " + repeats.get() + " must begin before " + span);
    }
    if (units < span.length()) {
      throw new IllegalArgumentException(
          "units " + units + " must not be fewer than the " + span.length() + " of the span");
    }
  }

  /** A block with all its text. */
  public Block(Span span, BlockKind kind, Optional<DropReason> dropped, Optional<Span> repeats) {
    this(span, kind, dropped, repeats, span.length());
  }

  /** A block of the report, which repeats no other. */
  public static Block kept(Span span, BlockKind kind) {
    return new Block(span, kind, Optional.empty(), Optional.empty());
  }

  /**
   * A block that is no part of the report.
   *
   * @param units of its text on the page
   */
  public static Block dropped(Span span, DropReason reason, int units) {
    return new Block(span, BlockKind.FURNITURE, Optional.of(reason), Optional.empty(), units);
  }

  /** Whether the block is part of the report. */
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
