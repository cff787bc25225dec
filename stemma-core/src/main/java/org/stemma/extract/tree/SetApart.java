package org.stemma.extract.tree;

import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.wording.LineSetting;

/**
 * Knows lines that are set apart from paragraphs by their type or place, as signatures below a
 * report are: all bold or italic, or on the right.
 */
public final class SetApart {

  private static final Set<String> TYPE = Set.of("b", "strong", "em", "i", "cite");

  /** The declaration of style that puts a line on the right. */
  private static final Pattern ALIGNED_RIGHT =
      Pattern.compile("(?i)(?:^|;)\\s{0,9}+text-align\\s{0,9}+:\\s{0,9}+right\\b");

  /** Units of such a line: a bound on work. By judgement. */
  private static final int LONGEST = 80;

  private SetApart() {}

  /** How {@code block} of {@code tree} is set. */
  public static LineSetting of(PageTree tree, int block) {
    TextBlock line = tree.blocks().get(block);
    if (line.text().length() > LONGEST) {
      return LineSetting.PLAIN;
    }
    if (isRight(tree, line.owner())) {
      return LineSetting.RIGHT;
    }
    return isTyped(tree, line.owner(), line.text().length())
        ? LineSetting.EMPHASIS
        : LineSetting.PLAIN;
  }

  private static boolean isRight(PageTree tree, int number) {
    return tree.attribute(number, Attribute.ALIGN).equalsIgnoreCase("right")
        || ALIGNED_RIGHT.matcher(tree.attribute(number, Attribute.STYLE)).find()
        || tree.classes(number).names().stream().anyMatch(name -> name.parts().contains("right"));
  }

  /** Whether the element is one of such type, or its first that holds all of its text. */
  private static boolean isTyped(PageTree tree, int number, int units) {
    int inside = TYPE.contains(tree.name(number)) ? number : number + 1;
    return inside < tree.end(number)
        && TYPE.contains(tree.name(inside))
        && tree.text(inside, LONGEST + 1).length() == units;
  }
}
