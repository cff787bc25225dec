package org.stemma.annotate.hedge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.HedgeClass;
import org.stemma.text.Span;

/** Collects the hedges of one sentence, the first of each class; mutable, for one thread. */
final class SentenceHedges {

  private final Span sentence;
  private final List<Hedge> hedges = new ArrayList<>();
  private final Set<HedgeClass> seen = EnumSet.noneOf(HedgeClass.class);

  SentenceHedges(Span sentence) {
    this.sentence = sentence;
  }

  void add(HedgeClass kind, Span cue) {
    if (seen.add(kind)) {
      hedges.add(new Hedge(sentence, kind, cue));
    }
  }

  /** All of them, in the order in which they were added. */
  List<Hedge> all() {
    return List.copyOf(hedges);
  }
}
