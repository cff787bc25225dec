package org.stemma.annotate.time;

import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** The word of a parse that stands for an expression of time, and the words that it hangs on. */
final class DateHead {

  private DateHead() {}

  /** The word of the expression that hangs on none of its words, from its first word on; or -1. */
  static int of(ParsedSentence sentence, Span expression) {
    int word = sentence.indexAt(expression.start());
    for (int steps = 0; word >= 0 && steps < sentence.words().size(); steps++) {
      int head = sentence.words().get(word).head();
      if (head < 0 || !expression.contains(sentence.words().get(head).span())) {
        return word;
      }
      word = head;
    }
    return word;
  }

  /** Whether a date that hangs on {@code governor} is of the verb's deed, or of its object's. */
  static boolean isDirect(ParsedSentence sentence, int governor, int verb) {
    if (governor < 0 || governor == verb) {
      return governor == verb;
    }
    Word word = sentence.words().get(governor);
    return word.head() == verb && word.is("dobj");
  }

  /** The word that the date at {@code word} hangs on, a preposition between left out; or -1. */
  static int governor(ParsedSentence sentence, int word) {
    int head = sentence.words().get(word).head();
    return head >= 0 && sentence.words().get(head).tag().equals("IN")
        ? sentence.words().get(head).head()
        : head;
  }

  /** The verb at {@code word} or the nearest above it, or -1. */
  static int verbAbove(ParsedSentence sentence, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < sentence.words().size(); steps++) {
      if (sentence.words().get(at).isVerb()) {
        return at;
      }
      at = sentence.words().get(at).head();
    }
    return -1;
  }
}
