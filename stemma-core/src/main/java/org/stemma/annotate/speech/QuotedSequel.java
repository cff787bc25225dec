package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;
import org.stemma.text.Span;

/**
 * A sentence in marks with a cue of its own that a parser hangs on a reported clause: "she said the
 * bridge had held<em>, and asked later she said, “Nobody fell”</em>". The clause ends before it. A
 * saying of somebody else stays, as a part of what is told.
 */
final class QuotedSequel {

  /**
   * Fewer words are no clause of their own but lead to the one in marks. On PolNeAR (every eighth
   * article from the first and from the second on, end-to-end F1 of all, 2026-11-30) .6546 and
   * .6398 with 2, .6546 and .6402 with 4, .6551 and .6402 with 8, but .8442 of direct speech in the
   * second falls to .8436. Swept with {@code REACH} of {@link Sequel} at 3.
   */
  private static final int SHORTEST = 4;

  private final String text;
  private final List<Quotation> quoted;

  /**
   * @param quoted the words in marks of the page with who said them, in order
   */
  QuotedSequel(String text, List<Quotation> quoted) {
    this.text = text;
    this.quoted = quoted.stream().filter(q -> q.kind() == QuotationKind.DIRECT).toList();
  }

  /** The pieces of {@code content}, each up to the next saying in marks of the same speaker. */
  List<Span> cut(Attribution attribution, List<Span> content) {
    List<Span> kept = new ArrayList<>();
    for (Span piece : content) {
      int end = piece.end();
      if (piece.start() >= attribution.cue().span().end()) {
        for (Quotation quotation : quoted) {
          if (piece.contains(quotation.span()) && isNext(attribution, quotation)) {
            end = Math.min(end, frame(piece, quotation));
          }
        }
      }
      Span cut = trim(Span.of(piece.start(), end));
      boolean clause = end < piece.end() && cut.in(text).split("\\s+").length >= SHORTEST;
      kept.add(clause ? cut : piece);
    }
    return kept;
  }

  /** A colon alone begins no saying: "said they had a motto: “Go home”". */
  private boolean isNext(Attribution attribution, Quotation quotation) {
    Optional<Span> cue =
        quotation
            .cue()
            .filter(c -> !c.equals(attribution.cue().span()))
            .filter(c -> Character.isLetter(text.charAt(c.start())));
    boolean behind = cue.filter(c -> c.start() >= quotation.span().end()).isPresent();
    boolean same = name(attribution.speaker()).equals(name(quotation.speaker()));
    return behind || cue.isPresent() && same;
  }

  private static Optional<String> name(Optional<Speaker> speaker) {
    return speaker.map(s -> s.name().toLowerCase(Locale.ROOT));
  }

  /** Where the saying begins: with its speaker or cue, or with the marks if these stand first. */
  private static int frame(Span piece, Quotation quotation) {
    int start = quotation.span().start() - 1;
    int cue = quotation.cue().map(Span::start).orElse(start);
    int speaker = quotation.speaker().flatMap(Speaker::span).map(Span::start).orElse(start);
    start = cue > piece.start() ? Math.min(start, cue) : start;
    return speaker > piece.start() ? Math.min(start, speaker) : start;
  }

  /** Without the conjunction and the signs that join what follows. */
  private Span trim(Span span) {
    int end = span.end();
    boolean cut = true;
    while (cut) {
      Span words = Span.of(span.start(), end).trim(text);
      int last = words.in(text).lastIndexOf(' ') + 1;
      boolean sign = !words.isEmpty() && ",;:—–-“\"'`".indexOf(text.charAt(words.end() - 1)) >= 0;
      boolean joint = last > 0 && Sequel.JOINTS.contains(words.in(text).substring(last));
      end = sign ? words.end() - 1 : joint ? words.start() + last : words.end();
      cut = sign || joint;
    }
    return Span.of(span.start(), end).trim(text);
  }
}
