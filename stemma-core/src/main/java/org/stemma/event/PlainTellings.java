package org.stemma.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Sayings that by their form take no stand: questions, quoted words that date a fact ("did not fall
 * on Monday"), grief for a loss, and the wish of whomever it concerns ("fans who wish to travel").
 */
final class PlainTellings {

  /** Verbs of grief. */
  private static final Set<String> GRIEVING = Lexicon.ENGLISH.words("stance-words.tsv", "grieve");

  /** What is grieved for, and the nouns for grief itself. */
  private static final Set<String> LOSSES = Lexicon.ENGLISH.words("stance-words.tsv", "loss");

  private PlainTellings() {}

  /** Whether {@code saying} takes no stand. */
  static boolean isOne(Reading reading, Quotation saying) {
    boolean direct = saying.kind() == QuotationKind.DIRECT;
    return direct && reading.words(saying.span()).strip().endsWith("?")
        || saying.kind() == QuotationKind.PARTIAL && datesFact(reading, saying.span())
        || !direct && saying.cue().filter(c -> grieves(reading, c)).isPresent()
        || !direct && saying.cue().filter(c -> isOfAnybody(reading, c)).isPresent();
  }

  private static boolean datesFact(Reading reading, Span words) {
    return !reading.within(TimeExpression.class, words).isEmpty()
        && reading
            .sentenceAt(words.start())
            .filter(ParsedSentence::isParsed)
            .filter(s -> isPast(s, words))
            .isPresent();
  }

  private static boolean isPast(ParsedSentence sentence, Span words) {
    List<Integer> inside = sentence.indexesIn(words);
    return inside.stream()
        .map(i -> sentence.words().get(i))
        .filter(w -> w.is("aux") || !inside.contains(w.head()))
        .anyMatch(
            w -> w.tag().equals("VBD") || w.isVerb() && w.is("aux") && w.lemma().equals("have"));
  }

  /** "Regrets the accident", "expressed its condolences"; who regrets a decision takes a stand. */
  private static boolean grieves(Reading reading, Span cue) {
    return verb(reading, cue)
        .filter(v -> GRIEVING.contains(v.clause().lemma(v.index())))
        .flatMap(v -> v.clause().child(v.index(), "dobj").map(v.clause()::lemma))
        .filter(LOSSES::contains)
        .isPresent();
  }

  /** "Drivers who wish to apply"; not "the drivers, who wish". */
  private static boolean isOfAnybody(Reading reading, Span cue) {
    return verb(reading, cue)
        .filter(v -> v.clause().word(v.index()).is("relcl"))
        .filter(
            v -> {
              int noun = v.clause().head(v.index());
              int from = v.clause().word(noun).span().end();
              int to = cue.start();
              Span between = Span.of(from, to);
              return v.clause().child(noun, "det", "poss").isEmpty()
                  && v.clause().word(noun).tag().equals("NNS")
                  && reading.words(between).indexOf(',') < 0
                  && reading.within(Mention.class, v.clause().nounPhrase(noun)).isEmpty();
            })
        .isPresent();
  }

  private static Optional<Verb> verb(Reading reading, Span cue) {
    return reading
        .sentenceAt(cue.start())
        .filter(ParsedSentence::isParsed)
        .map(s -> new Verb(Clause.of(s), s.indexAt(cue.start())))
        .filter(v -> v.index() >= 0);
  }

  private record Verb(Clause clause, int index) {}
}
