package org.stemma.contradiction;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stemma.annotation.Reading;
import org.stemma.article.Block;
import org.stemma.article.Passage;
import org.stemma.claim.Material;
import org.stemma.revision.Edition;
import org.stemma.revision.Editions;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;

/**
 * What an edition of a page no longer says contradicts nothing: between two editions of one page it
 * is an update by the publisher, with a note of a correction or without; beside another page it is
 * a reading that was given up. Words that the later edition keeps stay what they are.
 */
final class EditionChanges {

  private final Material material;
  private final Editions editions;

  EditionChanges(Material material) {
    this.material = material;
    this.editions = material.lineage().editions();
  }

  /** The finding, as one that only seems so if a later edition gave one of its sides up. */
  Finding settled(Finding finding) {
    if (editions.all().isEmpty() || finding.verdict() == Verdict.APPARENT) {
      return finding;
    }
    String a = finding.a().shown().page();
    String b = finding.b().shown().page();
    if (!a.equals(b) && editions.areOne(a, b) && !isOrdered(a, b)) {
      return apparent(finding, "two editions of one page; nothing shows which is later");
    }
    Optional<Edition> left = givenUp(finding.a().shown());
    Optional<Edition> right = givenUp(finding.b().shown());
    Finding known =
        new Finding(
            finding.kind(),
            finding.verdict(),
            finding.severity(),
            finding.about(),
            takenBack(finding.a(), left.or(() -> replaced(finding.a(), finding.b()))),
            takenBack(finding.b(), right.or(() -> replaced(finding.b(), finding.a()))),
            finding.why());
    return left.or(() -> right)
        .map(
            next ->
                editions.areOne(a, b)
                    ? apparent(known, "an update: " + changed(next))
                    : apparent(known, "no longer said: " + changed(next)))
        .orElse(known);
  }

  /** The side, taken back by the note of the edition, else by what it says there instead. */
  private static Variant takenBack(Variant side, Optional<Edition> next) {
    return next.map(
            edition ->
                side.takenBack(
                    List.of(
                        new Withdrawal(
                            edition.later(),
                            edition
                                .revision()
                                .note()
                                .or(() -> instead(edition, side.witnesses()))))))
        .orElse(side);
  }

  private static Optional<Passage> instead(Edition edition, List<Passage> said) {
    return edition.revision().changes().stream()
        .filter(c -> c.before().filter(b -> said.stream().anyMatch(s -> meet(b, s))).isPresent())
        .flatMap(c -> c.after().stream())
        .findFirst();
  }

  /**
   * The edition that says what the other side does in place of what a witness of this side said,
   * whichever page is shown: a copy of the earlier one may be.
   */
  private Optional<Edition> replaced(Variant side, Variant other) {
    Set<String> others =
        other.witnesses().stream().map(Passage::page).collect(Collectors.toUnmodifiableSet());
    boolean valued = side.value().isPresent() && other.value().isPresent();
    return valued && side.withdrawn().isEmpty()
        ? side.witnesses().stream()
            .flatMap(witness -> givenUp(witness).stream())
            .filter(edition -> others.contains(edition.later()))
            .findFirst()
        : Optional.empty();
  }

  private static boolean meet(Passage a, Passage b) {
    return a.page().equals(b.page()) && a.span().overlaps(b.span());
  }

  private boolean isOrdered(String a, String b) {
    return editions.isBefore(a, b) || editions.isBefore(b, a);
  }

  private static String changed(Edition edition) {
    return edition.later()
        + ", a later edition of "
        + edition.earlier()
        + ", has it otherwise"
        + (edition.revision().note().isPresent() ? " and says so" : ", with no correction note");
  }

  private static Finding apparent(Finding finding, String why) {
    return new Finding(
        finding.kind(),
        Verdict.APPARENT,
        Severity.LOW,
        finding.about(),
        finding.a(),
        finding.b(),
        finding.why() + "; " + why);
  }

  /** The edition that first left the words out; empty if the last one still has them. */
  private Optional<Edition> givenUp(Passage passage) {
    Optional<Edition> next = editions.after(passage.page());
    while (next.isPresent()) {
      String later = next.get().later();
      if (!says(later, passage)) {
        return next;
      }
      next = editions.after(later);
    }
    return Optional.empty();
  }

  private boolean says(String page, Passage passage) {
    List<String> words = forms(Tokens.of(passage.evidence().exact()));
    Predicate<Block> has =
        block ->
            Collections.indexOfSubList(
                    forms(Tokens.of(reading(page).article().text(), block.span())), words)
                >= 0;
    return reading(page).article().blocks().stream().anyMatch(has);
  }

  private Reading reading(String page) {
    return material.readings().stream()
        .filter(reading -> reading.page().equals(page))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> forms(List<Token> tokens) {
    return tokens.stream().map(Token::form).toList();
  }
}
