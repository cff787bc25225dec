package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.entity.Entity;
import org.stemma.event.Parties;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.text.Span;

/** Names who or what a noun stands for, so that it is known again on other pages. */
final class StandingParties {

  private static final Set<String> OTHERS = Lexicon.ENGLISH.words("another-words.txt");
  private static final String[] BETWEEN = {"between", "from", "to"};

  private final Material material;
  private final StandingWords words;
  private final Parties parties;

  StandingParties(Material material, StandingWords words) {
    this.material = material;
    this.words = words;
    this.parties = new Parties(material.entities());
  }

  /**
   * The party that is told to be in the state, two in the order of their names; nothing if it could
   * not be known again. A plural must be known ("the schools", "schools of Ost") but where a state
   * ends.
   */
  Optional<StandingParty> of(Reading reading, Clause clause, StandingSense.Told told) {
    List<StandingParty> found = new ArrayList<>();
    for (int noun : told.parties()) {
      one(reading, clause, noun, told).ifPresent(found::add);
    }
    if (found.size() < told.parties().size()) {
      return Optional.empty();
    }
    return found.stream()
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .reduce(
            (a, b) ->
                new StandingParty(
                    a.name() + " and " + b.name(),
                    a.named() && b.named(),
                    Set.of(),
                    a.words() + " and " + b.words()));
  }

  private Optional<StandingParty> one(
      Reading reading, Clause clause, int noun, StandingSense.Told told) {
    boolean name = clause.word(noun).isProperNoun();
    Optional<String> country =
        words.isOfWhole(told.state()) ? country(reading, clause, noun) : Optional.empty();
    if (name || country.isPresent()) {
      String full = country.orElseGet(() -> name(reading, clause, noun));
      return Optional.of(new StandingParty(full, true, Set.of(), full));
    }
    boolean plural = clause.word(noun).tag().equals("NNS");
    boolean other =
        clause.children(noun, "det", "amod", "nmod").stream()
            .anyMatch(d -> OTHERS.contains(clause.form(d)));
    boolean definite =
        clause.isDefinite(noun)
            || clause.prepositional(noun, "at", "of").stream()
                .anyMatch(n -> clause.word(n).isProperNoun());
    if (other || clause.isNone(noun) || !told.ended() && plural && !definite) {
      return Optional.empty();
    }
    return Optional.of(
        new StandingParty(
            clause.lemma(noun),
            false,
            telling(clause, noun),
            reading.words(clause.nounPhrase(noun))));
  }

  private static Set<String> telling(Clause clause, int noun) {
    Set<String> telling = new TreeSet<>(WhichOne.of(clause, noun, noun));
    clause.prepositional(noun, BETWEEN).forEach(n -> telling.add(clause.lemma(n)));
    clause.children(noun, "nmod", "num", "appos").stream()
        .filter(n -> clause.word(n).tag().equals("CD") || clause.word(n).isProperNoun())
        .map(clause::lemma)
        .forEach(telling::add);
    return telling;
  }

  private String name(Reading reading, Clause clause, int noun) {
    Span word = clause.word(noun).span();
    return reading.within(Mention.class, clause.sentence().span()).stream()
        .filter(m -> m.span().contains(word))
        .findFirst()
        .map(
            m ->
                material.entities().at(reading.page(), m.span()).map(Entity::name).orElse(m.name()))
        .or(() -> parties.countryOf(clause.word(noun).form()))
        .orElseGet(() -> reading.words(properName(clause, noun)));
  }

  private static Span properName(Clause clause, int noun) {
    Span span = clause.word(noun).span();
    for (int i = noun - 1; i >= 0 && clause.word(i).isProperNoun(); i--) {
      span = span.cover(clause.word(i).span());
    }
    return span;
  }

  /** "Vellish banks", "Vell's banks": the country, where there are several of it. */
  private Optional<String> country(Reading reading, Clause clause, int noun) {
    return clause.word(noun).tag().equals("NNS")
        ? clause.children(noun, "amod", "nmod", "poss").stream()
            .filter(c -> Character.isUpperCase(clause.word(c).form().codePointAt(0)))
            .flatMap(
                c ->
                    clause.word(c).is("poss")
                        ? Stream.of(name(reading, clause, c))
                        : parties.countryOf(clause.word(c).form()).stream())
            .findFirst()
        : Optional.empty();
  }
}
