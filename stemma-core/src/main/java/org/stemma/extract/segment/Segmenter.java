package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Segment;
import org.stemma.text.Span;

/**
 * Cuts a page into stretches about one thing each.
 *
 * <ol>
 *   <li>Where several parts are set apart alike, all of them tell whether they are the reports of a
 *       digest, which is cut at each, entries of a live blog ({@link LiveEntries}), or sections of
 *       one report, where no heading alone cuts ({@link PageParts}).
 *   <li>Before a heading, a dateline or the time of day over an entry, a cut is made if the words
 *       of content before and behind have little in common; how little depends on what stands there
 *       ({@link SegmentCue}).
 *   <li>At the same places, and between any two paragraphs of running text, it is made if the
 *       paragraphs on both sides have much less in common than those on either ({@link
 *       TopicShift}).
 * </ol>
 *
 * <p>Section headings of one report cut nothing: its sections share names and things, or are short,
 * and the heading is no headline ({@link HeadlineWords}).
 */
public final class Segmenter {

  private final String name;
  private final KeptBlocks kept;
  private final BlockWords words;
  private final PageParts parts;
  private final Openings openings;

  private Segmenter(
      String name, KeptBlocks kept, BlockWords words, PageParts parts, Openings openings) {
    this.name = name;
    this.kept = kept;
    this.words = words;
    this.parts = parts;
    this.openings = openings;
  }

  /**
   * The segments of a page, in order; at least one if any block is kept.
   *
   * @param name the page's name, for the segments' ids
   * @param words of the same blocks
   * @param openings what the markup shows at their starts
   */
  public static List<Segment> segments(
      String name, List<Block> blocks, BlockWords words, Openings openings) {
    KeptBlocks kept = new KeptBlocks(blocks, words);
    return kept.size() == 0
        ? List.of()
        : new Segmenter(name, kept, words, PageParts.of(kept, words, openings), openings)
            .segments(new TopicShift(kept, words));
  }

  private List<Segment> segments(TopicShift shift) {
    List<Integer> starts = starts(shift);
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : kept.size();
      int start = i == 0 && starts.size() > 1 ? ownStart(end, starts.get(1)) : starts.get(i);
      segments.add(segment(i + 1, start, end));
    }
    return List.copyOf(segments);
  }

  /** Where segments start, as places among the kept blocks. */
  private List<Integer> starts(TopicShift shift) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    SegmentCues cues = new SegmentCues(kept);
    MovingBorder border = new MovingBorder(kept, words);
    for (int at = parts.firstBorder(); at < kept.size(); at++) {
      int last = starts.get(starts.size() - 1);
      Optional<SegmentCue> cue = cues.before(at, last);
      boolean cut =
          cue.isEmpty() ? shift.isBare(last, at) : cuts(cue.get(), last, at, border, shift);
      if (cut || parts.isFurtherReport(at)) {
        starts.add(isBelowClock(at, last) ? at - 1 : at);
      }
    }
    return starts;
  }

  /**
   * Whether a line of the present segment right above {@code at} is the time of the entry there.
   */
  private boolean isBelowClock(int at, int last) {
    return at - 1 > last && kept.stamp(at - 1).isPresent();
  }

  private boolean cuts(SegmentCue cue, int last, int at, MovingBorder moving, TopicShift shift) {
    if (cue == SegmentCue.HEADING && parts.sections()) {
      return false;
    }
    BorderWords border = moving.between(last, at);
    boolean apart = cue.cuts(border) || shift.isAtMark(last, at);
    return cue == SegmentCue.HEADING
        ? HeadlineWords.at(at, last, kept, words, border).begins(border, apart)
        : apart;
  }

  /**
   * The page's title belongs to the first segment unless that has a heading of its own and the
   * title tells of the next one, or, as the name of a paper, of neither, or is that of a digest.
   */
  private int ownStart(int end, int next) {
    if (kept.title().isEmpty()) {
      return 0;
    }
    if (parts.isUntitledDigest()) {
      int first = parts.reports().get(0);
      return kept.bodies(0, first) == 0 ? first : 0;
    }
    int after = kept.behindTitle();
    WordNumbers headline = words.of(kept.titleNumber());
    int nextEnd = Math.min(kept.size(), next + (end - after));
    boolean headed = after < end && kept.block(after).kind() == BlockKind.HEADING;
    int own = headed ? common(headline, after, end) : 0;
    boolean none = own == 0 && next < kept.size() && kept.block(next).kind() == BlockKind.HEADING;
    return headed && (none || common(headline, next, nextEnd) > own) ? after : 0;
  }

  private Segment segment(int number, int start, int end) {
    Span span = kept.block(start).span().cover(kept.block(end - 1).span());
    Optional<Span> heading = Optional.empty();
    Optional<Span> dateline = Optional.empty();
    for (int at = start; at < end; at++) {
      Block block = kept.block(at);
      if (heading.isEmpty() && names(at, start)) {
        heading = Optional.of(block.span());
      } else if (heading.isEmpty() && at == start && parts.isReport(at)) {
        heading =
            BoldLead.of(kept.words(at), openings.bold(kept.number(at)))
                .map(lead -> lead.shift(block.span().start()));
      }
      if (dateline.isEmpty()) {
        dateline = kept.dateline(at);
      }
    }
    return new Segment(name + "#s" + number, span, heading, dateline);
  }

  /** Whether the block at {@code at} is the headline of the segment from {@code start} on. */
  private boolean names(int at, int start) {
    Block block = kept.block(at);
    if (block.kind() == BlockKind.TITLE) {
      return !parts.isUntitledDigest();
    }
    boolean item = parts.isReport(at);
    if (kept.stamp(at).isPresent()) {
      return false;
    }
    return (at == start || item) && block.kind() == BlockKind.HEADING && !isOverTitle(at)
        || item && !kept.isRunning(at) && !PartSeries.isNumber(kept.words(at));
  }

  /**
   * Whether the page's title stands behind, and no text between: the name of the paper is over it.
   */
  private boolean isOverTitle(int at) {
    int title = kept.behindTitle() - 1;
    return at < title && kept.bodies(at, title) == 0;
  }

  /** How many words of {@code line} stand in the kept blocks {@code from..to} or between them. */
  private int common(WordNumbers line, int from, int to) {
    BitSet told = new BitSet();
    for (int i = kept.number(from); i <= kept.number(to - 1); i++) {
      words.of(i).addTo(told);
    }
    return line.in(told);
  }
}
