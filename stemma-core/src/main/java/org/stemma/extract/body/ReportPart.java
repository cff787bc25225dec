package org.stemma.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.capture.PageAddress;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.HeadElements;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.PageTree;
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

  /**
   * Units; longer lines are text: the longest form of the list has 20 with its numbers left out.
   */
  private static final int LONGEST_LINE = 40;

  private ReportPart() {}

  /** What is told of such a page. */
  public static Optional<String> note(
      PageTree tree, BodyReading body, HtmlHead head, HeadElements elements) {
    Optional<PageAddress> own = head.address().flatMap(said -> PageAddress.of(said.value()));
    if (own.map(NumberedAddress::bare).filter(ListAddress::is).isPresent()) {
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
            .flatMap(link -> PageAddress.of(tree.markup().attribute(link, Attribute.HREF)).stream())
            .anyMatch(link -> counts(link, own));
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
      if (end - at > NumberedAddress.MOST_DIGITS) {
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

  /** Whether {@code link} leads to another page of the report that stands at {@code own}. */
  private static boolean counts(PageAddress link, Optional<PageAddress> own) {
    Optional<NumberedAddress> numbered =
        own.map(link::from).or(() -> Optional.of(link)).flatMap(NumberedAddress::of);
    if (numbered.isEmpty()) {
      return false;
    }
    PageAddress bare = numbered.get().bare();
    if (numbered.get().counted() && !numbered.get().step()) {
      return !ListAddress.is(bare);
    }
    // Lists of reports are counted so too: "/news/page/2".
    return own.map(NumberedAddress::bare).filter(bare::isSame).isPresent();
  }
}
