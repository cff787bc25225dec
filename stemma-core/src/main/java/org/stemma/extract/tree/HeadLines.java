package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.extract.wording.BylineWords;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.RunningLine;
import org.stemma.extract.wording.Signature;
import org.stemma.text.Span;

/**
 * Cuts off the lines that head a report from the block that they stand in: pages that know no style
 * sheets part headline, signature, day and first paragraph by line breaks alone. Lines are cut
 * apart down to the last that signs or dates, and behind a first one in bold; those that sign and
 * date stay together, for each tells what the next one is, and so do a line and a day below it,
 * which may be a name. Only blocks before and at the beginning of the running text are looked at:
 * further down those that a signature opens, for a line in bold and what stands behind it are told
 * by their words together there.
 */
public final class HeadLines {

  /**
   * Lines of a block that may head a report: headline, standfirst, signature, office, day. By
   * judgement.
   */
  private static final int MOST_LINES = 6;

  /** Units of such a line: one that signs has no more. By judgement. */
  private static final int LONGEST = 200;

  /** Blocks of running text that are looked at: a slogan or two may stand above. By judgement. */
  private static final int MOST_RUNNING = 3;

  /** Elements of a block that are looked at for links: a bound on work, by judgement. */
  private static final int MOST_ELEMENTS = 200;

  /** What they hold heads no report. */
  private static final Set<String> ITEMS = Set.of("dd", "dt", "li");

  private final PageTree tree;
  private final DateReader reader;
  private final BlockOpenings shown;

  private HeadLines(PageTree tree, DateReader reader) {
    this.tree = tree;
    this.reader = reader;
    this.shown = BlockOpenings.of(tree);
  }

  /** The page with such lines as blocks of their own. */
  public static PageTree apart(PageTree tree, DateReader reader) {
    int end = 0;
    boolean broken = false;
    for (int running = 0; end < tree.blocks().size() && running < MOST_RUNNING; end++) {
      TextBlock block = tree.blocks().get(end);
      broken |= block.text().indexOf('\n') >= 0;
      running += block.isRunning() ? 1 : 0;
    }
    for (int i = end; i < tree.blocks().size() && !broken; i++) {
      broken = opensSigned(tree.blocks().get(i).text());
    }
    return broken ? new HeadLines(tree, reader).cut(end) : tree;
  }

  private PageTree cut(int end) {
    List<List<TextBlock>> cut = new ArrayList<>();
    for (int i = 0; i < tree.blocks().size(); i++) {
      TextBlock block = tree.blocks().get(i);
      boolean whole =
          i >= end && !opensSigned(block.text())
              || block.text().indexOf('\n') < 0
              || ITEMS.contains(tree.name(block.owner()));
      cut.add(whole ? List.of(block) : parts(block, shown.bold(i)));
    }
    return tree.withParts(cut);
  }

  /** Whether the first of several lines signs, as one that heads a further report does. */
  private static boolean opensSigned(String text) {
    int end = text.indexOf('\n');
    return end > 0 && end <= LONGEST && Signature.signsPerson(text.substring(0, end).strip());
  }

  private List<TextBlock> parts(TextBlock block, int bold) {
    List<TextBlock> parts = new ArrayList<>();
    List<Span> heads = heads(block.text(), bold);
    int from = 0;
    for (Span line : heads) {
      parts.add(part(block, line));
      from = line.end() + 1;
    }
    Span rest = Span.of(Math.min(from, block.text().length()), block.text().length());
    Span words = rest.trim(block.text());
    if (!words.isEmpty()) {
      parts.add(heads.isEmpty() ? block : part(block, words));
    }
    return parts;
  }

  /** The lines that head a report, without blanks around them; none of a list or an address. */
  private List<Span> heads(String text, int bold) {
    List<Span> lines = new ArrayList<>();
    boolean stamped = false;
    boolean signed = false;
    int heads = 0;
    int from = 0;
    while (from < text.length() && lines.size() < MOST_LINES) {
      int at = text.indexOf('\n', from);
      int end = at < 0 ? text.length() : at;
      Span line = Span.of(from, end).trim(text);
      String words = line.in(text);
      if (line.length() > LONGEST || RunningLine.is(words) || words.indexOf('\t') >= 0) {
        break;
      }
      if (!line.isEmpty()) {
        boolean signs = Signature.of(words).isPresent();
        boolean stamp = signs || DatedText.of(words, reader).isPresent();
        boolean under = heads > 0 || lines.isEmpty() || signs;
        boolean opens = lines.isEmpty() && bold >= line.end() && bold <= end + 1 && at >= 0;
        boolean office = signed && BylineWords.office(words).isPresent();
        if (stamp && stamped && signed) {
          lines.set(lines.size() - 1, lines.get(lines.size() - 1).cover(line));
        } else {
          lines.add(line);
        }
        stamped = stamp;
        signed = signs;
        heads = opens || office || stamp && under ? lines.size() : heads;
      }
      from = end + 1;
    }
    return lines.subList(0, heads);
  }

  /** Whether {@code text} is several lines, each of which signs or dates. */
  public static boolean areStamps(String text, DateReader reader) {
    return text.length() <= LONGEST
        && text.indexOf('\n') >= 0
        && text.lines().allMatch(line -> isStamp(line.strip(), reader));
  }

  private static boolean isStamp(String line, DateReader reader) {
    return Signature.of(line).isPresent() || DatedText.of(line, reader).isPresent();
  }

  private TextBlock part(TextBlock block, Span units) {
    TextBlock part = block.part(units.start(), units.end(), 0);
    return block.linkDensity() == 0 ? part : block.part(units.start(), units.end(), linked(part));
  }

  /** Units of the part that stand inside links. */
  private int linked(TextBlock part) {
    int linked = 0;
    int end = Math.min(tree.end(part.owner()), part.owner() + MOST_ELEMENTS);
    for (int i = part.owner(); i < end; i++) {
      if (tree.name(i).equals("a")) {
        Span link = tree.content(i).orElse(Span.of(0, 0));
        linked += part.unitsBefore(link.end()) - part.unitsBefore(link.start());
      }
    }
    return Math.min(linked, part.text().length());
  }
}
