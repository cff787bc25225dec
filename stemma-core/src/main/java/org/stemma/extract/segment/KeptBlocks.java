package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.Dateline;
import org.stemma.extract.wording.RoundUp;
import org.stemma.extract.wording.RunningLine;
import org.stemma.text.Span;

/**
 * The blocks of a page that are kept, by their place among each other, and what opens them. Not
 * thread-safe; one page.
 */
final class KeptBlocks {

  private final List<Block> all;
  private final BlockWords words;
  private final DateReader dates;
  private final List<Integer> numbers = new ArrayList<>();

  /** The place of the headline; -1 if the page prints none. */
  private final int title;

  /** The datelines that open the blocks. */
  private final List<Optional<Span>> datelines = new ArrayList<>();

  /** Blocks of running text among the first kept ones, by their number. */
  private final int[] bodies;

  /** Running paragraphs among the first kept blocks, by their number. */
  private final int[] running;

  /** The times that short blocks state, by their number among all, once they were asked for. */
  private final Map<Integer, Optional<EntryStamp>> stamps = new HashMap<>();

  /**
   * @param all the blocks of the page, dropped ones too
   * @param words of the same blocks
   */
  KeptBlocks(List<Block> all, BlockWords words) {
    this.all = all;
    this.words = words;
    this.dates = words.dates();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isKept()) {
        numbers.add(i);
      }
    }
    this.bodies = new int[size() + 1];
    this.running = new int[size() + 1];
    for (int at = 0; at < size(); at++) {
      bodies[at + 1] = bodies[at] + (block(at).isBody() ? 1 : 0);
      running[at + 1] = running[at] + (isRunning(block(at), words(at)) ? 1 : 0);
      datelines.add(
          words.dateline(number(at)).filter(d -> d.place().isPresent()).map(Dateline::span));
    }
    this.title =
        IntStream.range(0, size())
            .filter(at -> block(at).kind() == BlockKind.TITLE)
            .findFirst()
            .orElse(-1);
  }

  int size() {
    return numbers.size();
  }

  /** The number among all blocks of the one at {@code at}. */
  int number(int at) {
    return numbers.get(at);
  }

  Block block(int at) {
    return all.get(number(at));
  }

  /** The text of the kept block at {@code at}. */
  String words(int at) {
    return words.text(number(at));
  }

  /** That of the block right before it, kept or dropped. */
  Optional<String> wordsBefore(int at) {
    int number = number(at);
    return number == 0 ? Optional.empty() : Optional.of(words.text(number - 1));
  }

  /** That of the block right behind it, kept or dropped. */
  Optional<String> wordsBehind(int at) {
    int next = number(at) + 1;
    return next < all.size() ? Optional.of(words.text(next)) : Optional.empty();
  }

  /**
   * The time that the kept block at {@code at} states, with its day or without, if it is nothing
   * else.
   */
  Optional<EntryStamp> stamp(int at) {
    return stampOfBlock(number(at));
  }

  /** The same of the block right before it, kept or dropped. */
  Optional<EntryStamp> stampBefore(int at) {
    int number = number(at);
    return number == 0 ? Optional.empty() : stampOfBlock(number - 1);
  }

  private Optional<EntryStamp> stampOfBlock(int number) {
    Block block = all.get(number);
    return block.span().length() > EntryStamp.LONGEST
        ? Optional.empty()
        : stamps.computeIfAbsent(number, same -> EntryStamp.of(words.text(number), dates));
  }

  /** The block right before the one at {@code at}, kept or dropped. */
  Optional<Block> before(int at) {
    int number = number(at);
    return number == 0 ? Optional.empty() : Optional.of(all.get(number - 1));
  }

  /** The block right behind the one at {@code at}, kept or dropped. */
  Optional<Block> behind(int at) {
    int next = number(at) + 1;
    return next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
  }

  /** Whether dropped lines right below the one at {@code at} say who wrote and when. */
  boolean isSignedAndDated(int at) {
    boolean signed = false;
    boolean dated = false;
    for (int i = number(at) + 1; i < all.size() && !all.get(i).isKept(); i++) {
      boolean by = isDropped(i, DropReason.BYLINE);
      signed |= by;
      dated |= isDropped(i, DropReason.DATE_LINE) || by && dates.first(words.text(i)).isPresent();
    }
    return signed && dated;
  }

  /** Whether a dropped line behind {@code from} and before {@code to} says who wrote. */
  boolean isSigned(int from, int to) {
    return IntStream.range(number(from), number(to)).anyMatch(i -> isDropped(i, DropReason.BYLINE));
  }

  private boolean isDropped(int block, DropReason reason) {
    return all.get(block).dropped().equals(Optional.of(reason));
  }

  /** The headline of the page, if it prints one. */
  Optional<Block> title() {
    return title < 0 ? Optional.empty() : Optional.of(block(title));
  }

  /** Whether the page's headline, or a line right above, says that it tells several in short. */
  boolean isRoundUp() {
    int headline = titleNumber();
    return headline >= 0
        && (RoundUp.isNamed(words.text(headline))
            || headline > 0 && RoundUp.isNamed(words.text(headline - 1)));
  }

  /** The number among all blocks of the headline of the page; -1 if it prints none. */
  int titleNumber() {
    return title < 0 ? -1 : number(title);
  }

  /** The place behind the headline; 0 if there is none. */
  int behindTitle() {
    return title + 1;
  }

  /** The dateline that opens the block at {@code at}, if there is such a block and it has one. */
  Optional<Span> dateline(int at) {
    return at < datelines.size() ? datelines.get(at) : Optional.empty();
  }

  /** Running paragraphs among the first {@code at} kept blocks. */
  int running(int at) {
    return running[at];
  }

  /** Whether the block at {@code at} is a running paragraph. */
  boolean isRunning(int at) {
    return running[at + 1] > running[at];
  }

  private static boolean isRunning(Block block, String words) {
    return (block.kind() == BlockKind.PARAGRAPH
            || block.kind() == BlockKind.QUOTATION
            || block.kind() == BlockKind.LIST_ITEM)
        && RunningLine.is(words);
  }

  /** Blocks of running text from {@code from} to before {@code to}. */
  int bodies(int from, int to) {
    return bodies[to] - bodies[from];
  }
}
