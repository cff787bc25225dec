package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Tells whether the clause around an expression speaks of what was or of what is to come: from the
 * parse where there is one ({@link ClauseTense}), else from cue words.
 */
final class TimeTense {

  /**
   * How far a verb may stand from its time: the longest clauses of news text have about 25 words.
   * Nothing rests on it: {@code eval timex} scores alike with 12 and 50 (2026-11-30).
   */
  private static final int REACH = 25;

  /** Words behind "to" that begin a phrase, so that no verb of what is to come stands there. */
  private final Set<String> openers = new HashSet<>();

  private final Set<String> noPast;
  private final Map<String, Tense> cues = new HashMap<>();
  private final List<List<String>> ahead = new ArrayList<>();
  private final ClauseTense clauses;
  private final TimeDenials denials;
  private final Set<String> made;
  private final Set<String> madeLinks;

  TimeTense(Lexicon lexicon) {
    openers.addAll(lexicon.words("grammar-words.tsv", "article"));
    openers.addAll(lexicon.words("grammar-words.tsv", "possessive"));
    noPast = lexicon.words("time/no-past-forms.txt");
    made = lexicon.words("time/made-words.tsv", "noun");
    madeLinks = lexicon.words("time/made-words.tsv", "link");
    denials = new TimeDenials(lexicon);
    lexicon
        .rows("time/tense.tsv")
        .forEach(
            row -> cues.put(row.get(0), row.get(1).equals("past") ? Tense.PAST : Tense.FUTURE));
    List<List<String>> aheadWords = lexicon.rows("time/ahead-words.tsv");
    aheadWords.stream()
        .filter(row -> row.get(1).equals("date"))
        .forEach(row -> ahead.add(List.of(row.get(0).split(" "))));
    clauses = new ClauseTense(lexicon, cues, aheadWords);
  }

  /** The tense at the expression from token {@code start} to {@code end}. */
  Tense of(Optional<ParsedSentence> sentence, List<TimeToken> tokens, int start, int end) {
    if (form(tokens, end).equals("'") && form(tokens, end + 1).equals("s")) {
      return Tense.OPEN; // "Friday's match" may be over or not, whatever the verb.
    }
    if (aheadOf(tokens, start)) {
      return Tense.FUTURE;
    }
    if (madeLinks.contains(form(tokens, start - 1)) && made.contains(form(tokens, start - 2))) {
      return Tense.PAST; // "the offer from April still stands"
    }
    return sentence
        .filter(ParsedSentence::isParsed)
        .flatMap(
            parsed ->
                clauses
                    .at(parsed, span(tokens, start, end))
                    .map(t -> belongs(parsed, span(tokens, start, end)) ? near(t) : t))
        .orElseGet(() -> near(around(tokens, start, end)));
  }

  private static Span span(List<TimeToken> tokens, int start, int end) {
    return tokens.get(start).span().cover(tokens.get(end - 1).span());
  }

  /** "the 8 October match was called off": the date is the noun's and not the verb's. */
  private static boolean belongs(ParsedSentence sentence, Span expression) {
    List<Integer> inside = sentence.indexesIn(expression);
    int last = inside.isEmpty() ? -1 : inside.get(inside.size() - 1);
    int top = last;
    while (top >= 0 && inside.contains(top)) {
      top = sentence.words().get(top).head();
    }
    return top > last && sentence.words().get(top).isNoun();
  }

  /** "had cut its rating on Friday": a day before the time told of. */
  boolean isAnterior(Optional<ParsedSentence> sentence, Span expression) {
    return sentence
        .filter(ParsedSentence::isParsed)
        .filter(parsed -> clauses.isAnterior(parsed, expression))
        .isPresent();
  }

  /** The nearest verb need not be the one that the time belongs to. */
  private static Tense near(Tense tense) {
    return tense == Tense.PAST ? Tense.ABOUT_PAST : tense;
  }

  /**
   * "extended until Friday", "as early as Friday"; but "Until Friday, they had not met", "did not
   * sail until Friday".
   */
  private boolean aheadOf(List<TimeToken> tokens, int start) {
    return !SentenceEnds.leads(tokens, start)
        && !denials.denies(tokens, start - 1)
        && ahead.stream()
            .anyMatch(
                words ->
                    start >= words.size()
                        && tokens.subList(start - words.size(), start).stream()
                            .map(TimeToken::form)
                            .toList()
                            .equals(words));
  }

  /** The tense of the verb nearest before the expression, or else nearest behind it. */
  private Tense around(List<TimeToken> tokens, int start, int end) {
    for (int at = start - 1; at >= 0 && start - at <= REACH; at--) {
      if (SentenceEnds.at(tokens, at) || tokens.get(at + 1).opens()) {
        break;
      }
      Tense tense = at(tokens, at);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    for (int at = end; at < tokens.size() && at - end < REACH; at++) {
      if (SentenceEnds.at(tokens, at) || tokens.get(at).opens()) {
        break;
      }
      Tense tense = at(tokens, at);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  private Tense at(List<TimeToken> tokens, int at) {
    String form = form(tokens, at);
    if (form.equals("to")) {
      boolean verb =
          at + 1 < tokens.size()
              && tokens.get(at + 1).isWord()
              && !tokens.get(at + 1).capital()
              && !openers.contains(form(tokens, at + 1));
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
    boolean regular = form.length() > 3 && form.endsWith("ed") && !noPast.contains(form);
    return regular ? Tense.PAST : Tense.OPEN;
  }

  /** "will be held", "is to be held": the participle tells no tense, what stands before does. */
  private static boolean passive(String before) {
    return before.equals("be");
  }
}
