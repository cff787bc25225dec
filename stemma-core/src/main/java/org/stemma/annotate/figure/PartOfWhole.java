package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.lexicon.Lexicon;

/**
 * "Two of the nine sailors were rescued": what is said to have happened, happened to the part. The
 * whole keeps its number and its noun. Immutable and thread-safe.
 */
final class PartOfWhole {

  /**
   * Tokens of a number before "of": "one hundred and twenty". A fact of the language, no threshold.
   */
  private static final int LONGEST = 4;

  /**
   * Tokens of the one whose the whole is ("the Lower Harbour Board's 52 cranes"). No public set
   * marks what numbers count, so none can sweep it; by judgement.
   */
  private static final int LONGEST_OWNER = 4;

  private final NumberReader numbers;
  private final FigureWords words;
  private final CountedReader counted;
  private final Set<String> determiners;
  private final Set<String> parts;
  private final Set<String> joints;
  private final Set<String> orders;

  PartOfWhole(NumberReader numbers, FigureWords words, CountedReader counted, Lexicon lexicon) {
    this.numbers = numbers;
    this.words = words;
    this.counted = counted;
    this.determiners = lexicon.words("figures/small-words.tsv", "whole");
    this.parts = lexicon.words("figures/small-words.tsv", "part");
    this.orders = lexicon.words("figures/small-words.tsv", "whole-order");
    this.joints = lexicon.words("figures/small-words.tsv", "part-joint");
  }

  /** The part, by its number alone: the whole is read after it. */
  Optional<FigureDraft> part(FigureLine line, NumberReading number) {
    Optional<NumberReading> whole = number.isTold() ? whole(line, number.to()) : Optional.empty();
    Optional<CountedNoun> noun =
        whole
            .flatMap(w -> CountedNoun.behind(line, w.to(), w, words))
            .filter(n -> n.unit().quantity().equals("people"));
    Optional<Found<String>> happened =
        whole.flatMap(
            w ->
                noun.isPresent()
                    ? counted.predicate(line, noun.get().to())
                    : counted.elided(line, w.to()));
    Unit people = noun.map(CountedNoun::unit).orElse(new Unit("person", "people"));
    return happened
        .filter(h -> !CountedReader.isPlace(h.value()))
        .map(h -> draft(line, number, people, Optional.of(h.value())))
        .or(() -> plain(line, number));
  }

  /** "Four of its nine bells", "three of the families": a part by its noun alone. */
  private Optional<FigureDraft> plain(FigureLine line, NumberReading number) {
    boolean one = number.isVague() || number.least() < 2;
    if (one || !joints.contains(line.lower(number.to()))) {
      return Optional.empty();
    }
    Optional<NumberReading> whole = whole(line, number.to());
    int noun = whole.map(NumberReading::to).orElse(number.to() + 2);
    boolean known = whole.isPresent() || determiners.contains(line.lower(number.to() + 1));
    if (known && whole.isEmpty() && isState(line, noun)) {
      return Optional.of(draft(line, number, new Unit("person", "people"), Optional.empty()));
    }
    return known
        ? CountedNoun.behind(line, noun, whole.orElse(number), words)
            .filter(n -> CountedPhrase.COUNTED.contains(n.unit().quantity()))
            .map(n -> draft(line, number, n.unit(), happened(line, n)))
        : Optional.empty();
  }

  /** "Three of the dead", "seven of the injured": persons by what happened to them all. */
  private boolean isState(FigureLine line, int at) {
    return words
        .classAt(line, at)
        .filter(c -> counted.isOfPersons(c.value()))
        .filter(c -> CountedNoun.stops(line, c.to()) || isVerb(line, c.to()))
        .isPresent();
  }

  private static boolean isVerb(FigureLine line, int at) {
    return line.tag(at).filter(t -> t.startsWith("VB") || t.equals("MD")).isPresent();
  }

  private Optional<String> happened(FigureLine line, CountedNoun noun) {
    return counted
        .predicate(line, noun.to())
        .map(Found::value)
        .filter(h -> !CountedReader.isPlace(h));
  }

  private FigureDraft draft(
      FigureLine line, NumberReading number, Unit unit, Optional<String> happened) {
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, number.from());
    return FigureDraft.of(number, number.to(), unit.quantity(), Optional.of(unit.name()), modifiers)
        .withMeasure(happened);
  }

  /** Where the number of the whole stands that a part ending before {@code at} is taken from. */
  private Optional<NumberReading> whole(FigureLine line, int at) {
    if (!joints.contains(line.lower(at))) {
      return Optional.empty();
    }
    int determined = determiners.contains(line.lower(at + 1)) ? at + 2 : at + 1;
    int owned = behindOwner(line, determined);
    int from = orders.contains(line.lower(owned)) ? owned + 1 : owned;
    return from < line.size() ? numbers.at(line, from) : Optional.empty();
  }

  /** "(38 of) the port's 52 cranes", "Ms Hale's 30 horses": behind whose they are. */
  private static int behindOwner(FigureLine line, int at) {
    for (int end = at; end < Math.min(line.size(), at + LONGEST_OWNER); end++) {
      if (!line.get(end).isWord()) {
        return at;
      }
      if (isOwner(line, end)) {
        return end + 1;
      }
    }
    return at;
  }

  private static boolean isOwner(FigureLine line, int at) {
    return line.lower(at).endsWith("'s");
  }

  /** Where the "of" before the number of a whole stands. */
  private int joint(FigureLine line, int at) {
    if (isOwner(line, at - 1)) {
      for (int of = at - 2; of > Math.max(0, at - 3 - LONGEST_OWNER); of--) {
        if (joints.contains(line.lower(of))) {
          return of;
        }
      }
    }
    return determiners.contains(line.lower(at - 1)) ? at - 2 : at - 1;
  }

  /** Whether the number that begins at {@code at} is that of a whole. */
  boolean isWhole(FigureLine line, int at) {
    int of = joint(line, at);
    if (of < 1 || !joints.contains(line.lower(of))) {
      return false;
    }
    for (int from = of - 1; from >= Math.max(0, of - LONGEST); from--) {
      if (numbers.at(line, from).filter(n -> n.to() == of).isPresent()) {
        return true;
      }
    }
    return parts.contains(line.lower(of - 1));
  }
}
