package org.stemma.extract.tree;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.NamedDate;
import org.stemma.extract.wording.Signature;

/**
 * Where the reports begin of a page that shows several whole ones, each in an {@code article}
 * element with its own heading and a line or two below that sign and date it.
 */
public final class OwnArticles {

  /** By judgement: the page of one report holds one of them. */
  private static final int FEWEST = 2;

  /** Blocks between the heading and the text of a report. By judgement: subtitle, signer, day. */
  private static final int HEAD = 4;

  private OwnArticles() {}

  /**
   * The numbers of their headings; nothing if there are fewer than two.
   *
   * @param listed the entries that the data of the page list, which go before
   * @param kept whether a block is part of the report
   */
  public static BitSet or(BitSet listed, PageTree tree, IntPredicate kept, DateReader reader) {
    if (!listed.isEmpty()) {
      return listed;
    }
    BitSet starts = new BitSet();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.name(i).equals("article") && isReport(tree, i, kept, reader)) {
        starts.set(tree.firstBlock(i));
      }
    }
    return starts.cardinality() < FEWEST ? new BitSet() : starts;
  }

  private static boolean isReport(
      PageTree tree, int article, IntPredicate kept, DateReader reader) {
    int from = tree.firstBlock(article);
    int to = tree.endBlock(article);
    if (from >= to || tree.heading(tree.blocks().get(from).owner()) < 0 || !kept.test(from)) {
      return false;
    }
    boolean signed = false;
    boolean dated = false;
    boolean text = false;
    for (int i = from + 1; i < to && !text; i++) {
      String line = tree.blocks().get(i).text();
      text = kept.test(i) && tree.blocks().get(i).isRunning();
      if (i <= from + HEAD && !text) {
        Optional<NamedDate> named = NamedDate.of(line, reader);
        signed |= Signature.signsPerson(line) || named.filter(NamedDate::isSigned).isPresent();
        dated |= reader.first(line).isPresent();
      }
    }
    return text && signed && dated;
  }
}
