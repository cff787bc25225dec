package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * A clause that its cue stands in or behind, between commas: "the bridge, she said, is safe", "the
 * bridge is safe, the firm said". A parser often sees only a part of it as what is said.
 */
final class InterruptedClause {

  private static final Set<Cue.Kind> TELLING =
      EnumSet.of(
          Cue.Kind.SAY,
          Cue.Kind.ASSERT,
          Cue.Kind.OPINE,
          Cue.Kind.WARN,
          Cue.Kind.HINT,
          Cue.Kind.CONFIRM);

  /** Words that join what is said to what was said before; they are the writer's. */
  private static final Set<String> JOINTS = Lexicon.ENGLISH.words("clause-joints.txt");

  /**
   * Words behind a cue that end its sentence: when, where or to whom it was said. On PolNeAR (every
   * eighth article from the first and from the second on, end-to-end F1 of all, 2026-11-30) .6551
   * and .6412 with 1, but .8442 of direct speech in the second falls to .8434; .6547 and .6410 with
   * 3, .6546 and .6402 with 6, .6527 and .6396 with 12. Swept with {@code REACH} of {@link Sequel}
   * at 3. Kept at 6 for those whom something is told ("told the visitors of the ward this
   * morning").
   */
  private static final int LONGEST_END = 6;

  /**
   * A clause before a cue has more words than this; fewer are a phrase ("On Friday,"). On PolNeAR
   * (every eighth article from the first and from the second on, end-to-end F1 of all, 2026-11-30)
   * .6545 and .6394 with 1, .6546 and .6402 with 3, .6547 and .6409 with 5, .6547 and .6416 with 8.
   * Swept with {@code REACH} of {@link Sequel} at 3. Kept at 3 for short clauses ("The plan was
   * sound, she said").
   */
  private static final int SHORTEST_CLAUSE = 3;

  private static final Set<String> ADDITIVE =
      Lexicon.ENGLISH.words("grammar-words.tsv", "additive");

  private static final Set<String> ADVERSATIVE =
      Lexicon.ENGLISH.words("grammar-words.tsv", "adversative");

  private static final Set<String> POINTING = Lexicon.ENGLISH.words("pointing-phrases.txt");

  private final String text;
  private final Sequel sequel;

  InterruptedClause(String text, Sequel sequel) {
    this.text = text;
    this.sequel = sequel;
  }

  /** The parts of the clause before and behind the cue and its source, if both are there. */
  Optional<List<Span>> around(ParsedSentence sentence, Attribution attribution) {
    Span frame = attribution.cue().span().cover(attribution.source().span());
    boolean passive = SpeakerFinder.isPassive(sentence, attribution.cue().word());
    boolean telling = TELLING.contains(attribution.cue().kind()) && !passive;
    if (!telling || !isBetweenCommas(sentence, frame)) {
      return Optional.empty();
    }
    List<Integer> first =
        from(sentence, Span.of(sentence.span().start(), frame.start()), InterruptedClause::isJoint);
    List<Integer> rest =
        from(sentence, Span.of(frame.end(), sentence.span().end()), InterruptedClause::isMark);
    if (rest.isEmpty()
        || isLoose(sentence.words().get(rest.get(0)))
            && !goesOn(sentence, rest, attribution.cue().kind())
        || isQuote(sentence, rest)) {
      return Optional.empty();
    }
    List<Span> parts = new ArrayList<>();
    if (!first.isEmpty()) {
      parts.add(Span.of(sentence.words().get(first.get(0)).span().start(), frame.start()));
    }
    List<Integer> kept = sequel.cut(sentence, rest, attribution.cue());
    int last = kept.size() - 1;
    while (last > 0 && isMark(sentence.words().get(kept.get(last)))) {
      last--;
    }
    Span start = sentence.words().get(kept.get(0)).span();
    parts.add(start.cover(sentence.words().get(kept.get(last)).span()));
    return Optional.of(parts);
  }

  /**
   * "S, the firm says, and T": a second clause with a subject of its own; behind "but" what is said
   * goes on only where the cue does not judge it ("S, the coach conceded, but T").
   */
  private static boolean goesOn(ParsedSentence sentence, List<Integer> rest, Cue.Kind kind) {
    String joint = sentence.words().get(rest.get(0)).lemma();
    boolean joins = ADDITIVE.contains(joint) || kind == Cue.Kind.SAY && ADVERSATIVE.contains(joint);
    return joins
        && rest.stream().limit(LONGEST_END).anyMatch(i -> isOwnSubject(sentence, i, rest.get(0)));
  }

  private static boolean isOwnSubject(ParsedSentence sentence, int word, int from) {
    Word subject = sentence.words().get(word);
    boolean finite = subject.head() > word && sentence.words().get(subject.head()).is("conj");
    return (subject.is("nsubj") || subject.is("nsubjpass")) && finite && word > from;
  }

  private boolean isBetweenCommas(ParsedSentence sentence, Span frame) {
    if (!sentence.span().contains(frame)) {
      return false;
    }
    String before = text.substring(sentence.span().start(), frame.start()).strip();
    String behind = text.substring(frame.end(), sentence.span().end()).strip();
    boolean as = before.endsWith(", as");
    return (as || before.endsWith(",")) && behind.startsWith(",");
  }

  /** Indexes of the words of {@code part} behind those that are {@code passedOver}. */
  private static List<Integer> from(
      ParsedSentence sentence, Span part, Predicate<Word> passedOver) {
    List<Integer> words = sentence.indexesIn(part);
    int from = 0;
    while (from < words.size() && passedOver.test(sentence.words().get(words.get(from)))) {
      from++;
    }
    return words.subList(from, words.size());
  }

  /** "asked about the dam, he said, “It holds.”": a sentence in marks is a saying of its own. */
  private boolean isQuote(ParsedSentence sentence, List<Integer> rest) {
    int start = sentence.words().get(rest.get(0)).span().start();
    return Character.isUpperCase(text.charAt(start))
        && QuotationMark.at(text, start - 1).isPresent();
  }

  private static boolean isJoint(Word word) {
    return JOINTS.contains(word.lemma()) || isMark(word);
  }

  private static boolean isMark(Word word) {
    return !word.isWordy();
  }

  /** What begins so tells more of the saying: ", citing the frost", ", who was there". */
  private static boolean isLoose(Word word) {
    return word.tag().equals("VBG") || word.tag().startsWith("W") || word.tag().equals("CC");
  }

  /**
   * "S, the firm said." where the parser did not see the clause as what is said; also "S, the coach
   * conceded, but T" and "S, its director, Ana Ruiz, told the radio", with {@code hearer} for an
   * object.
   */
  Optional<Span> before(
      ParsedSentence sentence, Attribution attribution, int verb, boolean hearer) {
    Span frame = attribution.cue().span().cover(attribution.source().span());
    boolean goesOn = goesOn(sentence, frame);
    boolean tells =
        attribution.cue().kind() == Cue.Kind.SAY
            || (goesOn || closes(sentence, frame)) && TELLING.contains(attribution.cue().kind());
    if (!tells || isRelative(sentence, attribution, frame) || attribution.cue().word() != verb) {
      return Optional.empty();
    }
    boolean objects = !hearer && sentence.child(verb, "dobj").isPresent();
    int next = sentence.indexAt(frame.end() + 1);
    boolean ends =
        goesOn
            || next < 0
            || text.substring(frame.end(), sentence.span().end()).split("\\s+").length
                <= LONGEST_END;
    return isTail(sentence, frame) && ends && !objects
        ? Optional.of(Span.of(sentence.span().start(), frame.start()))
        : Optional.empty();
  }

  /** Whether no word stands behind the frame. */
  private static boolean closes(ParsedSentence sentence, Span frame) {
    return sentence
        .indexesIn(Span.of(frame.end(), Math.max(frame.end(), sentence.span().end())))
        .stream()
        .allMatch(i -> isMark(sentence.words().get(i)));
  }

  /** "S, Ruiz is sure of that.": the clause that the words behind the cue point back to. */
  Optional<Span> pointedAt(ParsedSentence sentence, Attribution attribution) {
    Span frame = attribution.cue().span().cover(attribution.source().span());
    String behind = text.substring(frame.end(), sentence.span().end()).strip();
    int end = behind.endsWith(".") ? behind.length() - 1 : behind.length();
    return POINTING.contains(behind.substring(0, end).toLowerCase(Locale.ROOT))
            && isTail(sentence, frame)
            && !isRelative(sentence, attribution, frame)
        ? Optional.of(Span.of(sentence.span().start(), frame.start()))
        : Optional.empty();
  }

  /** "Ruiz had no doubt: S" where the parser did not see the clause as what is said. */
  Optional<Span> behindColon(ParsedSentence sentence, Cue cue) {
    List<Word> words = sentence.words();
    int first = cue.last() + 2;
    int last = words.size() - 1;
    while (last > first && isMark(words.get(last))) {
      last--;
    }
    boolean colon = first < last && words.get(cue.last() + 1).form().equals(":");
    boolean clause =
        colon
            && words.get(first).isWordy()
            && words.subList(first, last + 1).stream().anyMatch(Word::isVerb);
    return clause
        ? Optional.of(words.get(first).span().cover(words.get(last).span()))
        : Optional.empty();
  }

  /** "Ruiz, who said": the pronoun stands for a noun before the frame. */
  private static boolean isRelative(ParsedSentence sentence, Attribution attribution, Span frame) {
    return sentence.words().get(attribution.source().head()).span().end() < frame.start();
  }

  /** Whether a clause and a comma stand before the frame. */
  private boolean isTail(ParsedSentence sentence, Span frame) {
    String before = text.substring(sentence.span().start(), frame.start()).strip();
    return before.endsWith(",") && before.split("\\s+").length > SHORTEST_CLAUSE;
  }

  /** ", but ...": a further main clause behind the frame. */
  private static boolean goesOn(ParsedSentence sentence, Span frame) {
    int last = sentence.indexAt(frame.end() - 1);
    List<Word> words = sentence.words();
    return last >= 0
        && last + 2 < words.size()
        && words.get(last + 1).form().equals(",")
        && words.get(last + 2).tag().equals("CC");
  }
}
