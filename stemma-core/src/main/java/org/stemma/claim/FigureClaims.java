package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.article.BlockKind;
import org.stemma.article.Passage;
import org.stemma.entity.Entity;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * All figures of the pages that can be compared, each with what its sentence tells of it.
 *
 * @param current what the pages state, first witness first
 * @param withdrawn what they take back, in order of page and place
 */
record FigureClaims(List<FigureClaim> current, List<FigureClaim> withdrawn) {

  /**
   * Figures of one page that are compared with other pages. Reports have tens; a page with more is
   * a table or made to be slow, and the pairs of its numbers would grow with the square. A guard:
   * from 10 up nothing changed on the three gold stories and three invented ones (2026-11-22).
   */
  private static final int MOST_FIGURES = 200;

  /** Ranks compare nothing, and the ages of persons are compared as such ({@link Ages}). */
  private static final Set<String> UNCOUNTED = Set.of("ordinal", "rank", "age");

  /** The class of those who lost their lives. */
  private static final String DEAD = "killed";

  private static final Set<String> SAYING =
      Lexicon.ENGLISH.rows("reporting-verbs.tsv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  FigureClaims {
    current = List.copyOf(current);
    withdrawn = List.copyOf(withdrawn);
  }

  static FigureClaims of(Material material) {
    List<FigureClaim> claims = new ArrayList<>();
    Asides asides = new Asides(material);
    for (Reading reading : material.readings()) {
      List<Span> elsewhere = asides.in(reading);
      reading.all(Figure.class).stream()
          .filter(figure -> elsewhere.stream().noneMatch(s -> s.contains(figure.span())))
          .flatMap(figure -> claim(material, reading, figure).stream())
          .limit(MOST_FIGURES)
          .forEach(claims::add);
    }
    return new FigureClaims(
        claims.stream()
            .filter(c -> !c.figure().withdrawn())
            .sorted(Comparator.comparing(FigureClaim::passage, material.witnessOrder()))
            .toList(),
        claims.stream().filter(c -> c.figure().withdrawn()).toList());
  }

  private static Optional<FigureClaim> claim(Material material, Reading reading, Figure figure) {
    // A note on a correction may stand as a line of its own.
    boolean body =
        reading
            .article()
            .blockAt(figure.span().start())
            .filter(b -> b.isBody() || figure.withdrawn() && b.kind() == BlockKind.HEADING)
            .isPresent();
    boolean countable = !UNCOUNTED.contains(figure.quantity()) && !isConversion(reading, figure);
    Optional<ParsedSentence> sentence = reading.sentenceAt(figure.span().start());
    boolean rejected = !figure.withdrawn() && RejectedFigures.holds(reading, figure);
    if (!body || !countable || rejected || sentence.isEmpty()) {
      return Optional.empty();
    }
    Passage passage = reading.passage(figure.sentence());
    FigureSentence told =
        new FigureSentence(sentence.get(), figure.span(), figure.quantity().equals("money"));
    boolean stated = !(figure.asOf() instanceof TimeValue.None);
    TimeValue time =
        stated
            ? figure.asOf()
            : material.published(reading.page()).map(TimeValue::day).orElse(TimeValue.none());
    return Optional.of(
        new FigureClaim(
            figure,
            material.story(passage),
            ContentWords.around(sentence.get(), figure.span()),
            told.bearing(),
            told.nouns(),
            told.deed(),
            reading.words(figure.span()).replaceAll("\\s+", " "),
            Scope.of(sentence.get(), figure.span(), places(material, reading, figure)),
            material.names(reading, figure.sentence()),
            hours(reading, figure, sentence.get()),
            periods(reading, figure, sentence.get()),
            told.isPart() || told.isAdded() && !isFirstOfItsKind(reading, figure),
            told.isPlanned(),
            told.isAllowed(),
            told.isWished(),
            told.isPresent(),
            told.isRate(),
            time,
            stated,
            passage));
  }

  /** "2,700 km (1,680 miles)": what stands in brackets right behind a figure says it again. */
  private static boolean isConversion(Reading reading, Figure figure) {
    int at = figure.span().start();
    return reading.within(Figure.class, figure.sentence()).stream()
        .filter(f -> f.span().end() < at && !f.unit().equals(figure.unit()))
        .anyMatch(f -> reading.words(Span.of(f.span().end(), at)).strip().equals("("));
  }

  /**
   * Whether a number of hurt or missing comes on top of the dead that the page told before, and is
   * the first of its kind there: "nine died. A further 57 were injured".
   */
  private static boolean isFirstOfItsKind(Reading reading, Figure figure) {
    List<Figure> before =
        reading.all(Figure.class).stream()
            .filter(f -> f.span().end() <= figure.span().start() && f.measure().isPresent())
            .toList();
    return figure.measure().isPresent()
        && figure.measure().filter(DEAD::equals).isEmpty()
        && before.stream().anyMatch(f -> f.measure().filter(DEAD::equals).isPresent())
        && before.stream().noneMatch(f -> f.measure().equals(figure.measure()));
  }

  /**
   * Days and hours of the sentence, but not when somebody said it: "told reporters on Thursday".
   */
  private static Set<String> hours(Reading reading, Figure figure, ParsedSentence sentence) {
    Clause clause = new Clause(sentence);
    return times(
        reading,
        figure,
        t ->
            (t.type() == TimexType.DATE || t.type() == TimexType.TIME)
                && !isOfSaying(clause, t.span(), figure.span()));
  }

  private static boolean isOfSaying(Clause clause, Span time, Span figure) {
    return governor(clause, time)
        .filter(verb -> SAYING.contains(clause.lemma(verb)))
        .filter(verb -> !governor(clause, figure).equals(Optional.of(verb)))
        .isPresent();
  }

  private static Optional<Integer> governor(Clause clause, Span words) {
    return clause.head(clause.sentence().indexesIn(words)).flatMap(clause::governingVerb);
  }

  private static Set<String> periods(Reading reading, Figure figure, ParsedSentence sentence) {
    Set<String> periods =
        new TreeSet<>(
            times(
                reading,
                figure,
                t -> t.type() == TimexType.DURATION && !t.span().overlaps(figure.span())));
    periods.addAll(Seasons.in(sentence));
    return periods;
  }

  private static Set<String> times(
      Reading reading, Figure figure, Predicate<TimeExpression> wanted) {
    return reading.within(TimeExpression.class, figure.sentence()).stream()
        .filter(wanted)
        .map(TimeExpression::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(Material material, Reading reading, Figure figure) {
    Set<String> places = new TreeSet<>();
    for (Mention mention : reading.within(Mention.class, figure.sentence())) {
      if (mention.type() == EntityType.PLACE) {
        places.add(
            material
                .entities()
                .at(reading.page(), mention.span())
                .map(Entity::name)
                .orElse(mention.name())
                .toLowerCase(Locale.ROOT));
      }
    }
    return places;
  }
}
