package org.stemma.extract.wording;

/** A name with the office of its bearer on the line below. */
final class NameOverOffice {

  private NameOverOffice() {}

  /** {@code said} with a comma for the end of the line before an office. */
  static String joined(String said) {
    String text = said.strip();
    int end = text.indexOf('\n');
    if (end < 0 || text.indexOf('\n', end + 1) >= 0) {
      return said;
    }
    String office = text.substring(end + 1).strip();
    return BylineWords.office(office).isPresent()
        ? text.substring(0, end).stripTrailing() + ", " + office
        : said;
  }
}
