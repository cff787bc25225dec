package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
  private static final int LINES = 4;

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
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.name(i).equals("article")) {
        Head.of(tree, i, kept).ifPresent(heads::add);
      }
    }
    if (heads.size() < FEWEST) {
      return new BitSet(); // most pages
    }
    BitSet starts = new BitSet();
    heads.stream()
        .filter(head -> head.isSignedAndDated(tree, reader))
        .forEach(head -> starts.set(head.heading()));
    return starts.cardinality() < FEWEST ? new BitSet() : starts;
  }

  /**
   * The head of a report.
   *
   * @param heading the number of its block
   * @param text that of the first block of running text behind it
   */
  private record Head(int heading, int text) {

    /** That of the report in an {@code article} element, if it is one. */
    private static Optional<Head> of(PageTree tree, int article, IntPredicate kept) {
      int from = tree.firstBlock(article);
      int to = tree.endBlock(article);
      if (from >= to || tree.heading(tree.blocks().get(from).owner()) < 0 || !kept.test(from)) {
        return Optional.empty();
      }
      for (int i = from + 1; i < to; i++) {
        if (kept.test(i) && tree.blocks().get(i).isRunning()) {
          return Optional.of(new Head(from, i));
        }
      }
      return Optional.empty();
    }

    private boolean isSignedAndDated(PageTree tree, DateReader reader) {
      boolean signed = false;
      boolean dated = false;
      for (int i = heading + 1; i < text && i <= heading + LINES; i++) {
        String line = tree.blocks().get(i).text();
        dated = dated || reader.first(line).isPresent();
        signed = signed || signs(line, reader);
      }
      return signed && dated;
    }

    private static boolean signs(String line, DateReader reader) {
      return Signature.signsPerson(line)
          || NamedDate.of(line, reader).filter(NamedDate::isSigned).isPresent();
    }
  }
}
