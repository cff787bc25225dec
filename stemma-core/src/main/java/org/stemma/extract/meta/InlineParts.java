package org.stemma.extract.meta;

import java.util.List;
import org.stemma.article.Byline;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.BylineWords;
import org.stemma.extract.wording.NameClaim;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.PersonNames;
import org.stemma.text.Script;

/**
 * What an element or a line says in inline elements that no blank parts: the name, and beside it
 * the office, the place or the day.
 */
final class InlineParts {

  /** Stands between two of them. */
  static final String SIGN = " | ";

  private InlineParts() {}

  /** The persons that a line names. */
  static List<Byline> persons(TextBlock line, OutletForm outlets) {
    String said = signed(line.apart(SIGN), NameClaim.LINE, outlets);
    return PersonNames.of(said, NameClaim.LINE, outlets);
  }

  /**
   * The words that sign. In a script without capitals no form tells a name from what stands behind
   * it: there these are the first parts that name a person, and an office in the next.
   *
   * @param apart the words, {@link #SIGN} between the parts
   * @param claim what the page says of them
   */
  static String signed(String apart, NameClaim claim, OutletForm outlets) {
    int cut = apart.indexOf(SIGN);
    if (cut < 0 || apart.codePoints().noneMatch(Script::isCaseless)) {
      return apart;
    }
    while (cut >= 0) {
      String head = apart.substring(0, cut).replace(SIGN, " ");
      int next = apart.indexOf(SIGN, cut + 1);
      if (head.indexOf(' ') > 0 && !PersonNames.of(head, claim, outlets).isEmpty()) {
        String behind = apart.substring(cut + SIGN.length(), next < 0 ? apart.length() : next);
        return BylineWords.office(behind).isPresent() ? head + ", " + behind : head;
      }
      cut = next;
    }
    return apart.replace(SIGN, " ");
  }
}
