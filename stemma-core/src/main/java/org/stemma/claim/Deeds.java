package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.entity.Entity;
import org.stemma.event.IncidentWords;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Finds what is said to have been done, or not to have been; to come, or not to come, outside
 * questions, conditions and wishes. Read from the parse; silent without.
 */
public final class Deeds {

  private static final Set<String> HIMSELF = Set.of("he", "it", "she", "they");

  private static final String[] PLACES = {"at", "in", "near", "off", "outside", "inside"};

  /** Who did what to whom, and whether it was done; words by their index. */
  private record Core(
      String deed,
      boolean listed,
      boolean denied,
      boolean then,
      boolean turned,
      Set<Integer> doers,
      Set<Integer> objects) {}

  private final DeedVerbs verbs = new DeedVerbs();
  private final OppositeDeeds opposites = new OppositeDeeds(Lexicon.ENGLISH);
  private final DeedNouns nouns = new DeedNouns(Lexicon.ENGLISH);
  private final Sites sites = new Sites(Lexicon.ENGLISH);
  private final Material material;

  private Deeds(Material material) {
    this.material = material;
  }

  /** All deeds, earlier witnesses first. */
  public static List<DeedClaim> of(Material material) {
    Deeds deeds = new Deeds(material);
    List<DeedClaim> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        boolean asked = reading.words(sentence.span()).endsWith("?");
        if (!asked) {
          deeds.read(reading, Clause.of(sentence), found);
        }
      }
    }
    found.sort(
        Comparator.comparing(DeedClaim::passage, material.witnessOrder())
            .thenComparing(DeedClaim::deed));
    return found;
  }

  private void read(Reading reading, Clause clause, List<DeedClaim> found) {
    for (int verb = 0; verb < clause.sentence().words().size(); verb++) {
      if (DeedTense.isReal(clause, verb)) {
        Optional<Core> core = core(clause, verb);
        if (core.isPresent()) {
          found.add(claim(reading, clause, verb, core.get()));
        }
      }
    }
  }

  /** What the verb at {@code verb} tells, by itself or by the noun that it lends its subject. */
  private Optional<Core> core(Clause clause, int verb) {
    Optional<OppositeDeeds.Told> opposite = opposites.at(clause, verb);
    if (opposite.isPresent()) {
      return opposite.map(told -> byOpposite(clause, verb, told));
    }
    Optional<DeedNouns.Told> noun = nouns.at(clause, verb);
    return noun.isPresent()
        ? noun.map(told -> byNoun(clause, verb, told))
        : Optional.of(verb).filter(v -> verbs.tells(clause, v)).map(v -> byVerb(clause, v));
  }

  private Core byVerb(Clause clause, int verb) {
    boolean passive = clause.isPassive(verb);
    Set<Integer> subject = subject(clause, verb);
    return new Core(
        verbs.isBeginning(clause, verb) ? DeedClaim.BEGIN : clause.lemma(verb),
        verbs.isListed(clause, verb),
        clause.isNegated(verb),
        false,
        false,
        passive ? agents(clause, verb) : subject,
        passive ? subject : Set.copyOf(clause.children(verb, "dobj")));
  }

  /**
   * "Issued a warning", "received no warning": who does it or undergoes it, if anybody is named.
   */
  private static Core byNoun(Clause clause, int verb, DeedNouns.Told told) {
    Set<Integer> others = new HashSet<>();
    if (clause.child(verb, "expl").isEmpty()) {
      others.addAll(subject(clause, verb));
      others.remove(told.noun());
    }
    return new Core(
        told.deed(),
        true,
        told.denied(),
        told.then(),
        false,
        told.undergone() ? Set.of() : clause.isPassive(verb) ? agents(clause, verb) : others,
        told.undergone() ? others : Set.of());
  }

  /** "Failed its inspection", "took part in the talks", "was refused bail". */
  private static Core byOpposite(Clause clause, int verb, OppositeDeeds.Told told) {
    boolean undergone = clause.isPassive(verb);
    return new Core(
        told.deed(),
        true,
        told.denied(),
        false,
        told.object().isPresent(),
        undergone ? agents(clause, verb) : subject(clause, verb),
        told.object().map(Set::of).orElse(Set.of()));
  }

  private static Set<Integer> agents(Clause clause, int verb) {
    return Set.copyOf(clause.prepositional(verb, "by"));
  }

  private static Set<Integer> subject(Clause clause, int verb) {
    return Set.copyOf(
        clause
            .subject(verb)
            .map(s -> meant(clause, verb, s))
            .map(clause::joined)
            .orElse(List.of()));
  }

  /** "Moss said that he will not resign": whoever says it of himself. */
  private static int meant(Clause clause, int verb, int subject) {
    boolean himself = HIMSELF.contains(clause.form(subject)) && clause.word(verb).is("ccomp");
    return himself
        ? clause
            .child(clause.head(verb), "nsubj")
            .filter(s -> clause.word(s).isNoun())
            .orElse(subject)
        : subject;
  }

  private DeedClaim claim(Reading reading, Clause clause, int verb, Core core) {
    Passage passage = reading.passage(clause.sentence().span());
    DeedTimes times = DeedTimes.of(reading, clause, verb);
    Set<String> places = new TreeSet<>();
    clause.prepositional(verb, PLACES).forEach(p -> places.addAll(Scope.names(clause, p)));
    return new DeedClaim(
        material.story(passage),
        core.deed(),
        core.listed(),
        DeedTense.isComing(clause, verb),
        core.denied(),
        core.turned() ? Optional.of(OppositeDeeds.marks(clause, core.objects())) : Optional.empty(),
        core.then() ? DeedClaim.Reach.THEN : times.reach(),
        names(reading, clause, core.doers()),
        names(reading, clause, core.objects()),
        places,
        sites.of(clause, verb),
        ContentWords.of(clause.sentence(), clause.sentence().span()),
        Sayers.of(reading, clause.sentence().span(), clause.word(verb).span()),
        times.day(),
        material.published(passage.page()),
        passage);
  }

  /** Full names of who is named, lemmas of the other nouns; pronouns and "anyone" leave none. */
  private Set<String> names(Reading reading, Clause clause, Set<Integer> nouns) {
    Set<String> found = new TreeSet<>();
    for (int noun : nouns) {
      Span phrase = clause.nounPhrase(noun);
      boolean named = false;
      for (Mention mention : reading.within(Mention.class, phrase)) {
        boolean head = mention.span().contains(clause.word(noun).span());
        if (head && mention.type() != EntityType.PLACE) {
          found.add(
              material
                  .entities()
                  .at(reading.page(), mention.span())
                  .map(Entity::name)
                  .orElse(mention.name()));
          named = true;
        }
      }
      String lemma = clause.lemma(noun);
      if (!named && !Unnamed.isBy(lemma)) {
        found.add(IncidentWords.kind(lemma).orElse(lemma));
      }
    }
    return found;
  }
}
