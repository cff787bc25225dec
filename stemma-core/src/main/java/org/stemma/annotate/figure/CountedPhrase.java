package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * The words that say what a figure counts: the noun phrase of the counted noun behind the number
 * ("hours of fishing talks", "people killed in the blast"), without dates and without what is said
 * of it. Where a unit stands alone ("came to 40 million euros"), the noun that is measured.
 *
 * <p>Read from the parse where there is one; without, the noun with an "of" phrase of at most four
 * words.
 */
final class CountedPhrase {

  /**
   * Longer phrases are attachments that the parser got wrong. No public set marks what numbers
   * count, so none can sweep it; by judgement.
   */
  private static final int LONGEST = 10;

  /**
   * Words of what a part is taken of ("of the port workers"). No public set marks what numbers
   * count, so none can sweep it; by judgement.
   */
  private static final int LONGEST_OF = 4;

  /** Quantities of what is counted one by one. */
  static final Set<String> COUNTED = Set.of("people", "count");

  /** Measured by these, a subject is what the number says: "the damage came to", "stands at". */
  private static final Set<String> ENDS =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "measured");

  /** What may stand before the noun behind "of". */
  private static final Set<String> OPENING =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "share");

  /** Behind a hyphen these belong to the number: "a 900-strong crowd". */
  private static final Set<String> JOINED =
      Stream.of("size", "blur")
          .flatMap(part -> Lexicon.ENGLISH.words("figures/small-words.tsv", part).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final FigureLine line;
  private final FigureDraft draft;
  private final ParsedSentence sentence;
  private final List<Span> times;
  private final NounBelongings belongings;

  private CountedPhrase(Reading reading, FigureLine line, FigureDraft draft) {
    this.line = line;
    this.draft = draft;
    this.sentence = line.sentence();
    this.times =
        reading.within(TimeExpression.class, sentence.span()).stream()
            .map(TimeExpression::span)
            .filter(t -> !t.overlaps(line.span(draft.from(), draft.to())))
            .toList();
    this.belongings = new NounBelongings(sentence, times);
  }

  static Span of(Reading reading, FigureLine line, FigureDraft draft) {
    return new CountedPhrase(reading, line, draft).phrase();
  }

  private Span phrase() {
    int from = draft.countsFrom();
    while (from < draft.to() && !line.get(from).isWord() || line.isPartitive(from)) {
      from++;
    }
    if (JOINED.contains(line.lower(from)) && line.lower(from - 1).equals("-")) {
      from++;
    }
    if (from >= draft.to() && draft.quantity().equals("share") && line.isPartitive(from - 1)) {
      return wholeBehind(from);
    }
    if (from >= draft.to() && isKind(from)) {
      return line.span(from, nounsEnd(from));
    }
    if (from >= draft.to()) {
      return measured().orElseGet(() -> line.span(draft.from(), draft.to()));
    }
    boolean state = line.tag(from).filter(t -> t.startsWith("V") || t.startsWith("IN")).isPresent();
    Span noun = line.span(from, state ? draft.to() : nounEnd(from));
    Span whole = sentence.isParsed() ? parsed(noun) : plain(noun, from);
    boolean unit = !COUNTED.contains(draft.quantity()) && whole.equals(noun);
    return unit ? measured().orElse(whole) : whole;
  }

  /** "Half of the 900 evacuees": the noun of the whole, which is a figure of its own. */
  private Span wholeBehind(int from) {
    int noun = from;
    while (noun < line.size()
        && (OPENING.contains(line.lower(noun)) || line.get(noun).isNumber())) {
      noun++;
    }
    return CountedNoun.stops(line, noun)
        ? line.span(draft.from(), draft.to())
        : line.span(noun, noun + 1);
  }

  /** One past the last token of the counted noun: "people (have been rescued)". */
  private int nounEnd(int from) {
    int end = from + 1;
    while (end < draft.to() && (isSolid(end) || isSolid(end - 1) || isOfNoun(end))) {
      end++;
    }
    return end;
  }

  private boolean isOfNoun(int at) {
    return line.get(at).isWord()
        && line.tag(at).map(t -> !t.startsWith("VB") && !t.equals("MD")).orElse(true)
        && !CountedNoun.stops(line, at);
  }

  /** The hyphen in "full-backs". */
  private boolean isSolid(int at) {
    return line.lower(at).equals("-")
        && at + 1 < draft.to()
        && line.get(at).glued()
        && line.get(at + 1).glued();
  }

  private Span plain(Span noun, int from) {
    int of = nounEnd(from);
    if (!line.isPartitive(of)) {
      return noun;
    }
    int end = of + 1;
    if (OPENING.contains(line.lower(end))) {
      end++;
    }
    int to = nounsEnd(end);
    return to == end ? noun : noun.cover(line.span(of, to));
  }

  /** "(nine counts of fraud and four) of forgery": what is counted is told by its kind alone. */
  private boolean isKind(int from) {
    return COUNTED.contains(draft.quantity())
        && line.isPartitive(from - 1)
        && !OPENING.contains(line.lower(from))
        && nounsEnd(from) > from;
  }

  private int nounsEnd(int first) {
    int end = first;
    while (end < first + LONGEST_OF && !CountedNoun.stops(line, end) && !isTime(line.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isTime(FigureToken token) {
    return times.stream().anyMatch(t -> t.overlaps(token.span()));
  }

  private Span parsed(Span noun) {
    List<Integer> inside = sentence.indexesIn(noun);
    if (inside.isEmpty()) {
      return noun;
    }
    int last = inside.get(inside.size() - 1);
    int head =
        inside.stream()
            .filter(i -> sentence.words().get(i).isNoun())
            .reduce((a, b) -> b)
            .orElse(last);
    int end = belongings.end(head, last, LONGEST - inside.size());
    return noun.cover(sentence.words().get(end).span());
  }

  /** What a bare unit measures: "a catch limit of 4 tonnes", "the damage came to 4 euros". */
  private Optional<Span> measured() {
    if (!sentence.isParsed()) {
      return Optional.empty();
    }
    Clause clause = new Clause(sentence);
    List<Integer> inside = sentence.indexesIn(line.span(draft.from(), draft.to()));
    Optional<Integer> top =
        inside.stream().filter(i -> !inside.contains(sentence.words().get(i).head())).findFirst();
    Optional<Integer> above = top.map(clause::head).filter(h -> h >= 0);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    boolean preposition = clause.word(above.get()).is("prep");
    int governor = preposition ? clause.head(above.get()) : above.get();
    if (governor < 0) {
      return Optional.empty();
    }
    boolean of = preposition && FigureLine.isPartitive(clause.form(above.get()));
    if (of && clause.word(governor).isNoun()) {
      return Optional.of(noun(clause, governor));
    }
    boolean ends = preposition && ENDS.contains(clause.form(above.get()));
    boolean is = !preposition && clause.lemma(governor).equals("be");
    return ends || is
        ? clause
            .child(governor, "dobj")
            .filter(o -> ends)
            .or(() -> clause.child(governor, "nsubj", "nsubjpass"))
            .filter(s -> clause.word(s).isNoun() && !inside.contains(s))
            .map(s -> noun(clause, s))
            .filter(phrase -> sentence.indexesIn(phrase).stream().noneMatch(this::isNumber))
        : Optional.empty();
  }

  private boolean isNumber(int word) {
    return sentence.words().get(word).tag().equals("CD");
  }

  /** A noun with what stands before it, its article left out, and what belongs to it behind. */
  private Span noun(Clause clause, int noun) {
    int first = noun;
    while (first > 0
        && clause.head(first - 1) == noun
        && !clause.word(first - 1).is("det")
        && !clause.word(first - 1).is("poss")
        && !clause.word(first - 1).is("punct")) {
      first--;
    }
    List<Integer> figure = sentence.indexesIn(line.span(draft.from(), draft.to()));
    int end = belongings.end(noun, noun, LONGEST);
    int last = figure.stream().anyMatch(i -> i <= end && i > noun) ? noun : end;
    return clause.word(first).span().cover(clause.word(last).span());
  }
}
