package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.annotation.Reading;
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

  private final StateSense sense = new StateSense(new StateWords(Lexicon.ENGLISH));
  private final Material material;

  private States(Material material) {
    this.material = material;
  }

  /** The claims of each story about one kind of thing and state, the first witnesses first. */
  public static List<List<StateClaim>> of(Material material) {
    States finder = new States(material);
    List<StateClaim> claims = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        finder.claims(reading, Clause.of(sentence), claims);
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
    for (int word = 0; word < clause.sentence().words().size(); word++) {
      for (StateSense.Told told : sense.at(clause, word)) {
        if (clause.ancestors(told.verb()).stream()
            .noneMatch(v -> DENYING.contains(clause.lemma(v)))) {
          found.add(claim(reading, clause, told));
        }
      }
    }
  }

  private StateClaim claim(Reading reading, Clause clause, StateSense.Told told) {
    int thing = told.thing();
    String kind = StateSense.kind(clause, thing);
    Set<String> telling = new TreeSet<>(WhichOne.of(clause, thing, told.word()));
    if (telling.remove(kind)) {
      telling.add(clause.lemma(thing));
    }
    Set<String> days =
        reading.within(TimeExpression.class, clause.sentence().span()).stream()
            .filter(t -> t.type() == TimexType.DATE && t.time() instanceof TimeValue.Day)
            .filter(t -> !isSince(clause, t))
            .map(TimeExpression::value)
            .collect(Collectors.toCollection(TreeSet::new));
    Optional<String> speaker =
        Sayers.of(reading, clause.sentence().span(), clause.word(told.verb()).span());
    return new StateClaim(
        material.story(reading.passage(clause.sentence().span())),
        kind,
        telling,
        told.state().axis(),
        told.state().value(),
        told.denied(),
        told.state().isLast(),
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
}
