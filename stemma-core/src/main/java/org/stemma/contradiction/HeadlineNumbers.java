package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.article.Block;
import org.stemma.claim.Bounds;
import org.stemma.claim.ContentWords;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFact;
import org.stemma.claim.FigureFacts;
import org.stemma.claim.Material;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * A number in the headline that the text below it gives otherwise: "Forty tonnes of oil spilt" over
 * "fourteen tonnes ran out in all". Told only where all numbers of the kind in the text are one,
 * where it counts the same, and where the headline neither rounds it nor adds to it.
 */
final class HeadlineNumbers implements Detector {

  /** How far a headline may round, as a share of its number. By judgement, not swept. */
  private static final double ROUNDED = 0.1;

  /** Casualties that a text may tell without a number: "the driver and four passengers died". */
  private static final double UNCOUNTED = 2;

  /** Share of the headline's telling words that the sentence must have too. By judgement. */
  private static final double SAME_MATTER = 0.5;

  private final Map<String, List<FigureClaim>> pages = new HashMap<>();

  /**
   * @param facts what the figures of the texts count
   */
  HeadlineNumbers(List<FigureFact> facts) {
    facts.stream()
        .flatMap(fact -> fact.readings().stream())
        .flatMap(List::stream)
        .forEach(
            claim ->
                pages
                    .computeIfAbsent(claim.passage().page(), page -> new ArrayList<>())
                    .add(claim));
  }

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      Optional<Span> title = HeadlineConflicts.title(reading.article()).map(Block::span);
      if (title.isPresent() && reading.article().segments().size() == 1) {
        reading.within(Figure.class, title.get()).stream()
            .filter(head -> head.value().isPresent() && head.unit().isPresent())
            .flatMap(head -> otherwise(reading, head).stream())
            .findFirst()
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> otherwise(Reading reading, Figure head) {
    List<FigureClaim> told =
        pages.getOrDefault(reading.page(), List.of()).stream()
            .filter(claim -> isOfKind(head, claim.figure()))
            .toList();
    boolean one = told.stream().map(FigureClaim::bounds).distinct().count() == 1;
    return told.stream()
        .filter(claim -> one && !isInText(reading, head) && excludes(reading, head, claim))
        .filter(claim -> countsSame(reading, head, claim))
        .findFirst()
        .map(claim -> finding(reading, head, claim));
  }

  /** "Storm destroys 600 homes" leaves open what its number measures. */
  private static boolean isOfKind(Figure head, Figure told) {
    return head.quantity().equals(told.quantity())
        && (head.measure().isEmpty() || head.measure().equals(told.measure()))
        && (FigureFacts.isToll(head) || head.unit().equals(told.unit()));
  }

  /** Whether the text has the number of the headline, of whatever it counts. */
  private static boolean isInText(Reading reading, Figure head) {
    return reading.all(Figure.class).stream()
        .filter(figure -> reading.isBody(figure.span()))
        .anyMatch(figure -> figure.value().equals(head.value()));
  }

  private static boolean excludes(Reading reading, Figure head, FigureClaim claim) {
    double number = head.value().orElseThrow();
    Bounds told = claim.bounds();
    double rounded = Math.abs(number) * ROUNDED;
    boolean near = told.compatible(new Bounds(number - rounded, number + rounded));
    boolean uncounted =
        FigureFacts.isToll(head)
            && told.compatible(new Bounds(number - UNCOUNTED, number))
            && isJoined(reading, claim);
    return !Bounds.of(head).compatible(told) && !near && !uncounted;
  }

  /** "The driver and four passengers": others may be told beside the number. */
  private static boolean isJoined(Reading reading, FigureClaim claim) {
    Optional<Clause> clause =
        reading
            .sentenceAt(claim.figure().span().start())
            .filter(ParsedSentence::isParsed)
            .map(Clause::of);
    return clause
        .flatMap(
            c -> c.head(c.sentence().indexesIn(claim.figure().span())).map(h -> isJoined(c, h)))
        .orElse(true);
  }

  private static boolean isJoined(Clause clause, int noun) {
    return clause.word(noun).is("conj")
        || !clause.children(noun, "conj").isEmpty()
        || clause.subject(clause.governingVerb(noun).orElse(noun)).isPresent()
            && clause.joined(clause.subject(clause.governingVerb(noun).orElse(noun)).get()).size()
                > 1;
  }

  private static boolean countsSame(Reading reading, Figure head, FigureClaim claim) {
    boolean own = !claim.part() && !claim.planned() && !claim.allowed() && !claim.wished();
    return own
        && (FigureFacts.isToll(head)
            || claim.scope().whole()
            || reading
                .sentenceAt(head.span().start())
                .map(sentence -> ContentWords.around(sentence, head.span()))
                .filter(words -> isAbout(words, claim.context()))
                .isPresent());
  }

  private static boolean isAbout(Set<String> headline, Set<String> sentence) {
    return !headline.isEmpty()
        && ContentWords.shared(headline, sentence) >= SAME_MATTER * headline.size();
  }

  private static Finding finding(Reading reading, Figure head, FigureClaim claim) {
    boolean running = FigureFacts.isToll(head);
    String number = reading.words(head.span()).replaceAll("\\s+", " ");
    return new Finding(
        ContradictionKind.HEADLINE_BODY,
        running ? Verdict.TENSION : Verdict.CONTRADICTION,
        running ? Severity.MEDIUM : Severity.HIGH,
        claim.figure().counts(),
        Variant.of(reading.passage(head.sentence())),
        Variant.of(claim.passage()),
        "the headline says "
            + number
            + ", the text "
            + claim.words()
            + (running ? "; one of them may be the older count" : ""));
  }
}
