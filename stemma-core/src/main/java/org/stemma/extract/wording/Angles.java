package org.stemma.extract.wording;

/**
 * Tells the angular marks around words inside a sentence, quotation marks in many languages, from
 * those of menus and rows of pages.
 */
final class Angles {

  private static final String DOUBLE = "«»";
  private static final String SINGLE = "‹›";

  /** Marks that part the entries of a menu, which stand inside no quotation. */
  private static final String PARTING = "|•·→>[]";

  private Angles() {}

  /** {@code line} with a straight mark for each angular one where these quote, of one length. */
  static String straightened(String line) {
    String once = quotes(line, DOUBLE) ? replaced(line, DOUBLE, '"') : line;
    return quotes(once, SINGLE) ? replaced(once, SINGLE, '\'') : once;
  }

  /** Whether a mark at an end of the line leads to another page: {@code ‹ 1 | 2 | Next ›}. */
  static boolean leadOn(String line) {
    return !line.isEmpty()
        && ("«‹".indexOf(line.charAt(0)) >= 0 || "»›".indexOf(line.charAt(line.length() - 1)) >= 0);
  }

  /** Whether the marks of {@code pair} stand in twos, in either order, each around words. */
  private static boolean quotes(String line, String pair) {
    int open = -1;
    char opening = 0;
    boolean any = false;
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (pair.indexOf(unit) < 0) {
        continue;
      }
      if (open < 0) {
        if (any && unit != opening) {
          return false;
        }
        open = i;
        opening = unit;
      } else if (unit == opening || !holdsWords(line, open + 1, i)) {
        return false;
      } else {
        open = -1;
        any = true;
      }
    }
    return any && open < 0;
  }

  private static boolean holdsWords(String line, int from, int to) {
    boolean letter = false;
    for (int i = from; i < to; i++) {
      if (PARTING.indexOf(line.charAt(i)) >= 0) {
        return false;
      }
      letter |= Character.isLetter(line.charAt(i));
    }
    return letter;
  }

  private static String replaced(String line, String pair, char mark) {
    return line.replace(pair.charAt(0), mark).replace(pair.charAt(1), mark);
  }
}
