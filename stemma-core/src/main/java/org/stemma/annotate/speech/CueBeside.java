package org.stemma.annotate.speech;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Finds the cue that stands just before or just behind words in quotation marks. */
final class CueBeside {

  /**
   * Between a quotation and its cue stand at most a name, an office and an apposition. On PolNeAR
   * (every eighth article from the first and from the second on, end-to-end F1 of all, 2026-11-29)
   * .6544 and .6399 with 8, .6544 and .6398 with 14, .6540 and .6398 with 20.
   */
  private static final int FARTHEST_CUE = 14;

  private static final Set<String> SPEECH_ENDS = Set.of(",", "?", "!", "—", "–", "-", "…");

  /**
   * Behind an apposition that begins right there and ends in a comma the cue may stand so far.
   * Nothing rests on it: 231 articles of PolNeAR score alike with 20, 40 and 60 (2026-11-29).
   */
  private static final int FARTHEST_APPOSED = 40;

  /** Marks inside a quotation behind which a new sentence may begin. */
  private static final Set<String> SENTENCE_ENDS = Set.of("?", "!", ".", "…");

  /** Cues that need a comma to tell whose the words before them are: "“super funds” backed by". */
  private static final Set<Cue.Kind> LOOSE =
      EnumSet.of(Cue.Kind.AGREE, Cue.Kind.REJECT, Cue.Kind.OPINE, Cue.Kind.DEMAND);

  private final SpeechPage page;
  private final Gaps gaps;
  private final String text;

  CueBeside(SpeechPage page, Gaps gaps) {
    this.page = page;
    this.gaps = gaps;
    this.text = page.text();
  }

  /** "...," said Ruiz, "..."; "...," he said, but "...": what goes on behind the cue. */
  Optional<Attribution> resumed(QuotedStretch stretch, int index) {
    int start = page.sentences().get(index).span().start();
    Span between = gaps.before(stretch, start);
    if (between.start() <= Math.min(start, stretch.marks().start())) {
      return Optional.empty();
    }
    String words = between.in(text).strip();
    List<Attribution> inside =
        page.attributions(index).stream()
            .filter(a -> between.contains(a.cue().span()) && between.contains(a.source().span()))
            .filter(a -> a.cue().kind() != Cue.Kind.NOUN)
            .toList();
    boolean joined =
        words.endsWith(",")
            || page.words().resuming().stream().anyMatch(w -> words.endsWith(", " + w));
    return inside.size() == 1 && joined && inside.get(0).speaker().isPresent()
        ? Optional.of(inside.get(0))
        : Optional.empty();
  }

  /** "...," said Ruiz; "...," the mayor said. */
  Optional<Attribution> behind(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    if (!endsLikeSpeech(stretch)) {
      return Optional.empty();
    }
    Span after = gaps.behind(stretch, sentence.span().end());
    List<Integer> words = sentence.indexesIn(after);
    if (beginsClause(sentence, words)) {
      return Optional.empty();
    }
    for (int i : words) {
      if (i - words.get(0) >= FARTHEST_CUE && !isApposed(sentence, words.get(0), i)) {
        continue;
      }
      Optional<Attribution> known =
          page.attributions(index).stream()
              .filter(a -> a.cue().word() == i && a.cue().kind() != Cue.Kind.NOUN)
              .filter(a -> a.speaker().isPresent())
              .findFirst();
      Optional<Cue> cue = page.cues().at(sentence, i).filter(c -> c.kind() != Cue.Kind.NOUN);
      if ((known.isPresent() || cue.isPresent()) && tellsOther(sentence, i, stretch, cue)) {
        return Optional.empty();
      }
      if (known.isPresent()) {
        return known.filter(a -> isParted(stretch) || isRightBehind(sentence, a, words.get(0)));
      }
      if (cue.isPresent() && cue.get().kind() != Cue.Kind.PREPOSITION) {
        boolean inverted = i == words.get(0) || i == words.get(0) + 1;
        return pattern(index, cue.get(), inverted, after)
            .filter(a -> isParted(stretch) || isRightBehind(sentence, a, words.get(0)));
      }
    }
    return Optional.empty();
  }

  /** "was “madness”, and the council should plan": another clause with a subject of its own. */
  private static boolean beginsClause(ParsedSentence sentence, List<Integer> behind) {
    int joint =
        behind.stream().filter(i -> sentence.words().get(i).isWordy()).findFirst().orElse(-1);
    if (joint < 0 || !sentence.words().get(joint).tag().equals("CC")) {
      return false;
    }
    return behind.stream()
        .filter(i -> i > joint && sentence.words().get(i).isVerb())
        .flatMap(i -> sentence.children(i).stream())
        .anyMatch(c -> c > joint && sentence.words().get(c).relation().startsWith("nsubj"));
  }

  /** Whether nothing parts the marks from a cue and its speaker: "“We won” Ruiz said". */
  private static boolean isRightBehind(
      ParsedSentence sentence, Attribution attribution, int first) {
    Span frame = attribution.cue().span().cover(attribution.source().span());
    return frame.start() == sentence.words().get(first).span().start();
  }

  /** "“...,” Ruiz, who leads the union that called the strike, said": a comma before the cue. */
  private static boolean isApposed(ParsedSentence sentence, int first, int cue) {
    return cue - first < FARTHEST_APPOSED && sentence.words().get(cue - 1).form().equals(",");
  }

  /**
   * Whether the cue behind the marks tells something else: it hangs on a word in the marks
   * ("“funds” backed by"), it begins a clause of time or contrast of its own ("“...,” while others
   * wrote"), or no comma parts it from the marks and it is no verb of saying.
   */
  private boolean tellsOther(
      ParsedSentence sentence, int cue, QuotedStretch stretch, Optional<Cue> known) {
    int verb = SpeakerFinder.mainVerb(sentence, cue);
    Word word = sentence.words().get(verb);
    boolean below =
        (word.is("acl") || word.is("relcl"))
            && word.head() >= 0
            && stretch.marks().contains(sentence.words().get(word.head()).span());
    boolean apart =
        word.is("advcl")
            && sentence.child(verb, "mark").filter(m -> isMarker(sentence, m)).isPresent()
            && sentence.indexesIn(stretch.words()).stream()
                .noneMatch(sentence.subtree(verb)::contains);
    boolean loose = known.filter(c -> LOOSE.contains(c.kind())).isPresent();
    return below || apart || loose && !isParted(stretch);
  }

  private static boolean isMarker(ParsedSentence sentence, int word) {
    return !sentence.words().get(word).lemma().equals("as");
  }

  /** Ruiz said: "..."; Ruiz told the court that "...". */
  Optional<Attribution> before(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    Span lead = gaps.before(stretch, sentence.span().start());
    String words = lead.in(text).strip();
    boolean introduced = words.endsWith(",") || words.endsWith(":") || words.endsWith("—");
    List<Integer> indexes = sentence.indexesIn(lead);
    for (int k = indexes.size() - 1; k >= 0; k--) {
      int i = indexes.get(k);
      boolean beside = indexes.size() - 1 - k <= 1;
      Optional<Attribution> known =
          page.attributions(index).stream()
              .filter(a -> a.cue().last() == i && a.speaker().isPresent())
              .filter(a -> a.cue().kind() != Cue.Kind.NOUN)
              .filter(a -> introduced || beside)
              .findFirst();
      if (known.isPresent()) {
        return known;
      }
      Optional<Cue> cue =
          page.cues()
              .at(sentence, i)
              .filter(c -> c.kind() != Cue.Kind.NOUN && c.kind() != Cue.Kind.PREPOSITION)
              .filter(c -> !c.shows());
      boolean far = !sentence.isParsed() && isPast(sentence.words().get(i).form());
      if (cue.isPresent() && (introduced || beside || far)) {
        Optional<Attribution> pattern = pattern(index, cue.get(), false, lead);
        if (pattern.isPresent()) {
          return pattern;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "Ruiz asked, “Why?” He said nothing.": behind words that end a sentence, what follows is
   * another one, so that the cue right before them counts.
   */
  Optional<Attribution> introducing(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    List<Integer> lead = sentence.indexesIn(gaps.before(stretch, sentence.span().start()));
    boolean ends = SENTENCE_ENDS.contains(last(stretch));
    if (!ends || lead.size() < 2) {
      return Optional.empty();
    }
    String mark = sentence.words().get(lead.get(lead.size() - 1)).form();
    int word = lead.get(lead.size() - 2);
    return mark.equals(",") || mark.equals(":")
        ? page.attributions(index).stream()
            .filter(a -> a.speaker().isPresent() && a.cue().kind().form() == Cue.Form.VERB)
            .filter(a -> a.cue().last() == word || isAddressed(sentence, a.cue().last(), word))
            .findFirst()
        : Optional.empty();
  }

  /** "telling her,": one pronoun between the cue and the comma. */
  private static boolean isAddressed(ParsedSentence sentence, int cue, int word) {
    return cue == word - 1 && sentence.words().get(word).tag().equals("PRP");
  }

  /** Without tags only the past tense tells a verb from a noun ("talks", "claims"). */
  private boolean isPast(String form) {
    return form.endsWith("ed") || page.words().pastForms().contains(form);
  }

  private Optional<Attribution> pattern(int index, Cue cue, boolean inverted, Span within) {
    ParsedSentence sentence = page.sentences().get(index);
    int verb = SpeakerFinder.mainVerb(sentence, cue.word());
    boolean passive = sentence.isParsed() && sentence.child(verb, "auxpass").isPresent();
    return page.words()
        .pattern()
        .beside(sentence, cue.word(), cue.last(), inverted)
        .filter(s -> !passive && within.contains(s.span()))
        .filter(s -> page.speaks(sentence, s.head()))
        .filter(s -> !cue.tells() || s.span().start() < cue.span().start())
        .flatMap(s -> page.attribution(index, cue, s));
  }

  private boolean endsLikeSpeech(QuotedStretch stretch) {
    return SPEECH_ENDS.contains(last(stretch)) || isParted(stretch) || !last(stretch).equals(".");
  }

  /** Whether a comma, a dash or the like ends the words or follows the marks. */
  private boolean isParted(QuotedStretch stretch) {
    int next = stretch.marks().end();
    boolean commaBehind = next < text.length() && text.charAt(next) == ',';
    return SPEECH_ENDS.contains(last(stretch)) || commaBehind;
  }

  private String last(QuotedStretch stretch) {
    String words = stretch.words().in(text);
    return words.substring(words.length() - 1);
  }
}
