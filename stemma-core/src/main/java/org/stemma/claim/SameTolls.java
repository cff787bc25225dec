package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Toll;
import org.stemma.annotation.Toll.Extent;
import org.stemma.lexicon.Lexicon;

/**
 * Tolls told in other words: "eleven workers were killed", "eleven people died", "eleven men lost
 * their lives". The support of one is that of all, though they are compared with other numbers each
 * with its like.
 *
 * <p>Two are one if they count persons of one story, of one class and with one number, over places
 * and on days that do not exclude each other, in sentences that share a word, and if at most one of
 * all with that number says which persons: three soldiers and three farmers are two tolls, and
 * nobody knows which of them three people are.
 */
final class SameTolls {

  /** Units that say no more than that persons are counted. */
  private static final Set<String> ANY = Lexicon.ENGLISH.words("figures/any-person-units.txt");

  private static final String PERSONS = "people";

  /** Units of a date before its hour. */
  private static final int DAY = "2031-11-10".length();

  /** Tolls of one number, and claims of each, that are compared: a guard. By judgement. */
  private static final int MOST = 40;

  private record Count(String story, String harm, List<Object> number) {}

  private final Map<String, Reading> pages = new HashMap<>();

  private SameTolls(Material material) {
    material.readings().forEach(reading -> pages.put(reading.page(), reading));
  }

  /** The readings of {@code facts}, those that are one toll joined, in order of the first. */
  static List<List<FigureClaim>> joined(Material material, List<FigureFact> facts) {
    SameTolls tolls = new SameTolls(material);
    List<List<FigureClaim>> joined = new ArrayList<>();
    Map<Count, List<List<FigureClaim>>> byCount = new LinkedHashMap<>();
    Map<Count, Set<String>> kinds = tolls.kinds(facts);
    for (FigureFact fact : facts) {
      for (List<FigureClaim> reading : fact.readings()) {
        Optional<Count> count =
            tolls.count(reading).filter(c -> kinds.getOrDefault(c, Set.of()).size() <= 1);
        List<List<FigureClaim>> like =
            count.map(c -> byCount.computeIfAbsent(c, k -> new ArrayList<>())).orElse(List.of());
        Optional<List<FigureClaim>> same =
            like.stream().filter(l -> isOne(compared(l), compared(reading))).findFirst();
        if (same.isPresent()) {
          same.get().addAll(reading);
        } else {
          List<FigureClaim> first = new ArrayList<>(reading);
          joined.add(first);
          count.filter(c -> like.size() < MOST).ifPresent(c -> like.add(first));
        }
      }
    }
    return joined;
  }

  /** For each count the units that say which persons it is of. */
  private Map<Count, Set<String>> kinds(List<FigureFact> facts) {
    return facts.stream()
        .flatMap(fact -> fact.readings().stream())
        .filter(reading -> count(reading).isPresent())
        .collect(
            Collectors.groupingBy(
                reading -> count(reading).orElseThrow(),
                Collectors.flatMapping(
                    reading ->
                        reading.stream()
                            .flatMap(claim -> claim.figure().unit().stream())
                            .filter(unit -> !ANY.contains(unit)),
                    Collectors.toSet())));
  }

  private Optional<Count> count(List<FigureClaim> reading) {
    return reading.stream()
        .flatMap(claim -> harm(claim).stream().map(harm -> count(claim, harm)))
        .findFirst();
  }

  private static Count count(FigureClaim claim, String harm) {
    return new Count(claim.story(), harm, FigureFacts.number(claim));
  }

  /** What happened to the persons counted: by the figure's own measure, or by its sentence. */
  private Optional<String> harm(FigureClaim claim) {
    boolean persons = claim.figure().quantity().equals(PERSONS);
    if (!persons || claim.part() || claim.planned() || claim.wished()) {
      return Optional.empty();
    }
    return claim.figure().measure().filter(m -> FigureFacts.isToll(claim)).or(() -> told(claim));
  }

  private Optional<String> told(FigureClaim claim) {
    Reading reading = pages.get(claim.passage().page());
    OptionalDouble value = claim.figure().value();
    if (reading == null || value.isEmpty() || claim.figure().measure().isPresent()) {
      return Optional.empty();
    }
    return reading.within(Toll.class, claim.figure().sentence()).stream()
        .filter(toll -> toll.exact() && toll.persons() == value.getAsDouble())
        .filter(toll -> toll.extent() == Extent.TOTAL || toll.extent() == Extent.COUNT)
        .map(toll -> toll.harm().name().toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private static List<FigureClaim> compared(List<FigureClaim> claims) {
    return claims.subList(0, Math.min(MOST, claims.size()));
  }

  private static boolean isOne(List<FigureClaim> one, List<FigureClaim> other) {
    return one.stream().noneMatch(a -> other.stream().anyMatch(b -> isApart(a, b)))
        && one.stream()
            .anyMatch(
                a ->
                    other.stream()
                        .anyMatch(b -> ContentWords.overlap(a.context(), b.context()) > 0));
  }

  /** Whether two are counted over places or on days that exclude each other. */
  static boolean isApart(FigureClaim a, FigureClaim b) {
    Set<String> days = days(a);
    Set<String> others = days(b);
    // A plant and its town are one place in other words where a name is in both sentences.
    return a.scope().differs(b.scope()) && Collections.disjoint(a.names(), b.names())
        || a.isOfAnotherTime(b)
        || !days.isEmpty() && !others.isEmpty() && days.stream().noneMatch(others::contains);
  }

  private static Set<String> days(FigureClaim claim) {
    return claim.hours().stream()
        .map(time -> time.substring(0, Math.min(DAY, time.length())))
        .collect(Collectors.toSet());
  }
}
