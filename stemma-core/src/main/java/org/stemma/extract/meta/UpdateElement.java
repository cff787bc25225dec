package org.stemma.extract.meta;

import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.LineForm;

/**
 * An element whose name says that the day it holds is that of the last change: {@code <time
 * class="updated">}, {@code <p class="last-modified"><time>}.
 */
final class UpdateElement {

  /** Elements asked, the one of the day and those around it: by judgement, a bound on work. */
  private static final int MOST_AROUND = 3;

  /** Elements inside it that are asked too: likewise. */
  private static final int MOST_INSIDE = 6;

  private UpdateElement() {}

  /** Whether the element, or one around it or inside it that holds as much, is named so. */
  static boolean is(PageTree tree, int number) {
    int named = number;
    for (int i = 0; i < MOST_AROUND && named >= 0; i++) {
      if (isNamed(tree, named)) {
        return named == number || holdsOnly(tree, named, number);
      }
      named = tree.parent(named);
    }
    int end = Math.min(tree.end(number), number + MOST_INSIDE);
    for (int i = number + 1; i < end; i++) {
      if (isNamed(tree, i)) {
        return holdsOnly(tree, number, i);
      }
    }
    return false;
  }

  private static boolean isNamed(PageTree tree, int number) {
    return tree.classes(number).isOfUpdate() || tree.id(number).isOfUpdate();
  }

  /** Whether the words of the element around {@code number} are those of a label beside it. */
  private static boolean holdsOnly(PageTree tree, int around, int number) {
    int most = DateElements.LONGEST_LABELLED;
    return isLabelled(tree.text(around, most), tree.text(number, most));
  }

  /** Whether {@code line} is {@code text} with nothing beside it but labels of dates. */
  static boolean isLabelled(String line, String text) {
    int at = line.indexOf(text);
    if (at < 0 || line.length() > text.length() + ElementLabels.LONGEST_LABEL) {
      return false;
    }
    String rest = line.substring(0, at) + " " + line.substring(at + text.length());
    return !LineForm.hasDigit(rest) && DateWords.beside(rest).others() == 0;
  }
}
