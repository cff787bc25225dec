package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.article.Passage;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.time.TimeValue;

/**
 * Finds when what is done to a thing once was done to it, to the day, month or year: "the bridge,
 * built in 1967", "the contract was signed on 3 June". Read from the parse; silent without.
 */
public final class OnceDates {

  private static final Set<String> ONCE = Lexicon.ENGLISH.words("once-verbs.tsv");

  /** What several parties do, each on its own day. */
  private static final Set<String> BY_EACH = Lexicon.ENGLISH.words("once-verbs.tsv", "each");

  private static final Set<String> DATING = Lexicon.ENGLISH.words("deed-dating-prepositions.txt");

  private OnceDates() {}

  /** The claims of each story about one deed to one kind of thing, the first witnesses first. */
  public static List<List<OnceDateClaim>> of(Material material) {
    List<OnceDateClaim> claims = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        read(material, reading, Clause.of(sentence), claims);
      }
    }
    claims.sort(Comparator.comparing(OnceDateClaim::passage, material.witnessOrder()));
    Map<List<String>, List<OnceDateClaim>> things = new LinkedHashMap<>();
    claims.forEach(
        c ->
            things
                .computeIfAbsent(List.of(c.story(), c.deed(), c.thing()), k -> new ArrayList<>())
                .add(c));
    return List.copyOf(things.values());
  }

  private static void read(
      Material material, Reading reading, Clause clause, List<OnceDateClaim> found) {
    for (int verb = 0; verb < clause.sentence().words().size(); verb++) {
      Optional<TimeValue> time =
          isTold(clause, verb) ? time(reading, clause, verb) : Optional.empty();
      Optional<Integer> thing = time.isPresent() ? thing(clause, verb) : Optional.empty();
      if (time.isPresent() && thing.isPresent()) {
        Passage passage = reading.passage(clause.sentence().span());
        found.add(
            new OnceDateClaim(
                material.story(passage),
                clause.lemma(verb),
                clause.lemma(thing.get()),
                WhichOne.of(clause, thing.get(), verb),
                parties(clause, verb),
                time.get(),
                Sayers.of(reading, passage.span(), clause.word(verb).span()),
                passage));
      }
    }
  }

  /** Who did it, where each of several may have done it on another day. */
  private static Set<String> parties(Clause clause, int verb) {
    return BY_EACH.contains(clause.lemma(verb))
        ? clause.prepositional(verb, "by").stream()
            .map(clause::lemma)
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static boolean isTold(Clause clause, int verb) {
    return clause.word(verb).tag().equals("VBN")
        && ONCE.contains(clause.lemma(verb))
        && clause.isPassive(verb)
        && !clause.isNegated(verb)
        && !clause.isHypothetical(verb)
        && clause.ancestors(verb).stream().noneMatch(above -> isOpen(clause, above));
  }

  private static boolean isOpen(Clause clause, int word) {
    return clause.isVerb(word) && (clause.isNegated(word) || clause.isHypothetical(word));
  }

  /** What it was done to: one thing that the page takes as known, or a name. */
  private static Optional<Integer> thing(Clause clause, int verb) {
    return clause
        .subject(verb)
        .filter(noun -> Set.of("NN", "NNP").contains(clause.word(noun).tag()))
        .filter(noun -> clause.word(noun).isProperNoun() || clause.isDefinite(noun));
  }

  /** The one date that hangs on the verb. */
  private static Optional<TimeValue> time(Reading reading, Clause clause, int verb) {
    List<TimeValue> times =
        reading.within(TimeExpression.class, clause.sentence().span()).stream()
            .filter(t -> t.type() == TimexType.DATE && isExact(t.time()))
            .filter(t -> isAt(clause, verb, clause.sentence().indexesIn(t.span())))
            .map(TimeExpression::time)
            .toList();
    return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
  }

  private static boolean isAt(Clause clause, int verb, List<Integer> words) {
    return clause
        .head(words)
        .map(clause::head)
        .filter(above -> above >= 0)
        .filter(
            above ->
                above == verb || DATING.contains(clause.form(above)) && clause.head(above) == verb)
        .isPresent();
  }

  private static boolean isExact(TimeValue time) {
    return time instanceof TimeValue.Day day && !day.approximate()
        || time instanceof TimeValue.Month month && !month.approximate()
        || time instanceof TimeValue.Year year && !year.approximate();
  }
}
