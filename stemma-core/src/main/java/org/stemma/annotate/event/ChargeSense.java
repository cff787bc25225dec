package org.stemma.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Who charges somebody with something: an office that holds them for it, or anybody who only
 * accuses ("exporters charged the port with bad faith").
 */
final class ChargeSense {

  private static final Set<String> INQUIRER = Lexicon.ENGLISH.words("office-deeds.tsv", "inquirer");
  private static final Set<String> COURT = Lexicon.ENGLISH.words("office-deeds.tsv", "court");

  private static final Set<String> NOUNS = Lexicon.ENGLISH.words("government-nouns.txt");
  private static final Set<String> BODIES = Lexicon.ENGLISH.words("government-bodies.txt");

  private ChargeSense() {}

  /** The accusation that the charge told by {@code trigger} is, if no office makes it. */
  static EventTrigger of(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    boolean charge =
        clause.isVerb(verb)
            && clause.lemma(verb).equals("charge")
            && trigger.mode().filter("arrest"::equals).isPresent()
            && !clause.isPassive(verb);
    boolean anybody =
        charge
            && clause
                .subject(verb)
                .filter(s -> clause.word(s).isNoun() && !clause.word(s).isProperNoun())
                .filter(s -> !isOffice(clause, s))
                .isPresent();
    return anybody ? trigger.as("ACCUSE", Optional.of("allege")) : trigger;
  }

  private static boolean isOffice(Clause clause, int noun) {
    String lemma = clause.lemma(noun);
    return INQUIRER.contains(lemma)
        || COURT.contains(lemma)
        || NOUNS.contains(lemma)
        || BODIES.contains(clause.form(noun));
  }
}
