package org.stemma.extract.kind;

import java.util.List;
import java.util.Optional;
import org.stemma.extract.wording.PageKind;
import org.stemma.extract.wording.PersonNames;
import org.stemma.extract.wording.RunningLine;

/**
 * Knows the page of an author: below the author's name the few sentences that introduce whoever
 * bears it, which begin with it, and headlines with their days.
 */
final class AuthorPage {

  /** Letters of running text. By judgement: two short paragraphs on the author. */
  private static final int MOST_TEXT = 700;

  private AuthorPage() {}

  static Optional<String> reason(Optional<String> headline, List<String> lines) {
    int text = lines.stream().mapToInt(RunningLine::letters).sum();
    Optional<String> first = lines.stream().filter(RunningLine::is).findFirst();
    if (text > MOST_TEXT || first.isEmpty() || !DatedTitles.are(lines)) {
      return Optional.empty();
    }
    return names(headline, lines, first.get())
        ? Optional.of(PageKind.LISTING.told("headlines of one author with their days"))
        : Optional.empty();
  }

  /** Whether a name stands alone above the first running text, which begins with it. */
  private static boolean names(Optional<String> headline, List<String> lines, String first) {
    return headline.filter(title -> begins(first, title)).isPresent()
        || lines.stream()
            .takeWhile(line -> !line.equals(first))
            .anyMatch(line -> begins(first, line));
  }

  private static boolean begins(String text, String name) {
    return text.startsWith(name.strip()) && PersonNames.isName(name.strip());
  }
}
