package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.stemma.syntax.Word;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Groups the figures of all pages by the fact they count: like with like, and never across stories.
 *
 * <p>Two figures count the same if they belong to one story, have the same unit and the same
 * measure, and their sentences speak of the same things. A measure that names a state of people
 * (killed, injured, missing ...) tells most of that by itself.
 */
public final class FigureFacts {

  /**
   * Share of content words that the sentences of two figures without a telling measure must have in
   * common. Swept from .01 to .6 on the three gold stories and three invented ones (2026-11-22):
   * nothing changes from .3 to .5; at .25 and below two figures of one story are taken for one (a
   * contradiction is lost and false ones come), at .6 a contradiction and support are lost. A toll
   * needs no share but one word: shares from .01 to .15 gave the same, .2 and more lost support.
   */
  private static final double SAME_MATTER = 0.3;

  /** Measures that grow or shrink while a story goes on: a later number replaces an earlier one. */
  private static final Map<String, String> RUNNING =
      Lexicon.ENGLISH.rows("figures/running-measures.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  /** Verbs of what is still to come. */
  private static final Set<String> PLANS = Lexicon.ENGLISH.words("planning-verbs.txt");

  /** Verbs of what somebody wants. */
  private static final Set<String> WISHES = Set.of("ask", "demand", "request", "seek", "want");

  /** What is estimated again and again while a story goes on, in whatever unit. */
  private static final Set<String> ESTIMATED = Lexicon.ENGLISH.words("figures/estimated-nouns.txt");

  /** Words by which a number comes on top of another one. */
  private static final Set<String> ADDED =
      Set.of("additional", "another", "extra", "further", "more");

  /** Words by which a span of time is counted from the day of the page. */
  private static final Set<String> FROM_NOW = Set.of("coming", "last", "next", "past", "previous");

  /** Words after "of" by which a number is a part of a whole told before. */
  private static final Set<String> OF_THEM =
      Set.of(
          "all", "his", "her", "its", "our", "the", "their", "them", "these", "those", "us",
          "which", "whom");

  /**
   * Figures of one page that are compared with other pages. Reports have tens; a page with more is
   * a table or made to be slow, and the pairs of its numbers would grow with the square. A guard:
   * from 10 up nothing changed on the three gold stories and three invented ones (2026-11-22).
   */
  private static final int MOST_FIGURES = 200;

  private final Material material;

  private FigureFacts(Material material) {
    this.material = material;
  }

  /**
   * The facts counted by figures, in order of their first witnesses. Titles and captions that
   * repeat the body are left out.
   */
  public static List<FigureFact> of(Material material) {
    return Groups.of(
            claims(material).current(),
            FigureFacts::kind,
            FigureClaim::context,
            FigureFacts::likeness)
        .stream()
        .map(group -> new FigureFact(Groups.equal(group, FigureFacts::number)))
        .toList();
  }

  /** Whether a later figure of this kind replaces an earlier one. */
  public static boolean isRunning(FigureClaim claim) {
    return isToll(claim.figure()) || claim.local().stream().anyMatch(ESTIMATED::contains);
  }

  /** Whether the figure is a total that does not fall of itself. */
  public static boolean isTotal(FigureClaim claim) {
    return claim.figure().measure().map(RUNNING::get).filter("grows"::equals).isPresent();
  }

  /** Whether the figure says what happened to how many. */
  public static boolean isToll(FigureClaim claim) {
    return isToll(claim.figure());
  }

  private static boolean isToll(Figure figure) {
    return figure.measure().map(RUNNING::containsKey).orElse(false);
  }

  /**
   * All figures that can be compared.
   *
   * @param current what the pages state, first witness first
   * @param withdrawn what they take back, in order of page and place
   */
  record Claims(List<FigureClaim> current, List<FigureClaim> withdrawn) {
    Claims {
      current = List.copyOf(current);
      withdrawn = List.copyOf(withdrawn);
    }
  }

  static Claims claims(Material material) {
    FigureFacts facts = new FigureFacts(material);
    List<FigureClaim> claims = new ArrayList<>();
    for (Reading reading : material.readings()) {
      reading.all(Figure.class).stream()
          .flatMap(figure -> facts.claim(reading, figure).stream())
          .limit(MOST_FIGURES)
          .forEach(claims::add);
    }
    return new Claims(
        claims.stream()
            .filter(c -> !c.figure().withdrawn())
            .sorted(Comparator.comparing(FigureClaim::passage, material.witnessOrder()))
            .toList(),
        claims.stream().filter(c -> c.figure().withdrawn()).toList());
  }

  private Optional<FigureClaim> claim(Reading reading, Figure figure) {
    // A note on a correction may stand as a line of its own.
    boolean body =
        reading
            .article()
            .blockAt(figure.span().start())
            .filter(b -> b.isBody() || figure.withdrawn() && b.kind() == BlockKind.HEADING)
            .isPresent();
    boolean countable =
        !Set.of("ordinal", "rank").contains(figure.quantity()) && !isConversion(reading, figure);
    Optional<ParsedSentence> sentence = reading.sentenceAt(figure.span().start());
    if (!body || !countable || sentence.isEmpty()) {
      return Optional.empty();
    }
    Passage passage = reading.passage(figure.sentence());
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
            local(sentence.get(), figure, word -> true),
            local(sentence.get(), figure, Word::isNoun),
            reading.words(figure.span()).replaceAll("\\s+", " "),
            Scope.of(sentence.get(), figure.span(), places(reading, figure)),
            material.names(reading, figure.sentence()),
            hours(reading, figure),
            periods(reading, figure),
            isPart(sentence.get(), figure.span()),
            isPlanned(sentence.get(), figure.span()),
            isWished(sentence.get(), figure.span()),
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

  /** Whether the sentence tells the figure as still to come: "will hear", "is expected to last". */
  private static boolean isPlanned(ParsedSentence sentence, Span figure) {
    Clause clause = new Clause(sentence);
    return sentence.indexesIn(figure).stream()
        .flatMap(i -> clause.ancestors(i).stream())
        .filter(clause::isVerb)
        .anyMatch(
            v ->
                clause.auxiliaries(v).contains("will")
                    || clause.word(v).is("xcomp") && PLANS.contains(clause.lemma(clause.head(v))));
  }

  /** "The union wants 200 crowns": what one side wants is not what the other offers. */
  private static boolean isWished(ParsedSentence sentence, Span figure) {
    Clause clause = new Clause(sentence);
    return sentence.indexesIn(figure).stream()
        .flatMap(i -> clause.governingVerb(i).stream())
        .anyMatch(v -> WISHES.contains(clause.lemma(v)));
  }

  private static Set<String> local(ParsedSentence sentence, Figure figure, Predicate<Word> wanted) {
    Clause clause = new Clause(sentence);
    Set<Integer> near = new TreeSet<>();
    List<Integer> inside = sentence.indexesIn(figure.span());
    for (int i : inside) {
      int at = clause.head(i);
      while (at >= 0 && !inside.contains(at) && near.add(at) && !clause.isVerb(at)) {
        at = clause.head(at);
      }
      near.addAll(clause.prepositional(i, "aboard", "at", "for", "from", "in", "of", "on"));
    }
    Set<Integer> bearing = new TreeSet<>(near);
    for (int word : near) {
      if (clause.isVerb(word)) {
        clause.subject(word).ifPresent(bearing::add);
        bearing.addAll(clause.children(word, "dobj", "attr", "acomp"));
      }
    }
    bearing.removeAll(inside);
    bearing.removeIf(word -> !wanted.test(clause.word(word)));
    Set<String> lemmas = new TreeSet<>();
    for (int word : bearing) {
      lemmas.addAll(ContentWords.of(sentence, clause.word(word).span()));
      clause
          .children(word, "compound")
          .forEach(c -> lemmas.addAll(ContentWords.of(sentence, clause.word(c).span())));
    }
    return lemmas;
  }

  private static Set<String> hours(Reading reading, Figure figure) {
    Set<String> hours = new TreeSet<>();
    for (TimeExpression time : reading.within(TimeExpression.class, figure.sentence())) {
      if (time.type() == TimexType.DATE || time.type() == TimexType.TIME) {
        hours.add(time.value());
      }
    }
    return hours;
  }

  private static Set<String> periods(Reading reading, Figure figure) {
    Set<String> periods = new TreeSet<>();
    for (TimeExpression time : reading.within(TimeExpression.class, figure.sentence())) {
      if (time.type() == TimexType.DURATION && !time.span().overlaps(figure.span())) {
        periods.add(time.value());
      }
    }
    return periods;
  }

  /** "Two more", "four of the twelve", "the last 24 hours": a part, or what comes on top. */
  private static boolean isPart(ParsedSentence sentence, Span figure) {
    List<Integer> inside = sentence.indexesIn(figure);
    boolean added = inside.stream().anyMatch(i -> isAdding(sentence, i));
    int next = inside.isEmpty() ? -1 : inside.get(inside.size() - 1) + 1;
    boolean ofThem =
        next > 0
            && next + 1 < sentence.words().size()
            && sentence.words().get(next).lemma().equals("of")
            && OF_THEM.contains(sentence.words().get(next + 1).form().toLowerCase(Locale.ROOT));
    boolean before =
        !inside.isEmpty()
            && inside.get(0) > 0
            && (isAdding(sentence, inside.get(0) - 1)
                || FROM_NOW.contains(
                    sentence.words().get(inside.get(0) - 1).form().toLowerCase(Locale.ROOT)));
    return added || before || ofThem;
  }

  /** "Two more", not "more than two". */
  private static boolean isAdding(ParsedSentence sentence, int word) {
    boolean than =
        word + 1 < sentence.words().size() && sentence.words().get(word + 1).lemma().equals("than");
    return !than && ADDED.contains(sentence.words().get(word).lemma());
  }

  private Set<String> places(Reading reading, Figure figure) {
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

  private static List<Object> kind(FigureClaim claim) {
    Figure figure = claim.figure();
    return List.of(claim.story(), figure.unit(), figure.quantity(), figure.measure());
  }

  /** How much two claims are about the same thing, in [0,1]; 0 if they cannot be compared. */
  private static double likeness(FigureClaim a, FigureClaim b) {
    if (a.passage().equals(b.passage())) {
      return 0;
    }
    double overlap = ContentWords.overlap(a.context(), b.context());
    return isToll(a.figure()) || overlap >= SAME_MATTER ? overlap : 0;
  }

  /** Whether both state one number in one unit, in sentences that share a word. */
  static boolean sameNumber(FigureClaim a, FigureClaim b) {
    return isRelated(a, b) && number(a).equals(number(b));
  }

  /** Whether both state different numbers in one unit, in sentences that share a word. */
  static boolean otherNumber(FigureClaim a, FigureClaim b) {
    return isRelated(a, b) && !number(a).equals(number(b));
  }

  /** Whether the sentences of both speak of the same thing. */
  static boolean isAlike(FigureClaim a, FigureClaim b) {
    return likeness(a, b) > 0;
  }

  private static boolean isRelated(FigureClaim a, FigureClaim b) {
    return kind(a).equals(kind(b)) && ContentWords.overlap(a.context(), b.context()) > 0;
  }

  /** What the figure says: value and bounds. */
  static List<Object> number(FigureClaim claim) {
    Figure figure = claim.figure();
    return List.of(figure.value(), figure.min(), figure.max());
  }
}
