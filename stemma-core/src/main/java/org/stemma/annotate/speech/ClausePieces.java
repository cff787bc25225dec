package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/** A reported clause cut at the cue and the speaker that stand inside it. */
final class ClausePieces {

  private final SpeechPage page;
  private final String text;
  private final Sequel sequel;

  ClausePieces(SpeechPage page, Sequel sequel) {
    this.page = page;
    this.text = page.text();
    this.sequel = sequel;
  }

  /** The clause without the cue and its speaker, which may stand inside it. */
  List<Span> of(ParsedSentence sentence, int clause, Attribution attribution) {
    List<Integer> inside =
        new ArrayList<>(
            sequel.cut(sentence, Aside.cut(sentence, sentence.subtree(clause)), attribution.cue()));
    inside.removeIf(i -> sentence.words().get(i).span().overlaps(attribution.source().span()));
    inside.removeIf(i -> i >= attribution.cue().word() && i <= attribution.cue().last());
    if (inside.isEmpty()) {
      return List.of();
    }
    Span all =
        sentence
            .words()
            .get(inside.get(0))
            .span()
            .cover(sentence.words().get(inside.get(inside.size() - 1)).span());
    Span cue = attribution.cue().span();
    Span source = attribution.source().span();
    Span frame = cue.cover(source);
    if (!all.overlaps(frame)) {
      return List.of(all);
    }
    List<Span> pieces = new ArrayList<>();
    if (all.start() < frame.start()) {
      pieces.add(Span.of(all.start(), frame.start()));
    }
    if (all.end() > frame.end()) {
      pieces.add(Span.of(quoteBehind(frame.end(), all.end()), all.end()));
    }
    return pieces;
  }

  /** "“...,” she told the court, “...”": whom it was told is no part of it. */
  private int quoteBehind(int from, int to) {
    return page.quotedIn(Span.of(from, to)).stream()
        .limit(1)
        .map(Span::start)
        .filter(start -> start > from && text.substring(from, start).strip().endsWith(","))
        .findFirst()
        .orElse(from);
  }
}
