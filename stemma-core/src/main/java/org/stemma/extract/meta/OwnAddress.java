package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import org.stemma.capture.PageAddress;
import org.stemma.extract.tree.HtmlHead;

/**
 * The address of a page as it states it itself: {@code link rel="canonical"}, {@code og:url}.
 *
 * @param places those stated, the first counts most
 */
record OwnAddress(List<PageAddress> places) {

  /**
   * Letters; codes of languages have two. Swept 2 to 4 on the sections of {@code eval segments}
   * (2026-11-29): no figure changes.
   */
  private static final int SHORTEST_NAME = 3;

  static OwnAddress of(HtmlHead head) {
    return new OwnAddress(
        head.addresses().flatMap(said -> PageAddress.of(said.value()).stream()).toList());
  }

  /** Whether {@code address} is that of the page. */
  boolean is(PageAddress address) {
    return !address.isFirstPage() && places.stream().anyMatch(address::isSame);
  }

  /**
   * Whether the page stands under {@code address}, on the same site, and that is neither the first
   * page, in some language or not, nor of a year or month.
   */
  boolean isUnder(PageAddress address) {
    for (PageAddress own : places) {
      if (own.isBelow(address) && isNamed(address.path())) {
        return true;
      }
    }
    return false;
  }

  /**
   * How the paths end that the page stands under ({@link #isUnder}): {@code coast} and {@code
   * ferries} of {@code /coast/ferries/fire}.
   */
  List<String> stepsAbove() {
    List<String> steps = new ArrayList<>();
    for (PageAddress own : places) {
      String path = own.path();
      for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        String above = path.substring(0, end);
        if (isNamed(above)) {
          steps.add(above.substring(above.lastIndexOf('/') + 1));
        }
      }
    }
    return steps;
  }

  /**
   * Whether the path of the address that a link writes may end with one of {@code steps}, before it
   * is read as one: most do not.
   *
   * @param page writes the address at {@code from..to}
   */
  static boolean mayEndWith(List<String> steps, String page, int from, int to) {
    int end = from;
    for (; end < to; end++) {
      char unit = page.charAt(end);
      if (unit == '?' || unit == '#') {
        break;
      }
      if (unit == '%' || unit == '&' || unit <= ' ' || unit == '\\') {
        return true; // it is read otherwise than it is written
      }
    }
    while (end > from && page.charAt(end - 1) == '/') {
      end--;
    }
    for (String step : steps) {
      int start = end - step.length();
      boolean whole = start == from || start > from && page.charAt(start - 1) == '/';
      if (whole && page.startsWith(step, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last part of the path has the letters of a name. */
  private static boolean isNamed(String path) {
    int letters = 0;
    for (int i = path.lastIndexOf('/') + 1; i < path.length() && letters < SHORTEST_NAME; i++) {
      letters += Character.isLetter(path.charAt(i)) ? 1 : 0;
    }
    return letters == SHORTEST_NAME;
  }
}
