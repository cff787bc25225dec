package org.stemma.corpus;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One thing that can be worded in several ways.
 *
 * @param ways the wordings, at least one; blanks inside stand for themselves
 * @param way index of the one in use
 * @param fact name of the fact that it states, empty if it states none
 */
record Wording(List<String> ways, int way, String fact) {

  Wording {
    ways = List.copyOf(ways);
    if (way < 0 || way >= ways.size()) {
      throw new IllegalArgumentException("way " + way + " must be in [0," + ways.size() + ")");
    }
  }

  String words() {
    return ways.get(way);
  }

  boolean hasOtherWays() {
    return ways.size() > 1;
  }

  /** In one of the other ways, each as likely. */
  Wording otherwise(RandomGenerator random) {
    return new Wording(ways, (way + 1 + random.nextInt(ways.size() - 1)) % ways.size(), fact);
  }
}
