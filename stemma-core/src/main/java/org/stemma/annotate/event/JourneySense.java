package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Verbs by which a vehicle sets out or comes in: "the ferry left Lund at 20:15", "the plane took
 * off". What is no vehicle by its noun must do so at an hour of the clock, and be no person. "Will
 * not run before Friday" tells the first departure to come.
 */
final class JourneySense {

  static final String DEPARTURE = "departure";
  static final String ARRIVAL = "arrival";

  /** A verb that tells a departure only where it is denied of the days before. */
  private static final String PUT_OFF = "before";

  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}[:.]\\d{2}|[ap]\\.?m\\.?|noon|midnight");

  private record Way(String needs, String kind) {}

  private final Map<String, List<Way>> ways = new HashMap<>();
  private final Set<String> travelling = new HashSet<>();

  JourneySense(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("journey-verbs.tsv")) {
      ways.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(new Way(row.get(1), row.get(2)));
    }
    travelling.addAll(lexicon.words("vehicles.tsv"));
    travelling.addAll(lexicon.words("event-cues.tsv", "travelling"));
  }

  /** The departure or arrival that the verb at {@code verb} tells, if it tells one. */
  Optional<EventTrigger> of(Clause clause, int verb) {
    Optional<Integer> doer = clause.subject(verb);
    if (doer.isEmpty() || clause.isPassive(verb)) {
      return Optional.empty();
    }
    for (Way way : ways.getOrDefault(clause.lemma(verb), List.of())) {
      Optional<Integer> needed =
          way.needs().equals("-") ? Optional.of(verb) : beside(clause, verb, way.needs());
      boolean plain = way.needs().equals("-");
      boolean later = !way.needs().equals(PUT_OFF) || OwnStanding.isPutOff(clause, verb);
      if (needed.isPresent()
          && later
          && travels(clause, verb, doer.get())
          && isMove(clause, verb, plain)) {
        return Optional.of(
            EventTrigger.ofKind(plain ? List.of(verb) : List.of(verb, needed.get()), way.kind()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> beside(Clause clause, int verb, String needed) {
    return clause.children(verb, "prt", "dobj", "advmod", "prep").stream()
        .filter(c -> clause.form(c).equals(needed))
        .findFirst();
  }

  private boolean travels(Clause clause, int verb, int doer) {
    if (travelling.contains(clause.lemma(doer))
        || clause.children(doer, "appos").stream()
            .anyMatch(a -> travelling.contains(clause.lemma(a)))) {
      return true;
    }
    boolean thing =
        clause.form(doer).equals("it")
            || clause.word(doer).isProperNoun() && !isPerson(clause, doer);
    return thing && (hasClock(clause, verb) || OwnStanding.isPutOff(clause, verb));
  }

  /** A name behind "the" is that of a ship or a train. */
  private static boolean isPerson(Clause clause, int noun) {
    return clause.children(noun, "det").isEmpty()
        && clause.sentence().subtree(noun).stream()
            .anyMatch(i -> clause.word(i).isEntity("PERSON", "NORP", "GPE"));
  }

  /** A thing left behind is a place: "left the port", "reached Lund", not "left a gap". */
  private static boolean isMove(Clause clause, int verb, boolean plain) {
    return !plain
        || clause.children(verb, "dobj").stream()
            .allMatch(o -> clause.isDefinite(o) || clause.word(o).isProperNoun());
  }

  /** Whether an hour hangs on the verb: "at 20:15", "at about 6.40 a.m.". */
  private static boolean hasClock(Clause clause, int verb) {
    return clause.children(verb, "prep", "npadvmod").stream()
        .flatMap(p -> clause.sentence().subtree(p).stream())
        .anyMatch(i -> CLOCK.matcher(clause.form(i)).matches());
  }
}
