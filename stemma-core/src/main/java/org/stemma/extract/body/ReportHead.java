package org.stemma.extract.body;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.tree.HeadLines;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.BylineWords;
import org.stemma.extract.wording.ClockTime;
import org.stemma.extract.wording.CommentWords;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.DayLine;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.NamedDate;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.PersonNames;
import org.stemma.extract.wording.PictureCredit;
import org.stemma.extract.wording.ReadingTime;
import org.stemma.extract.wording.RunningLine;
import org.stemma.extract.wording.Signature;
import org.stemma.extract.wording.StampRow;

/**
 * Judges what stands between headline and report: who signs, with which office, when, captions
 * under the picture there. A sentence over these lines is the standfirst, and so is a long line
 * right over them, or what is named so ({@link NamedStandfirst}). Not thread-safe; one page.
 */
final class ReportHead {

  /**
   * Blocks in front of the first paragraph that may be lines of metadata. Swept 6 to 20: no figure
   * changes.
   */
  private static final int LINES = 12;

  /** Blocks between the standfirst and the line that signs. By judgement: buttons. */
  private static final int BELOW_STANDFIRST = 3;

  /** Letters of a standfirst, and of a caption: longer ones are paragraphs. By judgement. */
  private static final int LONGEST = 300;

  /** Words of an office on a line of its own. By judgement. */
  private static final int LONGEST_OFFICE = 5;

  private static final Set<String> PICTURES = Set.of("img", "picture", "figure", "video");

  private final PageTree tree;
  private final int container;
  private final BlockKind[] kinds;
  private final @Nullable DropReason[] dropped;
  private final OutletForm outlets;

  /**
   * @param kinds of every block; written to
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  ReportHead(
      PageTree tree,
      int container,
      BlockKind[] kinds,
      @Nullable DropReason[] dropped,
      OutletForm outlets) {
    this.tree = tree;
    this.container = container;
    this.kinds = kinds;
    this.dropped = dropped;
    this.outlets = outlets;
  }

  /**
   * Drops such lines.
   *
   * @param from the first block behind the headline
   * @param end of the report, exclusive
   * @param label whether a block may be the name of a rubric over who signs
   */
  void drop(int from, int end, DateReader reader, IntPredicate label) {
    int to = Math.min(end, from + LINES);
    SignedHead signed = new SignedHead(tree, dropped, end, outlets);
    NamedStandfirst names = new NamedStandfirst(tree, container, kinds, dropped);
    boolean first = true;
    for (int i = from; i < to; i++) {
      if (dropped[i] != null) {
        continue;
      }
      if (isUnderPicture(i)) {
        dropped[i] = DropReason.CAPTION;
        continue;
      }
      if (names.is(i, end) && !isDate(i, reader)) {
        kinds[i] = BlockKind.SUBTITLE;
        continue;
      }
      if (tree.blocks().get(i).isRunning() && !isDate(i, reader)) {
        if (!first || !isStandfirst(i, to, signed, reader)) {
          return;
        }
        kinds[i] = BlockKind.SUBTITLE;
        first = false;
        continue;
      }
      Optional<DropReason> reason = reason(i, to, signed, reader);
      if (reason.isEmpty() && first && isLongLine(i) && isStandfirst(i, to, signed, reader)) {
        kinds[i] = BlockKind.SUBTITLE;
      }
      first = false;
      if (reason.isPresent()) {
        dropped[i] = reason.get();
        if (reason.get() == DropReason.BYLINE && i > from && label.test(i - 1)) {
          dropped[i - 1] = DropReason.PAGE_HEAD;
        }
      }
    }
  }

  private Optional<DropReason> reason(int block, int to, SignedHead signed, DateReader reader) {
    String text = text(block);
    if (isDate(block, reader)) {
      return Optional.of(DropReason.DATE_LINE);
    }
    if (signs(block, to, signed, reader) || isNameOverOffice(block, to) || isOffice(block)) {
      return Optional.of(DropReason.BYLINE);
    }
    if (PictureCredit.ends(text) || PictureCredit.endsInBrackets(text)) {
      return Optional.of(DropReason.CAPTION);
    }
    if (kinds[block] != BlockKind.PARAGRAPH || !LineForm.hasDigit(text)) {
      return Optional.empty();
    }
    return named(text, reader)
        .or(() -> StampRow.is(text, reader) ? Optional.of(DropReason.DATE_LINE) : Optional.empty());
  }

  private boolean isDate(int block, DateReader reader) {
    String text = text(block);
    return DatedText.of(ReadingTime.without(text), reader).isPresent()
        || isTime(text)
        || CommentWords.isAge(text)
        || Stamp.isAbove(text, tree, tree.blocks().get(block).owner());
  }

  private boolean signs(int block, int to, SignedHead signed, DateReader reader) {
    BooleanSupplier dated =
        () ->
            block > 0 && dropped[block - 1] == DropReason.DATE_LINE
                || block + 1 < to && isDate(block + 1, reader);
    return signed.signs(block, dated) || HeadLines.areStamps(text(block), reader);
  }

  private static Optional<DropReason> named(String text, DateReader reader) {
    Optional<NamedDate> named = NamedDate.of(text, reader);
    if (named.isEmpty()) {
      return DayLine.day(text, reader).map(day -> DropReason.DATE_LINE);
    }
    boolean signs =
        named.get().names().stream().anyMatch(Signature::isAt)
            || named.get().name().filter(PersonNames::isName).isPresent();
    return Optional.of(signs ? DropReason.BYLINE : DropReason.DATE_LINE);
  }

  /** A name alone signs where an office stands on the line below. */
  private boolean isNameOverOffice(int block, int to) {
    return PersonNames.isName(text(block)) && block + 1 < to && isOfficeForm(text(block + 1));
  }

  private boolean isOffice(int block) {
    return block > 0 && dropped[block - 1] == DropReason.BYLINE && isOfficeForm(text(block));
  }

  private static boolean isOfficeForm(String text) {
    return LineForm.words(text) <= LONGEST_OFFICE
        && !LineForm.endsSentence(text)
        && BylineWords.office(text).isPresent();
  }

  /** A word for publication or update and a time of day alone: {@code Updated 11:40 a.m. ET}. */
  private static boolean isTime(String text) {
    return LineForm.hasDigit(text)
        && !RunningLine.isLong(text)
        && ClockTime.standsUndottedIn(text)
        && DateWords.beside(text).others() == 0
        && DateWords.beside(text).label().isPresent();
  }

  /** A paragraph or heading as long as a sentence. */
  private boolean isLongLine(int block) {
    return (kinds[block] == BlockKind.PARAGRAPH || kinds[block] == BlockKind.HEADING)
        && tree.blocks().get(block).letters() >= BlockSorter.STANDFIRST;
  }

  /** Whether a line below, before any running text, signs or dates the report. */
  private boolean isStandfirst(int block, int to, SignedHead signed, DateReader reader) {
    if (tree.blocks().get(block).letters() > LONGEST) {
      return false;
    }
    int end = Math.min(to, block + 1 + BELOW_STANDFIRST);
    for (int i = block + 1; i < end && !tree.blocks().get(i).isRunning(); i++) {
      if (dropped[i] == DropReason.BYLINE
          || dropped[i] == DropReason.DATE_LINE
          || dropped[i] == null && (signs(i, to, signed, reader) || isDate(i, reader))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the block stands below a picture in an element that holds nothing else. */
  private boolean isUnderPicture(int block) {
    int owner = tree.blocks().get(block).owner();
    int around = tree.parent(owner);
    if (around <= container
        || tree.endBlock(around) - tree.firstBlock(around) != 1
        || tree.blocks().get(block).letters() > LONGEST) {
      return false;
    }
    Markup markup = tree.markup();
    int before = markup.before(tree.node(owner));
    return before >= 0 && (PICTURES.contains(markup.name(before)) || markup.holds(before, "img"));
  }

  private String text(int block) {
    return tree.blocks().get(block).text();
  }
}
