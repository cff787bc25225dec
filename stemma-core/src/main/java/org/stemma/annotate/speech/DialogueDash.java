package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.Reading;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Speech that a dash begins and no mark ends, as many languages print dialogue: "— We saw nothing,
 * said the mate. — It was dark." It ends at the sign before the words that tell who speaks; a
 * paragraph without such words is an item of a list.
 */
final class DialogueDash {

  private static final Pattern OPENING = Pattern.compile("[—–―]\\s+");

  /** A second dash takes the speech up again behind who speaks. */
  private static final Pattern RESUMING = Pattern.compile("[.,]\\s+([—–―]\\s+)");

  /** What may stand between speech and who speaks. */
  private static final String SIGNS = ",?!…";

  /**
   * Words between that sign and the verb: "the captain of the ferry told". Nothing rests on it: 231
   * articles of PolNeAR score alike with 3 and 14 (2026-11-30).
   */
  private static final int REACH = 7;

  private final Reading reading;
  private final Cues cues;
  private final String text;

  DialogueDash(Reading reading, Cues cues) {
    this.reading = reading;
    this.cues = cues;
    this.text = reading.article().text();
  }

  /** The stretches of speech of {@code paragraph}, each from its dash to the sign that ends it. */
  List<QuotedStretch> in(Span paragraph) {
    Matcher dash = OPENING.matcher(text).region(paragraph.start(), paragraph.end());
    if (!dash.lookingAt()) {
      return List.of();
    }
    List<QuotedStretch> found = new ArrayList<>();
    for (ParsedSentence sentence : reading.sentences()) {
      if (found.isEmpty() && paragraph.contains(sentence.span())) {
        end(sentence, dash.end())
            .map(end -> stretch(paragraph.start(), dash.end(), end))
            .ifPresent(found::add);
      }
    }
    if (!found.isEmpty()) {
      Matcher again = RESUMING.matcher(text).region(found.get(0).marks().end(), paragraph.end());
      if (again.find()) {
        found.add(stretch(again.start(1), again.end(1), paragraph.end()));
      }
    }
    return found;
  }

  /** Where the speech ends that the sentence tells the speaker of. */
  private Optional<Integer> end(ParsedSentence sentence, int from) {
    for (int i = 0; i < sentence.words().size(); i++) {
      if (cues.at(sentence, i).filter(c -> isSaid(c.kind())).isPresent()) {
        int sign = sign(sentence, i);
        boolean head = sign < 0 && sentence.span().start() > from;
        if (head || sign >= 0) {
          int end = head ? sentence.span().start() : sentence.words().get(sign).span().end();
          return end > from ? Optional.of(end) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The sign that ends the speech before the verb {@code cue}: right before it ("..., said"), else
   * the first in reach, for the name may be parted by others ("..., the captain, Holm, said"); -1
   * if there is none.
   */
  private static int sign(ParsedSentence sentence, int cue) {
    int sign = -1;
    for (int at = cue - 1; at >= Math.max(0, cue - REACH); at--) {
      if (isSign(sentence, at)) {
        sign = at;
        if (at == cue - 1) {
          return at;
        }
      }
    }
    return sign;
  }

  private static boolean isSaid(Cue.Kind kind) {
    return kind == Cue.Kind.SAY || kind == Cue.Kind.ASK;
  }

  private static boolean isSign(ParsedSentence sentence, int at) {
    String form = sentence.words().get(at).form();
    return form.length() == 1 && SIGNS.contains(form);
  }

  private QuotedStretch stretch(int dash, int from, int to) {
    Span marks = Span.of(dash, to).trim(text);
    return new QuotedStretch(marks, Span.of(from, to).trim(text), 0, false, false);
  }
}
