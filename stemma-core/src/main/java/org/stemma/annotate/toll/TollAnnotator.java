package org.stemma.annotate.toll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.figure.Cardinals;
import org.stemma.annotate.toll.Harms.Told;
import org.stemma.annotation.Harm;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Toll;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

/**
 * Finds whom a sentence tells to be killed, injured or struck, and how many they are. Reads the
 * parse; silent without. What is only feared, planned, attempted or denied is left out; that nobody
 * was harmed is told, and so is whether a count is told as the toll or as some of it ({@link
 * Toll.Extent}). Immutable and thread-safe.
 */
public final class TollAnnotator implements Annotator {

  private final HarmWords words;
  private final Harms harms;
  private final Victims victims;
  private final Set<String> besides;
  private final Set<String> them;
  private final Totals totals;
  private final DeathOrdinals ordinals;
  private final Cardinals.Source numbers;

  public TollAnnotator(Lexicon lexicon) {
    this.words = new HarmWords(lexicon);
    this.ordinals = new DeathOrdinals(lexicon, words);
    this.harms = new Harms(words, ordinals);
    this.victims = new Victims(lexicon, words);
    this.besides = words.context("besides");
    this.them = words.context("them");
    this.totals = new Totals(words, harms, victims);
    this.numbers = new Cardinals.Source(lexicon);
  }

  @Override
  public List<Toll> annotate(Reading reading) {
    List<Toll> tolls = new ArrayList<>();
    for (ParsedSentence sentence : reading.sentences()) {
      if (sentence.words().stream().anyMatch(words::mayTell) && sentence.isParsed()) {
        tolls.addAll(in(reading, Clause.of(sentence)));
      }
    }
    return List.copyOf(tolls);
  }

  private List<Toll> in(Reading reading, Clause clause) {
    Map<Integer, Told> byVictim = new TreeMap<>();
    harms.in(clause).stream()
        .map(told -> onTop(clause, told))
        .forEach(told -> byVictim.merge(told.victim(), told, TollAnnotator::graver));
    survivors(clause, byVictim);
    mergePronouns(clause, byVictim);
    Cardinals cardinals = numbers.in(reading.article().text(), clause.sentence());
    List<Toll> tolls = new ArrayList<>(totals.in(clause, cardinals));
    boolean killed = false;
    int struck = 0;
    for (Told told : byVictim.values()) {
      Optional<Victims.Count> counted = count(clause, told, cardinals);
      if (counted.isPresent()) {
        Victims.Count count = counted.get();
        boolean more = count.other() && told.harm() == Harm.KILLED && !killed;
        Toll.Extent rest =
            !count.other() && count.persons() < struck
                ? Toll.Extent.AMONG
                : told.some() || more ? Toll.Extent.SOME : Toll.Extent.COUNT;
        Toll.Extent extent = count.reached() ? Toll.Extent.REACHED : rest;
        tolls.add(toll(clause, told, count, extent));
        killed |= told.harm() == Harm.KILLED;
        struck = told.harm() == Harm.STRUCK ? Math.max(struck, count.persons()) : struck;
      }
    }
    return tolls;
  }

  private Optional<Victims.Count> count(Clause clause, Told told, Cardinals cardinals) {
    if (told.persons() > 0) {
      return Optional.of(
          told.reached()
              ? Victims.Count.reached(told.persons())
              : new Victims.Count(told.persons(), true, false));
    }
    OptionalInt nth =
        told.harm() == Harm.KILLED ? ordinals.at(clause, told.victim()) : OptionalInt.empty();
    return victims
        .at(clause, told.victim(), cardinals)
        .map(
            one ->
                one.persons() == 1 && nth.isPresent()
                    ? Victims.Count.reached(nth.getAsInt())
                    : one);
  }

  private static Toll toll(Clause clause, Told told, Victims.Count count, Toll.Extent extent) {
    return new Toll(
        clause.word(told.victim()).span().cover(clause.word(told.word()).span()),
        clause.sentence().span(),
        told.harm(),
        count.persons(),
        count.exact(),
        extent);
  }

  /** "Two men were also shot": besides those told before, so that no dead are among them. */
  private Told onTop(Clause clause, Told told) {
    boolean also =
        clause.children(told.word(), "advmod").stream()
            .anyMatch(adverb -> besides.contains(clause.form(adverb)));
    return also && told.harm() == Harm.STRUCK ? told.withHarm(Harm.INJURED) : told;
  }

  /** "Four were found wounded, two of them dead": not all the wounded live. */
  private void survivors(Clause clause, Map<Integer, Told> byVictim) {
    for (Told dead : List.copyOf(byVictim.values())) {
      boolean among =
          dead.harm() == Harm.KILLED
              && clause.prepositional(dead.victim(), "of").stream()
                  .anyMatch(whole -> them.contains(clause.form(whole)));
      if (among) {
        byVictim.replaceAll(
            (victim, told) ->
                victim < dead.victim() && told.harm() == Harm.INJURED
                    ? told.withHarm(Harm.STRUCK)
                    : told);
      }
    }
  }

  private static Told graver(Told a, Told b) {
    if (a.harm() == b.harm()) {
      return a.some() ? b : a;
    }
    return a.harm() == Harm.KILLED || a.harm() == Harm.INJURED && b.harm() == Harm.STRUCK ? a : b;
  }

  /** "The boy was taken to hospital, where he died": one person. */
  private static void mergePronouns(Clause clause, Map<Integer, Told> byVictim) {
    for (int victim : List.copyOf(byVictim.keySet())) {
      Optional<Integer> named =
          Victims.PRONOUNS.contains(clause.form(victim))
              ? byVictim.keySet().stream()
                  .filter(v -> v != victim && Victims.isSingle(clause, v))
                  .min(Comparator.comparingInt(v -> Math.abs(v - victim)))
              : Optional.empty();
      if (named.isPresent()) {
        Told told = byVictim.remove(victim).withVictim(named.get());
        byVictim.merge(named.get(), told, TollAnnotator::graver);
      }
    }
  }
}
