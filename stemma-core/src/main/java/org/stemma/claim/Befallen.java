package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EventMention;
import org.stemma.event.IncidentWords;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * What befell which thing, as one clause tells it: whether two clauses tell one mishap.
 *
 * @param harm whether it is a mishap at all, and no journey, deed or opening
 * @param kind what befell ({@code failure}, {@code fire}); empty where no list tells
 * @param things lemmas of the nouns that it befell; empty where they are named or not told
 * @param ways what the vehicles among them move on
 * @param sites at what kind of place ({@link Sites})
 */
record Befallen(
    boolean harm,
    Optional<String> kind,
    Set<String> things,
    Set<String> ways,
    Map<String, String> sites) {

  /** Kinds of event (of the lists) that befall a thing. */
  private static final Set<String> HARMS = Set.of("accident", "disaster");

  private static final String[] OTHER_SIDES = {"with", "into", "against"};
  private static final Sites SITES = new Sites(Lexicon.ENGLISH);
  private static final Map<String, String> WAYS = new HashMap<>();

  static {
    Lexicon.ENGLISH.rows("vehicles.tsv").forEach(row -> WAYS.put(row.get(0), row.get(1)));
  }

  /** What the clause of {@code verb} tells by the event word at {@code trigger}. */
  static Befallen of(EventMention mention, Clause clause, int trigger, int verb) {
    Optional<Integer> subject = clause.subject(verb);
    Optional<String> told =
        trigger == verb
            ? subject
                .flatMap(s -> IncidentWords.kind(clause.lemma(s)))
                .or(() -> IncidentWords.kind(clause.sentence(), verb))
            : IncidentWords.kind(clause.lemma(trigger));
    Set<String> things = things(clause, trigger, verb, subject);
    Set<String> ways = new TreeSet<>();
    things.stream().filter(WAYS::containsKey).map(WAYS::get).forEach(ways::add);
    return new Befallen(
        mention.kind().filter(HARMS::contains).isPresent(),
        told,
        things,
        ways,
        SITES.of(clause, verb));
  }

  /** Whoever only reports an incident that is named by a noun is no thing that it befell. */
  private static Set<String> things(
      Clause clause, int trigger, int verb, Optional<Integer> subject) {
    List<Integer> nouns = new ArrayList<>();
    if (trigger == verb) {
      subject.ifPresent(nouns::add);
      nouns.addAll(clause.prepositional(verb, OTHER_SIDES));
    }
    if (trigger == verb || subject.filter(s -> s == trigger).isPresent()) {
      nouns.addAll(clause.children(verb, "dobj"));
    }
    Set<String> things = new TreeSet<>();
    nouns.stream()
        .filter(n -> clause.word(n).isNoun() && !clause.word(n).isProperNoun())
        .map(clause::lemma)
        .filter(lemma -> IncidentWords.kind(lemma).isEmpty())
        .forEach(things::add);
    return Set.copyOf(things);
  }

  /**
   * Whether both may be told of one happening. A mishap needs one kind and no other thing, and one
   * thing where a list does not know its kind; a journey no vehicle that moves on something else.
   */
  boolean isSame(Befallen other) {
    boolean vehicles = ways.stream().anyMatch(other.ways::contains);
    boolean shared = vehicles || things.stream().anyMatch(other.things::contains);
    boolean otherVehicle = !ways.isEmpty() && !other.ways.isEmpty() && !vehicles;
    boolean elsewhere =
        sites.entrySet().stream()
            .anyMatch(
                site -> {
                  String there = other.sites.get(site.getKey());
                  return there != null && !there.equals(site.getValue());
                });
    boolean told = shared || things.isEmpty() || other.things.isEmpty();
    boolean kinds = kind.isPresent() && other.kind.isPresent() ? kind.equals(other.kind) : shared;
    boolean mishap = !harm && !other.harm || told && kinds;
    return mishap && !otherVehicle && !elsewhere;
  }
}
