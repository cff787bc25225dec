package org.stemma.extract.plain;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.stemma.extract.wording.HomePage;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.Masthead;

/**
 * The days of the visit in the head of a site, over the title of a plain page. The lines over the
 * title are read at most once for all days. Not thread-safe; one page.
 */
final class VisitDay {

  /** Number of a line that is not there. */
  private static final int NONE = -1;

  private final List<Line> lines;
  private final int title;

  /**
   * The last line over the title that is of the head of a site; looked for when it is asked for.
   */
  private OptionalInt part = OptionalInt.empty();

  /** The last that is the name of the first page. */
  private OptionalInt home = OptionalInt.empty();

  /**
   * @param title number of the line of the title; a negative one if the page has none
   */
  VisitDay(List<Line> lines, int title) {
    this.lines = lines;
    this.title = title;
  }

  /**
   * Whether the day on line {@code index} is that of the visit: over the title, with something of
   * the head of a site ({@link Masthead}) on the same line, on the line before, or between it and
   * the title, where the name of the first page says so too.
   */
  boolean isOn(int index) {
    return index < title && (part() >= Math.max(0, index - 1) || home() > index);
  }

  private int part() {
    part = part.isPresent() ? part : OptionalInt.of(last(Masthead::isPart));
    return part.getAsInt();
  }

  private int home() {
    home = home.isPresent() ? home : OptionalInt.of(last(HomePage::isNamed));
    return home.getAsInt();
  }

  private int last(Predicate<String> words) {
    for (int i = title - 1; i >= 0; i--) {
      if (words.test(lines.get(i).words())) {
        return i;
      }
    }
    return NONE;
  }
}
