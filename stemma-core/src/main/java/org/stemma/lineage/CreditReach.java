package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.OutletName;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * How much of a report a credit accounts for. One that stands beside the text, at its head or in
 * every few of its sentences governs the report; one that is tied to a sentence further down
 * supports that sentence, and the report stays one of its own.
 *
 * @param upstream the credit
 * @param only the sentences that have it, in order; empty if it governs the whole
 */
record CreditReach(Upstream upstream, List<Span> only) {

  /** So many sentences are the head. Chosen by judgement, as are the next two. */
  private static final int HEAD = 2;

  /** Fewest sentences that credit a source for the whole of what the report says. */
  private static final int SEVERAL = 2;

  /** Of so many sentences one at least credits it then. */
  private static final int EVERY = 4;

  /** A line with fewer words, or without a mark at its end, is no sentence of the report. */
  private static final int SHORTEST = 5;

  /** So many sentences in parallel bear a credit out, if there are not the words of a copy. */
  private static final int PARALLEL = 2;

  CreditReach {
    only = List.copyOf(only);
  }

  static CreditReach of(Witness witness, Upstream upstream) {
    List<Span> body = body(witness);
    boolean inBody = body.stream().anyMatch(s -> s.overlaps(upstream.span()));
    if (upstream.line() || upstream.pooled() || !inBody) {
      return new CreditReach(upstream, List.of());
    }
    List<Span> sentences = sentences(witness, upstream, body);
    boolean head = sentences.stream().anyMatch(s -> body.indexOf(s) < HEAD);
    boolean several = sentences.size() >= SEVERAL && sentences.size() * EVERY >= body.size();
    return new CreditReach(upstream, head || several ? List.of() : sentences);
  }

  /**
   * Beside a credit that pools its source with others: the sentences that the source is made to say
   * by its name; nothing if there are none.
   */
  static List<CreditReach> said(Witness witness, Upstream pooled) {
    List<Span> said =
        sentences(witness, pooled, body(witness)).stream()
            .filter(s -> !s.overlaps(pooled.span()))
            .toList();
    return said.isEmpty()
        ? List.of()
        : List.of(
            new CreditReach(
                new Upstream(said.getFirst(), pooled.name(), pooled.kind(), false, false), said));
  }

  /** The sentences of a report that tell something; no signatures or times of day. */
  private static List<Span> body(Witness witness) {
    Reading reading = witness.text().reading();
    return reading.sentences().stream()
        .filter(s -> witness.text().segment().span().contains(s.span()))
        .filter(s -> s.words().size() >= SHORTEST)
        .map(ParsedSentence::span)
        .filter(s -> !Character.isLetterOrDigit(reading.article().text().charAt(s.end() - 1)))
        .filter(s -> reading.isBody(s))
        .toList();
  }

  /** Those that name it, and those that an outlet is made to say by its name or a shorter one. */
  private static List<Span> sentences(Witness witness, Upstream upstream, List<Span> body) {
    List<Span> crediting = new ArrayList<>(List.of(upstream.span()));
    if (upstream.kind() == UpstreamKind.AGENCY || upstream.kind() == UpstreamKind.PUBLICATION) {
      OutletName name = OutletName.of(upstream.name());
      witness.text().reading().all(Quotation.class).stream()
          .filter(q -> q.speaker().filter(s -> OutletName.of(s.name()).meets(name)).isPresent())
          .map(Quotation::sentence)
          .forEach(crediting::add);
    }
    return List.copyOf(
        new TreeSet<>(
            body.stream().filter(s -> crediting.stream().anyMatch(s::overlaps)).toList()));
  }

  /** The same, for the whole if {@code copy} has more than that from {@code source}. */
  CreditReach borneOut(Witness source, Witness copy) {
    if (isWhole()) {
      return this;
    }
    Kinship kinship = Kinship.of(source, copy);
    boolean borne = kinship.isKin() || kinship.parallels().pairs().size() >= PARALLEL;
    return borne ? new CreditReach(upstream, List.of()) : this;
  }

  boolean isWhole() {
    return only.isEmpty();
  }

  /** Whether the page says that the whole of it is from this source alone. */
  boolean isStated() {
    return isWhole() && upstream.isStated();
  }

  Certainty certainty() {
    if (upstream.pooled()) {
      return Certainty.POOLED;
    }
    if (!upstream.isStated()) {
      return Certainty.INFERRED;
    }
    return isWhole() ? Certainty.STATED : Certainty.CITED;
  }
}
