package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Finds the attribution of words in quotation marks inside their own sentences, in this order: for
 * words that go on a clause the cue that governs them; the cue right before words that end a
 * sentence, the cue they go on behind, the cue behind them, the cue before them, the cue that
 * governs them in the parse, "Name:", the subject of what introduces them, any noun with a verb of
 * speech right beside them, the nearest cue of the sentence.
 */
final class SpeechOwner {

  private final SpeechPage page;
  private final CueBeside beside;
  private final CueGoverning governing;
  private final ColonFrame colon;
  private final AnySpeaker anybody;
  private final Gaps gaps;
  private final String text;

  SpeechOwner(SpeechPage page, ReportedClause reported, ColonFrame colon, Gaps gaps) {
    this.page = page;
    this.beside = new CueBeside(page, gaps);
    this.governing = new CueGoverning(page, reported);
    this.colon = colon;
    this.anybody = new AnySpeaker(page, gaps);
    this.gaps = gaps;
    this.text = page.text();
  }

  /** The attribution of {@code stretch} inside the sentences that hold it. */
  Optional<Attribution> of(QuotedStretch stretch, int firstSentence, int lastSentence) {
    return (isInClause(stretch, firstSentence)
            ? governing.of(stretch, firstSentence)
            : Optional.<Attribution>empty())
        .or(() -> beside.introducing(stretch, firstSentence))
        .or(() -> beside.resumed(stretch, firstSentence))
        .or(() -> beside.behind(stretch, lastSentence))
        .or(() -> beside.before(stretch, firstSentence))
        .or(() -> governing.of(stretch, firstSentence))
        .or(() -> colon.named(stretch, firstSentence))
        .or(() -> colon.introduced(stretch, firstSentence))
        .or(() -> colon.signed(stretch, lastSentence))
        .or(() -> anybody.of(stretch, firstSentence, lastSentence))
        .or(() -> governing.nearest(stretch, firstSentence));
  }

  /** Whether it is one of the names somebody gives: "called it “a joke” and “a scandal”". */
  boolean isCalled(QuotedStretch stretch, int sentence) {
    return governing
        .of(stretch, sentence)
        .filter(a -> a.cue().kind() == Cue.Kind.DESCRIBE)
        .isPresent();
  }

  /**
   * "The senator was asked, “Why?”": the cue of words whose speaker nobody names, a passive right
   * before or behind them without an agent.
   */
  Optional<Cue> ofNobody(QuotedStretch stretch, int firstSentence, int lastSentence) {
    ParsedSentence first = page.sentences().get(firstSentence);
    ParsedSentence last = page.sentences().get(lastSentence);
    Span between = gaps.before(stretch, first.span().start());
    String lead = between.in(text).strip();
    boolean introduced = lead.endsWith(",") || lead.endsWith(":");
    Optional<Cue> before = introduced ? passive(first, between) : Optional.<Cue>empty();
    return before.or(
        () -> lead.isEmpty() ? passive(last, gaps.behind(stretch, last.span().end())) : before);
  }

  /** The only cue of {@code part} if it is a passive that tells of a question or of words. */
  private Optional<Cue> passive(ParsedSentence sentence, Span part) {
    List<Cue> cues = new ArrayList<>();
    for (int i : sentence.indexesIn(part)) {
      boolean inside = !cues.isEmpty() && i <= cues.get(cues.size() - 1).last();
      Optional<Cue> cue = inside ? Optional.empty() : page.cues().at(sentence, i);
      cue.filter(c -> c.kind().form() == Cue.Form.VERB).ifPresent(cues::add);
    }
    return cues.stream()
        .filter(c -> c.kind() == Cue.Kind.ASK || c.kind() == Cue.Kind.SAY)
        .filter(c -> cues.size() == 1 && isHelped(sentence, c))
        .findFirst();
  }

  private static boolean isHelped(ParsedSentence sentence, Cue cue) {
    int verb = SpeakerFinder.mainVerb(sentence, cue.word());
    boolean passive = sentence.child(verb, "auxpass").isPresent();
    return passive
        && sentence.child(verb, "agent").isEmpty()
        && SpeakerFinder.subject(sentence, verb).isEmpty();
  }

  /**
   * "pledged a “quiet change” and said": words that go on a clause belong to the cue of that
   * clause, not to the next one behind them.
   */
  private boolean isInClause(QuotedStretch stretch, int index) {
    String lead = gaps.lead(stretch, page.sentences().get(index).span().start());
    return Character.isLowerCase(text.charAt(stretch.words().start()))
        && !lead.isEmpty()
        && Character.isLetterOrDigit(lead.charAt(lead.length() - 1));
  }
}
