package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * What a page itself calls the opposite of what was said right before: "she had told the police the
 * opposite", "the union says the contrary". Of one speaker it is a contradiction, of two a dispute.
 */
final class OppositeSaid implements Detector {

  /** Sentences back in which "the opposite" finds what was said. By judgement, not swept. */
  private static final int BACK = 2;

  /** Words from the verb to "opposite": "told the police the opposite". By judgement. */
  private static final int NEAR = 5;

  private static final Set<String> OPPOSITES = Lexicon.ENGLISH.words("opposite-nouns.txt");

  private static final Set<String> SAYING =
      Lexicon.ENGLISH.rows("reporting-verbs.tsv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      List<ParsedSentence> body = reading.body();
      for (int at = 1; at < body.size(); at++) {
        Clause clause = Clause.of(body.get(at));
        Optional<Integer> verb = saying(clause);
        if (verb.isPresent() && isTold(reading, clause.word(verb.get()))) {
          finding(reading, body, at, clause, verb.get()).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /**
   * The verb by which somebody said "the opposite"; not "the opposite of what he meant". By the
   * order of the words, for parsers hang the noun on all sorts of them.
   */
  private static Optional<Integer> saying(Clause clause) {
    List<Word> words = clause.sentence().words();
    for (int noun = 2; noun < words.size(); noun++) {
      boolean opposite =
          OPPOSITES.contains(clause.lemma(noun))
              && (clause.form(noun - 1).equals("the") || clause.form(noun - 2).equals("the"));
      boolean alone =
          noun + 1 == words.size()
              || !words.get(noun + 1).isNoun() && !clause.form(noun + 1).equals("of");
      for (int verb = noun - 2; opposite && alone && verb >= Math.max(0, noun - NEAR); verb--) {
        if (clause.isVerb(verb)) {
          boolean says = SAYING.contains(clause.lemma(verb));
          boolean real = !clause.isNegated(verb) && !clause.isHypothetical(verb);
          return says && real ? Optional.of(verb) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the page says so, and no speaker ("you say the opposite outside"). */
  private static boolean isTold(Reading reading, Word verb) {
    return reading.quotationsAround(verb.span()).stream()
        .noneMatch(quotation -> quotation.kind() == QuotationKind.DIRECT);
  }

  private static Optional<Finding> finding(
      Reading reading, List<ParsedSentence> body, int at, Clause clause, int verb) {
    Optional<Integer> subject = clause.subject(verb);
    for (int back = at - 1; subject.isPresent() && back >= Math.max(0, at - BACK); back--) {
      Optional<String> speaker = speaker(reading, body.get(back));
      if (speaker.isPresent()) {
        boolean own = isSame(reading, clause, subject.get(), speaker.get());
        return Optional.of(
            new Finding(
                own ? ContradictionKind.STATUS : ContradictionKind.PARTY_CLAIMS,
                own ? Verdict.CONTRADICTION : Verdict.DISPUTED,
                own ? Severity.HIGH : Severity.MEDIUM,
                "",
                Variant.of(reading.passage(body.get(back).span())),
                Variant.of(reading.passage(body.get(at).span())),
                own
                    ? speaker.get() + " said the opposite at another time"
                    : "another says the opposite of what " + speaker.get() + " says"));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> speaker(Reading reading, ParsedSentence sentence) {
    return reading.within(Quotation.class, sentence.span()).stream()
        .flatMap(quotation -> quotation.speaker().stream())
        .map(Speaker::name)
        .findFirst();
  }

  /** "She had said the opposite", "Korr had said the opposite": whoever was just heard. */
  private static boolean isSame(Reading reading, Clause clause, int subject, String speaker) {
    Word word = clause.word(subject);
    String last = speaker.substring(speaker.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return !word.isNoun()
        || Arrays.asList(
                reading.words(clause.nounPhrase(subject)).toLowerCase(Locale.ROOT).split(" "))
            .contains(last);
  }
}
