package org.stemma.extract.kind;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.extract.wording.KindWords;
import org.stemma.extract.wording.PageKind;

/** The list of what a recipe needs: amounts between the heading of the list and the next. */
final class Ingredients {

  /** Amounts that stand there. By judgement: two, for salt and pepper have none. */
  private static final int AMOUNTS = 2;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:[.,/]\\d{1,5})?|[½¼¾⅓⅔⅛]");

  /** A mark of a list, then a number. */
  private static final Pattern AMOUNT =
      Pattern.compile("\\s{0,5}[-–•*·▢☐□]?\\s{0,5}(?:\\d|[½¼¾⅓⅔⅛]).{0,120}");

  private Ingredients() {}

  /** Whether {@code lines} hold amounts below, or behind, the heading of a list. */
  static boolean isListed(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isNamed(lines.get(i), "ingredients") && amounts(lines, i) >= AMOUNTS) {
        return true;
      }
    }
    return false;
  }

  private static int amounts(List<String> lines, int heading) {
    int amounts = (int) NUMBER.matcher(lines.get(heading)).results().limit(AMOUNTS).count();
    for (int i = heading + 1; i < lines.size() && amounts < AMOUNTS; i++) {
      String line = lines.get(i);
      if (RunningLine.letters(line) > 0 || isNamed(line, "steps")) {
        break;
      }
      amounts += AMOUNT.matcher(line).matches() ? 1 : 0;
    }
    return amounts;
  }

  private static boolean isNamed(String line, String name) {
    return KindWords.signs(line).contains(new KindWords.Sign(PageKind.RECIPE, name));
  }
}
