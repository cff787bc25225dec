package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Finds who says that nobody is missing: "nobody is missing any more", "all members of the crew
 * have been accounted for". Read from the parse; silent without.
 */
public final class AllFound {

  private static final Set<String> MISSING = words("missing");
  private static final Set<String> FOUND = words("found");
  private static final Set<String> EVERYBODY = words("everybody");

  /** "Nobody", "none", and nouns for anybody: they tell no group. */
  private static final Set<String> ANYBODY = words("anybody");

  private AllFound() {}

  private static Set<String> words(String kind) {
    return Lexicon.ENGLISH.words("missing-words.tsv", kind);
  }

  /** All claims, the first witnesses first. */
  public static List<AllFoundClaim> of(Material material) {
    List<AllFoundClaim> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        read(material, reading, Clause.of(sentence), found);
      }
    }
    found.sort(Comparator.comparing(AllFoundClaim::passage, material.witnessOrder()));
    return found;
  }

  private static void read(
      Material material, Reading reading, Clause clause, List<AllFoundClaim> found) {
    for (int verb = 0; verb < clause.sentence().words().size(); verb++) {
      Optional<Integer> subject = clause.child(verb, "nsubj", "nsubjpass");
      if (clause.isVerb(verb)
          && subject.isPresent()
          && !clause.isHypothetical(verb)
          && isAllFound(clause, verb, subject.get())) {
        Span sentence = clause.sentence().span();
        found.add(
            new AllFoundClaim(
                material.story(reading.passage(sentence)),
                group(clause, subject.get()),
                Sayers.of(reading, sentence, clause.word(verb).span()),
                material.published(reading.page()).map(TimeValue::day).orElse(TimeValue.none()),
                reading.passage(sentence)));
      }
    }
  }

  private static boolean isAllFound(Clause clause, int verb, int subject) {
    if (clause.isNone(subject)) {
      return isMissing(clause, verb);
    }
    boolean all =
        EVERYBODY.contains(clause.form(subject))
            || clause.children(subject, "det", "predet").stream()
                .anyMatch(word -> EVERYBODY.contains(clause.form(word)));
    boolean accounted =
        FOUND.contains(clause.lemma(verb))
            && clause.isPassive(verb)
            && clause.children(verb, "prep", "prt").stream()
                .anyMatch(p -> clause.form(p).equals("for"));
    return all && accounted && !clause.isNegated(verb);
  }

  /**
   * "Is missing", read as a verb or as an adjective; "remains missing". Not "is missing the final".
   */
  private static boolean isMissing(Clause clause, int verb) {
    return MISSING.contains(clause.form(verb)) && clause.child(verb, "dobj").isEmpty()
        || clause.children(verb, "acomp", "oprd", "xcomp").stream()
            .anyMatch(word -> MISSING.contains(clause.form(word)));
  }

  private static Set<String> group(Clause clause, int subject) {
    Set<String> group = new TreeSet<>();
    group.add(clause.lemma(subject));
    clause.prepositional(subject, "among", "from", "of").forEach(n -> group.add(clause.lemma(n)));
    group.removeAll(ANYBODY);
    group.removeAll(EVERYBODY);
    return group;
  }
}
