package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Finds who spoke words in marks in the sentence behind them: "“Why now?” Mrs. Dunn asked.", or on
 * a line of its own behind a dash, "— Anna Bell, mayor".
 */
final class FrameBehind {

  private static final String DASHES = "-–—―";

  /** Marks behind which a new sentence seems to begin, though only the frame follows. */
  private static final String ENDS = "?!…—–";

  /** How what a verb says hangs on it; phrases of time and place hang otherwise. */
  private static final Set<String> SAID = Set.of("attr", "ccomp", "dobj", "oprd", "xcomp");

  /** Marks behind the name of whoever signs. */
  private static final String BORDERS = ",;:.()[";

  /**
   * Words of a line that signs a quotation. Nothing rests on it: 231 articles of PolNeAR score
   * alike with 12 and 50 (2026-11-30).
   */
  private static final int LONGEST_SIGNATURE = 25;

  private final SpeechPage page;
  private final ReportedClause reported;
  private final Gaps gaps;
  private final String text;

  FrameBehind(SpeechPage page, ReportedClause reported, Gaps gaps) {
    this.page = page;
    this.reported = reported;
    this.gaps = gaps;
    this.text = page.text();
  }

  /**
   * The frame in the sentence behind {@code last}, in which the stretch ends.
   *
   * @param whole whether the stretch fills its sentences
   */
  Optional<Attribution> of(QuotedStretch stretch, int last, boolean whole) {
    int next = last + 1;
    if (next >= page.sentences().size()) {
      return Optional.empty();
    }
    ParsedSentence sentence = page.sentences().get(next);
    String between =
        text.substring(
            stretch.marks().end(), Math.max(stretch.marks().end(), sentence.span().start()));
    if (!between.isBlank()) {
      return Optional.empty();
    }
    boolean apart = between.indexOf('\n') >= 0;
    if (apart || DASHES.indexOf(text.charAt(sentence.span().start())) >= 0) {
      return whole ? signature(next) : Optional.empty();
    }
    char end = text.charAt(stretch.words().end() - 1);
    return ENDS.indexOf(end) >= 0 || Character.isLetterOrDigit(end)
        ? frame(stretch, next)
        : Optional.empty();
  }

  /** The sentence if it is nothing but a cue and its speaker. */
  private Optional<Attribution> frame(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    Span words = gaps.behind(stretch, sentence.span().end());
    return page.attributions(index).stream()
        .filter(a -> a.speaker().isPresent() && a.cue().kind().form() == Cue.Form.VERB)
        .filter(a -> words.contains(a.cue().span()) && words.contains(a.source().span()))
        .filter(a -> begins(sentence, a))
        .filter(a -> isMain(sentence, a) && !tells(sentence, a))
        .filter(a -> isEnd(sentence, words) || endsInComma(words))
        .findFirst();
  }

  private static boolean begins(ParsedSentence sentence, Attribution attribution) {
    int first = Math.min(attribution.cue().span().start(), attribution.source().span().start());
    return first == sentence.span().start();
  }

  private static boolean isMain(ParsedSentence sentence, Attribution attribution) {
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    return sentence.words().get(verb).is("root");
  }

  /** Whether it says something besides: "He wrote on Monday" does not, "He wrote a book" does. */
  private boolean tells(ParsedSentence sentence, Attribution attribution) {
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    return !reported.of(attribution).isEmpty()
        && sentence.children(verb).stream()
            .filter(c -> c > attribution.cue().word())
            .anyMatch(c -> SAID.contains(sentence.words().get(c).relation()));
  }

  private static boolean isEnd(ParsedSentence sentence, Span words) {
    return words.end() >= sentence.span().end();
  }

  private boolean endsInComma(Span words) {
    return words.in(text).strip().endsWith(",");
  }

  /** "— Anna Bell, mayor" */
  private Optional<Attribution> signature(int index) {
    ParsedSentence sentence = page.sentences().get(index);
    List<Word> words = sentence.words();
    int start = sentence.span().start();
    boolean dash = DASHES.indexOf(text.charAt(start)) >= 0;
    if (!dash || words.size() < 2 || words.size() > LONGEST_SIGNATURE || isClause(sentence)) {
      return Optional.empty();
    }
    int last = 1;
    while (last + 1 < words.size() && BORDERS.indexOf(words.get(last + 1).form()) < 0) {
      last++;
    }
    Span lead = words.get(1).span().cover(words.get(last).span());
    Optional<Span> name = page.personIn(lead);
    int head = name.map(n -> sentence.indexAt(n.end() - 1)).filter(h -> h > 0).orElse(last);
    if (name.isEmpty() && !page.speaks(sentence, head)) {
      return Optional.empty();
    }
    Cue dashed = Cue.mark(0, words.get(0), "—");
    return page.attribution(index, dashed, new SourcePhrase(lead, head));
  }

  /** Whether it tells something: a main verb in a tense, with a subject. */
  private static boolean isClause(ParsedSentence sentence) {
    return sentence
        .root()
        .filter(r -> sentence.words().get(r).isVerb())
        .filter(r -> !sentence.words().get(r).tag().equals("VBG"))
        .isPresent();
  }
}
