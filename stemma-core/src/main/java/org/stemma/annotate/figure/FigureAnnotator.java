package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.annotate.Annotator;
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

  private final NumberReader numbers;
  private final FigureWords words;
  private final OrdinalPeriods periods = new OrdinalPeriods();
  private final Superlatives superlatives;
  private final Withdrawals withdrawals;
  private final HoldingTime holding;
  private final NumberRanges ranges;
  private final FigureShares shares;
  private final Ratios ratios;
  private final PartOfWhole parts;
  private final Ages ages;
  private final NumberOf numbersOf;
  private final Anaphora anaphora;
  private final GroupSize groups;
  private final Exemptions exemptions;
  private final Multiples multiples;
  private final Scales scales;
  private final PlainQuantity plain;
  private final ChangedCount changed;
  private final SiUnits si;
  private final CompoundUnits compounds;
  private final ArticleUnit articles;
  private final Doublings doublings;
  private final RivalCounts rivals;
  private final BareBound bounds;
  private final WeighedPounds pounds;
  private final SameNoun nouns;
  private final HowOften often;

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
    this.shares = new FigureShares(words, lexicon);
    this.ratios = new Ratios(numbers, words, lexicon);
    CountedReader counted = new CountedReader(words, lexicon);
    this.parts = new PartOfWhole(numbers, words, counted, lexicon);
    this.ages = new Ages(numbers, words, ranges, lexicon);
    this.numbersOf = new NumberOf(words, lexicon);
    this.anaphora = new Anaphora(words, counted, lexicon);
    this.groups = new GroupSize(words, lexicon);
    this.exemptions = new Exemptions(lexicon);
    this.multiples = new Multiples(numbers, words, lexicon);
    this.scales = new Scales(words, lexicon);
    this.changed = new ChangedCount(words, lexicon);
    this.si = new SiUnits(lexicon);
    this.compounds = new CompoundUnits(lexicon, si);
    this.articles = new ArticleUnit(numbers, words, lexicon);
    this.doublings = new Doublings(words, lexicon);
    this.rivals = new RivalCounts(numbers, lexicon);
    this.bounds = new BareBound(words, lexicon);
    this.pounds = new WeighedPounds(lexicon);
    this.nouns = new SameNoun(words, lexicon);
    this.often = new HowOften(words, lexicon);
    this.plain = new PlainQuantity(words, counted, parts, groups);
  }

  @Override
  public List<Figure> annotate(Reading reading) {
    PageFigures page = new PageFigures(reading, numbers, withdrawals, holding, si);
    for (ParsedSentence sentence : reading.sentences()) {
      FigureLine line = FigureLine.of(reading.article().text(), sentence);
      page.open(line);
      List<Span> dates = dates(reading, sentence);
      List<FigureDraft> drafts = new ArrayList<>();
      int at = 0;
      while (at < line.size()) {
        Optional<FigureDraft> draft =
            at(line, at, drafts, () -> page.last(drafts)).or(elliptic(line, at, drafts));
        if (draft.filter(d -> isDated(line, d, dates)).isPresent()) {
          // "in the flood of 1968 five people died": behind the year another number follows
          at = Math.max(at + 1, draft.get().number().to());
          continue;
        }
        draft.filter(d -> apart(drafts, d)).ifPresent(drafts::add);
        at = draft.map(d -> Math.max(d.next(), d.to())).orElse(at + 1);
      }
      superlatives
          .in(line)
          .forEach(s -> Optional.of(s).filter(d -> apart(drafts, d)).ifPresent(drafts::add));
      page.add(line, compounds.joined(line, pounds.in(line, drafts)));
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
   * @param drafts the figures of the line before {@code at}
   * @param last what was counted last before
   */
  private Optional<FigureDraft> at(
      FigureLine line, int at, List<FigureDraft> drafts, Supplier<Optional<FigureDraft>> last) {
    return multiples
        .at(line, at)
        .or(() -> doublings.at(line, at))
        .or(() -> often.at(line, at))
        .or(() -> articles.at(line, at))
        .or(() -> numbers.at(line, at).flatMap(number -> figure(line, number, drafts, last)))
        .map(draft -> scales.signed(line, exemptions.without(line, draft)));
  }

  private Optional<FigureDraft> figure(
      FigureLine line,
      NumberReading number,
      List<FigureDraft> drafts,
      Supplier<Optional<FigureDraft>> last) {
    if (number.kind() == NumberReading.Kind.ORDINAL) {
      return ratios.every(line, number).or(() -> periods.at(line, number, words));
    }
    if (number.kind() == NumberReading.Kind.FRACTION) {
      return shares.at(line, number);
    }
    NumberReading range = ranges.joined(line, number);
    return groups
        .at(line, number)
        .or(() -> ages.at(line, number))
        .or(() -> scales.at(line, number))
        .or(() -> parts.part(line, range))
        .or(() -> anaphora.at(line, range, last))
        .or(() -> nouns.at(line, number, drafts))
        .or(() -> rivals.at(line, number, drafts, last))
        .or(() -> numbersOf.at(line, range, last))
        .or(() -> changed.at(line, number, last))
        .or(() -> changed.led(line, number, drafts))
        .or(() -> BareToll.numbered(line, number, words))
        .or(() -> ratios.at(line, number))
        .or(() -> ratios.parted(line, number))
        .or(() -> ages.isOfPerson(line, number) ? Optional.empty() : plain.at(line, range))
        .or(() -> anaphora.relative(line, number, last))
        .or(() -> bounds.at(line, number, drafts));
  }
}
