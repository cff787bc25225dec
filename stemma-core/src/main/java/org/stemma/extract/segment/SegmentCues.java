package org.stemma.extract.segment;

import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.ClockTime;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.Signature;

/**
 * Finds what stands at the borders of a page's blocks that may begin another segment.
 *
 * @param kept the blocks
 */
record SegmentCues(KeptBlocks kept) {

  /**
   * Blocks among which running text must follow. Swept 2 to 8 (`eval stitched`): no figure changes.
   */
  private static final int REACH = 4;

  /** Fewer paragraphs that nobody signed, before a signed headline, are its standfirst. */
  private static final int LEAST_OF_REPORT = 2;

  /**
   * The cue before the block at {@code at}, if there is one and running text on both sides.
   *
   * @param last where the present segment begins
   */
  Optional<SegmentCue> before(int at, int last) {
    Block block = kept.block(at);
    int bodies = kept.bodies(last, at);
    if (bodies == 0 || kept.bodies(at, Math.min(at + REACH, kept.size())) == 0) {
      return Optional.empty();
    }
    if (block.kind() == BlockKind.HEADING) {
      return opens(at, last) ? Optional.of(ofHeading(at, last, bodies)) : Optional.empty();
    }
    if (isBehindClock(at)) {
      return Optional.of(SegmentCue.CLOCK);
    }
    boolean below = kept.block(at - 1).kind() == BlockKind.HEADING;
    return !below && kept.dateline(at).isPresent()
        ? Optional.of(SegmentCue.DATELINE)
        : Optional.empty();
  }

  /**
   * Whether running text stands before and below the heading, for what has none is a list or a
   * label, and it is not one more question of an interview.
   */
  private boolean opens(int at, int last) {
    return kept.running(at) > kept.running(last)
        && kept.running(Math.min(at + REACH, kept.size())) > kept.running(at)
        && !(isQuestion(at) && asked(last, at));
  }

  /** Whether the heading before, in the same segment, is a question. */
  private boolean asked(int last, int at) {
    int before = at - 1;
    while (before > last && kept.block(before).kind() != BlockKind.HEADING) {
      before--;
    }
    return before >= last && isQuestion(before);
  }

  private boolean isQuestion(int at) {
    Block block = kept.block(at);
    String words = kept.words(at);
    return block.kind() == BlockKind.HEADING
        && (LineForm.isQuestion(words) || QuestionLabels.open(words));
  }

  private SegmentCue ofHeading(int at, int last, int bodies) {
    boolean titleAgain =
        kept.title().isPresent() && kept.block(at).repeats().equals(kept.title().map(Block::span));
    if (titleAgain && bodies >= SegmentCue.PARAGRAPHS_BEFORE_TITLE_AGAIN) {
      return SegmentCue.TITLE_AGAIN;
    }
    if (kept.isSignedAndDated(at)
        && !titleAgain
        && (bodies >= LEAST_OF_REPORT || kept.isSigned(last, at))) {
      return SegmentCue.OWN_HEAD;
    }
    if (kept.dateline(at + 1).isPresent()) {
      return SegmentCue.DATELINE;
    }
    if (isSigned(at)) {
      return SegmentCue.SIGNED;
    }
    return isBehindPrompt(at) ? SegmentCue.PROMPT : SegmentCue.HEADING;
  }

  /** Whether a line beside the heading, kept or dropped, signs or dates what stands below. */
  private boolean isSigned(int at) {
    return isBehindClock(at)
        || Stream.concat(kept.before(at).stream(), kept.behind(at).stream())
            .flatMap(block -> block.dropped().stream())
            .anyMatch(reason -> reason == DropReason.DATE_LINE || reason == DropReason.BYLINE)
        || kept.wordsBehind(at).flatMap(Signature::of).isPresent();
  }

  private boolean isBehindClock(int at) {
    return kept.wordsBefore(at).filter(ClockTime::is).isPresent();
  }

  private boolean isBehindPrompt(int at) {
    return kept.before(at).flatMap(Block::dropped).filter(DropReason.PROMPT::equals).isPresent();
  }
}
