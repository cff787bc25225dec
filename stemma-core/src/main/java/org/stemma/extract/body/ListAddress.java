package org.stemma.extract.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Tells the addresses of lists of reports (front pages, sections, archives, results of a search)
 * from those of reports, by the words of {@code list-paths.tsv}.
 */
final class ListAddress {

  private static final Set<String> ANYWHERE = Lexicon.GENERAL.words("list-paths.tsv", "any");
  private static final Set<String> AT_THE_END = Lexicon.GENERAL.words("list-paths.tsv", "last");

  /** Longer numbers are those of reports; shorter are years, months and days. */
  private static final int MOST_DIGITS = 4;

  private ListAddress() {}

  /** Whether {@code address}, absolute or not, without the number of a page, is that of a list. */
  static boolean is(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    int host = lower.indexOf("://");
    int path = host < 0 ? 0 : lower.indexOf('/', host + 3);
    if (path < 0) {
      return true;
    }
    int end = path;
    while (end < lower.length() && "?#".indexOf(lower.charAt(end)) < 0) {
      end++;
    }
    if (lower.substring(end).length() > 1) {
      // "/index.php?id=77": what the words of the path say is not all.
      return isSearch(lower.substring(end));
    }
    List<String> parts =
        List.of(lower.substring(path, end).split("/")).stream().filter(p -> !p.isEmpty()).toList();
    if (parts.isEmpty()) {
      return true;
    }
    String last = parts.get(parts.size() - 1);
    return AT_THE_END.contains(withoutEnding(last))
        || parts.stream().anyMatch(ANYWHERE::contains)
        || last.length() <= MOST_DIGITS && last.chars().allMatch(Character::isDigit);
  }

  private static boolean isSearch(String query) {
    return query.startsWith("?s=") || query.startsWith("?q=");
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
