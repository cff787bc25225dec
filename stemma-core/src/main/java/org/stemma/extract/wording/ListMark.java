package org.stemma.extract.wording;

import java.util.regex.Pattern;

/** Marks before the items of a list that a page writes as text. */
public final class ListMark {

  /** Signs that stand nowhere but before an item. */
  private static final String BULLETS = "•▪◦●‣■►▸";

  /** Boxes to be ticked. */
  private static final String BOXES = "▢☐□";

  /** Signs that also stand between the steps of a trail, or before what is said. */
  private static final String OTHERS = "◆○›»→·—";

  private static final String DASHES = "*–-";

  private static final String SIGNS = BULLETS + BOXES + OTHERS + DASHES;

  /** A bullet or dash, a number or a letter, a blank and words. */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[" + BULLETS + DASHES + "]|\\(?\\d{1,3}[.)]|[a-zA-Z][.)])\\s.*", Pattern.DOTALL);

  private ListMark() {}

  /** Whether {@code line} opens with the mark of an item, a number or letter too. */
  public static boolean opens(String line) {
    return ITEM.matcher(line).matches();
  }

  /** Whether the units from {@code from} to {@code to} open with such a mark. */
  static boolean opens(String text, int from, int to) {
    return ITEM.matcher(text).region(from, to).lookingAt();
  }

  /** Whether {@code line} opens with any sign of an item and a blank. */
  public static boolean opensWithSign(String line) {
    return line.length() > 2 && isSign(line.charAt(0)) && Character.isWhitespace(line.charAt(1));
  }

  /** Whether {@code sign} may stand before an item. */
  public static boolean isSign(char sign) {
    return SIGNS.indexOf(sign) >= 0;
  }
}
