package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * A sentence in marks that stands inside what a parser takes for a reported clause: "he rose and
 * ended with a plea: “Go home,” she said". The words before the marks frame the quotation and are
 * no part of what its cue reports.
 */
final class FramedSentence {

  private final SpeechPage page;
  private final String text;
  private final Set<String> occasions;

  FramedSentence(SpeechPage page) {
    this.page = page;
    this.text = page.text();
    this.occasions = page.words().occasions();
  }

  /** The pieces of {@code content} without such sentences and, before a cue, their frame. */
  List<Span> of(Attribution attribution, List<Span> content) {
    ParsedSentence sentence = page.sentences().get(attribution.sentence());
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    boolean clause = sentence.child(verb, "ccomp").isPresent();
    List<Span> kept = new ArrayList<>();
    for (Span piece : content) {
      int end = end(piece, ":(");
      boolean cueBehind = attribution.cue().span().start() >= end;
      if (end < piece.end() && (cueBehind || !clause)) {
        Span frame = Span.of(piece.start(), end).trim(text);
        if (!cueBehind && !frame.isEmpty()) {
          kept.add(frame);
        }
      } else if (!occasions.contains(firstWord(piece)) || end(piece, ",") == piece.end()) {
        kept.add(piece);
      }
    }
    return kept;
  }

  private String firstWord(Span span) {
    String words = span.in(text);
    int end = words.indexOf(' ');
    return end < 0 ? words : words.substring(0, end);
  }

  /** Where the piece ends if a sentence in marks behind one of {@code signs} is left out. */
  private int end(Span piece, String signs) {
    for (Span marks : page.quotedIn(piece)) {
      boolean inside = marks.start() > piece.start() && marks.end() >= piece.end() - 1;
      int lead = Span.of(piece.start(), Math.max(piece.start(), marks.start())).trim(text).end();
      boolean introduced = inside && signs.indexOf(text.charAt(lead - 1)) >= 0;
      if (introduced && isSentence(marks)) {
        return lead - 1;
      }
    }
    return piece.end();
  }

  private boolean isSentence(Span marks) {
    int first = marks.start();
    while (first < marks.end() && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return first < marks.end() && Character.isUpperCase(text.charAt(first));
  }
}
