package org.stemma.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Finds by what score matches and votes ended: "beat Marsk 3-1", "the bill passed 52-48". A
 * sentence with several scores gives none: it tells of sets, halves or other matches.
 */
public final class Scores {

  private static final Set<String> RESULTS = Lexicon.ENGLISH.words("result-verbs.txt");

  /** Two numbers joined by a dash, not part of a day, a telephone number or a model. */
  private static final Pattern SCORE =
      Pattern.compile("(?<![\\p{L}\\d.,/-])(\\d{1,3})[-\u2013\u2012](\\d{1,3})(?![\\p{L}\\d/-])");

  private Scores() {}

  /** All claims, the first witnesses first. */
  public static List<ScoreClaim> of(Material material) {
    List<ScoreClaim> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        claim(material, reading, sentence).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(ScoreClaim::passage, material.witnessOrder()));
    return found;
  }

  private static Optional<ScoreClaim> claim(
      Material material, Reading reading, ParsedSentence sentence) {
    Matcher score = SCORE.matcher(reading.words(sentence.span()));
    if (!score.find()) {
      return Optional.empty();
    }
    int one = Integer.parseInt(score.group(1));
    int other = Integer.parseInt(score.group(2));
    int word = sentence.indexAt(sentence.span().start() + score.start());
    Span at = sentence.words().get(word).span();
    if (score.find() || !isResult(Clause.of(sentence), word)) {
      return Optional.empty();
    }
    return Optional.of(
        new ScoreClaim(
            material.story(reading.passage(sentence.span())),
            Math.max(one, other),
            Math.min(one, other),
            material.names(reading, sentence.span()),
            Sayers.of(reading, sentence.span(), at),
            day(reading, sentence),
            material.published(reading.page()),
            reading.passage(sentence.span())));
  }

  /**
   * Whether the score hangs on a verb of results, and counts nothing: "passed a 12-15 year plan".
   */
  private static boolean isResult(Clause clause, int score) {
    Optional<Integer> verb = clause.governingVerb(score);
    boolean counts = clause.head(score) > score;
    return !counts
        && verb.isPresent()
        && RESULTS.contains(clause.lemma(verb.get()))
        && !clause.isNegated(verb.get())
        && !clause.isHypothetical(verb.get());
  }

  private static Optional<LocalDate> day(Reading reading, ParsedSentence sentence) {
    return reading.within(TimeExpression.class, sentence.span()).stream()
        .map(TimeExpression::time)
        .filter(TimeValue.Day.class::isInstance)
        .map(time -> ((TimeValue.Day) time).date())
        .findFirst();
  }
}
