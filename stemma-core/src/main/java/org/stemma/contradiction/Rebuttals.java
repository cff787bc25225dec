package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.HedgeClass;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * What another party calls untrue right behind it: "the council called that nonsense", "the firm
 * said the accusation was false", "he dismissed it as gossip", "he denied both counts", "only one
 * of them, she retorted". What is meant is the nearest sentence before it in which somebody else
 * accuses, alleges or says something.
 */
final class Rebuttals {

  /** Nouns for what is brought against the accused in court. */
  private static final Set<String> COUNTS = CalledUntrue.words("counts");

  /** Nouns for what somebody tells: "the claim is false" has no party for a subject. */
  private static final Set<String> TOLD = CalledUntrue.words("noun");

  /** Verbs of an answer against an accusation. */
  private static final Set<String> RETORTING = CalledUntrue.words("retort");

  /** Verbs that blame somebody. */
  private static final Set<String> ACCUSING =
      Lexicon.ENGLISH.rows("reporting-verbs.tsv").stream()
          .filter(row -> row.get(1).equals("accuse"))
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  /** All of them, page by page. */
  List<Dispute> find(Material material) {
    List<Dispute> disputes = new ArrayList<>();
    for (Reading reading : material.readings()) {
      List<ParsedSentence> body = reading.body();
      for (int at = 0; at < body.size(); at++) {
        find(reading, body, at).ifPresent(disputes::add);
      }
    }
    return disputes;
  }

  private static Optional<Dispute> find(Reading reading, List<ParsedSentence> body, int at) {
    Clause clause = Clause.of(body.get(at));
    for (int word = 0; word < clause.sentence().words().size(); word++) {
      Optional<Answer> answer = answer(reading, clause, word);
      if (answer.isPresent() && !isOwnAnswered(clause, word)) {
        String party = party(reading, clause, word);
        Optional<Dispute> found =
            answered(reading, body, at, party, answer.get())
                .map(said -> new Dispute(party, finding(reading, said, body.get(at), party)));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** "The Reds claimed the fire, but the police dispute the claim": it is told right here. */
  private static boolean isOwnAnswered(Clause clause, int word) {
    return clause
        .child(word, "dobj")
        .map(clause::lemma)
        .filter(
            told ->
                IntStream.range(0, word)
                    .anyMatch(v -> clause.isVerb(v) && clause.lemma(v).equals(told)))
        .isPresent();
  }

  private static Optional<Answer> answer(Reading reading, Clause clause, int word) {
    Optional<Answer> called =
        clause.isVerb(word) ? CalledUntrue.at(clause, word) : Optional.empty();
    return called
        .or(
            () ->
                AnswerPhrases.at(clause, word)
                    .filter(a -> !a.voiced() || isSaid(reading, clause, word)))
        .or(
            () ->
                isRetort(reading, clause, word) ? Optional.of(Answer.retort()) : Optional.empty());
  }

  /** Whether somebody says the word, not the page. */
  private static boolean isSaid(Reading reading, Clause clause, int word) {
    Span span = clause.word(word).span();
    return reading.within(Quotation.class, clause.sentence().span()).stream()
        .anyMatch(q -> q.speaker().isPresent() && q.span().contains(span));
  }

  /** "Only one of them ever reached his desk, Roake retorted." */
  private static boolean isRetort(Reading reading, Clause clause, int word) {
    Span span = clause.word(word).span();
    String next = word + 1 < clause.sentence().words().size() ? " " + clause.form(word + 1) : "";
    boolean retorts =
        RETORTING.contains(clause.lemma(word)) || RETORTING.contains(clause.lemma(word) + next);
    return retorts
        && clause.isVerb(word)
        && reading.within(Quotation.class, clause.sentence().span()).stream()
            .anyMatch(q -> q.cue().filter(span::overlaps).isPresent());
  }

  private static Finding finding(
      Reading reading, ParsedSentence said, ParsedSentence answer, String party) {
    return new Finding(
        ContradictionKind.PARTY_CLAIMS,
        Verdict.DISPUTED,
        Severity.MEDIUM,
        "",
        Variant.of(reading.passage(said.span())),
        Variant.of(reading.passage(answer.span())),
        party + " calls untrue what the other sentence says");
  }

  private static String party(Reading reading, Clause clause, int word) {
    Span span = clause.word(word).span();
    Optional<String> speaker =
        reading.within(Quotation.class, clause.sentence().span()).stream()
            .filter(q -> q.span().contains(span) || q.cue().filter(span::overlaps).isPresent())
            .flatMap(q -> q.speaker().stream())
            .map(Speaker::name)
            .findFirst();
    Optional<Integer> subject = clause.isVerb(word) ? clause.subject(word) : Optional.empty();
    Optional<Integer> named =
        subject.filter(s -> clause.word(s).isNoun() && !TOLD.contains(clause.lemma(s)));
    return named
        .map(s -> reading.words(clause.nounPhrase(s)))
        .or(() -> speaker)
        .or(() -> subject.map(s -> reading.words(clause.nounPhrase(s))))
        .orElse("a party");
  }

  private static Optional<ParsedSentence> answered(
      Reading reading, List<ParsedSentence> body, int at, String party, Answer answer) {
    Optional<ParsedSentence> accusation =
        answer.accusing() ? before(reading, body, at, party, answer) : Optional.empty();
    return accusation.isPresent() || answer.only()
        ? accusation
        : before(reading, body, at, party, answer.toAnything());
  }

  /** The nearest sentence before that of {@code at} in which another tells something. */
  private static Optional<ParsedSentence> before(
      Reading reading, List<ParsedSentence> body, int at, String party, Answer answer) {
    for (int back = at - 1; back >= Math.max(0, at - answer.reach()); back--) {
      Span span = body.get(back).span();
      List<String> speakers =
          reading.within(Quotation.class, span).stream()
              .flatMap(q -> q.speaker().stream())
              .map(Speaker::name)
              .toList();
      boolean said = speakers.stream().anyMatch(name -> !name.equals(party));
      boolean own = !speakers.isEmpty() && !said;
      boolean accused = isAccused(reading, body.get(back), answer);
      if (isDenial(body.get(back))) {
        continue;
      }
      if (accused && !own || said && !answer.accusing()) {
        return Optional.of(body.get(back));
      }
    }
    return Optional.empty();
  }

  /** "China denied the reports. Russia denied them": both answer what stands before. */
  private static boolean isDenial(ParsedSentence sentence) {
    Clause clause = Clause.of(sentence);
    return IntStream.range(0, sentence.words().size())
        .anyMatch(word -> clause.isVerb(word) && CalledUntrue.at(clause, word).isPresent());
  }

  private static boolean isAccused(Reading reading, ParsedSentence sentence, Answer answer) {
    List<Word> words = sentence.words();
    return reading.within(Hedge.class, sentence.span()).stream()
            .anyMatch(h -> h.kind() == HedgeClass.ALLEGATION)
        || words.stream().anyMatch(w -> w.isVerb() && ACCUSING.contains(w.lemma()))
        || answer.court() && words.stream().anyMatch(w -> w.isNoun() && COUNTS.contains(w.lemma()));
  }
}
