package org.stemma.corpus;

import java.time.Instant;
import java.util.List;

/**
 * A page in the making.
 *
 * @param misread the fact that it has wrong and what it is rightly, empty if none
 */
record Draft(CorpusPage page, Telling telling, List<String> misread) {

  String name() {
    return page.name();
  }

  Instant at() {
    return page.at();
  }
}
