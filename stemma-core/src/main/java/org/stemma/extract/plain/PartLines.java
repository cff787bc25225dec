package org.stemma.extract.plain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.PageCount;

/** Which of the pages of its report a plain page is, by a line of its own or its headline. */
public final class PartLines {

  /** Lines whose pages are of something else. */
  private static final Set<DropReason> FOREIGN =
      Set.of(DropReason.COMMENTS, DropReason.OTHER_REPORT, DropReason.RELATED_LINKS);

  /**
   * What says so.
   *
   * @param line the line that says it
   */
  public record Found(PageCount count, Line line) {}

  private PartLines() {}

  /**
   * The first line that says it, if there is one.
   *
   * @param lines of the page, judged
   */
  public static Optional<Found> first(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.dropped().filter(FOREIGN::contains).isEmpty())
        .flatMap(line -> count(line).map(count -> new Found(count, line)).stream())
        .findFirst();
  }

  private static Optional<PageCount> count(Line line) {
    boolean headline = line.isKept() && line.kind() == BlockKind.TITLE;
    return headline ? PageCount.atEnd(line.words()) : PageCount.of(line.words());
  }
}
