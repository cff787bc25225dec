package org.stemma.extract.plain;

import java.util.List;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.BylineOpening;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.NamedDate;
import org.stemma.extract.wording.StampRow;
import org.stemma.extract.wording.Trail;

/**
 * Lines of a plain page that are an address or a path by their form, wherever they stand; but no
 * name with a date behind a bar, no row of day and time, nor what begins as a signature does.
 */
final class PathLines {

  private PathLines() {}

  /** Drops the addresses and paths among {@code lines}. */
  static void drop(List<Line> lines, DateReader reader) {
    for (Line line : lines) {
      if (line.isKept() && LineForm.isSlug(line.words())) {
        line.drop(DropReason.SLUG);
      } else if (line.isKept()
          && line.kind() != BlockKind.TABLE
          && !Trail.steps(line.words()).isEmpty()
          && !BylineOpening.isAt(line.words())
          && NamedDate.of(line.words(), reader).isEmpty()
          && !StampRow.is(line.words(), reader)) {
        line.drop(DropReason.BREADCRUMB);
      }
    }
  }
}
