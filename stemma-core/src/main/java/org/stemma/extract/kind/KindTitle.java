package org.stemma.extract.kind;

import java.util.List;
import java.util.Optional;
import org.stemma.extract.wording.KindWords;
import org.stemma.extract.wording.PageKind;
import org.stemma.extract.wording.RunningLine;
import org.stemma.extract.wording.TitleParts;
import org.stemma.text.Script;
import org.stemma.text.Span;

/** Knows a page of another kind than a report by its title: "Privacy policy", "Articles by ...". */
public final class KindTitle {

  /**
   * Letters of the first part of a title that stands beside others: a shorter one may be the
   * section of a report ({@code Search | Crew found | The Odal Gull}). By judgement.
   */
  private static final int SHORTEST_PART = 12;

  /** Lines above such a title on a plain page: deeper down it is a word of a menu. By judgement. */
  private static final int MOST_ABOVE = 2;

  private KindTitle() {}

  /**
   * Why the page is no report, if a title says so.
   *
   * @param headline what the page prints as its headline
   * @param element what its {@code title} element says, the site's name too
   * @param report whether the page states that it is a report: then a title that may be one of a
   *     report is
   */
  public static Optional<String> reason(
      Optional<String> headline, Optional<String> element, boolean report) {
    return headline
        .flatMap(title -> reason(title, report))
        .or(() -> element.flatMap(title -> reason(title, report)))
        .or(() -> element.flatMap(KindTitle::firstPart).flatMap(part -> reason(part, report)));
  }

  /**
   * The same of a plain page, on which no markup tells a headline from a menu.
   *
   * @param lines what the page shows, in order
   * @param headline the line that is held for the headline; -1 if none is
   * @param report whether something says that the page is a report
   */
  public static Optional<String> reason(List<String> lines, int headline, boolean report) {
    for (int i = 0; i <= Math.min(MOST_ABOVE, lines.size() - 1); i++) {
      Optional<PageKind> kind =
          titled(lines.get(i), report)
              .filter(known -> known != PageKind.LEGAL || isAbout(known, lines));
      if (kind.isPresent() && (i == headline || kind.get() == PageKind.LEGAL)) {
        return Optional.of(told(kind.get(), lines.get(i)));
      }
    }
    return Optional.empty();
  }

  /** Whether the first line of running text says so. */
  private static boolean isAbout(PageKind kind, List<String> lines) {
    return lines.stream()
        .filter(line -> RunningLine.letters(line) > 0)
        .limit(1)
        .anyMatch(line -> KindWords.isAbout(kind, line));
  }

  private static String told(PageKind kind, String title) {
    return kind.told("titled \"" + title.strip() + "\"");
  }

  private static Optional<String> reason(String title, boolean report) {
    return titled(title, report).map(kind -> told(kind, title));
  }

  private static Optional<PageKind> titled(String title, boolean report) {
    return KindWords.titled(title)
        .filter(titled -> !(titled.doubtful() && report))
        .map(KindWords.Titled::kind);
  }

  private static Optional<String> firstPart(String title) {
    List<Span> borders = TitleParts.borders(title);
    return borders.isEmpty()
        ? Optional.empty()
        : Optional.of(title.substring(0, borders.getFirst().start()))
            .filter(part -> Script.letters(part.strip()) >= SHORTEST_PART);
  }
}
