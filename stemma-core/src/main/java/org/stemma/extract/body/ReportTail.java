package org.stemma.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.SetApart;
import org.stemma.extract.wording.ClosingNames;
import org.stemma.extract.wording.ContactLine;
import org.stemma.extract.wording.EndMark;
import org.stemma.extract.wording.EventList;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.PaywallPrompt;
import org.stemma.extract.wording.SignOff;

/** What stands right behind the last paragraph of a report and is no part of it. */
final class ReportTail {

  /**
   * Blocks behind the last paragraph; comments and links stand among them. Swept 20 to 80: no
   * figure changes.
   */
  private static final int TAIL = 40;

  private final PageTree tree;
  private final @Nullable DropReason[] dropped;

  /**
   * @param dropped why a block is dropped, null where it is kept; written to
   */
  ReportTail(PageTree tree, @Nullable DropReason[] dropped) {
    this.tree = tree;
    this.dropped = dropped;
  }

  /**
   * Drops who signs there, dates, prompts to pay, addresses to write to and what is on.
   *
   * @param from number of the first block of the report
   * @param end of the last, exclusive
   */
  void drop(int from, int end, OutletForm outlets) {
    int to = Math.max(from, end - TAIL);
    dropEvents(to, end);
    for (int i = end - 1; i >= to; i--) {
      String text = text(i);
      if (dropped[i] == null) {
        if (SignOff.is(text) || signs(i, from, outlets)) {
          dropped[i] = DropReason.BYLINE;
          continue;
        }
        if (EndMark.is(text)) {
          dropped[i] = DropReason.BELOW_REPORT;
          continue;
        }
        if (PaywallPrompt.endsText(text)) {
          dropped[i] = DropReason.SUBSCRIPTION;
          continue;
        }
        if (tree.blocks().get(i).isRunning()) {
          return;
        }
        if (ContactLine.is(text)) {
          dropped[i] = DropReason.AUTHOR_BOX;
          continue;
        }
        if (Stamp.isBelow(text, tree, tree.blocks().get(i).owner())) {
          dropped[i] = DropReason.DATE_LINE;
        }
      }
    }
  }

  private void dropEvents(int from, int end) {
    List<Integer> kept = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (dropped[i] == null) {
        kept.add(i);
        texts.add(text(i));
      }
    }
    int start = EventList.start(texts, at -> dropped[kept.get(at + 1) - 1] == DropReason.EVENTS);
    kept.subList(start, kept.size()).forEach(i -> dropped[i] = DropReason.EVENTS);
  }

  private boolean signs(int block, int from, OutletForm outlets) {
    return ClosingNames.of(text(block), outlets)
        .filter(ClosingNames::whole)
        .or(() -> ClosingNames.last(text(block), SetApart.of(tree, block), outlets))
        .filter(
            names ->
                !names.areTold(
                    IntStream.range(from, block)
                        .filter(i -> dropped[i] == null)
                        .mapToObj(this::text)))
        .isPresent();
  }

  private String text(int block) {
    return tree.blocks().get(block).text();
  }
}
