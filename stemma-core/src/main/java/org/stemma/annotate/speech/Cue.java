package org.stemma.annotate.speech;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * A word or phrase of a sentence that reports speech or belief.
 *
 * @param word index of its first word
 * @param last index of its last word
 * @param span where it stands
 * @param lemma its entry in the list
 * @param kind the class of the entry
 * @param strength how far the writer commits to what is reported
 */
public record Cue(int word, int last, Span span, String lemma, Kind kind, String strength) {

  /** The verb behind which stands whom something is told ("told the court"), never who speaks. */
  private static final String TELL = "tell";

  private static final Set<String> SHOWING = Lexicon.ENGLISH.words("showing-verbs.txt");

  /** Whether only a text says something by it with an object ("showed “no remorse”"). */
  boolean shows() {
    return SHOWING.contains(lemma);
  }

  /** Whether the words behind the cue are those who are told. */
  boolean tells() {
    return lemma.equals(TELL);
  }

  /** A colon or dash that what is said stands beside, under the lemma {@code sign}. */
  static Cue mark(int index, Word mark, String sign) {
    return new Cue(index, index, mark.span(), sign, Kind.SAY, "neutral");
  }

  /** What part of speech reports. */
  enum Form {
    VERB,
    PREPOSITION,
    NOUN
  }

  /** Classes of {@code reporting-verbs.tsv}; the last is a noun ("his claim that ..."). */
  public enum Kind {
    SAY,
    ASSERT,
    DENY,
    ACCUSE,
    DEMAND,
    PROMISE,
    WARN,
    ASK,
    AGREE,
    REJECT,
    OPINE,
    DESCRIBE,
    EXPRESS,
    HINT,
    CONFIRM,
    PREPOSITION,
    NOUN;

    Form form() {
      return switch (this) {
        case PREPOSITION -> Form.PREPOSITION;
        case NOUN -> Form.NOUN;
        case SAY,
            ASSERT,
            DENY,
            ACCUSE,
            DEMAND,
            PROMISE,
            WARN,
            ASK,
            AGREE,
            REJECT,
            OPINE,
            DESCRIBE,
            EXPRESS,
            HINT,
            CONFIRM ->
            Form.VERB;
      };
    }
  }
}
