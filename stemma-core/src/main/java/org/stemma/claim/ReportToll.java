package org.stemma.claim;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.annotation.Harm;
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
  private Optional<Span> severalKilled = Optional.empty();
  private Optional<Span> severalHarmed = Optional.empty();

  private ReportToll() {}

  static ReportToll of(List<Toll> tolls) {
    ReportToll report = new ReportToll();
    tolls.forEach(report::add);
    return report;
  }

  private void add(Toll toll) {
    Optional<Span> here = Optional.of(toll.sentence());
    if (!toll.exact()) {
      severalKilled = toll.harm() == Harm.KILLED ? severalKilled.or(() -> here) : severalKilled;
      severalHarmed = severalHarmed.or(() -> here);
      return;
    }
    sentences
        .computeIfAbsent(toll.sentence(), s -> new EnumMap<>(Harm.class))
        .merge(toll.harm(), toll.persons(), Integer::sum);
    wholes.merge(toll.sentence(), toll.part() ? 0 : toll.persons(), Integer::sum);
  }

  FinalToll toll() {
    int killed = most(Harm.KILLED);
    int injured = Math.max(most(Harm.INJURED), whole() - killed);
    if (killed + injured > 0) {
      return new FinalToll(killed, injured);
    }
    boolean dead = severalKilled.isPresent();
    return new FinalToll(dead ? SEVERAL : 0, severalHarmed.isPresent() && !dead ? SEVERAL : 0);
  }

  /** Whether it gives a number or tells of single persons, not only of several. */
  boolean isCounted() {
    return !sentences.isEmpty();
  }

  /** The sentence that tells it, or, where none tells all, the one that tells the dead. */
  Optional<Span> sentence() {
    int killed = most(Harm.KILLED);
    int whole = whole();
    return first(s -> killed(s) == killed && wholes.getOrDefault(s, 0) == whole)
        .or(() -> first(s -> killed > 0 && killed(s) == killed))
        .or(() -> first(s -> wholes.getOrDefault(s, 0) == whole))
        .or(() -> severalKilled)
        .or(() -> severalHarmed);
  }

  private Optional<Span> first(Predicate<Span> wanted) {
    return sentences.keySet().stream().filter(wanted).findFirst();
  }

  private int killed(Span sentence) {
    return sentences.getOrDefault(sentence, Map.of()).getOrDefault(Harm.KILLED, 0);
  }

  private int whole() {
    return wholes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private int most(Harm harm) {
    return sentences.values().stream().mapToInt(s -> s.getOrDefault(harm, 0)).max().orElse(0);
  }
}
