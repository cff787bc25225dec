package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

/**
 * Finds how many came to see something: "a crowd of 9,000", "the attendance was 9,000", "9,000
 * people were in the stadium", "9,000 people marched".
 */
public final class Crowds {

  private static final Set<String> NOUNS = words("noun");
  private static final Set<String> COMING = words("verb");
  private static final Set<String> DRAWING = words("draw");
  private static final Set<String> VENUES = Lexicon.ENGLISH.words("venues.txt");

  /** The classes of figures that say themselves of people that they march, rally or strike. */
  private static final Set<String> ACTING = Set.of("protesting", "striking");

  private static final Set<String> INSIDE = Set.of("at", "in", "inside");

  private Crowds() {}

  private static Set<String> words(String kind) {
    return Lexicon.ENGLISH.words("crowd-words.tsv", kind);
  }

  /** The claims of each story, equal numbers together, the first witnesses first. */
  public static List<List<List<CrowdClaim>>> of(Material material) {
    Map<String, Reading> readings = new HashMap<>();
    material.readings().forEach(r -> readings.put(r.page(), r));
    Map<String, List<CrowdClaim>> stories = new LinkedHashMap<>();
    for (FigureClaim figure : material.figures().current()) {
      Optional.ofNullable(readings.get(figure.passage().page()))
          .filter(reading -> isOfCrowd(reading, figure))
          .map(reading -> new CrowdClaim(figure, Sayers.of(material, figure)))
          .ifPresent(c -> stories.computeIfAbsent(figure.story(), k -> new ArrayList<>()).add(c));
    }
    return stories.values().stream()
        .map(claims -> Groups.equal(claims, c -> FigureFacts.number(c.figure())))
        .toList();
  }

  private static boolean isOfCrowd(Reading reading, FigureClaim claim) {
    boolean people =
        claim.figure().quantity().equals("people") || claim.figure().quantity().equals("count");
    boolean plain =
        people
            && claim.figure().measure().filter(m -> !ACTING.contains(m)).isEmpty()
            && !claim.figure().vague()
            && !claim.part()
            && !claim.planned();
    Optional<ParsedSentence> sentence =
        reading.sentenceAt(claim.figure().span().start()).filter(ParsedSentence::isParsed);
    if (!plain || sentence.isEmpty()) {
      return false;
    }
    Clause clause = Clause.of(sentence.get());
    return claim.figure().measure().isPresent()
        || clause
            .head(clause.sentence().indexesIn(claim.figure().span()))
            .filter(head -> isOfCrowd(clause, head))
            .isPresent();
  }

  private static boolean isOfCrowd(Clause clause, int number) {
    int above = clause.head(number);
    if (above < 0) {
      return false;
    }
    boolean size =
        clause.word(number).is("pobj")
            && clause.form(above).equals("of")
            && clause.head(above) >= 0
            && NOUNS.contains(clause.lemma(clause.head(above)));
    return size
        || NOUNS.contains(clause.lemma(number))
        || clause.isVerb(above) && isOfCrowdAt(clause, above, number);
  }

  private static boolean isOfCrowdAt(Clause clause, int verb, int number) {
    if (clause.isNegated(verb) || clause.isHypothetical(verb)) {
      return false;
    }
    boolean subject = clause.word(number).is("nsubj");
    if (clause.lemma(verb).equals("be")) {
      boolean is = clause.child(verb, "nsubj").filter(s -> isCrowd(clause, s)).isPresent();
      boolean there = clause.child(verb, "expl").isPresent();
      return !subject && is || (subject || there) && isInside(clause, verb, number);
    }
    return subject && COMING.contains(clause.lemma(verb))
        || clause.word(number).is("dobj") && DRAWING.contains(clause.lemma(verb));
  }

  private static boolean isCrowd(Clause clause, int noun) {
    return NOUNS.contains(clause.lemma(noun));
  }

  private static boolean isInside(Clause clause, int verb, int number) {
    return List.of(verb, number).stream()
        .flatMap(above -> clause.children(above, "prep", "advmod").stream())
        .anyMatch(
            p ->
                clause.form(p).equals("here")
                    || INSIDE.contains(clause.form(p))
                        && clause
                            .child(p, "pobj")
                            .filter(o -> VENUES.contains(clause.lemma(o)))
                            .isPresent());
  }
}
