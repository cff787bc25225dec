package org.stemma.annotate.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.annotate.figure.Cardinals;
import org.stemma.annotate.toll.HarmWords.Entry;
import org.stemma.annotate.toll.HarmWords.Victimhood;
import org.stemma.annotation.Harm;
import org.stemma.annotation.Toll;
import org.stemma.syntax.Clause;

/**
 * Counts that are told as the toll: "the death toll rose to 23", "a death toll of 33", "the number
 * of injured stands at 60", "raising the toll to nine". Immutable and thread-safe.
 */
final class Totals {

  private static final Set<String> ROLES = Set.of("nsubj", "nsubjpass", "dobj");

  private final HarmWords words;
  private final Harms harms;
  private final Victims victims;
  private final Set<String> tolls;
  private final Set<String> numbers;
  private final Set<String> changing;
  private final Set<String> reaching;
  private final Set<String> marks;
  private final Set<String> casualties;

  Totals(HarmWords words, Harms harms, Victims victims) {
    this.words = words;
    this.harms = harms;
    this.victims = victims;
    this.tolls = words.context("toll");
    this.numbers = words.context("number");
    this.changing = words.context("change");
    this.reaching = words.context("reach");
    this.marks = words.context("mark");
    this.casualties = words.context("casualty");
  }

  /** The totals of {@code clause}, in order of their nouns. */
  List<Toll> in(Clause clause, Cardinals cardinals) {
    List<Toll> totals = new ArrayList<>();
    for (int noun = 0; noun < clause.sentence().words().size(); noun++) {
      Optional<Harm> harm = clause.word(noun).isNoun() ? harm(clause, noun) : Optional.empty();
      if (harm.isPresent()) {
        total(clause, noun, harm.get(), cardinals).ifPresent(totals::add);
      }
    }
    return totals;
  }

  /** What befell those whom {@code noun} counts; empty if it counts nobody harmed. */
  private Optional<Harm> harm(Clause clause, int noun) {
    String lemma = clause.lemma(noun);
    boolean toll = tolls.contains(lemma);
    if (toll || numbers.contains(lemma)) {
      List<Integer> before = clause.children(noun, "compound");
      if (!before.isEmpty()) {
        return noun(clause, before.get(before.size() - 1));
      }
      return toll
          ? Optional.of(Harm.KILLED)
          : clause.prepositional(noun, "of").stream()
              .flatMap(o -> counted(clause, o).stream())
              .findFirst();
    }
    return clause.word(noun).tag().equals("NNS") ? noun(clause, noun) : Optional.empty();
  }

  private Optional<Harm> noun(Clause clause, int noun) {
    return words
        .noun(clause.lemma(noun))
        .filter(e -> casualties.contains(clause.lemma(noun)))
        .map(e -> e.victims() == Victimhood.OF ? e.harm() : Harm.INJURED);
  }

  /** "deaths", "the dead", "people killed" behind "the number of". */
  private Optional<Harm> counted(Clause clause, int word) {
    return words
        .adjective(clause.form(word))
        .filter(e -> e.victims() == Victimhood.SUBJECT)
        .map(Entry::harm)
        .or(() -> noun(clause, word))
        .or(
            () ->
                clause.children(word, "acl").stream()
                    .flatMap(c -> words.verb(clause.lemma(c)).stream())
                    .map(Entry::harm)
                    .findFirst());
  }

  private Optional<Toll> total(Clause clause, int noun, Harm harm, Cardinals cardinals) {
    List<Integer> places = new ArrayList<>();
    if (tolls.contains(clause.lemma(noun))) {
      places.addAll(clause.prepositional(noun, "of"));
    }
    int verb = clause.head(noun);
    boolean told =
        verb >= 0
            && clause.isVerb(verb)
            && ROLES.contains(clause.word(noun).relation())
            && harms.isReal(clause, verb)
            && !clause.isNegated(verb);
    if (told && changing.contains(clause.lemma(verb))) {
      behindMark(clause, noun, places);
      behindMark(clause, verb, places);
      clause.children(verb, "advmod", "prt").forEach(down -> behindMark(clause, down, places));
    }
    if (told && !clause.word(noun).is("dobj") && reaching.contains(clause.lemma(verb))) {
      places.addAll(clause.children(verb, "dobj", "attr"));
    }
    for (int place : places) {
      OptionalInt persons = victims.number(clause, place, cardinals);
      if (persons.isPresent()) {
        return Optional.of(
            new Toll(
                clause.word(noun).span().cover(clause.word(place).span()),
                clause.sentence().span(),
                harm,
                persons.getAsInt(),
                true,
                Toll.Extent.TOTAL));
      }
    }
    return Optional.empty();
  }

  /** "to 23", "at 46", "from 14 to 19". */
  private void behindMark(Clause clause, int word, List<Integer> places) {
    List<Integer> links = new ArrayList<>(clause.children(word, "prep"));
    List.copyOf(links).forEach(from -> links.addAll(clause.children(from, "prep")));
    for (int preposition : links) {
      if (marks.contains(clause.form(preposition))) {
        clause.child(preposition, "pobj").ifPresent(places::add);
      }
    }
  }
}
