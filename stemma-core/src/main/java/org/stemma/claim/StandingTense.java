package org.stemma.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Whether a verb tells what has come to be: not what is wanted, threatened, denied, possible, asked
 * or over ("had been closed", "was closed for an hour").
 */
final class StandingTense {

  private static final Set<String> UNREAL =
      Stream.of(
              Lexicon.ENGLISH.words("wishing-verbs.txt").stream(),
              Lexicon.ENGLISH.words("asking-verbs.txt").stream()
                  .filter(v -> !v.equals("say") && !v.equals("tell")),
              Lexicon.ENGLISH.words("planning-verbs.txt").stream()
                  .filter(v -> !v.equals("be") && !v.equals("go")),
              Lexicon.ENGLISH.rows("reporting-verbs.tsv").stream()
                  .filter(row -> row.get(1).equals("deny"))
                  .map(row -> row.get(0)))
          .flatMap(v -> v)
          .collect(Collectors.toUnmodifiableSet());

  /** How a verb hangs on one whose meaning reaches it. */
  private static final Set<String> REACHED =
      Set.of("ccomp", "dobj", "pcomp", "pobj", "prep", "xcomp");

  private static final Set<String> CONDITIONS = Lexicon.ENGLISH.words("condition-words.txt");
  private static final Set<String> ENDS = Set.of("till", "until");
  private static final Set<String> PERFECT = Set.of("has", "have");
  private static final Set<String> PRESENT = Set.of("am", "are", "is");

  private StandingTense() {}

  /** Whether what {@code verb} tells is so, as the page has it. */
  static boolean isReal(Clause clause, int verb) {
    List<Integer> auxiliaries = clause.children(verb, "aux", "auxpass");
    boolean bare =
        clause.word(verb).tag().equals("VB")
            || auxiliaries.stream().anyMatch(a -> clause.form(a).equals("to"))
            || clause.word(verb).tag().equals("VBG") && auxiliaries.isEmpty();
    return !bare
        && !clause.isHypothetical(verb)
        && !clause.isNegated(verb)
        && !isAsked(clause)
        && clause.children(verb, "mark").stream()
            .noneMatch(m -> CONDITIONS.contains(clause.form(m)))
        && !isUnreal(clause, verb);
  }

  /** Whether what began with {@code verb} is not told to be over. */
  static boolean isOpen(Reading reading, Clause clause, int verb) {
    List<String> auxiliaries =
        clause.children(verb, "aux", "auxpass").stream().map(clause::form).toList();
    boolean present =
        auxiliaries.stream().anyMatch(a -> PERFECT.contains(a) || PRESENT.contains(a))
            || PRESENT.contains(clause.form(verb));
    boolean since =
        clause.children(verb, "prep", "mark").stream()
            .anyMatch(p -> clause.form(p).equals("since"));
    boolean before = auxiliaries.contains("had") && !since;
    return !before && (present || since || !isBounded(reading, clause, verb));
  }

  /** "For two hours", "until noon". */
  private static boolean isBounded(Reading reading, Clause clause, int verb) {
    return clause.children(verb, "prep").stream()
        .anyMatch(
            p ->
                ENDS.contains(clause.form(p))
                    || clause.form(p).equals("for")
                        && clause
                            .child(p, "pobj")
                            .filter(t -> isDuration(reading, clause, t))
                            .isPresent());
  }

  private static boolean isDuration(Reading reading, Clause clause, int noun) {
    return reading.within(TimeExpression.class, clause.sentence().span()).stream()
        .anyMatch(
            t -> t.type() == TimexType.DURATION && t.span().overlaps(clause.word(noun).span()));
  }

  private static boolean isAsked(Clause clause) {
    int words = clause.sentence().words().size();
    return words > 0 && clause.form(words - 1).equals("?");
  }

  /** "Threatened to ban", "called for the line to be closed", "feared that it was closed". */
  private static boolean isUnreal(Clause clause, int verb) {
    int at = verb;
    for (int above : clause.ancestors(verb)) {
      if (!REACHED.contains(clause.word(at).relation())) {
        return false;
      }
      boolean open =
          UNREAL.contains(clause.lemma(above))
              || clause.isVerb(above) && clause.isHypothetical(above);
      if (open || clause.isVerb(above) && clause.isNegated(above)) {
        return true;
      }
      at = above;
    }
    return false;
  }
}
