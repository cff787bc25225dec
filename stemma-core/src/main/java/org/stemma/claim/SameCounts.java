package org.stemma.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;

/**
 * Counts told in other words: "186 passengers were on board, the operator indicated", "our booking
 * system shows 186 passengers on board". Numbers of contradictions are held against their like
 * alone; who stands behind a number is counted over all who tell it.
 *
 * <p>Two are one statement if they are of one story, one measure and one kind of thing and give one
 * telling number, over places and on days that do not exclude each other, and if their sentences
 * share a word, one page was made from the other, or the measure says what befell persons. A round
 * or a small number is told of many things, and what is measured must be one thing: those stay
 * apart.
 */
final class SameCounts {

  /** Units that say no more than that persons are counted. */
  private static final Set<String> ANY = Lexicon.ENGLISH.words("figures/any-person-units.txt");

  private static final String PERSONS = "people";

  private static final String MONEY = "money";

  /** Numbers up to a dozen tell nothing by themselves. By judgement, not swept. */
  private static final double SMALL = 12;

  /** Digits without the zeros behind that a telling number has. By judgement, not swept. */
  private static final int DIGITS = 2;

  /** Readings of one number, and claims of each, that are compared: a guard. By judgement. */
  private static final int MOST = 40;

  private final Material material;

  private SameCounts(Material material) {
    this.material = material;
  }

  /** The {@code readings}, those that are one statement joined, in order of the first. */
  static List<List<FigureClaim>> joined(Material material, List<List<FigureClaim>> readings) {
    SameCounts counts = new SameCounts(material);
    List<List<FigureClaim>> joined = new ArrayList<>();
    Map<List<Object>, List<List<FigureClaim>>> byNumber = new LinkedHashMap<>();
    for (List<FigureClaim> reading : readings) {
      FigureClaim first = reading.get(0);
      List<List<FigureClaim>> like =
          isTelling(first)
              ? byNumber.computeIfAbsent(kind(first), k -> new ArrayList<>())
              : new ArrayList<>();
      Optional<List<FigureClaim>> same =
          like.stream()
              .filter(other -> counts.isOne(compared(other), compared(reading)))
              .findFirst();
      if (same.isPresent()) {
        same.get().addAll(reading);
      } else {
        List<FigureClaim> own = new ArrayList<>(reading);
        joined.add(own);
        if (like.size() < MOST) {
          like.add(own);
        }
      }
    }
    return joined;
  }

  private static boolean isTelling(FigureClaim claim) {
    OptionalDouble value = claim.figure().value();
    return value.isPresent()
        && !isAttribute(claim)
        && Math.abs(value.getAsDouble()) > SMALL
        && BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros().precision() >= DIGITS;
  }

  /** "The 640-metre level" says which level is meant, and nothing of it. */
  private static boolean isAttribute(FigureClaim claim) {
    return claim.words().indexOf('-') >= 0;
  }

  /** Equal for readings that may be one; how a number is told is a part of what is told. */
  private static List<Object> kind(FigureClaim claim) {
    return List.of(
        claim.story(),
        claim.figure().quantity(),
        claim.figure().measure(),
        FigureFacts.number(claim),
        List.of(claim.part(), claim.planned(), claim.allowed(), claim.wished()),
        claim.figure().withdrawn());
  }

  private static List<FigureClaim> compared(List<FigureClaim> claims) {
    return claims.subList(0, Math.min(MOST, claims.size()));
  }

  private boolean isOne(List<FigureClaim> one, List<FigureClaim> other) {
    return countOneKind(one, other)
        && one.stream().noneMatch(a -> other.stream().anyMatch(b -> SameTolls.isApart(a, b)))
        && one.stream().anyMatch(a -> other.stream().anyMatch(b -> isTied(a, b)));
  }

  /** Whether at most one unit says what is counted; persons may be called so or so. */
  private static boolean countOneKind(List<FigureClaim> one, List<FigureClaim> other) {
    return Stream.concat(one.stream(), other.stream())
            .flatMap(claim -> claim.figure().unit().stream())
            .filter(unit -> !isPersons(one.get(0)) || !ANY.contains(unit))
            .distinct()
            .limit(2)
            .count()
        <= 1;
  }

  private boolean isTied(FigureClaim a, FigureClaim b) {
    if (isOfAnotherThing(a, b)) {
      return false;
    }
    return isPersons(a) && a.figure().measure().isPresent()
        || ContentWords.overlap(a.context(), b.context()) > 0
        || material.isRetold(a.passage(), b.passage());
  }

  /** Tonnes of coal are no tonnes of salt: what is measured must hang on one word. */
  private static boolean isOfAnotherThing(FigureClaim a, FigureClaim b) {
    return !isPersons(a)
        && !a.figure().quantity().equals(MONEY)
        && a.hangsKnown(b)
        && ContentWords.overlap(a.local(), b.local()) == 0;
  }

  private static boolean isPersons(FigureClaim claim) {
    return claim.figure().quantity().equals(PERSONS);
  }
}
