package org.stemma.extract.body;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.LineForm;

/**
 * Several reports side by side on one page, each an element {@code article} with a heading, a line
 * with a figure, which dates it, and a declared report of its own. A teaser holds much less.
 *
 * @param weight of an element
 * @param declares whether an element says that it is the report
 */
record SeveralReports(PageTree tree, IntUnaryOperator weight, IntPredicate declares) {

  /** Share of the weight of one report that another beside it has. By judgement. */
  private static final double LEAST = 0.4;

  /** Units of a line that dates a report. By judgement. */
  private static final int LONGEST = 120;

  private static final Set<String> ARTICLE = Set.of("article");

  /** The element around them, one of which {@code declared} is; that itself if it is alone. */
  int around(int declared) {
    int article = tree.enclosing(declared, ARTICLE);
    int around = article < 0 ? -1 : tree.parent(article);
    if (around < 0 || tree.enclosing(around, ARTICLE) >= 0 || !isHeaded(article, declared)) {
      return declared;
    }
    int sum = weight.applyAsInt(declared);
    boolean several = false;
    for (int i = around + 1; i < tree.end(around); i++) {
      if (tree.name(i).equals("article")) {
        several |= i != article && holdsReport(i, sum);
        i = tree.end(i) - 1;
      }
    }
    return several && weight.applyAsInt(around) > sum ? around : declared;
  }

  private boolean holdsReport(int article, int sum) {
    for (int i = article + 1; i < tree.end(article); i++) {
      if (declares.test(i) && weight.applyAsInt(i) >= LEAST * sum) {
        return isHeaded(article, i);
      }
    }
    return false;
  }

  /** Whether a heading stands in the article over its report, and a line that may date it. */
  private boolean isHeaded(int article, int report) {
    boolean headed = false;
    boolean dated = false;
    for (int i = tree.firstBlock(article); i < tree.firstBlock(report); i++) {
      TextBlock block = tree.blocks().get(i);
      boolean heading = tree.heading(block.owner()) > article;
      headed |= heading;
      dated |= !heading && block.text().length() < LONGEST && LineForm.hasDigit(block.text());
    }
    return headed && dated;
  }
}
