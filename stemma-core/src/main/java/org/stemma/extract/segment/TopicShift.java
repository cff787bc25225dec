package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.extract.wording.LineForm;

/**
 * Whether the running text before and behind a place of the page is about different things, by
 * {@link Cohesion} alone. Items of lists, rows of tables and lines that are no sentence are not
 * looked at: each of them is about something of its own. Immutable; one page.
 */
final class TopicShift {

  /**
   * Likeness across over likeness within at which running text is cut with nothing between. Swept
   * on pages stitched of the public clustering set, precision / recall of cuts with nothing between
   * and how many of 785 public pages of one text are cut: .10 .985 / .525, 18; .12 .962 / .615, 19;
   * .15 .956 / .705, 20; .19 .948 / .746, 20 (2026-11-28).
   */
  private static final double BARE = 0.12;

  /**
   * The same under a mark. Recall of cuts at headings and pages of one text that are cut: .25 .869,
   * 18; .3 .877, 19; .35 .893, 23; .4 .902, 26; precision is .96 at all.
   */
  private static final double HEADED = 0.3;

  /**
   * Paragraphs on both sides; with fewer there is no likeness within. Swept 2 to 4 (`eval
   * stitched`): F1 of borders .887, .888, .881.
   */
  private static final int FEWEST_BARE = 3;

  /** The same under a mark. Swept 1 to 3: 1 the same, 3 .885. */
  private static final int FEWEST_HEADED = 2;

  /**
   * A new report begins where likeness is least among so many gaps around. Swept 1 to 3: 1 the
   * same, 3 .888 and precision alike.
   */
  private static final int NEIGHBOURS = 2;

  /** {@code 3. Stay calm}, {@code Mistake #2:}: parts of one text are numbered. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\p{L}{1,20} ){0,2}[#(]?\\d{1,3}(?:[.):].{0,300}| .{0,300}|)");

  /**
   * Words of the headline that a paragraph has by no chance: its report goes on there. By
   * judgement, as {@link HeadlineWords} has it; not swept.
   */
  private static final int TOLD = 2;

  private final KeptBlocks kept;
  private final BlockWords words;
  private final Cohesion cohesion;

  /**
   * @param words of all blocks of the page
   */
  TopicShift(KeptBlocks kept, BlockWords words) {
    this.kept = kept;
    this.words = words;
    List<WordNumbers> paragraphs = new ArrayList<>();
    for (int at = 0; at < kept.size(); at++) {
      if (kept.isRunning(at)) {
        paragraphs.add(words.of(kept.number(at)));
      }
    }
    this.cohesion = new Cohesion(paragraphs);
  }

  /** Whether another report begins at the heading, dateline or clock time before {@code at}. */
  boolean isAtMark(int last, int at) {
    Block block = kept.block(at);
    boolean part = block.kind() == BlockKind.HEADING && isPart(kept.words(at));
    return hasBothSides(last, at, FEWEST_HEADED)
        && cohesion.across(kept.running(last), kept.running(at)) <= (part ? BARE : HEADED);
  }

  /** Whether another report begins at the paragraph {@code at}, with nothing before it. */
  boolean isBare(int last, int at) {
    if (!kept.isRunning(at)
        || !hasBothSides(last, at, FEWEST_BARE)
        || isHeading(at - 1)
        || at - 2 > last && isHeading(at - 2)) {
      return false;
    }
    int first = kept.running(last);
    int gap = kept.running(at);
    double across = cohesion.across(first, gap);
    if (across > BARE || last == 0 && tellsHeadline(at)) {
      return false;
    }
    int end = Math.min(gap + NEIGHBOURS, cohesion.size() - 1);
    for (int near = Math.max(first + 1, gap - NEIGHBOURS); near <= end; near++) {
      if (cohesion.across(first, near) < across) {
        return false;
      }
    }
    return true;
  }

  /** Whether the paragraph at {@code at} tells what the headline of the page tells. */
  private boolean tellsHeadline(int at) {
    int title = kept.titleNumber();
    if (title < 0) {
      return false;
    }
    BitSet told = new BitSet();
    words.of(kept.number(at)).addTo(told);
    return words.told(words.of(title), told) >= TOLD;
  }

  private boolean hasBothSides(int last, int at, int fewest) {
    return kept.running(at) - kept.running(last) >= fewest
        && cohesion.size() - kept.running(at) >= fewest;
  }

  private boolean isHeading(int at) {
    return kept.block(at).kind() == BlockKind.HEADING;
  }

  /** A question or a numbered heading divides one text more often than it begins another. */
  private static boolean isPart(String heading) {
    return LineForm.isQuestion(heading) || NUMBERED.matcher(heading).matches();
  }
}
