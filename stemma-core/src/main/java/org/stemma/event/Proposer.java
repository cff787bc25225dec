package org.stemma.event;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.text.Span;

/** Who makes a proposal, as far as its sentence says. */
final class Proposer {

  private static final Set<String> MAKES = Lexicon.ENGLISH.words("proposal-words.tsv", "make");

  private final Parties parties;

  Proposer(Parties parties) {
    this.parties = parties;
  }

  /**
   * "A Vellish proposal", "the minister's plan", "an offer by the union", "a plan drafted by Vell".
   */
  Optional<String> owner(Reading reading, Clause clause, int noun) {
    Set<Integer> owners = new LinkedHashSet<>();
    clause.children(noun, "poss").stream()
        .filter(p -> !clause.word(p).tag().equals("PRP$"))
        .forEach(owners::add);
    clause.children(noun, "poss").stream()
        .filter(p -> clause.word(p).tag().equals("PRP$"))
        .flatMap(p -> clause.governingVerb(noun).flatMap(clause::subject).stream())
        .filter(s -> !clause.sentence().subtree(s).contains(noun))
        .forEach(owners::add);
    clause.prepositional(noun, "by", "from").stream()
        .filter(o -> !isTime(reading, clause, o))
        .forEach(owners::add);
    clause.children(noun, "acl").stream()
        .filter(v -> MAKES.contains(clause.lemma(v)))
        .forEach(v -> owners.addAll(clause.prepositional(v, "by")));
    for (int owner : owners) {
      Optional<String> party = party(reading, clause, noun, owner);
      if (party.isPresent()) {
        return party;
      }
    }
    return clause.children(noun, "compound", "nmod").stream()
        .filter(c -> clause.word(c).isEntity("GPE", "NORP", "PERSON", "ORG"))
        .map(c -> clause.word(c).form())
        .map(w -> parties.countryOf(w).orElse(w))
        .findFirst();
  }

  /** "A better offer by Monday": nobody's. */
  private static boolean isTime(Reading reading, Clause clause, int noun) {
    return reading.within(TimeExpression.class, clause.sentence().span()).stream()
        .anyMatch(t -> t.span().overlaps(clause.word(noun).span()));
  }

  /** The party that the noun at {@code noun} names as the doer of {@code verb}. */
  Optional<String> party(Reading reading, Clause clause, int verb, int noun) {
    Span word = clause.word(noun).span();
    Optional<String> spoken =
        reading.quotationsAround(word).stream()
            .flatMap(q -> q.speaker().stream())
            .filter(s -> s.span().filter(p -> p.overlaps(word)).isPresent())
            .flatMap(s -> parties.named(s).stream())
            .findFirst();
    Optional<String> acting =
        reading.within(EventMention.class, clause.sentence().span()).stream()
            .filter(m -> m.trigger().equals(clause.word(verb).span()))
            .flatMap(m -> m.actors().stream())
            .flatMap(p -> parties.named(p).stream())
            .findFirst();
    Optional<String> mentioned =
        reading.within(Mention.class, clause.sentence().span()).stream()
            .filter(m -> m.span().overlaps(word))
            .findFirst()
            .flatMap(m -> parties.named(participant(m.name())));
    return spoken
        .or(() -> acting)
        .or(() -> mentioned)
        .or(() -> parties.named(participant(reading.words(clause.nounPhrase(noun)))));
  }

  private static Participant participant(String name) {
    return new Participant(
        name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
