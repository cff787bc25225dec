package org.stemma.extract.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.ReleaseWords;

/**
 * What closes a press release: a paragraph on who issued it under a line that says so, whom the
 * press asks, and the line that names the issuer. That a page is one is told by a line over whom
 * the press asks, or by the same name in the other two: reports have sections on somebody and
 * credit sources too. Not thread-safe; one page.
 */
final class ReleaseTail {

  /** Blocks at the end of a report in which it stands. By judgement: three companies each. */
  private static final int TAIL = 30;

  /** Units from the start of a paragraph in which whom it is about is named. By judgement. */
  private static final int NAMED_WITHIN = 120;

  private final PageTree tree;
  private final int end;
  private final BlockKind[] kinds;
  private final @Nullable DropReason[] dropped;

  /**
   * @param end of the report, exclusive
   * @param kinds of every block
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  ReleaseTail(PageTree tree, int end, BlockKind[] kinds, @Nullable DropReason[] dropped) {
    this.tree = tree;
    this.end = end;
    this.kinds = kinds;
    this.dropped = dropped;
  }

  /** Drops it behind the first running text from block {@code from} on. */
  void drop(int from) {
    int first = firstText(from);
    int start = Math.max(first + 1, end - TAIL);
    boolean issued = isIssued(start);
    if (!issued && IntStream.range(start, end).noneMatch(this::isContact)) {
      return;
    }
    Optional<DropReason> section = Optional.empty();
    for (int i = start; i < end; i++) {
      if (dropped[i] != null) {
        continue;
      }
      if (about(i).isPresent()) {
        section = Optional.of(DropReason.BELOW_REPORT);
      } else if (isContact(i)) {
        section = Optional.of(DropReason.AUTHOR_BOX);
      } else if (ReleaseWords.source(text(i)).filter(n -> issued || names(first, n)).isPresent()) {
        section = Optional.empty();
        dropped[i] = DropReason.BELOW_REPORT;
        continue;
      } else if (kinds[i] == BlockKind.HEADING || isText(i, section)) {
        section = Optional.empty();
      }
      dropped[i] = section.orElse(null);
    }
  }

  private int firstText(int from) {
    int first = from;
    while (first < end && (dropped[first] != null || !tree.blocks().get(first).isRunning())) {
      first++;
    }
    return first;
  }

  /** Whether who issued it and whom the paragraph is about are one. */
  private boolean isIssued(int start) {
    List<String> issuers =
        IntStream.range(start, end)
            .mapToObj(i -> ReleaseWords.source(text(i)))
            .flatMap(Optional::stream)
            .toList();
    return !issuers.isEmpty()
        && IntStream.range(start, end)
            .mapToObj(this::about)
            .flatMap(Optional::stream)
            .anyMatch(name -> issuers.stream().anyMatch(issuer -> issuer.startsWith(name)));
  }

  private boolean names(int block, String issuer) {
    return text(block).contains(issuer);
  }

  /** Running text behind whom the press asks. */
  private boolean isText(int block, Optional<DropReason> section) {
    return section.filter(DropReason.AUTHOR_BOX::equals).isPresent()
        && tree.blocks().get(block).isRunning();
  }

  /** Whom the paragraph below the line, or behind its first line, is about. */
  private Optional<String> about(int block) {
    return ReleaseWords.about(firstLine(block))
        .filter(
            name -> {
              String below = below(block);
              int until = Math.min(below.length(), NAMED_WITHIN);
              return below.substring(0, until).contains(name);
            });
  }

  private boolean isContact(int block) {
    return ReleaseWords.isContact(firstLine(block), below(block));
  }

  private String firstLine(int block) {
    String text = text(block);
    int line = text.indexOf('\n');
    return line < 0 ? text : text.substring(0, line);
  }

  /** What stands behind the first line, in the block or in the next. */
  private String below(int block) {
    String text = text(block);
    int line = text.indexOf('\n');
    if (line >= 0) {
      return text.substring(line + 1);
    }
    return block + 1 < end ? text(block + 1) : "";
  }

  private String text(int block) {
    return tree.blocks().get(block).text();
  }
}
