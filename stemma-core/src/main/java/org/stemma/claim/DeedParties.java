package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.entity.Entity;
import org.stemma.event.IncidentWords;
import org.stemma.syntax.Clause;
import org.stemma.text.Span;

/** By whom a deed is done, and to whom, in words that are the same on other pages. */
final class DeedParties {

  /** Who speaks, in what somebody says. */
  private static final String MYSELF = "i";

  private final Material material;

  DeedParties(Material material) {
    this.material = material;
  }

  /**
   * Full names of who is named, lemmas of the other nouns and of those beside a name ("the mayor,
   * Ana Ruiz"), by which another page may call them; pronouns and "anyone" leave none.
   */
  Set<String> names(Reading reading, Clause clause, Set<Integer> nouns) {
    Set<String> found = new TreeSet<>();
    for (int noun : nouns) {
      String lemma = clause.lemma(noun);
      Optional<String> name = name(reading, clause, noun);
      name.ifPresent(found::add);
      boolean own = clause.word(noun).isProperNoun() || clause.form(noun).equals(MYSELF);
      if (name.isEmpty() || !own) {
        found.add(IncidentWords.kind(lemma).orElse(lemma));
      }
      found.removeIf(Unnamed::isBy);
    }
    return found;
  }

  /** "The mayor Ana Ruiz", "the mayor of Drusk, Ana Ruiz", "I" in what Ana Ruiz says. */
  private Optional<String> name(Reading reading, Clause clause, int noun) {
    if (clause.form(noun).equals(MYSELF)) {
      return Sayers.of(reading, clause.sentence().span(), clause.word(noun).span())
          .map(material.entities()::fullName);
    }
    List<Integer> bearers = new ArrayList<>(clause.children(noun, "appos"));
    // "The mayor of Drusk, Ana Ruiz": a parser may hang the name on the town.
    clause
        .prepositional(noun, "of")
        .forEach(place -> bearers.addAll(clause.children(place, "appos")));
    bearers.addFirst(noun);
    return bearers.stream()
        .flatMap(
            bearer ->
                reading.within(Mention.class, phrase(clause, noun, bearer)).stream()
                    .filter(mention -> mention.span().contains(clause.word(bearer).span()))
                    .filter(
                        mention ->
                            bearer == noun
                                ? mention.type() != EntityType.PLACE
                                : mention.type() == EntityType.PERSON))
        .map(
            mention ->
                material
                    .entities()
                    .at(reading.page(), mention.span())
                    .map(Entity::name)
                    .orElse(mention.name()))
        .findFirst();
  }

  private static Span phrase(Clause clause, int noun, int bearer) {
    return bearer == noun ? clause.nounPhrase(noun) : clause.sentence().phrase(bearer);
  }
}
