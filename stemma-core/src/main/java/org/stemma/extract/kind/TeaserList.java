package org.stemma.extract.kind;

import java.util.List;
import java.util.Optional;
import org.stemma.extract.wording.PageKind;
import org.stemma.extract.wording.RunningLine;
import org.stemma.text.Script;

/**
 * Knows a list of reports in plain text: most of it are beginnings of texts, each cut off, and
 * nowhere stand two paragraphs under each other that end as sentences do.
 */
final class TeaserList {

  /**
   * Texts that are cut off. By judgement, as that of {@code Teasers}: fewer are links to other
   * reports.
   */
  private static final int FEWEST = 4;

  private TeaserList() {}

  static Optional<String> reason(List<String> lines) {
    List<String> cut = lines.stream().filter(RunningLine::isCut).toList();
    return cut.size() >= FEWEST && 2 * letters(cut) > letters(lines) && isWithoutReport(lines)
        ? Optional.of(PageKind.LISTING.told(cut.size() + " texts that are cut off"))
        : Optional.empty();
  }

  private static int letters(List<String> lines) {
    return lines.stream().mapToInt(Script::letters).sum();
  }

  /** Whether nowhere two whole paragraphs of running text stand one behind the other. */
  static boolean isWithoutReport(List<String> lines) {
    boolean whole = false;
    for (String line : lines) {
      if (RunningLine.isCut(line)) {
        whole = false;
      } else if (RunningLine.letters(line) > 0) {
        if (whole) {
          return false;
        }
        whole = true;
      }
    }
    return true;
  }
}
