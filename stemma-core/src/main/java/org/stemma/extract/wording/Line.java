package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.text.Span;

/**
 * One block of a plain-text page while it is being judged. Not thread-safe; lives inside one
 * extraction.
 */
public final class Line {

  private final Span span;
  private final String words;
  private BlockKind kind = BlockKind.PARAGRAPH;
  private Optional<DropReason> dropped = Optional.empty();

  /**
   * @param span where it stands, trimmed
   * @param words the units there, as {@link CleanText} reads them
   */
  Line(Span span, String words) {
    this.span = span;
    this.words = words;
  }

  /** The line of the page that {@code clean} reads, or a part of one. */
  public static Line of(Span span, CleanText clean) {
    return new Line(span, clean.words(span));
  }

  /** The same line, to be judged further without a trace here. */
  public Line copy() {
    Line copy = new Line(span, words);
    copy.kind = kind;
    copy.dropped = dropped;
    return copy;
  }

  public Span span() {
    return span;
  }

  public String words() {
    return words;
  }

  public BlockKind kind() {
    return kind;
  }

  public boolean isKept() {
    return dropped.isEmpty();
  }

  /** Why it is no part of the report, if it was dropped. */
  public Optional<DropReason> dropped() {
    return dropped;
  }

  /**
   * Where the first kept one of {@code lines} is at or behind {@code from}; their number if none.
   */
  public static int nextKept(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).isKept()) {
      at++;
    }
    return at;
  }

  public void be(BlockKind judged) {
    kind = judged;
  }

  public void drop(DropReason reason) {
    dropped = Optional.of(reason);
    kind = BlockKind.FURNITURE;
  }

  public Block block(Optional<Span> repeats) {
    return new Block(span, kind, dropped, repeats);
  }
}
