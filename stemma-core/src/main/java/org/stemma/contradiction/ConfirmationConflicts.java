package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.HedgeClass;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.SpeakerKind;
import org.stemma.article.Segment;
import org.stemma.claim.Material;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

/**
 * One story says that something is confirmed and that it is not. If nameless sources confirm it,
 * the two are hard to hold together; if a named body does, the scope mostly differs.
 */
final class ConfirmationConflicts implements Detector {

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (Hedge denied : reading.all(Hedge.class)) {
        if (denied.kind() == HedgeClass.UNCONFIRMED
            && isDenied(reading, denied)
            && isOpen(reading, denied)) {
          for (Quotation quotation : reading.all(Quotation.class)) {
            if (confirms(reading, quotation)
                && !quotation.sentence().overlaps(denied.span())
                && segment(reading, quotation.span().start())
                    .equals(segment(reading, denied.span().start()))) {
              findings.add(finding(reading, quotation, denied));
            }
          }
        }
      }
    }
    return findings;
  }

  /**
   * "not (officially) confirmed": somebody could have confirmed it and has not; a bare
   * "unconfirmed" says less.
   */
  private static boolean isDenied(Reading reading, Hedge hedge) {
    String cue = " " + reading.words(hedge.cue()).toLowerCase(Locale.ROOT);
    return cue.contains(" confirmed")
        && (cue.contains("not ") || cue.contains("n't") || cue.contains("n’t"));
  }

  /**
   * Whether the sentence leaves open who has not confirmed what: "officials have not confirmed it",
   * "that account has not been confirmed" speak of others and of another thing.
   */
  private static boolean isOpen(Reading reading, Hedge hedge) {
    Optional<Clause> parsed =
        reading.sentenceAt(hedge.cue().start()).filter(ParsedSentence::isParsed).map(Clause::of);
    return parsed
        .flatMap(
            clause ->
                clause.sentence().indexesIn(hedge.cue()).stream()
                    .filter(i -> clause.lemma(i).equals("confirm"))
                    .findFirst()
                    .map(verb -> clause.isPassive(verb) && !isPointed(clause, verb)))
        .orElse(true);
  }

  private static boolean isPointed(Clause clause, int verb) {
    return clause
        .subject(verb)
        .filter(
            s ->
                clause.children(s, "det").stream()
                    .anyMatch(
                        d -> clause.lemma(d).equals("that") || clause.lemma(d).equals("this")))
        .isPresent();
  }

  private static boolean confirms(Reading reading, Quotation quotation) {
    return quotation
        .cue()
        .map(c -> reading.words(c).toLowerCase(Locale.ROOT))
        .map(
            c ->
                c.contains("confirm")
                    && !c.contains("not ")
                    && !c.contains("n't")
                    && !c.contains("n’t"))
        .orElse(false);
  }

  private static Optional<String> segment(Reading reading, int offset) {
    return reading.article().segmentAt(offset).map(Segment::id);
  }

  private static Finding finding(Reading reading, Quotation quotation, Hedge denied) {
    boolean nameless = quotation.speaker().map(s -> s.kind() == SpeakerKind.UNNAMED).orElse(true);
    return new Finding(
        ContradictionKind.CONFIRMATION,
        nameless ? Verdict.TENSION : Verdict.APPARENT,
        nameless ? Severity.MEDIUM : Severity.LOW,
        "",
        Variant.of(reading.passage(quotation.sentence())),
        Variant.of(reading.passage(denied.span())),
        nameless
            ? "nameless sources confirm it; the page says that it is not confirmed"
            : quotation.speaker().map(s -> s.name()).orElse("somebody")
                + " confirms; the page says that it is not confirmed: perhaps not the same thing");
  }
}
