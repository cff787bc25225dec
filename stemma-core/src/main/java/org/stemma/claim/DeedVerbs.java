package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.event.IncidentWords;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Which verbs tell that something was done: those of the list of events, and any other that names
 * no state, no habit and no saying.
 */
final class DeedVerbs {

  /** Verbs that say nothing that can be true or false of a moment. */
  private static final Set<String> LASTING = Lexicon.ENGLISH.words("lasting-verbs.txt");

  private static final Set<String> STATES = Lexicon.ENGLISH.words("stative-verbs.txt");
  private static final Set<String> LIGHT = Lexicon.ENGLISH.words("light-verbs.txt");

  /** Verbs, with their particles, that tell a beginning. */
  private static final Set<String> BEGINNINGS = Lexicon.ENGLISH.words("beginning-verbs.txt");

  /** Verbs of saying that are deeds where they say nothing. */
  private static final Set<String> SPOKEN = Lexicon.ENGLISH.words("spoken-deeds.txt");

  private static final Set<String> HAPPENINGS = Lexicon.ENGLISH.words("event-nouns.tsv");

  /** Words that make a happening another one than the one told before. */
  private static final Set<String> ANOTHER = Lexicon.ENGLISH.words("another-words.txt");

  /** Relations of what is said behind a verb of saying. */
  private static final String[] SAID = {"ccomp", "xcomp", "parataxis"};

  /** Verbs that name an event by themselves. */
  private final Set<String> bare = new HashSet<>();

  /** The nouns with which a verb names an event that by itself may not: "use tear gas". */
  private final Map<String, List<String>> withNoun = new HashMap<>();

  private final Set<String> events = new HashSet<>();
  private final Set<String> reporting = new HashSet<>();
  private final Set<String> warning = new HashSet<>();

  DeedVerbs() {
    for (List<String> row : Lexicon.ENGLISH.rows("reporting-verbs.tsv")) {
      (row.get(1).equals("warn") ? warning : reporting).add(row.get(0));
    }
    for (List<String> row : Lexicon.ENGLISH.rows("event-verbs.tsv")) {
      String[] key = row.get(0).split("\\+");
      events.add(key[0]);
      if (key.length == 1) {
        bare.add(key[0]);
      } else {
        withNoun.computeIfAbsent(key[0], k -> new ArrayList<>()).add(key[key.length - 1]);
      }
    }
  }

  /** Whether the verb tells that something was done. */
  boolean tells(Clause clause, int verb) {
    boolean helps = clause.word(verb).is("aux") || clause.word(verb).is("auxpass");
    return clause.isVerb(verb) && !helps && (isListed(clause, verb) || isOther(clause, verb));
  }

  /** Whether the verb tells that something befell: "the fire started", "an epidemic broke out". */
  boolean isBeginning(Clause clause, int verb) {
    boolean begins =
        BEGINNINGS.contains(clause.lemma(verb))
            || clause.children(verb, "prt").stream()
                .anyMatch(p -> BEGINNINGS.contains(clause.lemma(verb) + " " + clause.form(p)));
    return begins
        && clause
            .subject(verb)
            .filter(s -> clause.sentence().children(s).stream().noneMatch(isOther(clause)))
            .map(clause::lemma)
            .filter(s -> IncidentWords.kind(s).isPresent() || HAPPENINGS.contains(s))
            .isPresent();
  }

  private static Predicate<Integer> isOther(Clause clause) {
    return word -> ANOTHER.contains(clause.lemma(word));
  }

  /** Whether the verb names an event of the list; a verb of saying only where it says nothing. */
  boolean isListed(Clause clause, int verb) {
    String lemma = clause.lemma(verb);
    if (isBeginning(clause, verb)) {
      return true;
    }
    return reporting.contains(lemma) || warning.contains(lemma)
        ? bare.contains(lemma) && isWithoutObject(clause, verb) && !LASTING.contains(lemma)
        : events.contains(lemma) && !LASTING.contains(lemma) || isWithNoun(clause, verb);
  }

  private static boolean isWithoutObject(Clause clause, int verb) {
    return clause.child(verb, SAID).isEmpty()
        && clause.child(verb, "dobj").isEmpty()
        && !clause.isPassive(verb);
  }

  private boolean isWithNoun(Clause clause, int verb) {
    List<String> nouns = withNoun.getOrDefault(clause.lemma(verb), List.of());
    return clause.children(verb, "dobj", "nsubjpass").stream()
        .anyMatch(noun -> nouns.contains(clause.lemma(noun)));
  }

  private boolean isOther(Clause clause, int verb) {
    String lemma = clause.lemma(verb);
    return (!reporting.contains(lemma) || SPOKEN.contains(lemma))
        && !LASTING.contains(lemma)
        && !STATES.contains(lemma)
        && !LIGHT.contains(lemma)
        && clause.child(verb, SAID).isEmpty();
  }
}
