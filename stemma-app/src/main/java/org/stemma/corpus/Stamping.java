package org.stemma.corpus;

import static java.util.Collections.nCopies;

import java.util.ArrayList;
import java.util.List;

/** How exactly the pages of a corpus state when they were published. */
public enum Stamping {
  /** All to the minute, as pages with metadata do. */
  EXACT,
  /** Of ten seven to the minute, two the day alone, one nothing, as pages do that were scraped. */
  MIXED;

  /** Of ten pages those with each stamp. */
  List<Stamp> ofTen() {
    return switch (this) {
      case EXACT -> nCopies(10, Stamp.MINUTE);
      case MIXED -> {
        List<Stamp> stamps = new ArrayList<>(nCopies(7, Stamp.MINUTE));
        stamps.addAll(nCopies(2, Stamp.DAY));
        stamps.add(Stamp.NONE);
        yield List.copyOf(stamps);
      }
    };
  }
}
