package org.stemma.extract.kind;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.extract.wording.KindWords;
import org.stemma.extract.wording.ListMark;
import org.stemma.extract.wording.PageKind;
import org.stemma.extract.wording.RunningLine;

/** The list of what a recipe needs: amounts between the heading of the list and the next. */
final class Ingredients {

  /** Amounts that stand there. By judgement: two, for salt and pepper have none. */
  private static final int AMOUNTS = 2;

  private static final KindWords.Sign LIST = new KindWords.Sign(PageKind.RECIPE, "ingredients");
  private static final KindWords.Sign STEPS = new KindWords.Sign(PageKind.RECIPE, "steps");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:[.,/]\\d{1,5})?|[½¼¾⅓⅔⅛]");

  /** A number behind the mark of a list. */
  private static final Pattern AMOUNT = Pattern.compile("(?:\\d|[½¼¾⅓⅔⅛]).{0,120}");

  /** The same behind what is needed: {@code 鳕鱼 500克}, {@code Треска — 500 г}. */
  private static final Pattern AMOUNT_BEHIND =
      Pattern.compile(
          "\\p{L}[^.!?。]{0,40}?[\\s\u3000:：…—–-]{1,3}(?:\\d{1,5}(?:[.,/]\\d{1,3})?|[½¼¾⅓⅔⅛])"
              + "\\s?\\p{L}{0,8}\\.?");

  private Ingredients() {}

  /**
   * Whether {@code lines} hold amounts below, or behind, the heading of a list, before running text
   * or the heading of the steps. Reads each line once.
   */
  static boolean isListed(List<String> lines) {
    boolean open = false;
    int amounts = 0;
    for (String line : lines) {
      List<KindWords.Sign> signs = KindWords.signs(line);
      if (signs.contains(LIST)) {
        open = true;
        amounts = Math.max(amounts, numbers(line));
      } else if (signs.contains(STEPS) || RunningLine.letters(line) > 0) {
        open = false;
        amounts = 0;
      } else if (open && isAmount(line.strip())) {
        amounts++;
      }
      if (amounts >= AMOUNTS) {
        return true;
      }
    }
    return false;
  }

  private static int numbers(String heading) {
    return (int) NUMBER.matcher(heading).results().limit(AMOUNTS).count();
  }

  private static boolean isAmount(String line) {
    boolean marked = !line.isEmpty() && ListMark.isSign(line.charAt(0));
    String bare = marked ? line.substring(1).strip() : line;
    return AMOUNT.matcher(bare).matches() || AMOUNT_BEHIND.matcher(bare).matches();
  }
}
