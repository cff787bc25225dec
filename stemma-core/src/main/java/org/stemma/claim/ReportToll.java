package org.stemma.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.annotation.Harm;
import org.stemma.annotation.Toll;
import org.stemma.annotation.Toll.Extent;
import org.stemma.text.Span;

/**
 * How many were killed and injured by one report. A report tells its toll again and again, each
 * sentence a part or the whole: the first that is told as the toll counts, else the sentence that
 * tells the most. Whoever was struck and is not told to be dead is injured. Plurals without a
 * number ("several people") count only where no number is given, as two.
 */
final class ReportToll {

  /** What a plural without a number says. */
  private static final int SEVERAL = 2;

  private final Map<Span, List<Toll>> sentences = new LinkedHashMap<>();
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
    if (!toll.exact() && toll.extent() != Extent.REACHED) {
      severalKilled = toll.harm() == Harm.KILLED ? severalKilled.or(() -> here) : severalKilled;
      severalHarmed = severalHarmed.or(() -> here);
      return;
    }
    sentences.computeIfAbsent(toll.sentence(), s -> new ArrayList<>()).add(toll);
  }

  FinalToll toll() {
    int killed = most(Harm.KILLED);
    int injured =
        total(Harm.INJURED).orElseGet(() -> Math.max(most(Harm.INJURED), whole() - killed));
    if (killed + injured > 0) {
      return new FinalToll(killed, injured);
    }
    boolean dead = severalKilled.isPresent();
    return new FinalToll(dead ? SEVERAL : 0, severalHarmed.isPresent() && !dead ? SEVERAL : 0);
  }

  /** How many are told to be dead; 0 only where the report says so; empty where it is silent. */
  Optional<Integer> killed() {
    return told(toll().killed(), Harm.KILLED);
  }

  /** How many are told to be hurt and alive; 0 only where the report says so. */
  Optional<Integer> injured() {
    return told(toll().injured(), Harm.INJURED);
  }

  private Optional<Integer> told(int persons, Harm harm) {
    boolean none =
        sentence().map(s -> sentences.getOrDefault(s, List.of())).stream()
            .flatMap(List::stream)
            .anyMatch(t -> t.harm() == harm && t.persons() == 0);
    return persons > 0 || none ? Optional.of(persons) : Optional.empty();
  }

  /** Whether it tells the number of those harmed so as the toll. */
  boolean isTotal(Harm harm) {
    return total(harm).isPresent();
  }

  /** Whether its number of those harmed so is one they have reached, and may be more by now. */
  boolean isReached(Harm harm) {
    int most = most(harm);
    return most > 0
        && total(harm).isEmpty()
        && sentences.keySet().stream().noneMatch(s -> sum(s, harm, false) == most);
  }

  /** Whether it gives a number or tells of single persons, not only of several. */
  boolean isCounted() {
    return !sentences.isEmpty();
  }

  /** The sentence that tells it, or, where none tells all, the one that tells the dead. */
  Optional<Span> sentence() {
    int killed = most(Harm.KILLED);
    int whole = whole();
    return first(s -> persons(s, Harm.KILLED) == killed && whole(s) == whole)
        .or(() -> first(s -> killed > 0 && persons(s, Harm.KILLED) == killed))
        .or(() -> first(s -> whole(s) == whole))
        .or(() -> severalKilled)
        .or(() -> severalHarmed);
  }

  private Optional<Span> first(Predicate<Span> wanted) {
    return sentences.keySet().stream().filter(wanted).findFirst();
  }

  private Optional<Integer> total(Harm harm) {
    return sentences.keySet().stream().flatMap(s -> total(s, harm).stream()).findFirst();
  }

  private Optional<Integer> total(Span sentence, Harm harm) {
    return sentences.getOrDefault(sentence, List.of()).stream()
        .filter(t -> t.harm() == harm && t.extent() == Extent.TOTAL)
        .map(Toll::persons)
        .findFirst();
  }

  private int persons(Span sentence, Harm harm) {
    return total(sentence, harm)
        .orElseGet(() -> Math.max(sum(sentence, harm, false), reached(sentence, harm)));
  }

  /** The count that one more victim has brought it to: those told before are among them. */
  private int reached(Span sentence, Harm harm) {
    return sentences.getOrDefault(sentence, List.of()).stream()
        .filter(t -> t.harm() == harm && t.extent() == Extent.REACHED)
        .mapToInt(Toll::persons)
        .max()
        .orElse(0);
  }

  private int sum(Span sentence, Harm harm, boolean apart) {
    return sentences.getOrDefault(sentence, List.of()).stream()
        .filter(t -> t.harm() == harm && t.extent() != Extent.REACHED)
        .filter(t -> !apart || t.extent() != Extent.AMONG)
        .mapToInt(Toll::persons)
        .sum();
  }

  /** All whom one sentence tells of, each once. */
  private int whole(Span sentence) {
    int whole = 0;
    for (Harm harm : Harm.values()) {
      whole +=
          total(sentence, harm)
              .orElseGet(() -> Math.max(sum(sentence, harm, true), reached(sentence, harm)));
    }
    return whole;
  }

  /** The most that a sentence tells of; a sentence with more dead than the toll is of others. */
  private int whole() {
    int killed = total(Harm.KILLED).orElse(Integer.MAX_VALUE);
    return sentences.keySet().stream()
        .filter(s -> persons(s, Harm.KILLED) <= killed)
        .mapToInt(this::whole)
        .max()
        .orElse(0);
  }

  private int most(Harm harm) {
    return total(harm)
        .orElseGet(
            () -> sentences.keySet().stream().mapToInt(s -> persons(s, harm)).max().orElse(0));
  }
}
