package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Reading;
import org.stemma.event.Event;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.time.TimeValue;

/**
 * Finds how negotiations and trials are said to have ended, and groups it by what ended: one story,
 * one topic, a name in common, no other day. Read from the parse; silent without.
 */
public final class Outcomes {

  /** Words between the two of a phrase: "reached a preliminary trade deal". */
  private static final int GAP = 3;

  private final Map<String, List<List<String>>> rows =
      Lexicon.ENGLISH.rows("outcomes.tsv").stream()
          .collect(Collectors.groupingBy(row -> row.get(0)));
  private final Material material;

  private Outcomes(Material material) {
    this.material = material;
  }

  /**
   * What ended, in order of the first witnesses; of each the claims by outcome, the one with the
   * earliest witness first.
   */
  public static List<List<List<OutcomeClaim>>> of(Material material) {
    return Groups.of(
            new Outcomes(material).claims(),
            claim -> List.of(claim.story(), claim.topic()),
            claim -> Set.of(claim.topic()),
            Outcomes::likeness)
        .stream()
        .map(group -> Groups.equal(group, OutcomeClaim::outcome))
        .toList();
  }

  private List<OutcomeClaim> claims() {
    List<OutcomeClaim> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        row(Clause.of(sentence)).ifPresent(row -> found.add(claim(reading, sentence, row)));
      }
    }
    found.sort(Comparator.comparing(OutcomeClaim::passage, material.witnessOrder()));
    return found;
  }

  private OutcomeClaim claim(Reading reading, ParsedSentence sentence, List<String> row) {
    return new OutcomeClaim(
        material.story(reading.passage(sentence.span())),
        row.get(2),
        row.get(3),
        material.names(reading, sentence.span()),
        time(reading, sentence),
        reading.passage(sentence.span()));
  }

  private TimeValue time(Reading reading, ParsedSentence sentence) {
    List<TimeValue> held =
        material.events().stream()
            .filter(e -> e.types().contains("CONSULT"))
            .filter(e -> e.mentions().contains(reading.passage(sentence.span())))
            .map(Event::time)
            .filter(TimeValue.Day.class::isInstance)
            .distinct()
            .toList();
    List<TimeValue> told =
        reading.within(EventMention.class, sentence.span()).stream()
            .map(EventMention::time)
            .filter(TimeValue.Day.class::isInstance)
            .distinct()
            .toList();
    List<TimeValue> days = held.isEmpty() ? told : held;
    return days.size() == 1 ? days.get(0) : TimeValue.none();
  }

  private Optional<List<String>> row(Clause clause) {
    for (int at = 0; at < clause.sentence().words().size(); at++) {
      for (List<String> row : rows.getOrDefault(clause.lemma(at), List.of())) {
        boolean told = follows(clause, at, row.get(1));
        // "signed nothing" is a negation of its own.
        boolean nothing = row.get(1).equals("nothing");
        if (told
            && isReal(clause, at)
            && (nothing || !clause.isVerb(at) || !clause.isNegated(at))) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean follows(Clause clause, int first, String second) {
    if (second.equals("-")) {
      return clause.isVerb(first);
    }
    for (int at = first + 1; at <= first + 1 + GAP && at < clause.sentence().words().size(); at++) {
      String between = clause.form(at);
      if (clause.lemma(at).equals(second)) {
        return true;
      }
      if (between.equals(",") || between.equals("not") || between.equals("no")) {
        return false;
      }
    }
    return false;
  }

  /** Whether it is told as done: no wish, plan, denial or condition. */
  private static boolean isReal(Clause clause, int at) {
    Optional<Integer> verb = clause.isVerb(at) ? Optional.of(at) : clause.governingVerb(at);
    return verb.isPresent()
        && !clause.word(verb.get()).tag().equals("VB")
        && !clause.word(verb.get()).is("xcomp")
        && !clause.isHypothetical(verb.get());
  }

  private static double likeness(OutcomeClaim a, OutcomeClaim b) {
    long shared = a.names().stream().filter(b.names()::contains).count();
    boolean otherDay =
        a.time() instanceof TimeValue.Day
            && b.time() instanceof TimeValue.Day
            && !a.time().equals(b.time());
    boolean sameDay = a.time() instanceof TimeValue.Day && a.time().equals(b.time());
    return otherDay || shared == 0 && !sameDay ? 0 : 1 + shared;
  }
}
