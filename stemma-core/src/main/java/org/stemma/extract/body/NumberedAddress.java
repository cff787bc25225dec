package org.stemma.extract.body;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.capture.PageAddress;
import org.stemma.lexicon.Lexicon;

/**
 * An address that ends with the number of a page ({@code /mill/seite-2}, {@code /mill?page=2},
 * {@code /mill/2}), in its query or else in its path.
 *
 * @param bare the address without the number and the word that counts before it
 * @param counted whether such a word stands before it
 * @param step whether the number is a step of the path of its own
 */
record NumberedAddress(PageAddress bare, boolean counted, boolean step) {

  private static final Set<String> COUNTERS = Lexicon.GENERAL.words("page-counters.tsv", "pages");

  private static final Set<String> OTHERS = Lexicon.GENERAL.words("page-counters.tsv", "others");

  /** Digits of a page number: a year has four, the number of a report mostly more. */
  static final int MOST_DIGITS = 3;

  /** The parts of {@code address}; empty if no number ends it, or one that counts no pages. */
  static Optional<NumberedAddress> of(PageAddress address) {
    boolean queried = !address.query().isEmpty();
    String text = queried ? address.query() : address.path();
    String whole = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    int number = number(whole);
    if (number < 0 || countsOthers(text)) {
      return Optional.empty();
    }
    int counter = counter(whole, number);
    String rest = base(whole, counter);
    return Optional.of(
        new NumberedAddress(
            queried ? address.with(address.path(), rest) : address.with(rest, ""),
            counter < number,
            number == 0 || whole.charAt(number - 1) == '/'));
  }

  /** {@code address} without the number of a page and a word that counts before it. */
  static PageAddress bare(PageAddress address) {
    return of(address).filter(NumberedAddress::counted).map(NumberedAddress::bare).orElse(address);
  }

  /** Where the number at the end begins; -1 if there is none, or one too long. */
  private static int number(String whole) {
    int at = whole.length();
    while (at > 0 && whole.charAt(at - 1) >= '0' && whole.charAt(at - 1) <= '9') {
      at--;
    }
    int digits = whole.length() - at;
    boolean parted = at == 0 || "/=-_".indexOf(whole.charAt(at - 1)) >= 0;
    return parted && digits > 0 && digits <= MOST_DIGITS ? at : -1;
  }

  /** Where the word before the number at {@code number} begins; {@code number} if none counts. */
  private static int counter(String whole, int number) {
    int end = Math.max(0, number - 1);
    int word = end;
    while (word > 0 && Character.isLetter(whole.charAt(word - 1))) {
      word--;
    }
    return COUNTERS.contains(whole.substring(word, end).toLowerCase(Locale.ROOT)) ? word : number;
  }

  /** Whether a word says that comments are counted. */
  private static boolean countsOthers(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return OTHERS.stream().anyMatch(lower::contains);
  }

  /** What stands before {@code end}, without the sign that parts it from the rest. */
  private static String base(String whole, int end) {
    int at = end > 0 && "/?&-_=".indexOf(whole.charAt(end - 1)) >= 0 ? end - 1 : end;
    return whole.substring(0, at > 0 && whole.charAt(at - 1) == '/' ? at - 1 : at);
  }
}
