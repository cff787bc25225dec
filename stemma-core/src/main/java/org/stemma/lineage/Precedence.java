package org.stemma.lineage;

import java.util.IdentityHashMap;
import java.util.Map;
import org.stemma.revision.Editions;

/**
 * What shows which of two segments of common words came first: editions of one page, a credit or a
 * correction, the times that both state, that one names the publisher of the other or has what only
 * the other heard at first hand, an agency's dateline, errors and corrections, that one has nothing
 * which the other lacks. Never the names of pages or their order.
 */
final class Precedence {

  /** Of its weight so much at most does a mere cut add. Chosen by judgement, as is the next. */
  private static final double NOTHING = 0.06;

  /** Of its weight so much at least has the other beyond it. */
  private static final double MORE = 0.25;

  private final Map<String, Map<String, Credit>> credits;
  private final Editions editions;
  private final CorrectedReports corrected;
  private final Misreadings misreadings;
  private final PublisherNames publishers = new PublisherNames();
  private final FirstHand firstHand = new FirstHand();

  /** What was found of each kinship that was asked for: each step of the tracing asks again. */
  private final IdentityHashMap<Kinship, Integer> found = new IdentityHashMap<>();

  /**
   * @param credits for a segment the held segments it credits
   */
  Precedence(
      Map<String, Map<String, Credit>> credits,
      Editions editions,
      CorrectedReports corrected,
      Misreadings misreadings) {
    this.credits = credits;
    this.editions = editions;
    this.corrected = corrected;
    this.misreadings = misreadings;
  }

  /** 1 if the source came first, -1 if the copy did, 0 if nothing shows it. */
  int of(Kinship kinship) {
    return found.computeIfAbsent(kinship, this::find);
  }

  private int find(Kinship kinship) {
    Witness source = kinship.source();
    Witness copy = kinship.copy();
    if (editions.isBefore(source.page(), copy.page())) {
      return 1;
    }
    if (editions.isBefore(copy.page(), source.page())) {
      return -1;
    }
    boolean credited = credits(copy, source);
    if (credited != credits(source, copy)) {
      return credited ? 1 : -1;
    }
    if (source.isBefore(copy) || copy.isBefore(source)) {
      return source.isBefore(copy) ? 1 : -1;
    }
    boolean cites = publishers.names(copy, source) || firstHand.has(copy, source);
    boolean isCited = publishers.names(source, copy) || firstHand.has(source, copy);
    if (cites != isCited) {
      return cites ? 1 : -1;
    }
    if (source.isWire() != copy.isWire()) {
      return source.isWire() ? 1 : -1;
    }
    int error = misreadings.of(kinship);
    if (error != 0) {
      return error;
    }
    double added = kinship.added() / copy.whole();
    double lost = kinship.lost() / source.whole();
    if (added <= NOTHING && lost >= MORE) {
      return 1;
    }
    return lost <= NOTHING && added >= MORE ? -1 : 0;
  }

  private boolean credits(Witness copy, Witness source) {
    return corrected.of(copy, source)
        || credits.getOrDefault(copy.id(), Map.of()).containsKey(source.id());
  }
}
