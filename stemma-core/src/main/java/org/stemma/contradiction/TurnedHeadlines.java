package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Reading;
import org.stemma.article.Block;
import org.stemma.claim.ContentWords;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * A headline that says the contrary of the text below it: "I will quit if he goes" over "says that
 * he will not quit", "Owner admits doors were locked" over "rejected claims that doors were
 * locked". A text that also says what the headline does tells of both and is none.
 */
final class TurnedHeadlines implements Detector {

  /** Sentences below a headline that tell what it tells. By judgement, not swept. */
  private static final int LEAD = 4;

  /** Share of the headline's content words that the sentence must have. By judgement. */
  private static final double SAME_MATTER = 0.6;

  /** Content words in common, at least. By judgement. */
  private static final int LEAST = 2;

  /** Verbs by which somebody owns that a thing is so. */
  private static final Set<String> ADMITTING =
      Lexicon.ENGLISH.rows("reporting-verbs.tsv").stream()
          .filter(row -> row.get(1).equals("confirm"))
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> LIGHT = Lexicon.ENGLISH.words("light-verbs.txt");

  private final DenialFinder denials = new DenialFinder();

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      Optional<Span> title = HeadlineConflicts.title(reading.article()).map(Block::span);
      boolean one = reading.article().segments().size() == 1;
      Optional<Clause> head =
          title
              .filter(t -> one && !reading.words(t).endsWith("?"))
              .flatMap(t -> reading.sentenceAt(t.start()))
              .filter(ParsedSentence::isParsed)
              .map(Clause::of);
      head.flatMap(h -> denied(reading, h).or(() -> turned(reading, h))).ifPresent(findings::add);
    }
    return findings;
  }

  /** What the headline says is admitted is what a party denies in the text. */
  private Optional<Finding> denied(Reading reading, Clause head) {
    List<Integer> admitting = new ArrayList<>();
    for (int verb = 0; verb < head.sentence().words().size(); verb++) {
      if (head.isVerb(verb) && ADMITTING.contains(head.lemma(verb)) && !head.isNegated(verb)) {
        head.child(verb, "ccomp", "dobj").ifPresent(admitting::add);
      }
    }
    admitting.removeIf(content -> isAdmitted(reading, said(head, content)));
    if (admitting.isEmpty()) {
      return Optional.empty();
    }
    List<Denial> told =
        denials.in(reading).stream().filter(d -> reading.isBody(d.passage().span())).toList();
    return admitting.stream()
        .flatMap(content -> denial(told, head, content).stream())
        .findFirst()
        .map(
            denial ->
                finding(
                    reading,
                    head,
                    denial.passage().span(),
                    "the headline says that it is admitted, the text that "
                        + denial.party()
                        + " denies it"));
  }

  private static Optional<Denial> denial(List<Denial> told, Clause head, int content) {
    boolean not = head.isNegated(content);
    Set<String> said = said(head, content);
    return told.stream()
        .filter(d -> isOf(said, matter(d.sentence(), d.denied())))
        .filter(d -> not == isNegated(d))
        .findFirst();
  }

  private static boolean isNegated(Denial denial) {
    return !Denials.verbs(denial.sentence(), denial.denied(), true).isEmpty();
  }

  private static Set<String> said(Clause head, int content) {
    return matter(head.sentence(), head.sentence().phrase(content));
  }

  /** The content words inside {@code within}, names left out. */
  private static Set<String> matter(ParsedSentence sentence, Span within) {
    Set<String> words = ContentWords.of(sentence, within);
    sentence.words().stream().filter(Word::isProperNoun).map(Word::lemma).forEach(words::remove);
    return words;
  }

  /** Whether anybody admits anything of it in the text. */
  private static boolean isAdmitted(Reading reading, Set<String> said) {
    return reading.body().stream()
        .filter(
            sentence ->
                sentence.words().stream()
                    .anyMatch(word -> word.isVerb() && ADMITTING.contains(word.lemma())))
        .anyMatch(sentence -> ContentWords.shared(said, matter(sentence, sentence.span())) > 0);
  }

  private static boolean isOf(Set<String> said, Set<String> denied) {
    return ContentWords.shared(said, denied)
        >= Math.max(LEAST, SAME_MATTER * Math.min(said.size(), denied.size()));
  }

  /** The verb of the headline stands in the text below with the other sign. */
  private static Optional<Finding> turned(Reading reading, Clause head) {
    Set<String> words = ContentWords.of(head.sentence(), head.sentence().span());
    List<ParsedSentence> lead = reading.body().stream().limit(LEAD).toList();
    for (int verb = 0; verb < head.sentence().words().size(); verb++) {
      if (!head.isVerb(verb) || LIGHT.contains(head.lemma(verb)) || isHelping(head, verb)) {
        continue;
      }
      Optional<ParsedSentence> contrary = Optional.empty();
      boolean same = false;
      for (ParsedSentence sentence : lead) {
        Clause clause = Clause.of(sentence);
        boolean about = isAbout(words, sentence);
        for (int other : verbs(clause, head.lemma(verb))) {
          boolean turned = clause.isNegated(other) != head.isNegated(verb);
          boolean likely = clause.isHypothetical(other) == head.isHypothetical(verb);
          same |= !turned;
          if (turned && likely && about && contrary.isEmpty()) {
            contrary = Optional.of(sentence);
          }
        }
      }
      if (contrary.isPresent() && !same) {
        return contrary.map(
            sentence ->
                finding(
                    reading,
                    head,
                    sentence.span(),
                    "the text says the contrary of what the headline says"));
      }
    }
    return Optional.empty();
  }

  private static boolean isHelping(Clause clause, int verb) {
    return clause.word(verb).is("aux") || clause.word(verb).is("auxpass");
  }

  private static List<Integer> verbs(Clause clause, String lemma) {
    List<Integer> verbs = new ArrayList<>();
    for (int i = 0; i < clause.sentence().words().size(); i++) {
      if (clause.isVerb(i) && clause.lemma(i).equals(lemma) && !isHelping(clause, i)) {
        verbs.add(i);
      }
    }
    return verbs;
  }

  private static boolean isAbout(Set<String> headline, ParsedSentence sentence) {
    Set<String> words = ContentWords.of(sentence, sentence.span());
    return ContentWords.shared(headline, words) >= Math.max(LEAST, SAME_MATTER * headline.size());
  }

  private static Finding finding(Reading reading, Clause head, Span text, String why) {
    return new Finding(
        ContradictionKind.HEADLINE_BODY,
        Verdict.CONTRADICTION,
        Severity.HIGH,
        "",
        Variant.of(reading.passage(head.sentence().span())),
        Variant.of(reading.passage(text)),
        why);
  }
}
