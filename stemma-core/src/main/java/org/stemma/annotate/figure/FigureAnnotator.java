package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Finds quantities: a number ({@link NumberReader}), what bounds it ({@link FigureWords}), what it
 * counts ({@link CountedNoun}), what happened to the counted, as of when. Numbers that are names,
 * dates or labels are left out ({@link FigureGuards}). Reads letters only; a parser's tags help
 * where they are there. Immutable and thread-safe.
 */
public final class FigureAnnotator implements Annotator {

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

  private final NumberReader numbers;
  private final FigureWords words;
  private final OrdinalPeriods periods = new OrdinalPeriods();
  private final Superlatives superlatives;
  private final Withdrawals withdrawals;
  private final HoldingTime holding;
  private final NumberRanges ranges;
  private final FigureRates rates;
  private final FigureShares shares;
  private final CountedReader countedReader;
  private final PartOfWhole parts;
  private final Ages ages;
  private final NumberOf numbersOf;
  private final Anaphora anaphora;
  private final GroupSize groups;
  private final Exemptions exemptions;
  private final Multiples multiples;
  private final Scales scales;

  public FigureAnnotator() {
    this(Lexicon.ENGLISH);
  }

  public FigureAnnotator(Lexicon lexicon) {
    this.numbers = new NumberReader(lexicon);
    this.words = new FigureWords(lexicon);
    this.superlatives = new Superlatives(words);
    this.withdrawals = new Withdrawals(lexicon, numbers);
    this.holding = new HoldingTime(lexicon);
    this.ranges = new NumberRanges(numbers, words, lexicon);
    this.rates = new FigureRates(words);
    this.shares = new FigureShares(words, lexicon);
    this.countedReader = new CountedReader(words, lexicon);
    this.parts = new PartOfWhole(numbers, words, countedReader, lexicon);
    this.ages = new Ages(numbers, words, ranges, lexicon);
    this.numbersOf = new NumberOf(words, lexicon);
    this.anaphora = new Anaphora(words, lexicon);
    this.groups = new GroupSize(words, lexicon);
    this.exemptions = new Exemptions(lexicon);
    this.multiples = new Multiples(numbers, words, lexicon);
    this.scales = new Scales(words, lexicon);
  }

  @Override
  public List<Figure> annotate(Reading reading) {
    PageFigures page = new PageFigures(reading, numbers, withdrawals, holding);
    for (ParsedSentence sentence : reading.sentences()) {
      FigureLine line = FigureLine.of(reading.article().text(), sentence);
      page.open(line);
      List<Span> dates = dates(reading, sentence);
      List<FigureDraft> drafts = new ArrayList<>();
      int at = 0;
      while (at < line.size()) {
        Optional<FigureDraft> draft =
            at(line, at, () -> page.last(drafts)).or(elliptic(line, at, drafts));
        draft
            .filter(d -> apart(drafts, d))
            .filter(d -> !isDated(line, d, dates))
            .ifPresent(drafts::add);
        at = draft.map(d -> Math.max(d.next(), d.to())).orElse(at + 1);
      }
      superlatives
          .in(line)
          .forEach(s -> Optional.of(s).filter(d -> apart(drafts, d)).ifPresent(drafts::add));
      page.add(line, drafts);
    }
    return page.figures();
  }

  private static List<Span> dates(Reading reading, ParsedSentence sentence) {
    return reading.within(TimeExpression.class, sentence.span()).stream()
        .filter(t -> t.type() == TimexType.DATE)
        .map(TimeExpression::span)
        .toList();
  }

  /** "the second half of the 1990s": figures and fractions of a date count nothing. */
  private static boolean isDated(FigureLine line, FigureDraft draft, List<Span> dates) {
    NumberReading number = draft.number();
    boolean calendar =
        number.kind() == NumberReading.Kind.DIGITS || number.kind() == NumberReading.Kind.FRACTION;
    Span words = line.span(number.from(), number.to());
    return calendar && dates.stream().anyMatch(d -> d.contains(words));
  }

  /** "nine people died, not 12": a bare number that a correction takes back. */
  private Supplier<Optional<FigureDraft>> elliptic(
      FigureLine line, int at, List<FigureDraft> drafts) {
    return () ->
        drafts.isEmpty() || !withdrawals.isDenied(line, at)
            ? Optional.empty()
            : numbers
                .at(line, at)
                .filter(n -> n.value().isPresent())
                .map(n -> drafts.get(drafts.size() - 1).withNumber(n));
  }

  private static boolean apart(List<FigureDraft> drafts, FigureDraft draft) {
    return drafts.stream().noneMatch(d -> d.from() < draft.to() && draft.from() < d.to());
  }

  /**
   * @param last what was counted last before
   */
  private Optional<FigureDraft> at(FigureLine line, int at, Supplier<Optional<FigureDraft>> last) {
    return multiples
        .at(line, at)
        .or(() -> numbers.at(line, at).flatMap(number -> figure(line, number, last)))
        .map(draft -> scales.signed(line, exemptions.without(line, draft)));
  }

  private Optional<FigureDraft> figure(
      FigureLine line, NumberReading number, Supplier<Optional<FigureDraft>> last) {
    if (number.kind() == NumberReading.Kind.ORDINAL) {
      return shares.every(line, number).or(() -> periods.at(line, number, words));
    }
    if (number.kind() == NumberReading.Kind.FRACTION) {
      return shares.at(line, number);
    }
    return groups
        .at(line, number)
        .or(() -> ages.at(line, number))
        .or(() -> scales.at(line, number))
        .or(() -> parts.part(line, number))
        .or(() -> anaphora.at(line, number, last))
        .or(() -> numbersOf.at(line, number, last))
        .or(() -> shares.ratio(line, number, numbers))
        .or(
            () ->
                ages.isOfPerson(line, number)
                    ? Optional.empty()
                    : quantity(line, ranges.joined(line, number)));
  }

  private Optional<FigureDraft> quantity(FigureLine line, NumberReading number) {
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
            : countedReader.elided(line, next);
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
            : countedReader.at(line, next, noun, classBehind, whole);
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
    Optional<Unit> unit = counted.unit();
    Optional<String> happened = counted.happened();
    int start = Math.min(FigureBounds.start(modifiers, from), from);
    if (unit.isEmpty()) {
      Optional<String> toll =
          before.map(Found::value).or(() -> BareToll.before(line, number.from(), words));
      boolean bare = CountedNoun.stops(line, counted.to()) || line.lower(counted.to()).isEmpty();
      if (toll.isEmpty() || !bare) {
        return Optional.empty();
      }
      unit = Optional.of(new Unit("person", "people"));
      happened = toll;
      start = before.map(Found::from).orElse(start);
    }
    boolean people = unit.get().quantity().equals("people");
    if (people || unit.get().quantity().equals("count")) {
      Optional<String> where = happened.filter(CountedReader::isPlace);
      happened =
          happened
              .filter(h -> !CountedReader.isPlace(h))
              .or(() -> before.map(Found::value))
              .or(() -> where)
              .filter(h -> people || !CountedReader.isPlace(h));
    }
    boolean lives = people && line.lower(counted.to() - 1).equals("lives");
    if (lives) {
      happened = Optional.of("killed");
    }
    boolean measured = !people && !unit.get().quantity().equals("count");
    boolean indefinite = number.kind() == NumberReading.Kind.INDEFINITE;
    if (indefinite && !measured && happened.isEmpty()
        || happened.isEmpty() && !measured && FigureGuards.pointing(line, number)
        || measured && number.isSmallWord() && FigureGuards.isKnown(line, number)) {
      return Optional.empty();
    }
    if (unit.get().quantity().equals("duration")
        && (placed(line, counted.to(), unit.get())
            || FigureGuards.readingTime(line, number, counted.to()))) {
      return Optional.empty();
    }
    Found<String> rate = rates.of(line, number, counted.to(), unit.get());
    Optional<String> measure =
        happened.isPresent() || people || !measured ? happened : Optional.of(unit.get().quantity());
    return Optional.of(
        new FigureDraft(
            start,
            rate.to(),
            counted.to(),
            unit.get().quantity(),
            FigureBounds.bounded(number, modifiers),
            Optional.of(rate.value()).filter(u -> !u.isEmpty()),
            modifiers,
            measure,
            number.isVague()));
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
