package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.BylineWords;
import org.stemma.extract.wording.ClockTime;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.NameLine;
import org.stemma.extract.wording.NamedDate;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.PersonNames;
import org.stemma.extract.wording.Signature;

/**
 * The lines that sign and date a report, below its headline or that of a further one on its page,
 * above its dateline, or at the ends of several ({@link ClosingSigns}): they are no text of it. Not
 * thread-safe; one page.
 */
public final class OwnHeads {

  /** Lines below a headline that may sign and date: who wrote, where, when, when changed. */
  private static final int LINES = 4;

  /** Headlines with a name and a day below them that are those of several reports. */
  private static final int SERIES = 2;

  private final List<Block> blocks;

  /** The blocks as they came. */
  private final List<Block> given;

  private final BlockWords words;
  private final DateReader reader;
  private final NameLine names;

  /** Whether a name with a day beside it signs, once a line asked. */
  private Optional<Boolean> series = Optional.empty();

  /** What the blocks below headlines are, once they were read: one may stand below two. */
  private final Map<Integer, Line> read = new HashMap<>();

  /**
   * What a block is if it says who wrote, or when, and nothing else.
   *
   * @param name whether it is a name alone
   */
  private record Line(Optional<DropReason> reason, boolean name) {
    private static final Line OTHER = new Line(Optional.empty(), false);
  }

  private OwnHeads(List<Block> blocks, BlockWords words) {
    this.blocks = new ArrayList<>(blocks);
    this.given = blocks;
    this.words = words;
    this.reader = words.dates();
    this.names = NameLine.overAny(OutletForm.of(words.language()));
  }

  /**
   * The blocks, with the lines dropped that sign and date what stands below a headline.
   *
   * @param words of the same blocks
   */
  public static List<Block> mark(List<Block> blocks, BlockWords words) {
    OwnHeads heads = new OwnHeads(blocks, words);
    for (int i = 0; i < blocks.size(); i++) {
      if (isHeadline(blocks.get(i).kind())) {
        heads.markBelow(i);
      }
    }
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).isBody()
          && blocks.get(i - 1).span().length() <= Signature.LONGEST
          && words.dateline(i).isPresent()) {
        heads.markAbove(i);
      }
    }
    return ClosingSigns.mark(List.copyOf(heads.blocks), words);
  }

  private boolean isSeries() {
    boolean several = series.orElseGet(this::areSeveral);
    series = Optional.of(several);
    return several;
  }

  /**
   * Whether a name and a day stand below several headlines: one alone may be the day of a photo.
   */
  private boolean areSeveral() {
    int found = 0;
    for (int i = 0; i + 1 < given.size() && found < SERIES; i++) {
      boolean below = isHeadline(given.get(i).kind());
      found += below && named(words.text(i + 1)).filter(OwnHeads::isOfPerson).isPresent() ? 1 : 0;
    }
    return found >= SERIES;
  }

  private static boolean isHeadline(BlockKind kind) {
    return kind == BlockKind.TITLE || kind == BlockKind.HEADING;
  }

  /**
   * A name alone signs only where a day stands beside it, or the time of the entry above: it may be
   * a heading.
   */
  private void markBelow(int heading) {
    int end = heading + 1;
    boolean signed = false;
    boolean named = false;
    boolean dated = heading > 0 && ClockTime.is(words.text(heading - 1));
    while (end < blocks.size() && end <= heading + LINES) {
      Line line = line(end);
      if (line.reason.isEmpty()) {
        break;
      }
      boolean by = line.reason.get() == DropReason.BYLINE;
      signed |= by && !line.name;
      named |= line.name;
      dated |= !by;
      end++;
    }
    if (!(signed || named && dated) || end == blocks.size() || !blocks.get(end).isBody()) {
      return;
    }
    if (line(heading).reason.isPresent()) {
      return; // one of the lines itself
    }
    for (int i = heading + 1; i < end; i++) {
      if (blocks.get(i).isKept()) {
        DropReason reason = line(i).reason.orElseThrow();
        blocks.set(i, Block.dropped(blocks.get(i).span(), reason, blocks.get(i).units()));
      }
    }
  }

  /** Who signs above a dateline, with the office on a line of its own or not. */
  private void markAbove(int dateline) {
    int by = dateline - 1;
    if (by > 0 && isOffice(by)) {
      by--;
    }
    if (!Signature.signsPerson(words.text(by))) {
      return;
    }
    for (int i = by; i < dateline; i++) {
      if (blocks.get(i).isKept()) {
        blocks.set(
            i, Block.dropped(blocks.get(i).span(), DropReason.BYLINE, blocks.get(i).units()));
      }
    }
  }

  private boolean isOffice(int at) {
    return BylineWords.office(words.text(at)).isPresent();
  }

  /**
   * Whether a day stands beside who signs: with a word for the author, or by the name alone where
   * the page has several such lines.
   */
  private boolean isSignedBesideDay(String line) {
    Optional<NamedDate> named = named(line);
    return named.filter(NamedDate::isSigned).isPresent()
        || named.filter(OwnHeads::isOfPerson).isPresent() && isSeries();
  }

  private Optional<NamedDate> named(String line) {
    return LineForm.hasDigit(line) ? NamedDate.of(line, reader) : Optional.empty();
  }

  private static boolean isOfPerson(NamedDate named) {
    return named.names().stream().anyMatch(PersonNames::isName);
  }

  private Line line(int at) {
    Block block = blocks.get(at);
    return block.isKept()
        ? read.computeIfAbsent(at, number -> line(words.text(at)))
        : new Line(
            block.dropped().filter(r -> r == DropReason.BYLINE || r == DropReason.DATE_LINE),
            false);
  }

  private Line line(String words) {
    Optional<DropReason> found = Optional.empty();
    String[] lines = words.split("\n", LINES + 1);
    boolean whole = Signature.of(words).isPresent();
    boolean name = !whole && !names.persons(words).isEmpty();
    for (String line : lines) {
      if (name
          || (lines.length == 1 ? whole : Signature.of(line).isPresent())
          || isSignedBesideDay(line)) {
        found = Optional.of(DropReason.BYLINE);
      } else if (DatedText.of(line, reader).isEmpty() || LineForm.endsSentence(line)) {
        return Line.OTHER;
      } else if (found.isEmpty()) {
        found = Optional.of(DropReason.DATE_LINE);
      }
    }
    return new Line(found, name);
  }
}
