package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.PageNames;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotate.source.Sources;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Finds the cues of a page and whom they belong to, sentence by sentence; whoever spoke before
 * helps to tell whom a plural pronoun means. Mutable, for one page.
 */
final class AttributionFinder {

  /** Tags of verbs in a tense. */
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** The verb of which whoever does it speaks. */
  private static final String SAY = "say";

  /** Cues by which no text reports. */
  private static final Set<String> PERSONAL = Lexicon.ENGLISH.words("person-cues.txt");

  private static final Set<String> CLAUSE = Lexicon.ENGLISH.words("grammar-words.tsv", "clause");

  private final SpeechPage page;

  private final JoinedSaying joined;
  private final PhraseBesideVerb beside;

  /** Those found so far, latest last. */
  private final List<Speaker> speakers;

  /**
   * @param speakers where the speakers found are added
   */
  AttributionFinder(SpeechPage page, List<Speaker> speakers) {
    this.page = page;
    this.joined = new JoinedSaying(page.sources());
    this.beside = new PhraseBesideVerb(page);
    this.speakers = speakers;
  }

  /** The cues of a sentence whose speaker it names, in order. */
  List<Attribution> in(int index) {
    ParsedSentence sentence = page.sentences().get(index);
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      Word word = sentence.words().get(i);
      Optional<Cue> cue =
          page.isQuoted(word.span()) ? Optional.empty() : page.cues().at(sentence, i);
      if (cue.isPresent()) {
        int verb = cue.get().word();
        Optional<SourcePhrase> source =
            joined(sentence, cue.get())
                .or(() -> beside.closing(sentence, cue.get()))
                .or(() -> SpeakerFinder.of(sentence, cue.get()))
                .map(s -> page.sources().righted(sentence, s))
                .filter(s -> !page.isQuoted(s.span()) || !beside.isNamed(sentence, verb))
                .or(() -> beside.of(sentence, cue.get()))
                .filter(s -> !page.isQuoted(s.span()) && !isMute(sentence, cue.get(), s));
        if (source.isPresent()) {
          Optional<Speaker> speaker =
              page.resolve(index, source.get())
                  .or(() -> cited(sentence, cue.get(), source.get()))
                  .or(() -> saying(index, cue.get(), source.get()));
          speaker.ifPresent(speakers::add);
          found.add(new Attribution(index, cue.get(), source.get(), speaker));
        }
        i = Math.max(i, cue.get().last());
      }
    }
    return List.copyOf(found);
  }

  /** Who said what a parser joined this saying to. */
  private Optional<SourcePhrase> joined(ParsedSentence sentence, Cue cue) {
    return cue.kind().form() == Cue.Form.VERB && sentence.isParsed()
        ? joined.first(sentence, cue.word()).flatMap(v -> SpeakerFinder.subject(sentence, v))
        : Optional.empty();
  }

  /**
   * "according to a tally": whatever stands there is the source, if it is a thing of its own ("the
   * tally", "results"; not "according to plan").
   */
  private Optional<Speaker> cited(ParsedSentence sentence, Cue cue, SourcePhrase source) {
    Word head = sentence.words().get(source.head());
    boolean own = head.tag().equals("NNS") || head.isProperNoun() || isKnown(sentence, source);
    return cue.lemma().equals("according to") && own
        ? Optional.of(
            new Speaker(
                PageNames.folded(page.reading().words(source.span())),
                SpeakerKind.COLLECTIVE,
                Optional.of(source.span())))
        : Optional.empty();
  }

  /**
   * "The diocese said it was sad", "the baker said that ...", "the fair put the crowd at 900":
   * whoever says a whole clause or gives a number can speak, whatever noun that is.
   */
  private Optional<Speaker> saying(int index, Cue cue, SourcePhrase source) {
    ParsedSentence sentence = page.sentences().get(index);
    Word head = sentence.words().get(source.head());
    Word verb = sentence.words().get(cue.word());
    boolean subject =
        head.is("nsubj")
            && head.head() == cue.word()
            && (head.tag().equals("NN") || head.tag().equals("NNS"))
            && isKnown(sentence, source);
    boolean clause =
        verb.lemma().equals(SAY)
            && FINITE.contains(verb.tag())
            && sentence
                .child(cue.word(), "ccomp")
                .filter(c -> sentence.child(c, "nsubj", "nsubjpass", "expl").isPresent())
                .isPresent();
    boolean told = clause || GivenNumber.of(sentence, cue.word(), cue).isPresent();
    return subject && told ? page.anybody(index, cue, source).speaker() : Optional.empty();
  }

  /** "the tally", "Bell's memoir"; not "their taste". */
  private static boolean isKnown(ParsedSentence sentence, SourcePhrase source) {
    Word head = sentence.words().get(source.head());
    return sentence
        .child(source.head(), "det", "poss")
        .map(sentence.words()::get)
        .filter(d -> !d.tag().equals("PRP$") || head.tag().equals("NNS"))
        .isPresent();
  }

  /**
   * Whether a text or "it" does not speak here: "it would run the mill" has no clause that is said,
   * and in "it is fair to note that" it stands for the clause.
   */
  private boolean isMute(ParsedSentence sentence, Cue cue, SourcePhrase source) {
    Word head = sentence.words().get(source.head());
    boolean text = page.sources().kind(sentence, source.head()) == Sources.Kind.DOCUMENT;
    if (text && PERSONAL.contains(cue.lemma())) {
      return true;
    }
    int verb = SpeakerFinder.mainVerb(sentence, cue.word());
    if (GivenName.isOwn(sentence, verb)) {
      return true;
    }
    if (cue.shows() && !text && !hasClause(sentence, cue)) {
      return true;
    }
    boolean clause = !page.cues().needsClause(cue) || sentence.child(verb, "ccomp").isPresent();
    return page.sources().isThing(head) && !(head.head() == verb && clause);
  }

  /** Whether a clause hangs on the cue, or begins right behind it or with the next sentence. */
  private static boolean hasClause(ParsedSentence sentence, Cue cue) {
    int verb = SpeakerFinder.mainVerb(sentence, cue.word());
    int next = cue.last() + 1;
    List<Word> behind = sentence.words().subList(next, sentence.words().size());
    return sentence.child(verb, "ccomp").isPresent()
        || behind.stream().noneMatch(Word::isWordy)
        || CLAUSE.contains(behind.get(0).lower());
  }
}
