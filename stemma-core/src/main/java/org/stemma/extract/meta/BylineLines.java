package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.PersonNames;

/** Lines that say who wrote, where no element declares it. */
final class BylineLines {

  /** Blocks before the report, and at either end of it, that may be a line of the author's. */
  static final int LINES = 12;

  static final int LONGEST = 120;

  private static final int LAST_LINES = 3;

  private static final Pattern PARTS =
      Pattern.compile("\\s{0,3}(?:[|•·\\n]|\\s[-–—]\\s|Uhr\\s)\\s{0,3}");

  private final PageTree tree;
  private final BodyReading body;
  private final DateReader reader;
  private final Signers signers;

  BylineLines(PageTree tree, BodyReading body, DateReader reader, Signers signers) {
    this.tree = tree;
    this.body = body;
    this.reader = reader;
    this.signers = signers;
  }

  /** Lines before the report and at its ends; a labelled one anywhere; a name beside the date. */
  void read() {
    int container = body.container();
    if (container < 0) {
      return;
    }
    int first = tree.firstBlock(container);
    int end = tree.endBlock(container);
    int head = Math.min(end, first + LINES);
    for (int i = Math.max(0, first - LINES); i < head && signers.isEmpty(); i++) {
      line(i);
    }
    int tail = Math.min(tree.blocks().size(), end + LAST_LINES);
    for (int i = Math.max(head, end - LAST_LINES); i < tail && signers.isEmpty(); i++) {
      line(i);
    }
    for (int i = head; i < end && signers.isEmpty(); i++) {
      if (PersonNames.isLabelled(tree.blocks().get(i).text())) {
        line(i);
      }
    }
    for (int i = Math.max(first, end - LAST_LINES); i < end && signers.isEmpty(); i++) {
      ending(i);
    }
    for (int i = Math.max(0, first - LINES); i < head && signers.isEmpty(); i++) {
      dated(tree.blocks().get(i));
    }
    for (int i = Math.max(0, first - LINES); i < tail && signers.isEmpty(); i++) {
      if (i < head || i >= end - LAST_LINES) {
        pen(i);
      }
    }
  }

  /** {@code 3 May 2024 | 14:10 | Ana Sousa}: the parts of a line of dates that are names. */
  private void dated(TextBlock block) {
    String text = block.text();
    if (text.length() >= LONGEST || text.indexOf('\n') >= 0 || reader.first(text).isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (String part : PARTS.split(text)) {
      if (PersonNames.isSigned(part)) {
        signers.add(new Statement<>(part, "dated line", Optional.of(block.original())), false);
      } else if (DateWords.beside(part).others() > 0) {
        names.add(part);
      }
    }
    if (names.size() == 1 && PersonNames.isName(names.get(0)) && !isCapitals(names.get(0))) {
      signers.add(
          new Statement<>(names.get(0), "dated line", Optional.of(block.original())), false);
    }
  }

  /** A name in brackets behind the last words of the report. */
  private void ending(int number) {
    TextBlock block = tree.blocks().get(number);
    if (body.blocks().dropped(number).isEmpty()) {
      PersonNames.bracketed(block.text())
          .ifPresent(
              name ->
                  signers.add(
                      new Statement<>(name, "end of report", Optional.of(block.original())),
                      false));
    }
  }

  /** A line signed by one word. */
  private void pen(int number) {
    TextBlock block = tree.blocks().get(number);
    String text = block.text();
    if (text.length() < LONGEST && !body.isForeign(tree, block.owner())) {
      Optional<DateReader.Found> date = reader.first(text);
      Statement<String> said = new Statement<>(text, "byline", Optional.of(block.original()));
      PersonNames.penName(text, date.isPresent())
          .or(() -> date.flatMap(d -> PersonNames.penName(behind(text, d), true)))
          .ifPresent(name -> signers.doubt(said, name));
    }
  }

  /** What stands behind the date and its time of day. */
  private static String behind(String text, DateReader.Found date) {
    int at = date.span().end();
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(at);
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private void line(int number) {
    TextBlock block = tree.blocks().get(number);
    boolean kept = body.blocks().dropped(number).isEmpty();
    if (kept || !body.isForeign(tree, block.owner())) {
      line(block);
    }
  }

  private void line(TextBlock block) {
    if (block.text().length() < LONGEST && PersonNames.isSigned(block.text())) {
      signers.add(new Statement<>(block.text(), "byline", Optional.of(block.original())), false);
    }
  }
}
