package org.stemma.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.article.Passage;
import org.stemma.revision.Edition;
import org.stemma.similarity.Parallels;
import org.stemma.similarity.SharedRun;

/** What shows an edge, in words for the user: the passages, how sure they make it, and why. */
final class Reasons {

  /** Certainty of an edge that is inferred, if no words are shared; it rises with their share. */
  static final double LEAST_INFERRED = 0.5;

  /**
   * The same of two reports of one agency on one story. By judgement: that it goes on is sure, that
   * it does so from this report is not.
   */
  private static final double ONE_AGENCY = 0.8;

  private Reasons() {}

  /**
   * The longest run that both share; without one the two sentences that are most alike. Of what is
   * kin by the order of its facts alone the two passages that are most alike.
   */
  static List<Passage> words(Kinship kinship) {
    Witness source = kinship.source();
    Witness copy = kinship.copy();
    Optional<SharedRun> run = kinship.copying().longest();
    Optional<ToldInOrder.Pair> same = kinship.order().nearest();
    if (same.isPresent() && kinship.isByOrder()) {
      return List.of(copy.passage(same.get().right()), source.passage(same.get().left()));
    }
    if (run.isPresent()) {
      int length = run.get().length();
      return List.of(
          copy.passage(run.get().right(), length), source.passage(run.get().left(), length));
    }
    return kinship.parallels().pairs().stream()
        .max(Comparator.comparingDouble(Parallels.Pair::shared))
        .map(p -> List.of(copy.passage(p.right()), source.passage(p.left())))
        .orElse(List.of());
  }

  /** The datelines of two reports of one agency, then the words that both share, if any. */
  static List<Passage> agencyWords(Kinship kinship) {
    Stream<Passage> datelines =
        Stream.of(kinship.copy(), kinship.source())
            .flatMap(w -> w.text().segment().dateline().map(w.text().reading()::passage).stream());
    return Stream.concat(datelines, words(kinship).stream()).toList();
  }

  static double confidence(Kinship kinship) {
    return LEAST_INFERRED
        + (1 - LEAST_INFERRED)
            * Math.max(
                kinship.copying().share(),
                Math.max(kinship.parallel(), kinship.order().share()) / 2);
  }

  /** The same where one agency filed both. */
  static double agencyConfidence(Kinship kinship) {
    return Math.max(ONE_AGENCY, confidence(kinship));
  }

  static String why(Edition edition) {
    String again = edition.isUnchanged() ? "is the same page again (" : "is a later edition (";
    return again + edition.basis() + "); ";
  }

  static String why(Kinship kinship) {
    int parallel = kinship.parallels().pairs().size();
    if (kinship.copying().runs().isEmpty() && parallel == 0 && !kinship.order().isAny()) {
      return "no words in common outside quotations";
    }
    return String.format(
            Locale.ROOT,
            "%.0f%% of its words outside quotations are those of the source",
            100 * kinship.copying().share())
        + kinship.copying().longest().map(r -> ", " + r.length() + " of them in a row").orElse("")
        + (parallel > 1 ? ", " + parallel + " sentences run in parallel" : "")
        + (kinship.isByOrder() ? ", " + sameFacts(kinship.order()) : "");
  }

  private static String sameFacts(ToldInOrder order) {
    return String.format(
        Locale.ROOT,
        "%d passages tell the same names, figures and rare words in the same order (%.0f%% of those"
            + " of both)",
        order.pairs().size(),
        100 * order.share());
  }

  static String why(Certainty certainty, String name, boolean held) {
    return switch (certainty) {
      case INFERRED -> "is signed in the form of " + name + ", which it does not name";
      case POOLED -> "one of several sources credited for the whole page";
      case CITED ->
          "has this sentence from " + name + (held ? ", the rest not" : ", which is not held");
      case STATED -> "names " + name + ", which is not held";
    };
  }
}
