package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Finds quantities: a number ({@link NumberReader}), what bounds it ({@link FigureWords}), what it
 * counts ({@link CountedNoun}), what happened to the counted, as of when. Numbers that are names,
 * dates or labels are left out ({@link FigureGuards}). Reads letters only; a parser's tags help
 * where they are there. Immutable and thread-safe.
 */
public final class FigureAnnotator implements Annotator {

  /** Words before a bare number that say that it is a toll: "the death toll rose to nine". */
  private static final int TOLL_REACH = 7;

  private static final Set<String> RATE_WORDS =
      Set.of("daily", "weekly", "monthly", "yearly", "annual");

  private final NumberReader numbers;
  private final FigureWords words;
  private final OrdinalPeriods periods = new OrdinalPeriods();
  private final Superlatives superlatives;
  private final Withdrawals withdrawals;
  private final Set<String> changes;
  private final Set<String> auxiliaries;

  public FigureAnnotator() {
    this(Lexicon.ENGLISH);
  }

  public FigureAnnotator(Lexicon lexicon) {
    this.numbers = new NumberReader(lexicon);
    this.words = new FigureWords(lexicon);
    this.superlatives = new Superlatives(words);
    this.withdrawals = new Withdrawals(lexicon);
    this.changes = lexicon.words("figures/change-verbs.txt");
    this.auxiliaries = lexicon.words("figures/auxiliaries.txt");
  }

  @Override
  public List<Figure> annotate(Reading reading) {
    List<Figure> figures = new ArrayList<>();
    for (ParsedSentence sentence : reading.sentences()) {
      FigureLine line = FigureLine.of(reading.article().text(), sentence);
      List<FigureDraft> drafts = new ArrayList<>();
      int at = 0;
      while (at < line.size()) {
        Optional<FigureDraft> draft = at(line, at).or(elliptic(line, at, drafts));
        draft.filter(d -> apart(drafts, d)).ifPresent(drafts::add);
        at = draft.map(d -> Math.max(d.next(), d.to())).orElse(at + 1);
      }
      superlatives
          .in(line)
          .forEach(s -> Optional.of(s).filter(d -> apart(drafts, d)).ifPresent(drafts::add));
      drafts.forEach(d -> figures.add(figure(reading, line, d)));
    }
    return List.copyOf(figures);
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

  private Optional<FigureDraft> at(FigureLine line, int at) {
    Optional<NumberReading> number = numbers.at(line, at);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (number.get().kind() == NumberReading.Kind.ORDINAL) {
      return periods.at(line, number.get(), words);
    }
    if (number.get().kind() == NumberReading.Kind.FRACTION) {
      return fraction(line, number.get());
    }
    return quantity(line, range(line, number.get()));
  }

  /** Joins "40 to 50", "10-12", "between 10 and 12" to one number with bounds. */
  private NumberReading range(FigureLine line, NumberReading first) {
    int joint = first.to();
    String sign = line.lower(joint);
    boolean dash = sign.equals("-") || sign.equals("–") || sign.equals("—");
    boolean between = sign.equals("and") && line.lower(first.from() - 1).equals("between");
    boolean words = sign.equals("to") && !changed(line, first.from()) || sign.equals("or");
    if (first.value().isEmpty() || joint + 1 >= line.size() || !dash && !between && !words) {
      return first;
    }
    Optional<NumberReading> second = numbers.at(line, joint + 1).filter(n -> n.value().isPresent());
    if (second.isEmpty()
        || second.get().kind() == NumberReading.Kind.ORDINAL
        || second.get().kind() == NumberReading.Kind.FRACTION) {
      return first;
    }
    double high = second.get().value().getAsDouble();
    double low = first.value().getAsDouble();
    // "two to three million": the multiplier of the second belongs to both.
    double least = high >= 1000 && low < 1000 && low * 1000 <= high ? low * scale(high) : low;
    return least >= high
        ? first
        : new NumberReading(
            first.from(),
            second.get().to(),
            first.kind(),
            OptionalDouble.empty(),
            OptionalDouble.of(least),
            OptionalDouble.of(high));
  }

  private static double scale(double number) {
    return number >= 1e9 ? 1e9 : number >= 1e6 ? 1e6 : 1e3;
  }

  private boolean changed(FigureLine line, int number) {
    if (!line.lower(number - 1).equals("from")) {
      return false;
    }
    for (int i = Math.max(0, number - 5); i < number; i++) {
      if (changes.contains(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<FigureDraft> fraction(FigureLine line, NumberReading number) {
    int of = number.to();
    if (!line.lower(of).equals("of")
        || CountedNoun.stops(line, of + 1)
            && !Set.of("the", "a", "all", "its", "their").contains(line.lower(of + 1))) {
      return Optional.empty();
    }
    int to = of + 2;
    while (to < line.size() && to < of + 5 && !CountedNoun.stops(line, to) && !verb(line, to)) {
      to++;
    }
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, number.from());
    return Optional.of(
        new FigureDraft(
            start(modifiers, number.from()),
            to,
            to,
            "share",
            bounded(number, modifiers),
            Optional.of("fraction"),
            modifiers,
            Optional.of("share"),
            number.isVague()));
  }

  private static boolean verb(FigureLine line, int at) {
    return line.tag(at).map(t -> t.startsWith("VB") || t.equals("MD")).orElse(false);
  }

  private Optional<FigureDraft> quantity(FigureLine line, NumberReading number) {
    Optional<Found<Modifier>> behindNumber = words.modifierBehind(line, number.to());
    int next = behindNumber.map(Found::to).orElse(number.to());
    Optional<Found<Unit>> currency = words.currencyBefore(line, number.from());
    int from = currency.map(Found::from).orElse(number.from());
    List<Found<Modifier>> modifiers = new ArrayList<>(words.modifiersBefore(line, from));
    behindNumber.ifPresent(modifiers::add);
    Optional<CountedNoun> noun =
        currency.isPresent() ? Optional.empty() : CountedNoun.behind(line, next, number, words);
    Optional<Found<String>> classBehind = words.classAt(line, next);
    boolean recognised =
        currency.isPresent()
            || noun.filter(CountedNoun::listed).isPresent()
            || classBehind.isPresent();
    int behind = noun.map(CountedNoun::to).or(() -> classBehind.map(Found::to)).orElse(number.to());
    if (FigureGuards.excluded(line, number, recognised, behind)) {
      return Optional.empty();
    }
    Counted counted =
        currency.isPresent()
            ? new Counted(number.to(), Optional.of(currency.get().value()), Optional.empty())
            : counted(line, next, noun, classBehind);
    Optional<Found<String>> before = words.classBefore(line, start(modifiers, from));
    return draft(line, number, from, modifiers, counted, before);
  }

  /** Where the counted ends, its unit and what happened to it. */
  private record Counted(int to, Optional<Unit> unit, Optional<String> happened) {}

  private Counted counted(
      FigureLine line, int next, Optional<CountedNoun> noun, Optional<Found<String>> direct) {
    Unit person = new Unit("person", "people");
    if (noun.isEmpty()) {
      // "hundreds without power" may be homes.
      return direct
          .map(
              d ->
                  new Counted(
                      d.to(),
                      Optional.of(
                          line.lower(d.from()).equals("without") ? new Unit("", "people") : person),
                      Optional.of(d.value())))
          .orElseGet(() -> new Counted(next, Optional.empty(), Optional.empty()));
    }
    boolean state = Set.of("people", "count").contains(noun.get().unit().quantity());
    if (direct.isPresent()
        && noun.get().from() > direct.get().from()
        && noun.get().from() != direct.get().to()) {
      // "12 injured and 14 passengers": the noun belongs to what follows.
      return new Counted(direct.get().to(), Optional.of(person), Optional.of(direct.get().value()));
    }
    if (!state) {
      return new Counted(noun.get().to(), Optional.of(noun.get().unit()), Optional.empty());
    }
    Optional<Found<String>> behind = predicate(line, noun.get().to());
    Optional<String> happened = behind.map(Found::value).or(() -> direct.map(Found::value));
    int to = behind.map(Found::to).orElse(noun.get().to());
    return new Counted(to, Optional.of(noun.get().unit()), happened);
  }

  /** "(sailors) were found alive": what is said of the counted right behind it. */
  private Optional<Found<String>> predicate(FigureLine line, int from) {
    int at = from;
    while (at < from + 4 && at < line.size()) {
      Optional<Found<String>> found = words.classAt(line, at);
      if (found.isPresent()) {
        return found;
      }
      if (!auxiliaries.contains(line.lower(at))) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.empty();
  }

  private Optional<FigureDraft> draft(
      FigureLine line,
      NumberReading number,
      int from,
      List<Found<Modifier>> modifiers,
      Counted counted,
      Optional<Found<String>> before) {
    Optional<Unit> unit = counted.unit();
    Optional<String> happened = counted.happened();
    int start = Math.min(start(modifiers, from), from);
    if (unit.isEmpty()) {
      Optional<String> toll = before.map(Found::value).or(() -> toll(line, number.from()));
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
      happened = happened.or(() -> before.map(Found::value));
    }
    boolean lives = people && line.lower(counted.to() - 1).equals("lives");
    if (lives) {
      happened = Optional.of("killed");
    }
    boolean measured = !people && !unit.get().quantity().equals("count");
    boolean indefinite = number.kind() == NumberReading.Kind.INDEFINITE;
    if (indefinite && !measured && happened.isEmpty()
        || happened.isEmpty() && !measured && FigureGuards.pointing(line, number)
        || measured
            && number.isSmallWord()
            && Set.of("the", "these", "those", "both").contains(line.lower(number.from() - 1))) {
      return Optional.empty();
    }
    if (unit.get().quantity().equals("duration") && placed(line, counted.to())) {
      return Optional.empty();
    }
    Found<String> rate = rate(line, number, counted.to(), unit.get());
    Optional<String> measure =
        happened.isPresent() || people || !measured ? happened : Optional.of(unit.get().quantity());
    return Optional.of(
        new FigureDraft(
            start,
            rate.to(),
            counted.to(),
            unit.get().quantity(),
            bounded(number, modifiers),
            Optional.of(rate.value()).filter(u -> !u.isEmpty()),
            modifiers,
            measure,
            number.isVague()));
  }

  /** "three days later", "two weeks ago": a date told by counting, no quantity. */
  private static boolean placed(FigureLine line, int at) {
    return Set.of("ago", "after", "afterwards", "before", "earlier", "later", "hence")
        .contains(line.lower(at));
  }

  /** The unit with its rate ("person/month") and where the words of the rate end. */
  private Found<String> rate(FigureLine line, NumberReading number, int to, Unit unit) {
    String per = line.lower(to);
    boolean each = Set.of("a", "an", "per", "each", "every").contains(per);
    Optional<Found<Unit>> time =
        each
            ? words.unitAt(line, to + 1).filter(u -> u.value().quantity().equals("duration"))
            : Optional.empty();
    if (time.isPresent() && !unit.quantity().equals("duration")) {
      return new Found<>(to, time.get().to(), unit.name() + "/" + time.get().value().name());
    }
    for (int i = Math.max(0, number.from() - 4); i < number.from(); i++) {
      if (RATE_WORDS.contains(line.lower(i)) && !unit.quantity().equals("duration")) {
        return new Found<>(to, to, unit.name() + "/" + period(line.lower(i)));
      }
    }
    return new Found<>(to, to, unit.name());
  }

  private static String period(String word) {
    return switch (word) {
      case "daily" -> "day";
      case "weekly" -> "week";
      case "monthly" -> "month";
      default -> "year";
    };
  }

  /** The toll that a bare number states, from the nouns before it in the sentence. */
  private Optional<String> toll(FigureLine line, int number) {
    boolean linked =
        Set.of(
                "at",
                "by",
                "from",
                "is",
                "of",
                "reached",
                "to",
                "was",
                "as",
                "about",
                "least",
                "than",
                "over",
                "nearly",
                "around",
                "some",
                "estimated",
                "hit")
            .contains(line.lower(number - 1));
    if (!linked) {
      return Optional.empty();
    }
    for (int i = number - 1; i >= Math.max(0, number - TOLL_REACH - 3); i--) {
      Optional<Found<String>> found = words.classAt(line, i);
      boolean noun =
          found.isPresent()
              && line.phrase(found.get().from(), found.get().to())
                  .matches(
                      ".*(?:toll|ties|deaths|dead|injuries|arrests|lost|victims|missing|injured|wounded)");
      if (noun) {
        // "death toll" says more than "toll".
        int end = found.get().to();
        return words
            .classAt(line, i - 1 < 0 ? i : i - 1)
            .filter(longer -> longer.to() == end)
            .or(() -> found)
            .map(Found::value);
      }
    }
    return Optional.empty();
  }

  private static int start(List<Found<Modifier>> modifiers, int from) {
    int start = from;
    for (int i = modifiers.size() - 1; i >= 0; i--) {
      Found<Modifier> modifier = modifiers.get(i);
      boolean inside = !Set.of("change", "exact").contains(modifier.value().bound());
      if (modifier.to() == start && inside) {
        start = modifier.from();
      }
    }
    return start;
  }

  /** Applies the modifiers: a lower or upper bound takes the place of the value. */
  private static NumberReading bounded(NumberReading number, List<Found<Modifier>> modifiers) {
    if (number.value().isEmpty()) {
      return number;
    }
    for (Found<Modifier> modifier : modifiers) {
      OptionalDouble value = number.value();
      if (modifier.value().bound().equals("lower") && !modifier.value().near()) {
        return new NumberReading(
            number.from(),
            number.to(),
            number.kind(),
            OptionalDouble.empty(),
            value,
            OptionalDouble.empty());
      }
      if (modifier.value().bound().equals("upper") && !modifier.value().near()) {
        return new NumberReading(
            number.from(),
            number.to(),
            number.kind(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            value);
      }
    }
    return number;
  }

  private Figure figure(Reading reading, FigureLine line, FigureDraft draft) {
    Span span = line.span(draft.from(), draft.to());
    String counts = reading.words(CountedPhrase.of(reading, line, draft)).replaceAll("\\s+", " ");
    String modifier =
        String.join(
            " ", draft.modifiers().stream().map(m -> line.phrase(m.from(), m.to())).toList());
    return new Figure(
        span,
        line.sentence().span(),
        draft.quantity(),
        draft.number().value(),
        draft.number().min(),
        draft.number().max(),
        draft.unit(),
        modifier.isEmpty() ? Optional.empty() : Optional.of(modifier),
        counts,
        draft.measure(),
        draft.vague(),
        withdrawals.isWithdrawn(line, draft),
        asOf(reading, line.sentence().span()));
  }

  /** The one date that the sentence states; of several none, since nobody says which counts. */
  private static TimeValue asOf(Reading reading, Span sentence) {
    List<TimeValue> dates =
        reading.within(TimeExpression.class, sentence).stream()
            .map(TimeExpression::time)
            .filter(t -> !(t instanceof TimeValue.None))
            .distinct()
            .toList();
    return dates.size() == 1 ? dates.get(0) : TimeValue.none();
  }
}
