package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.time.TimeValue;

/**
 * Finds in which of two opposite states a thing is told to have been: "the filter had been switched
 * off", "the filter was running", "the gate was not locked". What is to come, possible or wanted
 * gives none.
 */
public final class States {

  /** Verbs of speech under which a state is told not to have been. */
  private static final Set<String> DENYING =
      Lexicon.ENGLISH.rows("reporting-verbs.tsv").stream()
          .filter(row -> row.get(1).equals("deny"))
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private record State(String axis, boolean one) {}

  private final Map<String, State> states = new HashMap<>();
  private final Material material;

  private States(Material material) {
    this.material = material;
    for (List<String> row : Lexicon.ENGLISH.rows("opposite-states.tsv")) {
      states.put(row.get(0), new State(row.get(1), row.get(2).equals("one")));
    }
  }

  /** The claims of each story about one kind of thing and state, the first witnesses first. */
  public static List<List<StateClaim>> of(Material material) {
    States finder = new States(material);
    List<StateClaim> claims = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.sentences()) {
        boolean body = reading.isBody(sentence.span());
        if (body && sentence.isParsed()) {
          finder.claims(reading, Clause.of(sentence), claims);
        }
      }
    }
    claims.sort(Comparator.comparing(StateClaim::passage, material.witnessOrder()));
    Map<List<String>, List<StateClaim>> things = new LinkedHashMap<>();
    claims.forEach(
        c ->
            things
                .computeIfAbsent(List.of(c.story(), c.thing(), c.axis()), k -> new ArrayList<>())
                .add(c));
    return List.copyOf(things.values());
  }

  private void claims(Reading reading, Clause clause, List<StateClaim> found) {
    for (int verb = 0; verb < clause.sentence().words().size(); verb++) {
      Optional<State> state = clause.isVerb(verb) ? state(clause, verb) : Optional.empty();
      Optional<Integer> thing = clause.child(verb, "nsubj", "nsubjpass");
      if (state.isPresent()
          && thing.filter(t -> clause.word(t).isNoun()).isPresent()
          && isPast(clause, verb)
          && clause.ancestors(verb).stream().noneMatch(v -> DENYING.contains(clause.lemma(v)))) {
        found.add(claim(reading, clause, verb, thing.get(), state.get()));
      }
    }
  }

  private StateClaim claim(Reading reading, Clause clause, int verb, int thing, State state) {
    Set<String> telling = new TreeSet<>();
    clause.children(thing, "compound", "nmod", "amod", "poss").stream()
        .filter(c -> clause.word(c).isNoun() || clause.word(c).tag().startsWith("JJ"))
        .forEach(c -> telling.add(clause.lemma(c)));
    Set<String> days =
        reading.within(TimeExpression.class, clause.sentence().span()).stream()
            .filter(t -> t.type() == TimexType.DATE && t.time() instanceof TimeValue.Day)
            .filter(t -> !isSince(clause, t))
            .map(TimeExpression::value)
            .collect(Collectors.toCollection(TreeSet::new));
    Optional<String> speaker =
        reading.within(Quotation.class, clause.sentence().span()).stream()
            .filter(q -> q.span().contains(clause.word(verb).span()))
            .flatMap(q -> q.speaker().stream())
            .map(Speaker::name)
            .findFirst();
    return new StateClaim(
        material.story(reading.passage(clause.sentence().span())),
        clause.lemma(thing),
        telling,
        state.axis(),
        state.one() != clause.isNegated(verb),
        days,
        speaker,
        material.published(reading.page()).map(TimeValue::day).orElse(TimeValue.none()),
        reading.passage(clause.sentence().span()));
  }

  /** "Had been off since April 20": the time of the state has only begun on that day. */
  private static boolean isSince(Clause clause, TimeExpression time) {
    return clause.sentence().indexesIn(time.span()).stream()
        .flatMap(i -> clause.ancestors(i).stream().limit(2))
        .anyMatch(i -> clause.form(i).equals("since"));
  }

  private Optional<State> state(Clause clause, int verb) {
    if (clause.lemma(verb).equals("be")) {
      return clause.children(verb, "acomp", "advmod", "prt", "prep", "attr").stream()
          .filter(c -> clause.child(c, "pobj").isEmpty())
          .flatMap(c -> Optional.ofNullable(states.get(clause.form(c))).stream())
          .findFirst();
    }
    // A parser may take "that" for the object: "told them that the filter was running".
    boolean object =
        clause.children(verb, "dobj").stream().anyMatch(o -> !clause.form(o).equals("that"));
    boolean tells = clause.isPassive(verb) || !object;
    Optional<State> phrase =
        clause.children(verb, "prt", "advmod").stream()
            .flatMap(
                p ->
                    Optional.ofNullable(states.get(clause.lemma(verb) + " " + clause.form(p)))
                        .stream())
            .findFirst();
    boolean progressive = clause.word(verb).tag().equals("VBG");
    boolean bare = clause.child(verb, "prt").isEmpty();
    return phrase
        .or(() -> Optional.ofNullable(states.get(clause.lemma(verb))).filter(s -> bare))
        .filter(s -> tells && (clause.isPassive(verb) || progressive));
  }

  /** Told of what was: in the past or perfect tense, not as possible. */
  private static boolean isPast(Clause clause, int verb) {
    boolean aux =
        clause.children(verb, "aux", "auxpass").stream()
            .anyMatch(a -> Set.of("was", "were", "had").contains(clause.form(a)));
    return !clause.isHypothetical(verb)
        && (clause.word(verb).tag().equals("VBD") && !clause.isPassive(verb) || aux);
  }
}
