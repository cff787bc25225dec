package org.stemma.extract.plain;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Field;
import org.stemma.article.Page;
import org.stemma.extract.wording.HomePage;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.Trail;
import org.stemma.text.Span;

/**
 * The section in a line above the headline that traces the way from the first page of the site
 * ({@code Home » World » Title}): the first step below it that is not the headline.
 */
final class TrailLine {

  private TrailLine() {}

  /**
   * By the first such line.
   *
   * @param title index of the headline; -1 if there is none
   */
  static Optional<Field<String>> section(Page page, List<Line> lines, int title) {
    String headline = title < 0 ? "" : lines.get(title).words();
    for (Line line : lines.subList(0, Math.max(0, title))) {
      List<String> steps = Trail.steps(line.words());
      if (steps.size() > 1
          && HomePage.isNamed(steps.get(0))
          && !isHeadline(steps.get(1), headline)) {
        int below = line.words().indexOf(steps.get(1), steps.get(0).length());
        int start = line.span().start() + below;
        Span place = Span.of(start, start + steps.get(1).length());
        return Optional.of(
            new Field<>(steps.get(1), "breadcrumb", Optional.of(page.evidence(place))));
      }
    }
    return Optional.empty();
  }

  /** A step may cut the headline short. */
  private static boolean isHeadline(String step, String headline) {
    return headline.regionMatches(true, 0, step, 0, Math.min(step.length(), headline.length()));
  }
}
