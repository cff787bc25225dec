package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Tells the tense of the clause around an expression, from tags if there are any, else from cue
 * words.
 */
final class TimeTense {

  /**
   * How far a verb may stand from its time: the longest clauses of news text have about 25 words.
   */
  private static final int REACH = 25;

  private static final Set<String> ENDS = Set.of(".", "!", "?", ";");
  private static final Set<String> CLOSERS = Set.of("\"", "'", "”", ")");
  private static final Set<String> NOT_AFTER_TO =
      Set.of("the", "a", "an", "his", "her", "its", "their");
  private static final Set<String> NO_PAST =
      Set.of("need", "hundred", "red", "bed", "indeed", "speed");

  private final Map<String, Tense> cues = new HashMap<>();

  TimeTense(Lexicon lexicon) {
    lexicon
        .rows("time/tense.tsv")
        .forEach(
            row -> cues.put(row.get(0), row.get(1).equals("past") ? Tense.PAST : Tense.FUTURE));
  }

  /** The tense of the verb nearest before the expression, or else nearest behind it. */
  Tense around(List<TimeToken> tokens, int start, int end) {
    if (form(tokens, end).equals("'") && form(tokens, end + 1).equals("s")) {
      return Tense.OPEN; // "Friday's match" may be over or not, whatever the verb.
    }
    for (int at = start - 1; at >= 0 && start - at <= REACH; at--) {
      if (ends(tokens, at) || tokens.get(at + 1).opens()) {
        break;
      }
      Tense tense = at(tokens, at);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    for (int at = end; at < tokens.size() && at - end < REACH; at++) {
      if (ends(tokens, at) || tokens.get(at).opens()) {
        break;
      }
      Tense tense = at(tokens, at);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  /**
   * Whether no more than a preposition and an article stand between the sentence's start and it.
   */
  static boolean leads(List<TimeToken> tokens, int start) {
    for (int at = start; at >= 0 && start - at <= 3; at--) {
      boolean after = at > 0 && TimeNumbers.form(tokens, at - 1).equals(".");
      if (tokens.get(at).opens() || after) {
        return true;
      }
    }
    return false;
  }

  /** A full stop inside "6.40 a.m." or before a small letter ends no sentence. */
  private static boolean ends(List<TimeToken> tokens, int at) {
    if (!form(tokens, at).equals(".")) {
      return ENDS.contains(form(tokens, at));
    }
    int next = at + 1;
    while (next < tokens.size()
        && tokens.get(next).glued()
        && CLOSERS.contains(form(tokens, next))) {
      next++;
    }
    return next == tokens.size()
        || !tokens.get(next).glued() && (tokens.get(next).capital() || !tokens.get(next).isWord());
  }

  /** Whether a sentence ends between the tokens {@code from} and {@code to}. */
  static boolean parted(List<TimeToken> tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (ends(tokens, at) || tokens.get(at + 1).opens()) {
        return true;
      }
    }
    return false;
  }

  private Tense at(List<TimeToken> tokens, int at) {
    String form = form(tokens, at);
    if (form.equals("to")) {
      boolean verb =
          at + 1 < tokens.size()
              && tokens.get(at + 1).isWord()
              && !tokens.get(at + 1).capital()
              && !NOT_AFTER_TO.contains(form(tokens, at + 1));
      return verb ? Tense.FUTURE : Tense.OPEN;
    }
    if (tokens.get(at).capital()) {
      return Tense.OPEN; // a name or a month ("May"), or a word that opens its sentence ("Until")
    }
    Tense cue = cues.get(form);
    if (cue != null && !passive(form(tokens, at - 1))) {
      return cue;
    }
    if (passive(form(tokens, at - 1))) {
      return Tense.OPEN;
    }
    boolean regular = form.length() > 3 && form.endsWith("ed") && !NO_PAST.contains(form);
    return regular ? Tense.PAST : Tense.OPEN;
  }

  /** The same from the tags of a sentence; open if its words carry none. */
  Tense tagged(ParsedSentence sentence, int offset) {
    List<Word> words = sentence.words();
    int here = before(words, offset);
    for (int at = here; at >= 0 && here - at < REACH; at--) {
      Tense tense = tagged(words, at);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    for (int at = here + 1; at < words.size() && at - here <= REACH; at++) {
      Tense tense = tagged(words, at);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  /** Index of the last word that starts before {@code offset}, or -1. */
  private static int before(List<Word> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** "will be held", "is to be held": the participle tells no tense, what stands before does. */
  private static boolean passive(String before) {
    return before.equals("be");
  }

  private Tense tagged(List<Word> words, int at) {
    Word word = words.get(at);
    String form = word.form().toLowerCase(Locale.ROOT);
    if (cues.get(form) == Tense.FUTURE && !form.equals("to")) {
      return Tense.FUTURE;
    }
    return switch (word.tag()) {
      case "VBD" -> Tense.PAST;
      case "VBN" ->
          at > 0 && passive(words.get(at - 1).form().toLowerCase(Locale.ROOT))
              ? Tense.OPEN
              : Tense.PAST;
      case "TO" ->
          at + 1 < words.size() && words.get(at + 1).tag().equals("VB") ? Tense.FUTURE : Tense.OPEN;
      default -> Tense.OPEN;
    };
  }
}
