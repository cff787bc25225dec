package org.stemma.annotate.speech;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Finds the cue that words in quotation marks hang on in the parse. */
final class CueGoverning {

  /** Cues that often tell of no words: backing a thing, holding a view, wanting. */
  private static final Set<Cue.Kind> BESIDE =
      EnumSet.of(Cue.Kind.NOUN, Cue.Kind.AGREE, Cue.Kind.REJECT, Cue.Kind.OPINE, Cue.Kind.DEMAND);

  private static final Set<String> CLAUSE = Lexicon.ENGLISH.words("grammar-words.tsv", "clause");

  private final SpeechPage page;
  private final ReportedClause reported;

  CueGoverning(SpeechPage page, ReportedClause reported) {
    this.page = page;
    this.reported = reported;
  }

  /** The cue of which a quoted word is a complement, through however many words between. */
  Optional<Attribution> of(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    return page.attributions(index).stream()
        .filter(a -> a.speaker().isPresent())
        .filter(a -> governs(sentence, a, stretch.words()) && reports(a, stretch))
        .min(Comparator.comparingInt(a -> distance(a, stretch)));
  }

  /** With a clause in the marks, the main cue of the sentence; without a parse none. */
  Optional<Attribution> nearest(QuotedStretch stretch, int index) {
    return page.attributions(index).stream()
        .filter(a -> a.speaker().isPresent() && a.cue().kind() != Cue.Kind.NOUN)
        .filter(a -> a.cue().span().end() <= stretch.marks().start())
        .filter(a -> page.sentences().get(index).isParsed())
        .filter(a -> reports(a, stretch))
        .filter(a -> isMain(index, a) && !isInAnotherClause(index, a, stretch))
        .max(Comparator.comparingInt(a -> a.cue().word()));
  }

  /**
   * Whether the words in marks are part of what is reported, where the cue has other senses or is a
   * noun: "ran a “model camp”" tells of no saying, "her emails were “hers”" neither.
   */
  private boolean reports(Attribution attribution, QuotedStretch stretch) {
    boolean certain = !BESIDE.contains(attribution.cue().kind());
    return certain
        || reported.ofQuoted(attribution).stream().anyMatch(c -> c.contains(stretch.words()));
  }

  private static boolean governs(ParsedSentence sentence, Attribution attribution, Span quoted) {
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    for (int word : sentence.indexesIn(quoted)) {
      int at = word;
      for (int steps = 0; steps < sentence.words().size() && at >= 0; steps++) {
        Word here = sentence.words().get(at);
        if (here.head() == verb || here.head() == attribution.cue().last()) {
          return !here.is("nsubj")
              && !here.is("nsubjpass")
              && !here.is("conj")
              && !here.is("punct");
        }
        at = here.head();
      }
    }
    return false;
  }

  private boolean isMain(int index, Attribution attribution) {
    ParsedSentence sentence = page.sentences().get(index);
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    return sentence.words().get(verb).is("root") || sentence.words().get(verb).is("parataxis");
  }

  /** Whether the quoted words belong to a verb that stands beside the cue with its own subject. */
  private boolean isInAnotherClause(int index, Attribution attribution, QuotedStretch stretch) {
    ParsedSentence sentence = page.sentences().get(index);
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    for (int word : sentence.indexesIn(stretch.words())) {
      int at = word;
      while (at >= 0 && sentence.words().get(at).head() >= 0) {
        int head = sentence.words().get(at).head();
        if (head == verb && sentence.words().get(at).is("conj")) {
          return sentence.child(at, "nsubj", "nsubjpass").isPresent() && !isThat(sentence, at);
        }
        at = head;
      }
    }
    return false;
  }

  /** "told them that A and that B": a parser may join the second clause to the cue. */
  private static boolean isThat(ParsedSentence sentence, int clause) {
    return sentence
        .child(clause, "mark")
        .filter(m -> CLAUSE.contains(sentence.words().get(m).lower()))
        .isPresent();
  }

  private static int distance(Attribution attribution, QuotedStretch stretch) {
    int cue = attribution.cue().span().start();
    int start = stretch.marks().start();
    return cue < start ? start - cue : cue - stretch.marks().end();
  }
}
