package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

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
      Set<Integer> objects) {

    private static Core forsworn(String deed, Set<Integer> doers) {
      return new Core(deed, true, true, false, false, doers, Set.of());
    }

    private Core forsworn(Set<Integer> by) {
      return new Core(deed, listed, true, then, turned, by, objects);
    }
  }

  private final DeedVerbs verbs = new DeedVerbs();
  private final OppositeDeeds opposites = new OppositeDeeds(Lexicon.ENGLISH);
  private final DeedNouns nouns = new DeedNouns(Lexicon.ENGLISH);
  private final Sites sites = new Sites(Lexicon.ENGLISH);
  private final Material material;
  private final DeedParties parties;

  private Deeds(Material material) {
    this.material = material;
    this.parties = new DeedParties(material);
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
      boolean coming = DeedTense.isComing(clause, verb);
      if (DeedTense.isReal(clause, verb)) {
        int at = verb;
        core(clause, verb).ifPresent(c -> found.add(claim(reading, clause, at, c, coming)));
      }
      ruledOut(reading, clause, verb, found);
    }
  }

  /** "Ruled out resigning", "ruled out her resignation": said not to come by who would do it. */
  private void ruledOut(Reading reading, Clause clause, int word, List<DeedClaim> found) {
    RuledOutDeeds.ruling(clause, word)
        .flatMap(ruling -> core(clause, word).map(c -> c.forsworn(subject(clause, ruling))))
        .ifPresent(core -> found.add(claim(reading, clause, word, core, true)));
    if (RuledOutDeeds.rules(clause, word)) {
      for (int noun : clause.children(word, "dobj", "pobj")) {
        nouns
            .deed(clause.lemma(noun))
            .filter(deed -> !RuledOutDeeds.isOfOthers(clause, word, noun))
            .map(deed -> Core.forsworn(deed, subject(clause, word)))
            .ifPresent(core -> found.add(claim(reading, clause, word, core, true)));
      }
    }
  }

  /** What the verb at {@code verb} tells, by itself or by the noun that it lends its subject. */
  private Optional<Core> core(Clause clause, int verb) {
    Optional<OppositeDeeds.Told> opposite = opposites.at(clause, verb);
    if (opposite.isPresent()) {
      return opposite.map(told -> byOpposite(clause, verb, told));
    }
    Optional<AskedDeeds.Told> asked = AskedDeeds.at(clause, verb);
    if (asked.isPresent()) {
      return asked.map(told -> byAsking(clause, verb, told));
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
        told.object().isPresent() || told.own(),
        undergone ? agents(clause, verb) : subject(clause, verb),
        told.object().map(Set::of).orElse(Set.of()));
  }

  private static Core byAsking(Clause clause, int verb, AskedDeeds.Told told) {
    return new Core(
        told.deed(),
        true,
        clause.isNegated(verb),
        false,
        false,
        subject(clause, verb),
        told.objects());
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

  private DeedClaim claim(Reading reading, Clause clause, int verb, Core core, boolean coming) {
    Passage passage = reading.passage(clause.sentence().span());
    DeedTimes times = DeedTimes.of(reading, clause, verb);
    Set<String> places = new TreeSet<>();
    clause.prepositional(verb, PLACES).forEach(p -> places.addAll(Scope.names(clause, p)));
    return new DeedClaim(
        material.story(passage),
        core.deed(),
        core.listed(),
        coming,
        core.denied(),
        core.turned() ? Optional.of(OppositeDeeds.marks(clause, core.objects())) : Optional.empty(),
        core.then() ? DeedClaim.Reach.THEN : times.reach(),
        parties.names(reading, clause, core.doers()),
        parties.names(reading, clause, core.objects()),
        places,
        sites.of(clause, verb),
        ContentWords.of(clause.sentence(), clause.sentence().span()),
        Sayers.of(reading, clause.sentence().span(), clause.word(verb).span()),
        times.day(),
        material.published(passage.page()),
        passage);
  }
}
