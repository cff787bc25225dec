package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Segment;
import org.stemma.extract.wording.Dateline;
import org.stemma.extract.wording.Furniture;
import org.stemma.text.Span;

/**
 * Cuts a page into stretches about one thing each.
 *
 * <ol>
 *   <li>Before a heading, a dateline or the time of day over an entry, a cut is made if the words
 *       of content before and behind have little in common; how little depends on what stands there
 *       ({@link SegmentCue}).
 *   <li>At the same places, and between any two paragraphs of running text, it is made if the
 *       paragraphs on both sides have much less in common than those on either ({@link
 *       TopicShift}).
 * </ol>
 *
 * <p>Section headings of one report cut nothing, for its sections share names and things.
 */
public final class Segmenter {

  private static final Pattern CLOCK =
      Pattern.compile(
          "[0-2]?\\d[:.h][0-5]\\d(?: ?(?:[ap]\\.?m\\.?|[A-Z]{2,4}|Uhr|h)){0,2}"
              + "|\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d[\\d:.]{0,12}(?:Z|[+-]\\d\\d:?\\d\\d)?");

  private final String name;
  private final String text;
  private final List<Block> blocks;
  private final List<Integer> kept = new ArrayList<>();
  private final Optional<Block> title;

  /** The datelines that open the kept blocks, by their place. */
  private final List<Optional<Span>> datelines = new ArrayList<>();

  /** Blocks of running text among the first kept ones, by their number. */
  private final int[] bodies;

  private final TopicShift shift;

  private final BlockWords words;

  private Segmenter(String name, String text, List<Block> blocks, BlockWords words) {
    this.name = name;
    this.text = text;
    this.blocks = blocks;
    this.words = words;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isKept()) {
        kept.add(i);
      }
    }
    this.bodies = new int[kept.size() + 1];
    for (int at = 0; at < kept.size(); at++) {
      bodies[at + 1] = bodies[at] + (block(at).isBody() ? 1 : 0);
      datelines.add(readDateline(at));
    }
    this.title = blocks.stream().filter(b -> b.isKept() && b.kind() == BlockKind.TITLE).findFirst();
    this.shift =
        new TopicShift(kept.stream().map(blocks::get).toList(), text, at -> words.of(kept.get(at)));
  }

  /**
   * The segments of a page, in order; at least one if any block is kept.
   *
   * @param name the page's name, for the segments' ids
   * @param text what the blocks' spans count in
   * @param words of the same blocks
   */
  public static List<Segment> segments(
      String name, String text, List<Block> blocks, BlockWords words) {
    Segmenter segmenter = new Segmenter(name, text, blocks, words);
    return segmenter.kept.isEmpty() ? List.of() : segmenter.segments();
  }

  private List<Segment> segments() {
    List<Integer> starts = starts();
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : kept.size();
      int start = i == 0 && starts.size() > 1 ? ownStart(end, starts.get(1)) : starts.get(i);
      segments.add(segment(i + 1, start, end));
    }
    return List.copyOf(segments);
  }

  /** Where segments start, as places in {@link #kept}. */
  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    Border border = new Border();
    for (int at = 1; at < kept.size(); at++) {
      int last = starts.get(starts.size() - 1);
      Optional<SegmentCue> cue = cue(at, last);
      boolean cut =
          cue.isEmpty()
              ? shift.isBare(last, at)
              : cue.get().cuts(border.between(last, at)) || shift.isAtMark(last, at);
      if (cut) {
        starts.add(at);
      }
    }
    return starts;
  }

  /** The words on both sides of a border that is only asked for further and further down. */
  private final class Border {
    private final BorderWords sides = new BorderWords();

    /** Where in {@link #kept} the words before the border begin, and where it stands. */
    private int start;

    private int end;

    /** Where in {@link #blocks} what was taken from behind the border ends; -1 before all. */
    private int taken = -1;

    /** The border before {@code at}, between the kept blocks from {@code last} on and the rest. */
    BorderWords between(int last, int at) {
      if (taken < 0) {
        taken = kept.get(0);
        for (int i = taken; i <= kept.get(kept.size() - 1); i++) {
          sides.addBehind(words.of(i));
        }
      }
      while (taken < kept.get(at)) {
        sides.removeBehind(words.of(taken++));
      }
      if (start < last) {
        sides.clearBefore();
        start = last;
        end = last;
      }
      int from = end == start ? kept.get(start) : kept.get(end - 1) + 1;
      for (int i = from; i <= kept.get(at - 1); i++) {
        sides.addBefore(words.of(i));
      }
      end = at;
      return sides;
    }
  }

  private Optional<SegmentCue> cue(int at, int last) {
    Block block = block(at);
    int bodyBefore = bodyBlocks(last, at);
    boolean bodyBehind = bodyBlocks(at, Math.min(at + 4, kept.size())) > 0;
    if (bodyBefore == 0 || !bodyBehind) {
      return Optional.empty();
    }
    if (block.kind() == BlockKind.HEADING) {
      boolean titleAgain = title.isPresent() && block.repeats().equals(title.map(Block::span));
      if (titleAgain && bodyBefore >= SegmentCue.PARAGRAPHS_BEFORE_TITLE_AGAIN) {
        return Optional.of(SegmentCue.TITLE_AGAIN);
      }
      if (dateline(at + 1).isPresent()) {
        return Optional.of(SegmentCue.DATELINE);
      }
      return Optional.of(isBehindPrompt(at) ? SegmentCue.PROMPT : SegmentCue.HEADING);
    }
    if (isBehindClock(at)) {
      return Optional.of(SegmentCue.CLOCK);
    }
    boolean below = block(at - 1).kind() == BlockKind.HEADING;
    return !below && dateline(at).isPresent() ? Optional.of(SegmentCue.DATELINE) : Optional.empty();
  }

  private boolean isBehindClock(int at) {
    int index = kept.get(at);
    return index > 0 && CLOCK.matcher(blocks.get(index - 1).span().in(text)).matches();
  }

  private boolean isBehindPrompt(int at) {
    int index = kept.get(at);
    return index > 0
        && blocks.get(index - 1).dropped().filter(Furniture.PROMPT::equals).isPresent();
  }

  /**
   * The page's title belongs to the first segment unless that has a heading of its own and the
   * title tells of the next one.
   */
  private int ownStart(int end, int next) {
    if (title.isEmpty()) {
      return 0;
    }
    int after = kept.indexOf(blocks.indexOf(title.get())) + 1;
    Vocabulary headline = Vocabulary.of(title.get().span().in(text));
    int nextEnd = Math.min(kept.size(), next + (end - after));
    boolean foreign =
        after < end
            && block(after).kind() == BlockKind.HEADING
            && common(headline, next, nextEnd) > common(headline, after, end);
    return foreign ? after : 0;
  }

  private Segment segment(int number, int start, int end) {
    Span span = block(start).span().cover(block(end - 1).span());
    Optional<Span> heading = Optional.empty();
    Optional<Span> dateline = Optional.empty();
    for (int at = start; at < end; at++) {
      Block block = block(at);
      boolean named =
          block.kind() == BlockKind.TITLE || at == start && block.kind() == BlockKind.HEADING;
      if (heading.isEmpty() && named) {
        heading = Optional.of(block.span());
      }
      if (dateline.isEmpty()) {
        dateline = dateline(at);
      }
    }
    return new Segment(name + "#s" + number, span, heading, dateline);
  }

  private Block block(int at) {
    return blocks.get(kept.get(at));
  }

  private Optional<Span> dateline(int at) {
    return at < datelines.size() ? datelines.get(at) : Optional.empty();
  }

  /** The dateline that opens the block at {@code at}, if it has one. */
  private Optional<Span> readDateline(int at) {
    return block(at).isBody()
        ? Dateline.of(text, block(at).span()).map(Dateline::span)
        : Optional.empty();
  }

  private int bodyBlocks(int from, int to) {
    return bodies[to] - bodies[from];
  }

  /** How many words of {@code line} stand in the kept blocks {@code from..to} or between them. */
  private int common(Vocabulary line, int from, int to) {
    Set<String> common = new HashSet<>();
    for (int i = kept.get(from); i <= kept.get(to - 1); i++) {
      Set<String> known = words.of(i).words();
      line.words().stream().filter(known::contains).forEach(common::add);
    }
    return common.size();
  }
}
