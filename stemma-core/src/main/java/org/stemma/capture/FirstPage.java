package org.stemma.capture;

/**
 * Tells which addresses lead to the first page of a site ({@link PageAddress#isFirstPage}), of all
 * the links of a page: most end with a step of a path, and need not be read further.
 */
public final class FirstPage {

  private FirstPage() {}

  /** Whether {@code address} is one, and that of the first page of its site or of this one. */
  public static boolean is(String address) {
    return mayBePathless(address)
        && PageAddress.of(address).filter(PageAddress::isFirstPage).isPresent();
  }

  private static boolean mayBePathless(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      if (address.charAt(end) <= ' ' || address.charAt(end) > '~') {
        return true; // blanks and breaks may not count
      }
      end++;
    }
    while (end > 0 && isBorder(address.charAt(end - 1))) {
      end--;
    }
    int step = end;
    while (step > 0 && !isBorder(address.charAt(step - 1))) {
      step--;
    }
    // No step, or it stands behind "https:" or "//", and is a host.
    return step == end
        || step > 0 && address.charAt(step - 1) == ':'
        || step > 1 && isBorder(address.charAt(step - 2));
  }

  private static boolean isBorder(char unit) {
    return unit == '/' || unit == '\\' || unit == ':';
  }
}
