package org.stemma.extract.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;

/**
 * The boxes of a letter below its last rule: lines that each open with a label in capitals and a
 * gap, one of them an advertisement ({@code SPONSORED Need a rope?}).
 */
final class LabelledTail {

  /** A label of 3 to 40 units, by judgement, and the gap behind it. */
  private static final Pattern LABEL =
      Pattern.compile("(\\p{Lu}[\\p{Lu}\\p{N}'’&. -]{2,40}?)(?:\\t| {2,9}|: )\\S");

  private LabelledTail() {}

  /** Drops them; {@code title} is the index of the headline, -1 if there is none. */
  static void drop(String text, List<Line> lines, Furniture furniture, int title) {
    int last = lines.size() - 1;
    while (last > title && !lines.get(last).isKept()) {
      last--;
    }
    int at = last;
    boolean advertised = false;
    while (at > title) {
      Line line = lines.get(at);
      Matcher label = LABEL.matcher(line.span().in(text));
      if (!label.lookingAt()) {
        break;
      }
      advertised |=
          furniture.reason(label.group(1)).filter(DropReason.ADVERTISEMENT::equals).isPresent();
      at--;
    }
    if (advertised && at > title && LineForm.isDivider(lines.get(at).words())) {
      lines.subList(at + 1, last + 1).stream()
          .filter(Line::isKept)
          .forEach(line -> line.drop(DropReason.BELOW_REPORT));
    }
  }
}
