package org.stemma.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.HeadElements;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.LineForm;
import org.stemma.lexicon.Lexicon;

/**
 * Knows the page that holds one part of a report that is set on several: a line counts the pages by
 * one of the forms of {@code page-numbers.txt}, or a {@code link} element leads to the next or
 * previous page by an address that counts pages. A link to the next report is none.
 */
public final class ReportPart {

  private static final Set<String> FORMS = Lexicon.GENERAL.words("page-numbers.txt");
  private static final Set<String> NEIGHBOURS = Set.of("next", "prev", "previous");

  /** Words before the number in addresses that count pages. */
  private static final Set<String> COUNTERS = Lexicon.GENERAL.words("page-counters.txt");

  /** Longer lines are text. */
  private static final int LONGEST_LINE = 40;

  /** Digits of a page number; more are a year or the number of a report. */
  private static final int MOST_DIGITS = 3;

  private ReportPart() {}

  /** What is told of such a page. */
  public static Optional<String> note(
      PageTree tree, BodyReading body, HtmlHead head, HeadElements elements) {
    Optional<String> own = head.canonical().or(() -> head.first("og:url")).map(Statement::value);
    if (own.map(ReportPart::withoutCounter).filter(ListAddress::is).isPresent()) {
      return Optional.empty();
    }
    for (TextBlock block : tree.blocks()) {
      Optional<String> counted = counted(block.text());
      if (counted.isPresent() && !body.isForeign(tree, block.owner())) {
        return counted;
      }
    }
    boolean linked =
        elements.links().stream()
            .filter(
                link ->
                    NEIGHBOURS.stream()
                        .anyMatch(rel -> tree.markup().hasToken(link, Attribute.REL, rel)))
            .anyMatch(link -> counts(tree.markup().attribute(link, Attribute.HREF).strip(), own));
    return linked
        ? Optional.of("the page holds one part of its report: it links to another page of it")
        : Optional.empty();
  }

  /** Reads "Page 2 of 3". */
  private static Optional<String> counted(String line) {
    if (line.length() > LONGEST_LINE || !LineForm.hasDigit(line)) {
      return Optional.empty();
    }
    StringBuilder form = new StringBuilder();
    List<Integer> numbers = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && Character.isDigit(line.charAt(end))) {
        end++;
      }
      if (end - at > MOST_DIGITS) {
        return Optional.empty();
      }
      if (end > at) {
        numbers.add(Integer.parseInt(line.substring(at, end)));
        form.append("<n>");
        at = end;
      } else {
        form.append(Character.toLowerCase(line.charAt(at++)));
      }
    }
    if (numbers.size() != 2 || !FORMS.contains(form.toString())) {
      return Optional.empty();
    }
    int part = Math.min(numbers.get(0), numbers.get(1));
    int all = Math.max(numbers.get(0), numbers.get(1));
    return part < 1 || all < 2
        ? Optional.empty()
        : Optional.of("the page holds part " + part + " of " + all + " of its report");
  }

  /** Whether {@code address} ends with the number of a page, behind a counter or {@code own}. */
  private static boolean counts(String address, Optional<String> own) {
    int number = number(address);
    if (number < 0 || address.contains("comment")) {
      return false;
    }
    int counter = counter(address, number);
    if (counter < number && address.charAt(number - 1) != '/') {
      return !ListAddress.is(base(address, counter));
    }
    // Lists of reports are counted so too: "/news/page/2".
    String base = base(address, counter);
    return own.map(ReportPart::withoutCounter)
        .map(ReportPart::withoutSlash)
        .filter(base::equals)
        .isPresent();
  }

  /** {@code address} without the number of a page and the counter before it. */
  private static String withoutCounter(String address) {
    int number = number(address);
    int counter = number < 0 ? -1 : counter(address, number);
    return number < 0 || counter == number ? address : base(address, counter);
  }

  /** Where the number of a page at the end of {@code address} begins; -1 if there is none. */
  private static int number(String address) {
    String whole = withoutSlash(address);
    int at = whole.length();
    while (at > 0 && whole.charAt(at - 1) >= '0' && whole.charAt(at - 1) <= '9') {
      at--;
    }
    int digits = whole.length() - at;
    boolean parted = at > 0 && "/=-_".indexOf(whole.charAt(at - 1)) >= 0;
    return parted && digits > 0 && digits <= MOST_DIGITS ? at : -1;
  }

  /** Where the counter before the number at {@code number} begins; {@code number} if none does. */
  private static int counter(String address, int number) {
    int word = number - 1;
    while (word > 0 && Character.isLetter(address.charAt(word - 1))) {
      word--;
    }
    String counter = address.substring(word, number - 1).toLowerCase(Locale.ROOT);
    return COUNTERS.contains(counter) ? word : number;
  }

  /** What stands before {@code end}, without the sign that parts it from the rest. */
  private static String base(String address, int end) {
    String base = address.substring(0, end);
    return base.isEmpty() || "/?&-_".indexOf(base.charAt(base.length() - 1)) < 0
        ? base
        : withoutSlash(base.substring(0, base.length() - 1));
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
