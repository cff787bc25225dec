package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.lexicon.Lexicon;

/**
 * A number with what it counts or measures right behind it, or a currency before it: "12 people
 * were hurt", "£3m", "over six hours". Immutable and thread-safe.
 */
final class PlainQuantity {

  private static final Set<String> PLACED = Lexicon.ENGLISH.words("figures/counted-time-words.txt");

  /** Units of time that measure a delay wherever they stand. */
  private static final Set<String> MEASURED =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "delay-unit");

  /** Words behind a duration that count from the hour of writing. */
  private static final Set<String> SINCE_NOW =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "from-now");

  /** "Hung above two doors": before a few things or persons a place and no bound. */
  private static final Set<String> SPATIAL =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "spatial");

  private static final Optional<Unit> PERSON = Optional.of(new Unit("person", "people"));

  private static final String DISMISSED = "dismissed";

  private static final Set<String> WORK =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "lost-work");

  private static final Set<String> NIGHTLY =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "nightly");

  private final FigureWords words;
  private final CountedReader reader;
  private final PartOfWhole parts;
  private final GroupSize groups;
  private final FigureRates rates;

  PlainQuantity(FigureWords words, CountedReader reader, PartOfWhole parts, GroupSize groups) {
    this.words = words;
    this.reader = reader;
    this.parts = parts;
    this.groups = groups;
    this.rates = new FigureRates(words);
  }

  /** The quantity that {@code number} begins, if it is one. */
  Optional<FigureDraft> at(FigureLine line, NumberReading number) {
    Optional<Found<Modifier>> behindNumber = words.modifierBehind(line, number.to());
    int next = behindNumber.map(Found::to).orElse(groups.behindBlur(line, number.to()));
    Optional<Found<Unit>> currency = words.currencyBefore(line, number.from());
    int from = currency.map(Found::from).orElse(number.from());
    List<Found<Modifier>> modifiers = new ArrayList<>(words.modifiersBefore(line, from));
    behindNumber.ifPresent(modifiers::add);
    Optional<CountedNoun> noun =
        currency.isPresent() ? Optional.empty() : CountedNoun.behind(line, next, number, words);
    if (noun.isPresent() && number.isSmallWord() && noun.get().isCounted()) {
      modifiers.removeIf(m -> SPATIAL.contains(line.phrase(m.from(), m.to())));
    }
    boolean whole = parts.isWhole(line, number.from());
    Optional<Found<String>> classBehind =
        noun.isPresent() || currency.isPresent() || whole || FigureGuards.pronoun(line, number)
            ? words.classAt(line, next)
            : reader.elided(line, next);
    boolean measured = currency.isPresent() || noun.filter(CountedNoun::listed).isPresent();
    boolean recognised = measured || classBehind.isPresent();
    int behind = noun.map(CountedNoun::to).or(() -> classBehind.map(Found::to)).orElse(number.to());
    if (FigureGuards.excluded(line, number, recognised, measured, behind)) {
      return Optional.empty();
    }
    CountedReader.Counted counted =
        currency.isPresent()
            ? new CountedReader.Counted(
                number.to(), Optional.of(currency.get().value()), Optional.empty())
            : reader.at(line, next, noun, classBehind, whole);
    Optional<Found<String>> before =
        words.classBefore(line, FigureBounds.behindVerb(modifiers, from));
    return draft(line, number, from, modifiers, counted, before);
  }

  private Optional<FigureDraft> draft(
      FigureLine line,
      NumberReading number,
      int from,
      List<Found<Modifier>> modifiers,
      CountedReader.Counted counted,
      Optional<Found<String>> before) {
    int start = Math.min(FigureBounds.start(modifiers, from), from);
    if (counted.unit().isPresent()) {
      CountedReader.Counted told = counted.with(happened(counted, before));
      return draft(line, number, start, modifiers, told);
    }
    return bareToll(line, number, counted, before)
        .map(toll -> new CountedReader.Counted(counted.to(), PERSON, Optional.of(toll)))
        .flatMap(
            toll -> draft(line, number, before.map(Found::from).orElse(start), modifiers, toll));
  }

  /** What a number without a noun tells of persons, by the words before it. */
  private Optional<String> bareToll(
      FigureLine line,
      NumberReading number,
      CountedReader.Counted counted,
      Optional<Found<String>> before) {
    boolean bare = CountedNoun.stops(line, counted.to()) || line.lower(counted.to()).isEmpty();
    // "The man who was still missing at 3.15 in the night": nobody counts parts of persons.
    double value = number.value().orElse(0);
    return bare && value == Math.rint(value)
        ? before.map(Found::value).or(() -> BareToll.before(line, number.from(), words))
        : Optional.empty();
  }

  /** What happened to the counted, by the words behind or before; of what is measured, nothing. */
  private static Optional<String> happened(
      CountedReader.Counted counted, Optional<Found<String>> before) {
    Optional<String> behind = counted.happened();
    if (!isCount(counted)) {
      return behind;
    }
    boolean people = isPeople(counted);
    return behind
        .filter(h -> !CountedReader.isPlace(h))
        .or(() -> before.map(Found::value))
        .or(() -> behind)
        .filter(h -> people || !CountedReader.isPlace(h))
        .filter(h -> people || !h.equals(DISMISSED) || isWork(counted.unit()));
  }

  private static boolean isPeople(CountedReader.Counted counted) {
    return counted.unit().filter(u -> u.quantity().equals("people")).isPresent();
  }

  private static boolean isCount(CountedReader.Counted counted) {
    return counted.unit().filter(u -> CountedPhrase.COUNTED.contains(u.quantity())).isPresent();
  }

  /** The figure of what {@code counted} counts and of what happened to it. */
  private Optional<FigureDraft> draft(
      FigureLine line,
      NumberReading number,
      int start,
      List<Found<Modifier>> modifiers,
      CountedReader.Counted counted) {
    Unit unit = counted.unit().orElseThrow();
    boolean lives = isPeople(counted) && line.lower(counted.to() - 1).equals("lives");
    Optional<String> happened = lives ? Optional.of("killed") : counted.happened();
    boolean measured = !isCount(counted);
    boolean indefinite = number.kind() == NumberReading.Kind.INDEFINITE;
    if (indefinite && !measured && happened.isEmpty()
        || happened.isEmpty() && !measured && FigureGuards.pointing(line, number)
        || measured && number.isSmallWord() && FigureGuards.isKnown(line, number)) {
      return Optional.empty();
    }
    if (unit.quantity().equals("duration")
        && (placed(line, counted.to(), unit)
            || isKind(line, number, counted.to(), unit)
            || FigureGuards.readingTime(line, number, counted.to()))) {
      return Optional.empty();
    }
    Found<String> rate = rates.of(line, number, counted.to(), unit);
    return Optional.of(
        new FigureDraft(
            start,
            rate.to(),
            counted.to(),
            unit.quantity(),
            FigureBounds.bounded(number, modifiers),
            Optional.of(rate.value()).filter(u -> !u.isEmpty()),
            modifiers,
            happened.isPresent() || !measured ? happened : Optional.of(unit.quantity()),
            number.isVague()));
  }

  /** "Axed 40 jobs", but "fired 40 rounds". */
  private static boolean isWork(Optional<Unit> unit) {
    return unit.filter(u -> WORK.contains(u.name())).isPresent();
  }

  /** "Two night shifts": which shifts, not how long. */
  private static boolean isKind(FigureLine line, NumberReading number, int to, Unit unit) {
    return NIGHTLY.contains(unit.name())
        && to == number.to() + 1
        && line.lower(number.to()).equals(unit.name())
        && number.value().orElse(0) > 1
        && line.tag(to).filter("NNS"::equals).isPresent();
  }

  /**
   * "three days later", "two weeks ago": a date told by counting, no quantity; but what passes
   * between two deeds of one hour ("braked four seconds later") is measured.
   */
  private static boolean placed(FigureLine line, int at, Unit unit) {
    boolean measured = MEASURED.contains(unit.name()) && !SINCE_NOW.contains(line.lower(at));
    return PLACED.contains(line.lower(at)) && !measured;
  }
}
