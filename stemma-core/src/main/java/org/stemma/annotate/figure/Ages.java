package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Ages: "the driver, 44,", "Ruiz, 34.", "a woman of 61", "aged 30, 41 and 52", "a 17-year-old",
 * "six months old". Immutable and thread-safe.
 */
final class Ages {

  private static final String QUANTITY = "age";

  /**
   * Years. The longest life attested was of 122, and hardly another passed 115: a greater number
   * between commas is no age. No public set marks what numbers count, so none can sweep it; by
   * judgement.
   */
  private static final double OLDEST = 120;

  /**
   * Tokens between "aged" and the last of the ages it is said of. No public set marks what numbers
   * count, so none can sweep it; by judgement.
   */
  private static final int LONGEST_LIST = 12;

  private final NumberReader numbers;
  private final FigureWords words;
  private final NumberRanges ranges;
  private final Set<String> units;
  private final Set<String> persons;
  private final Set<String> told;
  private final Set<String> aged;
  private final Set<String> joints;
  private final Set<String> old;
  private final Set<String> solid;

  Ages(NumberReader numbers, FigureWords words, NumberRanges ranges, Lexicon lexicon) {
    this.numbers = numbers;
    this.words = words;
    this.ranges = ranges;
    this.units = lexicon.words("age-units.txt");
    this.persons = lexicon.words("persons.txt");
    this.told = lexicon.words("figures/aged-nouns.txt");
    this.aged = lexicon.words("figures/age-words.tsv", "aged");
    this.joints = lexicon.words("figures/age-words.tsv", "joint");
    this.old = lexicon.words("figures/age-words.tsv", "old");
    this.solid = lexicon.words("figures/age-words.tsv", "solid");
  }

  /** The age that {@code number} tells. */
  Optional<FigureDraft> at(FigureLine line, NumberReading number) {
    Optional<FigureDraft> solid = old(line, number);
    if (solid.isPresent()) {
      return solid;
    }
    boolean listed =
        isAged(line, number.from())
            && (CountedNoun.stops(line, number.to()) || units.contains(line.lower(number.to())));
    boolean living = number.value().orElse(OLDEST + 1) <= OLDEST;
    if (listed || living && (isApposed(line, number) || isOfAged(line, number))) {
      return Optional.of(draft(ranges.joined(line, number), number.to(), "year"));
    }
    return Optional.empty();
  }

  /** "17-year-old", "17 years old", "34-jährige": the unit is told, and "old" behind it. */
  private Optional<FigureDraft> old(FigureLine line, NumberReading number) {
    int unit = line.lower(number.to()).equals("-") ? number.to() + 1 : number.to();
    if (unit > number.to() && solid.contains(line.lower(unit))) {
      return Optional.of(draft(number, unit + 1, "year"));
    }
    int behind = line.lower(unit + 1).equals("-") ? unit + 2 : unit + 1;
    if (!units.contains(line.lower(unit)) || !old.contains(line.lower(behind))) {
      return Optional.empty();
    }
    String name = CountedNoun.singular(line.lower(unit));
    return Optional.of(draft(number, behind + 1, name));
  }

  private static FigureDraft draft(NumberReading number, int to, String unit) {
    return FigureDraft.of(
        number, Math.max(to, number.to()), QUANTITY, Optional.of(unit), List.of());
  }

  /** "aged 30, 41 and 52": "aged" stands before the number or before the list it ends. */
  private boolean isAged(FigureLine line, int from) {
    for (int at = from - 1; at >= Math.max(0, from - LONGEST_LIST); at--) {
      if (aged.contains(line.lower(at))) {
        return true;
      }
      boolean part = joints.contains(line.lower(at)) || numbers.at(line, at).isPresent();
      if (!part) {
        return false;
      }
    }
    return false;
  }

  /** "Ruiz, 34,", "the accused, 38.": in commas behind a name or a noun for a person. */
  private boolean isApposed(FigureLine line, NumberReading number) {
    int before = number.from() - 2;
    boolean closed = line.lower(number.to()).equals(",") || line.lower(number.to()).equals(".");
    return number.kind() == NumberReading.Kind.DIGITS
        && before >= 0
        && closed
        && line.lower(before + 1).equals(",")
        && line.get(before).isWord()
        && (line.get(before).isCapital() || isPerson(line, before))
        && !nextIsNumber(line, number.to() + 1);
  }

  /** "Rows A, 12, 14 and 15" is a list of numbers. */
  private boolean nextIsNumber(FigureLine line, int at) {
    return at < line.size() && numbers.at(line, at).isPresent();
  }

  private boolean isPerson(FigureLine line, int at) {
    String noun = line.lower(at);
    return persons.contains(noun)
        || words.unitAt(line, at).filter(u -> u.value().quantity().equals("people")).isPresent();
  }

  /** "A woman of 61": an age behind the nouns that are told with one. */
  private boolean isOfAged(FigureLine line, NumberReading number) {
    return isOfPerson(line, number) && told.contains(line.lower(number.from() - 2));
  }

  /** "A mother of three was hurt": a number that describes a person counts nobody hurt. */
  boolean isOfPerson(FigureLine line, NumberReading number) {
    return number.value().isPresent()
        && line.isPartitive(number.from() - 1)
        && persons.contains(line.lower(number.from() - 2))
        && CountedNoun.behind(line, number.to(), number, words).isEmpty();
  }
}
