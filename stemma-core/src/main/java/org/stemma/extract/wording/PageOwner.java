package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;
import org.stemma.article.DropReason;
import org.stemma.article.Field;
import org.stemma.article.Page;
import org.stemma.text.Span;

/**
 * Who owns a plain page, by its copyright line ({@link CopyrightLine}), or the paper at its top
 * that the company is called after.
 *
 * @param name of the owner or paper
 * @param line the copyright line
 */
record PageOwner(Field<String> name, Line line) {

  /** Lines at the end of a page in which its owner is named. By judgement. */
  private static final int LINES_OF_FOOTER = 3;

  /** The last owner that the page names as its own; none of a part of what it shows. */
  static Optional<PageOwner> of(Page page, List<Line> lines) {
    int asked = 0;
    for (int i = lines.size() - 1; i >= 0 && asked < CopyrightLine.MOST_ASKED; i--) {
      Line line = lines.get(i);
      Optional<String> owner = owner(line, i >= lines.size() - LINES_OF_FOOTER);
      asked += owner.isPresent() ? 1 : 0;
      if (owner.filter(name -> !isOfPart(name, lines)).isPresent()) {
        Field<String> named =
            new Field<>(owner.get(), "copyright line", Optional.of(page.evidence(line.span())));
        return Optional.of(new PageOwner(paper(owner.get(), page, lines).orElse(named), line));
      }
    }
    return Optional.empty();
  }

  /** Among the last lines that no step has dropped only one of a whole page says who owns it. */
  private static Optional<String> owner(Line line, boolean last) {
    if (!line.isKept()) {
      return CopyrightLine.owner(line.words());
    }
    return last ? CopyrightLine.ownerOfPage(line.words()) : Optional.empty();
  }

  private static boolean isOfPart(String owner, List<Line> lines) {
    return CopyrightLine.isOfPart(owner, lines.stream().map(Line::words));
  }

  /** The name at the top, alone or before more words, after which the company is called. */
  private static Optional<Field<String>> paper(String owner, Page page, List<Line> lines) {
    String key = LineForm.key(CopyrightWords.withoutCompany(owner));
    return key.equals(LineForm.key(owner))
        ? Optional.empty()
        : lines.stream()
            .limit(SiteName.LINES_SEARCHED)
            .map(line -> first(line.span(), page.text()))
            .filter(part -> LineForm.key(part.in(page.text())).equals(key))
            .findFirst()
            .map(part -> SiteName.field(page, part.in(page.text()), part));
  }

  /** What stands in a line before the first sign that parts a title. */
  private static Span first(Span line, String text) {
    List<Span> borders = TitleParts.borders(line.in(text));
    return borders.isEmpty()
        ? line
        : Span.of(line.start(), line.start() + borders.getFirst().start());
  }

  /** Drops the copyright line. */
  void drop() {
    if (line.isKept()) {
      line.drop(DropReason.COPYRIGHT);
    }
  }
}
