package org.stemma.claim;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stemma.annotation.Harm;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Toll;
import org.stemma.text.Span;

/**
 * How many were killed and injured by one report. A report tells its toll again and again, each
 * sentence a part or the whole: the sentence that tells the most counts. Whoever was struck and is
 * not told to be dead is injured. Plurals without a number ("several people") count only where no
 * number is given, as two.
 */
final class ReportToll {

  /** What a plural without a number says. */
  private static final int SEVERAL = 2;

  private final Map<Span, Map<Harm, Integer>> sentences = new LinkedHashMap<>();
  private final Map<Span, Integer> wholes = new LinkedHashMap<>();
  private boolean severalKilled;
  private boolean severalHarmed;

  private ReportToll() {}

  static FinalToll of(Reading report) {
    ReportToll toll = new ReportToll();
    report.all(Toll.class).forEach(toll::add);
    return toll.sum();
  }

  private void add(Toll toll) {
    if (!toll.exact()) {
      severalKilled |= toll.harm() == Harm.KILLED;
      severalHarmed = true;
      return;
    }
    sentences
        .computeIfAbsent(toll.sentence(), s -> new EnumMap<>(Harm.class))
        .merge(toll.harm(), toll.persons(), Integer::sum);
    wholes.merge(toll.sentence(), toll.part() ? 0 : toll.persons(), Integer::sum);
  }

  private FinalToll sum() {
    int killed = most(Harm.KILLED);
    int all = wholes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int injured = Math.max(most(Harm.INJURED), all - killed);
    if (killed + injured > 0) {
      return new FinalToll(killed, injured);
    }
    return new FinalToll(
        severalKilled ? SEVERAL : 0, severalHarmed && !severalKilled ? SEVERAL : 0);
  }

  private int most(Harm harm) {
    return sentences.values().stream().mapToInt(s -> s.getOrDefault(harm, 0)).max().orElse(0);
  }
}
