package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Who is brought away from danger or to where there is care: "pulled six people from the river",
 * "were flown to a clinic". Who is led to the cells is arrested; the dead who are recovered are
 * helped no more.
 */
final class RescueSense {

  private static final Set<String> MOVING = words("moving");
  private static final Set<String> DANGER = words("danger");
  private static final Set<String> CARE = words("care");
  private static final Set<String> SHELTER = words("shelter");
  private static final Set<String> CUSTODY = words("custody");
  private static final Set<String> ASHORE = words("ashore");
  private static final Set<String> HELD = words("held");
  private static final Set<String> BODY = words("body");
  private static final Set<String> AWAY = words("away");
  private static final Set<String> TOWARDS = words("towards");
  private static final Set<String> VEHICLES = Lexicon.ENGLISH.words("vehicles.tsv");

  /** Prepositions in a row, at most: "out from under". A bound on the way down; not swept. */
  private static final int CHAIN = 3;

  private RescueSense() {}

  private static Set<String> words(String part) {
    return Lexicon.ENGLISH.words("rescue-words.tsv", part);
  }

  /** The deed of help, or the arrest, that the verb at {@code verb} tells, if it tells one. */
  static Optional<EventTrigger> of(Clause clause, int verb) {
    List<Integer> done =
        MOVING.contains(clause.lemma(verb))
            ? clause.undergoer(verb).map(clause::joined).orElse(List.of())
            : List.of();
    if (done.stream().anyMatch(d -> BODY.contains(clause.lemma(d)))) {
      return place(clause, verb, done, AWAY, DANGER)
          .map(from -> EventTrigger.ofKind(List.of(verb, from), "activity"));
    }
    if (done.stream().noneMatch(d -> Persons.isOne(clause, d))) {
      return Optional.empty();
    }
    Optional<Integer> cell =
        clause.isPassive(verb) ? place(clause, verb, done, TOWARDS, CUSTODY) : Optional.empty();
    return cell.isPresent()
        ? cell.map(c -> EventTrigger.ofType(List.of(verb, c), "COERCE", "arrest"))
        : toSafety(clause, verb, done).map(p -> EventTrigger.ofType(List.of(verb, p), "AID"));
  }

  /** The word of the place of care or danger; who brings hostages away rescues nobody. */
  private static Optional<Integer> toSafety(Clause clause, int verb, List<Integer> done) {
    boolean held = done.stream().anyMatch(d -> HELD.contains(clause.lemma(d)));
    return place(clause, verb, done, TOWARDS, CARE)
        .or(() -> clause.isPassive(verb) ? shelter(clause, verb, done) : Optional.empty())
        .or(() -> held ? Optional.empty() : place(clause, verb, done, AWAY, DANGER))
        .or(() -> held ? Optional.empty() : ashore(clause, verb));
  }

  /** "Were taken to a school": one that is not theirs. */
  private static Optional<Integer> shelter(Clause clause, int verb, List<Integer> done) {
    return place(clause, verb, done, TOWARDS, SHELTER)
        .filter(s -> !clause.children(s, "det", "nummod").isEmpty());
  }

  private static Optional<Integer> ashore(Clause clause, int verb) {
    return clause.children(verb, "advmod", "prt").stream()
        .filter(a -> ASHORE.contains(clause.form(a)) || isCarriedOff(clause, verb, a))
        .findFirst();
  }

  /** "Were taken off by lifeboat": there and on what, the vehicle says. */
  private static boolean isCarriedOff(Clause clause, int verb, int particle) {
    return clause.form(particle).equals("off")
        && clause.isPassive(verb)
        && clause.prepositional(verb, "by").stream()
            .anyMatch(v -> VEHICLES.contains(clause.lemma(v)) && !Persons.isOne(clause, v));
  }

  /**
   * The noun of {@code nouns} that one of {@code links} hangs on the verb or on what is done to.
   */
  private static Optional<Integer> place(
      Clause clause, int verb, List<Integer> done, Set<String> links, Set<String> nouns) {
    return Stream.concat(Stream.of(verb), done.stream())
        .flatMap(above -> clause.children(above, "prep", "advmod", "prt").stream())
        .filter(p -> links.contains(clause.form(p)) || chained(clause, p, links))
        .flatMap(p -> objects(clause, p, 0).stream())
        .filter(o -> nouns.contains(clause.lemma(o)))
        .findFirst();
  }

  /** "Down to the cells", "away from the fire". */
  private static boolean chained(Clause clause, int adverb, Set<String> links) {
    return clause.children(adverb, "prep").stream().anyMatch(p -> links.contains(clause.form(p)));
  }

  private static List<Integer> objects(Clause clause, int preposition, int depth) {
    List<Integer> found = new ArrayList<>();
    for (int below : clause.children(preposition, "pobj", "prep", "pcomp")) {
      if (clause.word(below).is("pobj")) {
        found.addAll(clause.joined(below));
      } else if (depth < CHAIN) {
        found.addAll(objects(clause, below, depth + 1));
      }
    }
    return found;
  }
}
