package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.similarity.Parallels;
import org.stemma.similarity.SharedRun;
import org.stemma.similarity.Token;

/** What two kin have in common, stretch by stretch, in order of the copy. */
final class Alignment {

  /** A run is cut where either text begins a new block; shorter pieces are left out. */
  private static final int SHORTEST = Copying.RUN;

  /**
   * Runs of as many tokens are shown though longer ones are; of shorter ones the longest alone. By
   * judgement: it decides what is shown and no edge, so no set can tell.
   */
  private static final int LONG = 8;

  private Alignment() {}

  /**
   * Runs of the same words, then parallel sentences of which no run tells anything. Where facts in
   * one order alone show it, the passages that tell them.
   */
  static List<SharedWords> of(Kinship kinship) {
    List<SharedWords> found = new ArrayList<>();
    if (kinship.isByOrder()) {
      for (ToldInOrder.Pair pair : kinship.order().pairs()) {
        found.add(
            new SharedWords(
                kinship.copy().passage(pair.right()), kinship.source().passage(pair.left())));
      }
      return found;
    }
    List<SharedRun> all = kinship.copying().runs();
    List<SharedRun> runs = all.stream().filter(run -> run.length() >= LONG).toList();
    (runs.isEmpty() ? kinship.copying().longest().stream().toList() : runs)
        .forEach(run -> pieces(kinship, run).forEach(found::add));
    for (Parallels.Pair pair : kinship.parallels().pairs()) {
      SharedWords sentences =
          new SharedWords(
              kinship.copy().passage(pair.right()), kinship.source().passage(pair.left()));
      if (found.stream().noneMatch(f -> overlap(f, sentences))) {
        found.add(sentences);
      }
    }
    found.sort(Comparator.comparing(shared -> shared.copy().span()));
    return found;
  }

  private static boolean overlap(SharedWords one, SharedWords other) {
    return one.copy().span().overlaps(other.copy().span());
  }

  private static List<SharedWords> pieces(Kinship kinship, SharedRun run) {
    List<SharedWords> pieces = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= run.length(); at++) {
      if (at == run.length()
          || parts(kinship.copy(), run.right() + at)
          || parts(kinship.source(), run.left() + at)) {
        if (at - from >= SHORTEST) {
          pieces.add(
              new SharedWords(
                  kinship.copy().passage(run.right() + from, at - from),
                  kinship.source().passage(run.left() + from, at - from)));
        }
        from = at;
      }
    }
    return pieces;
  }

  /** Whether a token stands in another block than the one before it. */
  private static boolean parts(Witness witness, int token) {
    return !block(witness, witness.prose().get(token - 1))
        .equals(block(witness, witness.prose().get(token)));
  }

  private static Optional<Block> block(Witness witness, Token token) {
    return witness.text().reading().article().blockAt(token.span().start());
  }
}
