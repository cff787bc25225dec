package org.stemma.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

/**
 * Finds how many people were aboard a vehicle: "with 148 passengers on board", "60 people aboard
 * the bus", "the train was carrying 212"; or below ground ({@link Underground}). Parts of them,
 * tolls and what a vehicle can hold give none, nor do vehicles of long before the page.
 */
public final class Occupants {

  private static final Map<String, String> VEHICLES =
      Lexicon.ENGLISH.rows("vehicles.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  /** The class of figures that say themselves of people that they are aboard. */
  private static final String CLASS = "aboard";

  private static final Set<String> ABOARD = words("aboard");
  private static final Set<String> CARRY = words("carry");
  private static final Set<String> SERVING = words("serving");
  private static final Set<String> TRAVELLING = words("travelling");
  private static final Set<String> EVERYBODY = words("everybody");
  private static final Set<String> GIVEN = Set.of("the", "all", "its");

  /** Words from the passengers to the verb of a list of who was on board. */
  private static final int LIST = 8;

  /** Before this many days a vehicle is another one, told for comparison. By judgement. */
  private static final int NEWS_DAYS = 31;

  private Occupants() {}

  private static Set<String> words(String kind) {
    return Lexicon.ENGLISH.words("figures/frame-words.tsv", kind);
  }

  /** Whether {@code unit} is of those who travel, the crew left out. */
  public static boolean isTravelling(String unit) {
    return TRAVELLING.contains(unit);
  }

  /** Whether {@code unit} is of all who are aboard. */
  public static boolean isEverybody(String unit) {
    return EVERYBODY.contains(unit);
  }

  /** The claims of each story, equal numbers of one unit together, the first witnesses first. */
  public static List<List<List<OccupantClaim>>> of(Material material) {
    Map<String, Reading> readings = new HashMap<>();
    material.readings().forEach(r -> readings.put(r.page(), r));
    List<FigureClaim> figures = material.figures().current();
    Map<String, Bounds> crews = new HashMap<>();
    figures.stream()
        .filter(f -> SERVING.contains(f.figure().unit().orElse("")))
        .forEach(f -> crews.putIfAbsent(f.passage().page(), f.bounds()));
    Map<String, List<OccupantClaim>> stories = new LinkedHashMap<>();
    for (FigureClaim figure : figures) {
      Optional.ofNullable(readings.get(figure.passage().page()))
          .flatMap(reading -> claim(reading, figure, crews))
          .ifPresent(c -> stories.computeIfAbsent(figure.story(), k -> new ArrayList<>()).add(c));
    }
    return stories.values().stream()
        .map(
            claims ->
                Groups.equal(
                    claims, c -> List.of(c.unit(), c.vehicle(), FigureFacts.number(c.figure()))))
        .toList();
  }

  private static Optional<OccupantClaim> claim(
      Reading reading, FigureClaim figure, Map<String, Bounds> crews) {
    boolean counted =
        figure.figure().quantity().equals("people")
            && figure.figure().measure().filter(m -> !m.equals(CLASS)).isEmpty()
            && !figure.figure().vague()
            && !figure.part()
            && !figure.planned();
    Optional<ParsedSentence> sentence =
        reading.sentenceAt(figure.figure().span().start()).filter(ParsedSentence::isParsed);
    if (!counted || sentence.isEmpty() || isOfLongAgo(reading, figure)) {
      return Optional.empty();
    }
    Clause clause = Clause.of(sentence.get());
    Optional<Integer> people = clause.head(clause.sentence().indexesIn(figure.figure().span()));
    if (people.filter(noun -> Underground.holds(clause, noun)).isPresent()) {
      return Optional.of(
          new OccupantClaim(
              figure, Set.of(), Optional.of(OccupantClaim.UNDERGROUND), Optional.empty()));
    }
    return people
        .flatMap(noun -> place(clause, noun))
        .map(
            vehicle ->
                new OccupantClaim(
                    figure,
                    names(clause, vehicle),
                    Optional.ofNullable(VEHICLES.get(clause.lemma(vehicle))),
                    Optional.ofNullable(crews.get(figure.passage().page()))));
  }

  private static boolean isOfLongAgo(Reading reading, FigureClaim figure) {
    Optional<LocalDate> published =
        reading
            .article()
            .published(figure.figure().span().start())
            .flatMap(day -> day.value().latest());
    return published.isPresent()
        && reading.within(TimeExpression.class, figure.figure().sentence()).stream()
            .flatMap(t -> t.time().latest().stream())
            .anyMatch(day -> day.isBefore(published.get().minusDays(NEWS_DAYS)));
  }

  /** The word for what the people at {@code noun} are in, or the word that stands for it. */
  private static Optional<Integer> place(Clause clause, int noun) {
    Optional<Integer> aboard =
        clause.children(noun, "prep", "advmod", "acl").stream()
            .filter(p -> isAboard(clause, p))
            .findFirst()
            .or(() -> besideVerb(clause, noun))
            .or(() -> behindVerb(clause, noun));
    if (aboard.isPresent()) {
      return isPart(clause, noun)
          ? Optional.empty()
          : object(clause, aboard.get()).or(() -> holder(clause, noun));
    }
    Optional<Integer> inside =
        clause.prepositional(noun, "on", "in").stream()
            .filter(o -> VEHICLES.containsKey(clause.lemma(o)))
            .findFirst();
    if (inside.isPresent()) {
      return isGiven(clause, noun) ? inside : Optional.empty();
    }
    int verb = clause.head(noun);
    boolean carried =
        verb >= 0
            && clause.word(noun).is("dobj")
            && CARRY.contains(clause.lemma(verb))
            && Set.of("VBD", "VBG", "VBN").contains(clause.word(verb).tag())
            && !clause.isHypothetical(verb)
            && !clause.isNegated(verb);
    return carried ? clause.subject(verb) : Optional.empty();
  }

  /** "There were 60 people on board": the words may hang on the verb. */
  private static Optional<Integer> besideVerb(Clause clause, int noun) {
    int verb = clause.head(noun);
    return verb < 0 || !clause.isVerb(verb) || clause.isHypothetical(verb)
        ? Optional.empty()
        : clause.children(verb, "prep", "advmod", "acomp").stream()
            .filter(p -> p > noun && isAboard(clause, p))
            .findFirst();
  }

  /** "208 passengers and 11 members of staff were on board": a parser may lose the subject. */
  private static Optional<Integer> behindVerb(Clause clause, int noun) {
    int end = Math.min(clause.sentence().words().size() - 1, noun + LIST);
    for (int i = noun + 1; i < end; i++) {
      if (clause.isVerb(i)) {
        boolean be = clause.lemma(i).equals("be") && !clause.isNegated(i);
        return be && isAboard(clause, i + 1) ? Optional.of(i + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isAboard(Clause clause, int word) {
    return ABOARD.contains(clause.form(word))
        || clause.child(word, "pobj").filter(o -> ABOARD.contains(clause.form(o))).isPresent();
  }

  /** "Aboard the bus", "on board the bus": the vehicle, where the words name it. */
  private static Optional<Integer> object(Clause clause, int aboard) {
    Predicate<Integer> vehicle = o -> !ABOARD.contains(clause.form(o));
    Optional<Integer> board = clause.child(aboard, "pobj");
    return board
        .filter(vehicle)
        .or(() -> board.flatMap(b -> clause.child(b, "dobj", "dep", "appos", "pobj")))
        .or(() -> board.flatMap(b -> clause.prepositional(b, "of").stream().findFirst()));
  }

  /** "A bus with 31 pupils on board", "the ship sank with 163 on board": what has them. */
  private static Optional<Integer> holder(Clause clause, int noun) {
    for (int above : clause.ancestors(noun)) {
      if (VEHICLES.containsKey(clause.lemma(above))) {
        return Optional.of(above);
      }
      if (clause.isVerb(above)) {
        return clause.subject(above).filter(s -> s != noun).or(() -> Optional.of(noun));
      }
    }
    return Optional.of(noun);
  }

  /** "Three people on board complained": some of them, where no word says that all are meant. */
  private static boolean isPart(Clause clause, int noun) {
    int verb = clause.head(noun);
    boolean subject = clause.word(noun).is("nsubj") || clause.word(noun).is("nsubjpass");
    return subject && verb >= 0 && !clause.lemma(verb).equals("be") && !isGiven(clause, noun);
  }

  private static boolean isGiven(Clause clause, int noun) {
    return clause.children(noun, "det", "predet", "poss").stream()
        .anyMatch(d -> GIVEN.contains(clause.form(d)));
  }

  private static Set<String> names(Clause clause, int vehicle) {
    Set<String> names = new TreeSet<>(Scope.names(clause, vehicle));
    clause.children(vehicle, "appos").forEach(a -> names.addAll(Scope.names(clause, a)));
    return names;
  }
}
