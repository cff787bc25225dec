package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.entity.Entity;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

/**
 * Finds who is said to hold an office of which a body or ship has one: "Ana Ruiz, the chairwoman of
 * Drusk United", "the ship's captain, Ana Ruiz". Offices of the past or to come, deputies and
 * offices that sentences tell to change hands give none.
 */
public final class Holders {

  private static final Set<String> CHANGES = Lexicon.ENGLISH.words("office-changes.txt");

  /** Words that say that somebody holds the office no longer, not yet or not alone. */
  private static final Set<String> TIMES = Lexicon.ENGLISH.words("office-times.tsv");

  /** One word for each office that a body has once, by the nouns for it. */
  private final Map<String, String> offices = new HashMap<>();

  private final Material material;

  private Holders(Material material) {
    this.material = material;
    Lexicon.ENGLISH.rows("single-offices.tsv").forEach(row -> offices.put(row.get(0), row.get(1)));
  }

  /** In order of pages and places. */
  public static List<HolderClaim> of(Material material) {
    Holders holders = new Holders(material);
    List<HolderClaim> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (Mention mention : reading.all(Mention.class)) {
        if (mention.type() == EntityType.PERSON && reading.isBody(mention.span())) {
          holders.claim(reading, mention).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<HolderClaim> claim(Reading reading, Mention mention) {
    Optional<Clause> clause =
        reading
            .sentenceAt(mention.span().start())
            .filter(ParsedSentence::isParsed)
            .map(Clause::of)
            .filter(c -> !isChanging(c));
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    Clause c = clause.get();
    return c.head(c.sentence().indexesIn(mention.span()))
        .flatMap(name -> office(c, name))
        .flatMap(noun -> claim(reading, mention, c, noun));
  }

  private static boolean isChanging(Clause clause) {
    return clause.sentence().words().stream()
        .anyMatch(w -> CHANGES.contains(w.lemma()) || TIMES.contains(w.lower()));
  }

  /** The noun for the office that stands before or behind the name. */
  private Optional<Integer> office(Clause clause, int name) {
    List<Integer> beside = new ArrayList<>(clause.children(name, "appos"));
    int above = clause.head(name);
    if (clause.word(name).is("appos") && above >= 0) {
      beside.add(above);
      // "The master of the ship, Captain Ruiz": a parser may hang the name on the ship.
      Optional.of(clause.head(above))
          .filter(of -> of >= 0 && clause.form(of).equals("of"))
          .map(clause::head)
          .filter(noun -> noun >= 0)
          .ifPresent(beside::add);
    }
    return beside.stream().filter(noun -> isOffice(clause, noun)).findFirst();
  }

  /** A known office, told by nothing but whose it is: no "deputy manager", no "a director". */
  private boolean isOffice(Clause clause, int noun) {
    boolean told =
        clause.children(noun, "amod", "nmod", "compound", "num").stream()
            .filter(c -> c < noun)
            .noneMatch(c -> !clause.word(c).isProperNoun() && !isOfOffice(clause, noun, c));
    return clause.word(noun).isNoun()
        && offices.containsKey(name(clause, noun))
        && clause.isDefinite(noun)
        && told;
  }

  private static boolean isOfOffice(Clause clause, int noun, int word) {
    return word == noun - 1 && clause.form(word).equals("chief");
  }

  private static String name(Clause clause, int noun) {
    boolean chief = noun > 0 && clause.form(noun - 1).equals("chief");
    return (chief ? "chief " : "") + clause.lemma(noun);
  }

  private Optional<HolderClaim> claim(Reading reading, Mention mention, Clause clause, int noun) {
    List<Integer> owners = new ArrayList<>(clause.children(noun, "poss"));
    owners.addAll(clause.prepositional(noun, "of"));
    Passage passage = reading.passage(clause.sentence().span());
    for (int owner : owners) {
      Set<String> names = Scope.names(clause, owner);
      Set<String> body = names.isEmpty() ? body(clause, owner) : names;
      if (!body.isEmpty()) {
        return Optional.of(
            new HolderClaim(
                material.story(passage),
                offices.getOrDefault(name(clause, noun), ""),
                material
                    .entities()
                    .at(reading.page(), mention.span())
                    .map(Entity::name)
                    .orElse(mention.name()),
                body,
                !names.isEmpty(),
                material.published(reading.page()),
                passage));
      }
    }
    return Optional.empty();
  }

  /** "The ship's", "of the club": the noun with what tells which one. */
  private static Set<String> body(Clause clause, int owner) {
    Set<String> body = new TreeSet<>();
    boolean single = clause.word(owner).tag().equals("NN") && clause.isDefinite(owner);
    boolean told = !clause.children(owner, "amod", "nmod", "compound", "poss").isEmpty();
    if (single && !told) {
      body.add(clause.lemma(owner));
    }
    return body;
  }
}
