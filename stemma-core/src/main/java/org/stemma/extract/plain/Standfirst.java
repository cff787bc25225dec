package org.stemma.extract.plain;

import java.util.List;
import org.stemma.article.BlockKind;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.Signature;

/** The sentence between headline and signature of a plain page: it is not how the report begins. */
final class Standfirst {

  /** Lines between it and who signs below: the day, buttons. By judgement. */
  private static final int BELOW = 3;

  private Standfirst() {}

  /**
   * Tells one from the report, and where what may be the report begins: behind it, or behind the
   * headline.
   *
   * @param title index of the headline's line; -1 if there is none
   */
  static int behind(List<Line> lines, int title, TitleLine titles) {
    int at = Line.nextKept(lines, title + 1);
    if (title < 0 || at != titles.bodyStart(title + 1)) {
      return title + 1;
    }
    int next = Line.nextKept(lines, at + 1);
    for (int i = 0; i < BELOW && next < lines.size(); i++) {
      if (Signature.signsPerson(lines.get(next).words())) {
        lines.get(at).be(BlockKind.SUBTITLE);
        return at + 1;
      }
      if (titles.bodyStart(next) == next) {
        break;
      }
      next = Line.nextKept(lines, next + 1);
    }
    return title + 1;
  }
}
