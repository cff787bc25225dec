package org.stemma.extract.body;

import java.util.List;
import java.util.Optional;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.wording.TitleParts;
import org.stemma.text.Span;

/** The name of the site that a stated title may hold before or behind the headline. */
record SiteInTitle(OutletNames names) {

  /** Units of the name of a site, signs and blanks among them: a bound on work. */
  private static final int LONGEST_NAME = 200;

  /** The headline in {@code title}: without the part that is the site's name. */
  String cut(String title) {
    List<Span> borders = TitleParts.borders(title);
    return cut(title, borders).or(() -> cutByForm(title, borders)).orElse(title).strip();
  }

  /**
   * The headline in what the {@code title} element says, which holds the name of the site nearly
   * always: without the part that is that name, else without the shorter last part.
   */
  String cutOfElement(String title) {
    List<Span> borders = TitleParts.borders(title);
    return cut(title, borders)
        .orElseGet(() -> borders.isEmpty() ? title : longer(title, borders))
        .strip();
  }

  private Optional<String> cut(String title, List<Span> borders) {
    if (!borders.isEmpty() && isName(title, 0, borders.get(0).start())) {
      return Optional.of(title.substring(borders.get(0).end()));
    }
    return borders.stream()
        .filter(border -> isName(title, border.end(), title.length()))
        .findFirst()
        .map(border -> title.substring(0, border.start()));
  }

  private boolean isName(String title, int from, int to) {
    return to - from <= LONGEST_NAME && names.has(title.substring(from, to));
  }

  /** Without the last part, the shorter one, if nothing states the outlet but it has its form. */
  private Optional<String> cutByForm(String title, List<Span> borders) {
    if (borders.isEmpty() || names.publisher().isPresent()) {
      return Optional.empty();
    }
    Span last = borders.get(borders.size() - 1);
    int behind = title.length() - last.end();
    return behind <= last.start()
            && behind <= LONGEST_NAME
            && names.form().has(title.substring(last.end()).strip())
        ? Optional.of(title.substring(0, last.start()))
        : Optional.empty();
  }

  private static String longer(String text, List<Span> borders) {
    Span last = borders.get(borders.size() - 1);
    String before = text.substring(0, last.start()).strip();
    // A last part longer than the rest is the headline of a page that names its site first.
    return before.length() >= text.length() - last.end()
        ? before
        : text.substring(borders.get(0).end());
  }
}
