package org.stemma.extract.plain;

import java.util.List;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;

/** Lines of signs alone, drawn over each of several reports of a digest. */
final class PartRules {

  private PartRules() {}

  /**
   * Index of the first above {@code bodyStart} where more stand behind it; the number of lines if
   * none does.
   */
  static int first(List<Line> lines, int bodyStart) {
    int first = next(lines, 0);
    return first < bodyStart && next(lines, bodyStart) < lines.size() ? first : lines.size();
  }

  private static int next(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && !LineForm.isDivider(lines.get(at).words())) {
      at++;
    }
    return at;
  }
}
