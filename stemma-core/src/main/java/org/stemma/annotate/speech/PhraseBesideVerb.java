package org.stemma.annotate.speech;

import java.util.List;
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

  /**
   * "S, the Board of Works has found.": a verb at the end of its sentence that a parser joined to
   * one of S by nothing but a comma.
   */
  Optional<SourcePhrase> closing(ParsedSentence sentence, Cue cue) {
    int verb = cue.word();
    List<Word> words = sentence.words();
    int joined =
        cue.kind().form() == Cue.Form.VERB && words.get(verb).is("conj")
            ? words.get(verb).head()
            : -1;
    boolean last = words.subList(cue.last() + 1, words.size()).stream().noneMatch(Word::isWordy);
    boolean bare =
        sentence.child(verb, "nsubj", "nsubjpass", "auxpass", "dobj").isEmpty()
            && joined >= 0
            && sentence.children(joined).stream()
                .noneMatch(c -> c > joined && c < verb && words.get(c).is("cc"));
    int first = sentence.child(verb, "aux").filter(a -> a < verb).orElse(verb);
    return last && bare
        ? page.words()
            .pattern()
            .before(sentence, first)
            .filter(s -> s.span().end() == words.get(first - 1).span().end())
            .filter(s -> isBehindComma(sentence, s))
            .flatMap(s -> speaking(sentence, s))
        : Optional.empty();
  }

  private static boolean isBehindComma(ParsedSentence sentence, SourcePhrase phrase) {
    int start = sentence.indexAt(phrase.span().start());
    return start > 0 && sentence.words().get(start - 1).form().equals(",");
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
        .filter(s -> s + 1 < cue && endsPhrase(sentence, s))
        .findFirst()
        .map(
            s -> {
              Span start = sentence.words().get(0).span();
              return new SourcePhrase(start.cover(sentence.words().get(s).span()), s);
            });
  }

  /** "One diver,", "one diver involved in the search,": what stands behind it hangs on it. */
  private static boolean endsPhrase(ParsedSentence sentence, int noun) {
    Word next = sentence.words().get(noun + 1);
    return next.form().equals(",") || next.is("acl") && next.head() == noun;
  }
}
