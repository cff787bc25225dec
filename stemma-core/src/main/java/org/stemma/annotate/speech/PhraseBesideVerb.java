package org.stemma.annotate.speech;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Who speaks where a parser gave the main verb no subject: the phrase that stands beside it. */
final class PhraseBesideVerb {

  /** Tags of verbs in a tense. */
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** Tags of the first words of noun phrases. */
  private static final Set<String> OPENING = Set.of("DT", "CD", "JJ", "NN", "NNS", "NNP", "PRP$");

  private final SpeechPage page;

  PhraseBesideVerb(SpeechPage page) {
    this.page = page;
  }

  Optional<SourcePhrase> of(ParsedSentence sentence, Cue cue) {
    Word verb = sentence.words().get(cue.word());
    boolean finite = FINITE.contains(verb.tag()) || isUntensed(sentence, cue.word());
    boolean main =
        verb.is("root")
            || isNamed(sentence, cue.word())
            || SpeakerFinder.isRunOn(sentence, cue.word());
    if (!finite || !main || SpeakerFinder.isPassive(sentence, cue.word())) {
      return Optional.empty();
    }
    return opening(sentence, cue.word())
        .or(() -> page.words().pattern().before(sentence, cue.word()))
        .flatMap(s -> speaking(sentence, s))
        .or(() -> following(sentence, cue).flatMap(s -> page.sources().speaking(sentence, s)));
  }

  /**
   * "“I said no,” Even told the court": a parser that takes the name for an adverb joins the verb
   * to one in the marks.
   */
  boolean isNamed(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    return verb > 0
        && word.is("conj")
        && word.head() >= 0
        && page.isQuoted(sentence.words().get(word.head()).span())
        && sentence.words().get(verb - 1).tag().startsWith("RB")
        && page.speaks(sentence, verb - 1);
  }

  /** Who can speak by the lists, or bears a name that a tagger took for an adverb ("Even said"). */
  private Optional<SourcePhrase> speaking(ParsedSentence sentence, SourcePhrase phrase) {
    return page.speaks(sentence, phrase.head())
        ? Optional.of(phrase)
        : page.sources().speaking(sentence, phrase);
  }

  /** "Holm, who runs the ward, put the number at nine": a form that has no ending for its tense. */
  private static boolean isUntensed(ParsedSentence sentence, int verb) {
    return verb > 0
        && sentence.words().get(verb).tag().equals("VB")
        && sentence.words().get(verb - 1).form().equals(",")
        && sentence.child(verb, "aux", "mark").isEmpty();
  }

  /**
   * "They will meet on Friday, said a person familiar with the talks": the phrase behind a verb
   * that follows what is said, where the parser hung it on a word of that.
   */
  private Optional<SourcePhrase> following(ParsedSentence sentence, Cue cue) {
    int next = cue.last() + 1;
    boolean behind =
        cue.word() > 0
            && !cue.tells()
            && next < sentence.words().size()
            && sentence.words().get(cue.word() - 1).form().equals(",")
            && OPENING.contains(sentence.words().get(next).tag())
            && sentence.child(cue.word(), "ccomp").filter(c -> c < cue.word()).isPresent();
    return behind
        ? page.words()
            .pattern()
            .beside(sentence, cue.word(), cue.last(), true)
            .map(s -> SpeakerPhrase.of(sentence, s.head()))
        : Optional.empty();
  }

  /**
   * "Hale, a docker who led the strike and is now running the fund, said": the phrase that begins
   * the sentence, where a parser took it for the subject of a verb between the commas.
   */
  private Optional<SourcePhrase> opening(ParsedSentence sentence, int cue) {
    boolean comma = cue > 0 && sentence.words().get(cue - 1).form().equals(",");
    if (!comma) {
      return Optional.empty();
    }
    return sentence.children(cue).stream()
        .filter(c -> c < cue)
        .flatMap(
            c ->
                sentence.words().get(c).isNoun()
                    ? Stream.of(c)
                    : sentence.words().get(c).isVerb()
                        ? sentence.child(c, "nsubj").stream()
                        : Stream.of())
        .filter(s -> sentence.phrase(s).start() == sentence.span().start())
        .filter(s -> s + 1 < cue && sentence.words().get(s + 1).form().equals(","))
        .findFirst()
        .map(
            s -> {
              Span start = sentence.words().get(0).span();
              return new SourcePhrase(start.cover(sentence.words().get(s).span()), s);
            });
  }
}
