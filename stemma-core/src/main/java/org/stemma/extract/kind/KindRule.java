package org.stemma.extract.kind;

import java.util.List;
import java.util.Set;
import org.stemma.extract.wording.PageKind;

/**
 * What the lines of a page must show for it to be of a kind ({@code kind-rules.tsv}). All numbers
 * are by judgement, on the side of reports; with them no report of the public sets is refused,
 * neither as HTML nor as plain text (see ARCHITECTURE.md).
 *
 * @param kind the kind
 * @param needed names of signs ({@code page-kinds.tsv}), all of which it must show
 * @param oneOf others, one of which it must show; empty if that is not asked
 * @param signs signs of different names that it shows at least
 * @param lines lines with such signs
 * @param before letters of running text that may stand above the first of them: a report that goes
 *     over into a recipe has more
 * @param all letters of running text that the page may have: a report with a form beside it has
 *     more
 */
record KindRule(
    PageKind kind,
    Set<String> needed,
    Set<String> oneOf,
    int signs,
    int lines,
    int before,
    int all) {

  /** No bound on letters. */
  private static final int ANY = Integer.MAX_VALUE;

  private static final String NONE = "-";

  KindRule {
    needed = Set.copyOf(needed);
    oneOf = Set.copyOf(oneOf);
  }

  /** The rule of a row of the list, its columns as these components. */
  static KindRule of(List<String> row) {
    return new KindRule(
        PageKind.valueOf(row.get(0)),
        names(row.get(1)),
        names(row.get(2)),
        Integer.parseInt(row.get(3)),
        Integer.parseInt(row.get(4)),
        letters(row.get(5)),
        letters(row.get(6)));
  }

  private static Set<String> names(String cell) {
    return cell.equals(NONE) ? Set.of() : Set.of(cell.split(" "));
  }

  private static int letters(String cell) {
    return cell.equals(NONE) ? ANY : Integer.parseInt(cell);
  }
}
