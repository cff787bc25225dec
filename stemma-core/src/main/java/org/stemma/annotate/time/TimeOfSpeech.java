package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;

import java.util.List;
import java.util.Set;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.lexicon.Lexicon;

/**
 * Tells a day on which somebody spoke from a day on which something happened: "police said on
 * Friday" dates the words of the police, not what they tell of. Thread-safe.
 */
final class TimeOfSpeech {

  /**
   * Words between the verb and its day ("said in a written statement late on Friday"). Nothing
   * rests on it: {@code eval timex} scores alike with 3 and 12 (2026-11-30).
   */
  private static final int REACH_BACK = 6;

  /**
   * Words between a leading day and the verb ("On Friday the harbour police said"). Nothing rests
   * on it: {@code eval timex} scores alike with 2 and 8 (2026-11-30).
   */
  private static final int REACH_ON = 4;

  private static final Set<String> ENDS = Set.of(".", "!", "?", ";", ":", ",", "\"", "”");

  private final Set<String> forms;

  TimeOfSpeech(Lexicon lexicon) {
    forms = lexicon.words("time/speech-verb-forms.txt");
  }

  /** Whether {@code shape} says when the words around it were spoken. */
  boolean dates(List<TimeToken> tokens, Shape shape) {
    for (int at = shape.start() - 1; at >= 0 && shape.start() - at <= REACH_BACK; at--) {
      if (ENDS.contains(form(tokens, at)) || tokens.get(at + 1).opens()) {
        break;
      }
      if (forms.contains(form(tokens, at))) {
        return true;
      }
    }
    int from = form(tokens, shape.end()).equals(",") ? shape.end() + 1 : shape.end();
    boolean leads = SentenceEnds.leads(tokens, shape.start());
    for (int at = from; leads && at < tokens.size() && at - from <= REACH_ON; at++) {
      if (ENDS.contains(form(tokens, at)) || tokens.get(at).opens()) {
        return false;
      }
      if (forms.contains(form(tokens, at))) {
        return true;
      }
    }
    return false;
  }
}
