package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.HedgeClass;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * What another party calls untrue right behind it: "the council called that nonsense", "the firm
 * said the accusation was false", "he dismissed it as gossip", "he denied both counts". What is
 * meant is the nearest sentence before it in which somebody else accuses, alleges or says
 * something.
 */
final class Rebuttals implements Detector {

  /** Sentences back to which "that" and "the accusation" may point. By judgement, not swept. */
  private static final int BACK = 4;

  private static final Set<String> UNTRUE = words("untrue");
  private static final Set<String> CALLING = words("calling");
  private static final Set<String> TURNING_DOWN = words("verb");
  private static final Set<String> DENYING = words("denying");
  private static final Set<String> TOLD = words("noun");
  private static final Set<String> ACCUSATIONS = words("accusation");
  private static final Set<String> CHARGES = words("charge");
  private static final Set<String> POINTERS = Set.of("it", "that", "this", "these", "those");

  /** Verbs that blame somebody. */
  private static final Set<String> ACCUSING =
      Lexicon.ENGLISH.rows("reporting-verbs.tsv").stream()
          .filter(row -> row.get(1).equals("accuse"))
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  /** The words of one part of the list. */
  static Set<String> words(String part) {
    return Lexicon.ENGLISH.words("rebuttal-words.tsv", part);
  }

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      List<ParsedSentence> body =
          reading.sentences().stream()
              .filter(s -> s.isParsed() && reading.isBody(s.span()))
              .toList();
      for (int at = 0; at < body.size(); at++) {
        find(reading, body, at).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> find(Reading reading, List<ParsedSentence> body, int at) {
    Clause clause = Clause.of(body.get(at));
    for (int verb = 0; verb < clause.sentence().words().size(); verb++) {
      Optional<Integer> meant = clause.isVerb(verb) ? meant(clause, verb) : Optional.empty();
      if (meant.isPresent()) {
        String party = party(reading, clause, verb);
        String told = clause.lemma(meant.get());
        boolean charge = DENYING.contains(clause.lemma(verb)) && CHARGES.contains(told);
        return before(reading, body, at, party, charge || ACCUSATIONS.contains(told))
            .or(() -> charge ? Optional.empty() : before(reading, body, at, party, false))
            .map(said -> finding(reading, said, body.get(at), party));
      }
    }
    return Optional.empty();
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

  /** The word for what the verb calls untrue, if it does and that is told before. */
  private static Optional<Integer> meant(Clause clause, int verb) {
    String lemma = clause.lemma(verb);
    if (clause.isNegated(verb) || clause.isHypothetical(verb)) {
      return Optional.empty();
    }
    if (lemma.equals("be")) {
      boolean untrue =
          clause.children(verb, "acomp", "attr").stream().anyMatch(c -> isUntrue(clause, c));
      return clause
          .child(verb, "nsubj")
          .filter(n -> untrue && TOLD.contains(clause.lemma(n)) && pointsBack(clause, n));
    }
    Optional<Integer> told = clause.child(verb, "dobj");
    // "Called that nonsense": a parser may take "that" for an article.
    if (CALLING.contains(lemma) && told.filter(o -> isThatUntrue(clause, o)).isPresent()) {
      return told;
    }
    if (DENYING.contains(lemma)
        && told.filter(o -> CHARGES.contains(clause.lemma(o))).isPresent()) {
      return told;
    }
    Optional<Integer> object = told.filter(o -> pointsBack(clause, o));
    boolean as =
        clause.sentence().children(verb).stream()
            .filter(c -> c > object.orElse(verb))
            .anyMatch(c -> isUntrue(clause, c) || hasUntrue(clause, c));
    // "Called the story “pure invention”": a parser may take the marks for an apposition.
    boolean beside =
        object
            .filter(o -> clause.children(o, "appos").stream().anyMatch(a -> isUntrue(clause, a)))
            .isPresent();
    boolean noun = object.filter(o -> TOLD.contains(clause.lemma(o))).isPresent();
    return object.filter(
        o ->
            (as || beside) && CALLING.contains(lemma)
                || TURNING_DOWN.contains(lemma) && (as || noun || DENYING.contains(lemma)));
  }

  private static boolean isThatUntrue(Clause clause, int noun) {
    return isUntrue(clause, noun)
        && clause.children(noun, "det").stream().anyMatch(d -> POINTERS.contains(clause.form(d)));
  }

  private static boolean hasUntrue(Clause clause, int preposition) {
    return clause.word(preposition).is("prep")
        && clause.form(preposition).equals("as")
        && clause.children(preposition, "pobj", "amod", "acomp", "pcomp").stream()
            .anyMatch(o -> isUntrue(clause, o));
  }

  private static boolean isUntrue(Clause clause, int word) {
    return UNTRUE.contains(clause.lemma(word))
        || UNTRUE.contains(clause.form(word))
        || clause.children(word, "amod", "compound", "nmod").stream()
            .anyMatch(m -> UNTRUE.contains(clause.form(m)));
  }

  /** "It", "that", "the accusation": what was told before, not what is told behind it. */
  private static boolean pointsBack(Clause clause, int noun) {
    boolean pronoun = POINTERS.contains(clause.form(noun)) && !clause.word(noun).isNoun();
    boolean told =
        clause.children(noun, "acl", "ccomp", "relcl", "prep").isEmpty()
            && TOLD.contains(clause.lemma(noun))
            && clause.isDefinite(noun);
    return pronoun || told;
  }

  private static String party(Reading reading, Clause clause, int verb) {
    Span word = clause.word(verb).span();
    Optional<String> speaker =
        reading.within(Quotation.class, clause.sentence().span()).stream()
            .filter(q -> q.span().contains(word) || q.cue().filter(word::overlaps).isPresent())
            .flatMap(q -> q.speaker().stream())
            .map(Speaker::name)
            .findFirst();
    return speaker
        .or(() -> clause.subject(verb).map(s -> reading.words(clause.nounPhrase(s))))
        .orElse("a party");
  }

  /** The nearest sentence before that of {@code at} in which another tells something. */
  private static Optional<ParsedSentence> before(
      Reading reading, List<ParsedSentence> body, int at, String party, boolean accusing) {
    for (int back = at - 1; back >= Math.max(0, at - BACK); back--) {
      Span span = body.get(back).span();
      boolean accused =
          reading.within(Hedge.class, span).stream()
                  .anyMatch(h -> h.kind() == HedgeClass.ALLEGATION)
              || body.get(back).words().stream()
                  .anyMatch(w -> w.isVerb() && ACCUSING.contains(w.lemma()));
      List<String> speakers =
          reading.within(Quotation.class, span).stream()
              .flatMap(q -> q.speaker().stream())
              .map(Speaker::name)
              .toList();
      boolean said = speakers.stream().anyMatch(name -> !name.equals(party));
      boolean own = !speakers.isEmpty() && !said;
      if (accused && !own || said && !accusing) {
        return Optional.of(body.get(back));
      }
    }
    return Optional.empty();
  }
}
