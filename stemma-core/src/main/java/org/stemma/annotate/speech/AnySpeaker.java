package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Who speaks words in marks that a verb of speech stands right beside, whatever noun that is: "the
 * crowd yelled", "another commenter said", "the sign read". Nowhere else may any noun speak.
 */
final class AnySpeaker {

  /**
   * Words between the verb and the comma before the marks: "told her,", "whispered to him:".
   * Nothing rests on it: 231 articles of PolNeAR score alike with 1 and 6 (2026-11-30).
   */
  private static final int LONGEST_ADDRESS = 3;

  private final SpeechPage page;
  private final Gaps gaps;
  private final String text;

  AnySpeaker(SpeechPage page, Gaps gaps) {
    this.page = page;
    this.gaps = gaps;
    this.text = page.text();
  }

  /** "The crowd yelled: “Out!”"; "“Out!” the crowd yelled." */
  Optional<Attribution> of(QuotedStretch stretch, int first, int last) {
    ParsedSentence opening = page.sentences().get(first);
    ParsedSentence closing = page.sentences().get(last);
    if (!opening.isParsed() || !closing.isParsed()) {
      return Optional.empty();
    }
    return introducing(stretch, first, opening).or(() -> following(stretch, last, closing));
  }

  private Optional<Attribution> introducing(
      QuotedStretch stretch, int index, ParsedSentence sentence) {
    Span lead = gaps.before(stretch, sentence.span().start());
    String words = lead.in(text).strip();
    boolean introduced = words.endsWith(",") || words.endsWith(":");
    List<Integer> before = introduced ? sentence.indexesIn(lead) : List.of();
    int last = before.size() - 2;
    for (int k = last; k >= 0 && last - k <= LONGEST_ADDRESS; k--) {
      Optional<Attribution> spoken = spoken(stretch, index, before.get(k), lead);
      if (spoken.isPresent()) {
        return spoken;
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> following(
      QuotedStretch stretch, int index, ParsedSentence sentence) {
    Span behind = gaps.behind(stretch, sentence.span().end());
    char end = text.charAt(stretch.words().end() - 1);
    List<Integer> words = ",?!…—–".indexOf(end) < 0 ? List.of() : sentence.indexesIn(behind);
    for (int i : words) {
      Optional<Attribution> spoken = spoken(stretch, index, i, behind);
      if (spoken.isPresent()) {
        int start = spoken.get().source().span().start();
        int frame = Math.min(start, spoken.get().cue().span().start());
        return spoken.filter(s -> frame == sentence.words().get(words.get(0)).span().start());
      }
    }
    return Optional.empty();
  }

  /** The verb {@code word} with its subject if both stand in {@code part}. */
  private Optional<Attribution> spoken(QuotedStretch stretch, int index, int word, Span part) {
    ParsedSentence sentence = page.sentences().get(index);
    Optional<Cue> cue =
        page.cues().at(sentence, word).filter(c -> c.kind().form() == Cue.Form.VERB);
    return cue.flatMap(c -> SpeakerFinder.of(sentence, c))
        .filter(s -> part.contains(s.span()) && !s.span().overlaps(stretch.marks()))
        .filter(s -> !isThing(sentence.words().get(s.head())))
        .map(s -> page.anybody(index, cue.orElseThrow(), s));
  }

  private boolean isThing(Word word) {
    return page.sources().isThing(word);
  }
}
