package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * How far a reported clause goes that holds words in marks, where a parser often ends it: to the
 * marks of words that it holds a part of, to quoted words that follow without another cue between,
 * and behind quoted words to the end of the sentence ("told them he was “against the plan” because
 * it was dear").
 */
final class ClauseExtent {

  /**
   * So few words between a reported clause and quoted words belong to the clause. On PolNeAR (every
   * eighth article from the first and from the second on, end-to-end F1 of direct speech,
   * 2026-11-29) .8501 and .8426 with 3, .8519 and .8428 with 6 and with 10.
   */
  private static final int LONGEST_GAP = 6;

  private final SpeechPage page;
  private final String text;
  private final Set<String> reasons;
  private final Set<String> occasions;
  private final MarkedEnd marked;

  ClauseExtent(SpeechPage page) {
    this.page = page;
    this.reasons = page.words().reasons();
    this.occasions = page.words().occasions();
    this.marked = new MarkedEnd(page);
    this.text = page.text();
  }

  /**
   * The pieces of {@code content} as far as they go.
   *
   * @param content what the parse hangs on the cue, in order
   */
  List<Span> of(Attribution attribution, List<Span> content) {
    if (content.isEmpty() || attribution.cue().kind() == Cue.Kind.PREPOSITION) {
      return content;
    }
    List<Span> extended = withMarks(attribution, content);
    Span last = extended.get(extended.size() - 1);
    if (last.start() >= attribution.cue().span().end()) {
      Span whole = Span.of(last.start(), onwards(attribution, last));
      int end = marked.of(attribution, whole);
      extended.set(extended.size() - 1, Span.of(last.start(), end));
    }
    return extended;
  }

  private List<Span> withMarks(Attribution attribution, List<Span> content) {
    Span frame = attribution.cue().span().cover(attribution.source().span());
    List<Span> extended = new ArrayList<>();
    for (Span piece : content) {
      Span whole = piece;
      for (Span marks : page.quotedIn(piece)) {
        whole = marks.overlaps(frame) ? whole : whole.cover(marks);
      }
      if (extended.isEmpty() || whole.start() >= extended.get(extended.size() - 1).end()) {
        extended.add(whole);
      }
    }
    return extended;
  }

  /** The end of the last piece, which stands behind the cue. */
  private int onwards(Attribution attribution, Span last) {
    ParsedSentence sentence = page.sentences().get(attribution.sentence());
    int end = last.end();
    int quoted = -1;
    for (Span marks : page.quotedIn(Span.of(last.start(), sentence.span().end()))) {
      boolean inside = marks.start() > last.start() && sentence.span().contains(marks);
      if (inside && marks.end() > end && !hasCueBetween(attribution, marks) && isNear(end, marks)) {
        end = marks.end();
      }
      quoted = marks.end() >= end && marks.start() < end ? marks.end() : quoted;
    }
    return quoted >= end && goesOn(attribution, quoted) ? lastWord(sentence) : end;
  }

  private boolean hasCueBetween(Attribution attribution, Span marks) {
    return page.attributions(attribution.sentence()).stream()
        .filter(a -> a.cue().kind() != Cue.Kind.NOUN)
        .map(a -> a.cue().span().start())
        .anyMatch(s -> s > attribution.cue().span().end() && s < marks.start());
  }

  private boolean isNear(int end, Span marks) {
    int gap = Math.max(0, marks.start() - end);
    return text.substring(end, end + gap).strip().split("\\s+").length <= LONGEST_GAP;
  }

  /**
   * Whether the clause goes on behind the quoted words that end at {@code quoted}: what follows is
   * no participle and no phrase of when or where it was said, and nobody else speaks in it.
   */
  private boolean goesOn(Attribution attribution, int quoted) {
    ParsedSentence sentence = page.sentences().get(attribution.sentence());
    int stop = Math.max(quoted, sentence.span().end());
    boolean comma = quoted > 1 && text.charAt(quoted - 2) == ',';
    for (int i : sentence.indexesIn(Span.of(quoted, stop))) {
      Word word = sentence.words().get(i);
      if (word.isWordy()) {
        boolean phrase = !word.tag().equals("VBG") && !occasions.contains(word.lemma());
        boolean fits = reasons.contains(word.lemma()) || !comma && phrase;
        return fits
            && page.attributions(attribution.sentence()).stream()
                .filter(a -> a.cue().kind() != Cue.Kind.NOUN)
                .noneMatch(a -> a.cue().span().start() >= quoted);
      }
      comma |= word.form().equals(",");
    }
    return false;
  }

  /** Where the last word of the sentence ends, its punctuation left out. */
  private static int lastWord(ParsedSentence sentence) {
    int last = sentence.words().size() - 1;
    while (last > 0 && !sentence.words().get(last).isWordy()) {
      last--;
    }
    return sentence.words().get(last).span().end();
  }
}
