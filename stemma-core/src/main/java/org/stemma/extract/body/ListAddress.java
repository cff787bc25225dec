package org.stemma.extract.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.capture.PageAddress;
import org.stemma.lexicon.Lexicon;

/**
 * Tells the addresses of lists of reports (front pages, sections, archives, results of a search)
 * from those of reports, by the words of {@code list-paths.tsv}.
 */
final class ListAddress {

  private static final Set<String> ANYWHERE = Lexicon.GENERAL.words("list-paths.tsv", "any");
  private static final Set<String> AT_THE_END = Lexicon.GENERAL.words("list-paths.tsv", "last");

  private static final Set<String> SEARCHES = Lexicon.GENERAL.words("list-paths.tsv", "query");

  /**
   * Longer numbers are those of reports; shorter are years, months and days, of four digits at
   * most.
   */
  private static final int MOST_DIGITS = 4;

  private static final Pattern SLASHES = Pattern.compile("/{1,9}");

  private ListAddress() {}

  /** Whether {@code address}, without the number of a page, is that of a list. */
  static boolean is(PageAddress address) {
    if (!address.query().isEmpty()) {
      // "/index.php?id=77": what the words of the path say is not all.
      return isSearch(address.query());
    }
    List<String> steps = List.of(SLASHES.split(address.path().toLowerCase(Locale.ROOT)));
    String last = steps.get(steps.size() - 1);
    return address.isFirstPage()
        || AT_THE_END.contains(withoutEnding(last))
        || steps.stream().anyMatch(ANYWHERE::contains)
        || last.length() <= MOST_DIGITS && last.chars().allMatch(Character::isDigit);
  }

  private static boolean isSearch(String query) {
    int value = query.indexOf('=');
    return value > 0 && SEARCHES.contains(query.substring(0, value));
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
