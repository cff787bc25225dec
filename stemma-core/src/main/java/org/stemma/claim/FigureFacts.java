package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.article.Block;
import org.stemma.article.Passage;
import org.stemma.entity.Entity;
import org.stemma.syntax.ParsedSentence;
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
   * common. Chosen by judgement, not swept.
   */
  private static final double SAME_MATTER = 0.3;

  /**
   * The same where the measure names a state of people: one shared word beside the number is enough
   * in a sentence of eight.
   */
  private static final double SAME_TOLL = 0.12;

  /** Measures that grow or shrink while a story goes on: a later number replaces an earlier one. */
  private static final Set<String> RUNNING =
      Set.of(
          "affected",
          "arrested",
          "captured",
          "casualties",
          "damage",
          "damaged",
          "destroyed",
          "displaced",
          "evacuated",
          "infected",
          "injured",
          "killed",
          "missing",
          "rescued");

  /** What is estimated again and again while a story goes on, in whatever unit. */
  private static final Set<String> ESTIMATED = Set.of("damage", "loss", "toll");

  /**
   * Figures of one page that are compared with other pages. Reports have tens; a page with more is
   * a table or made to be slow, and its comparison would grow with the square.
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
    return new FigureFacts(material).facts();
  }

  /** Whether a later figure of this kind replaces an earlier one. */
  public static boolean isRunning(FigureClaim claim) {
    return isToll(claim.figure()) || claim.context().stream().anyMatch(ESTIMATED::contains);
  }

  private static boolean isToll(Figure figure) {
    return figure.measure().map(RUNNING::contains).orElse(false);
  }

  private List<FigureFact> facts() {
    List<FigureClaim> claims = new ArrayList<>();
    for (Reading reading : material.readings()) {
      reading.all(Figure.class).stream()
          .flatMap(figure -> claim(reading, figure).stream())
          .limit(MOST_FIGURES)
          .forEach(claims::add);
    }
    claims.sort(Comparator.comparing(FigureClaim::passage, material.witnessOrder()));
    return Groups.of(claims, FigureFacts::likeness).stream()
        .map(group -> new FigureFact(Groups.equal(group, FigureFacts::sameNumber)))
        .toList();
  }

  private Optional<FigureClaim> claim(Reading reading, Figure figure) {
    boolean body =
        reading.article().blockAt(figure.span().start()).map(Block::isBody).orElse(false);
    boolean countable = !Set.of("ordinal", "rank").contains(figure.quantity());
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
            material.story(passage.segment()),
            ContentWords.around(sentence.get(), figure.span()),
            places(reading, figure),
            hours(reading, figure),
            time,
            stated,
            passage));
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

  /** How much two claims are about the same thing, in [0,1]; 0 if they cannot be compared. */
  private static double likeness(FigureClaim a, FigureClaim b) {
    boolean sameKind =
        a.story().equals(b.story())
            && a.figure().unit().equals(b.figure().unit())
            && a.figure().quantity().equals(b.figure().quantity())
            && a.figure().measure().equals(b.figure().measure());
    if (!sameKind || a.passage().equals(b.passage())) {
      return 0;
    }
    double overlap = ContentWords.overlap(a.context(), b.context());
    return overlap >= (isToll(a.figure()) ? SAME_TOLL : SAME_MATTER) ? overlap : 0;
  }

  private static boolean sameNumber(FigureClaim one, FigureClaim other) {
    Figure a = one.figure();
    Figure b = other.figure();
    return a.value().equals(b.value()) && a.min().equals(b.min()) && a.max().equals(b.max());
  }
}
