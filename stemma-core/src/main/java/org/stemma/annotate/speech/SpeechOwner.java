package org.stemma.annotate.speech;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotate.source.Sources;
import org.stemma.annotation.Speaker;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Finds the attribution of words in quotation marks, in this order: for words that go on a clause
 * the cue that governs them; the cue behind them, the cue before them, the cue that governs them in
 * the parse, "Name:", the subject of what introduces them, the nearest cue of the sentence.
 */
final class SpeechOwner {

  /** Between a quotation and its cue stand at most a name, an office and an apposition. */
  private static final int FARTHEST_CUE = 14;

  private static final Set<String> SPEECH_ENDS = Set.of(",", "?", "!", "—", "–", "-", "…");

  /** What stands between the cue and the words that go on behind it. */
  private static final Set<String> RESUMING = Set.of(",", ", and", ", but", ", that");

  /** Cues that often tell of no words: backing a thing, holding a view, wanting. */
  private static final Set<Cue.Kind> BESIDE =
      EnumSet.of(Cue.Kind.NOUN, Cue.Kind.AGREE, Cue.Kind.REJECT, Cue.Kind.OPINE, Cue.Kind.DEMAND);

  private final SpeechPage page;
  private final ReportedClause reported;
  private final String text;

  SpeechOwner(SpeechPage page) {
    this.page = page;
    this.reported = new ReportedClause(page);
    this.text = page.reading().article().text();
  }

  /** The attribution of {@code stretch} inside the sentences that hold it. */
  Optional<Attribution> of(QuotedStretch stretch, int firstSentence, int lastSentence) {
    return (isInClause(stretch, firstSentence)
            ? governing(stretch, firstSentence)
            : Optional.<Attribution>empty())
        .or(() -> resumed(stretch, firstSentence))
        .or(() -> behind(stretch, lastSentence))
        .or(() -> before(stretch, firstSentence))
        .or(() -> governing(stretch, firstSentence))
        .or(() -> named(stretch, firstSentence))
        .or(() -> introduced(stretch, firstSentence))
        .or(() -> nearest(stretch, firstSentence));
  }

  /**
   * "pledged a “quiet change” and said": words that go on a clause belong to the cue of that
   * clause, not to the next one behind them.
   */
  private boolean isInClause(QuotedStretch stretch, int index) {
    int from = Math.min(page.sentences().get(index).span().start(), stretch.marks().start());
    String lead = text.substring(from, stretch.marks().start()).strip();
    return Character.isLowerCase(text.charAt(stretch.words().start()))
        && !lead.isEmpty()
        && Character.isLetterOrDigit(lead.charAt(lead.length() - 1));
  }

  /** "...," said Ruiz, "..."; "...," he said, but "...": what goes on behind the cue. */
  private Optional<Attribution> resumed(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    int from = Math.min(sentence.span().start(), stretch.marks().start());
    int previous = previousStretch(stretch, from);
    if (previous == from) {
      return Optional.empty();
    }
    Span between = Span.of(previous, stretch.marks().start());
    String words = between.in(text).strip();
    List<Attribution> inside =
        page.attributions(index).stream()
            .filter(a -> between.contains(a.cue().span()) && between.contains(a.source().span()))
            .filter(a -> a.cue().kind() != Cue.Kind.NOUN)
            .toList();
    boolean joined = RESUMING.stream().anyMatch(words::endsWith);
    return inside.size() == 1 && joined && inside.get(0).speaker().isPresent()
        ? Optional.of(inside.get(0))
        : Optional.empty();
  }

  /** "...," said Ruiz; "...," the mayor said. */
  private Optional<Attribution> behind(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    if (!endsLikeSpeech(stretch)) {
      return Optional.empty();
    }
    int limit = nextStretch(stretch, sentence.span().end());
    Span after = Span.of(stretch.marks().end(), Math.max(stretch.marks().end(), limit));
    List<Integer> words = sentence.indexesIn(after);
    int far = Math.min(words.size(), FARTHEST_CUE);
    for (int i : words.subList(0, far)) {
      Optional<Attribution> known =
          page.attributions(index).stream()
              .filter(a -> a.cue().word() == i && a.cue().kind() != Cue.Kind.NOUN)
              .filter(a -> a.speaker().isPresent())
              .findFirst();
      if (known.isPresent()) {
        return known;
      }
      Optional<Cue> cue = page.cues().at(sentence, i).filter(c -> c.kind() != Cue.Kind.NOUN);
      if (cue.isPresent() && cue.get().kind() != Cue.Kind.PREPOSITION) {
        boolean inverted = i == words.get(0) || i == words.get(0) + 1;
        return pattern(index, cue.get(), inverted, after);
      }
    }
    return Optional.empty();
  }

  /** Ruiz said: "..."; Ruiz told the court that "...". */
  private Optional<Attribution> before(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    int from = Math.min(sentence.span().start(), stretch.marks().start());
    Span lead = Span.of(Math.max(from, previousStretch(stretch, from)), stretch.marks().start());
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
              .filter(c -> c.kind() != Cue.Kind.NOUN && c.kind() != Cue.Kind.PREPOSITION);
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

  /** Without tags only the past tense tells a verb from a noun ("talks", "claims"). */
  private static boolean isPast(String form) {
    return form.endsWith("ed") || Set.of("said", "told", "wrote").contains(form);
  }

  /** The cue of which a quoted word is a complement, through however many words between. */
  private Optional<Attribution> governing(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    return page.attributions(index).stream()
        .filter(a -> a.speaker().isPresent())
        .filter(a -> governs(sentence, a, stretch.words()) && reports(a, stretch))
        .min(Comparator.comparingInt(a -> distance(a, stretch)));
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

  /** Ruiz: "..."; Where the talks stand - Ruiz: "..." */
  private Optional<Attribution> named(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    List<Integer> words = lead(stretch, sentence);
    if (words.size() < 2) {
      return Optional.empty();
    }
    int head = words.get(words.size() - 2);
    Span last = sentence.words().get(head).span();
    boolean clause = words.stream().anyMatch(i -> sentence.words().get(i).isVerb());
    boolean whole = words.size() <= FARTHEST_CUE / 2 && !clause;
    Optional<Span> name = whole ? Optional.empty() : page.nameUpTo(last.end());
    if (!whole && name.isEmpty() || page.sources().kind(sentence, head) == Sources.Kind.NONE) {
      return Optional.empty();
    }
    Span phrase = name.orElseGet(() -> sentence.words().get(words.get(0)).span().cover(last));
    return announced(index, words.get(words.size() - 1), new SourcePhrase(phrase, head));
  }

  /** The ministry put out this notice: "..."; the subject of a sentence that ends in a colon. */
  private Optional<Attribution> introduced(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    List<Integer> words = lead(stretch, sentence);
    return sentence
        .root()
        .filter(words::contains)
        .flatMap(root -> SpeakerFinder.subject(sentence, root))
        .filter(s -> page.sources().kind(sentence, s.head()) != Sources.Kind.NONE)
        .flatMap(s -> announced(index, words.get(words.size() - 1), s));
  }

  /** The words of the sentence before the marks if a colon ends them. */
  private List<Integer> lead(QuotedStretch stretch, ParsedSentence sentence) {
    int from = Math.min(sentence.span().start(), stretch.marks().start());
    Span lead = Span.of(from, stretch.marks().start());
    return lead.in(text).strip().endsWith(":") ? sentence.indexesIn(lead) : List.of();
  }

  private Optional<Attribution> announced(int index, int colon, SourcePhrase source) {
    Span mark = page.sentences().get(index).words().get(colon).span();
    Cue cue = new Cue(colon, colon, mark, ":", Cue.Kind.SAY, "neutral");
    Optional<Speaker> speaker = page.resolve(index, source);
    return speaker.map(s -> new Attribution(index, cue, source, speaker));
  }

  /** With a clause in the marks, the main cue of the sentence; without a parse the nearest cue. */
  private Optional<Attribution> nearest(QuotedStretch stretch, int index) {
    return page.attributions(index).stream()
        .filter(a -> a.speaker().isPresent() && a.cue().kind() != Cue.Kind.NOUN)
        .filter(a -> a.cue().span().end() <= stretch.marks().start())
        .filter(a -> page.sentences().get(index).isParsed())
        .filter(a -> reports(a, stretch))
        .filter(a -> isMain(index, a) && !isInAnotherClause(index, a, stretch))
        .max(Comparator.comparingInt(a -> a.cue().word()));
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
          return sentence.child(at, "nsubj", "nsubjpass").isPresent();
        }
        at = head;
      }
    }
    return false;
  }

  private Optional<Attribution> pattern(int index, Cue cue, boolean inverted, Span within) {
    ParsedSentence sentence = page.sentences().get(index);
    return page.pattern()
        .beside(sentence, cue.word(), cue.last(), inverted)
        .filter(s -> within.contains(s.span()))
        .filter(s -> page.sources().kind(sentence, s.head()) != Sources.Kind.NONE)
        .flatMap(
            s -> {
              Optional<Speaker> speaker = page.resolve(index, s);
              return speaker.map(w -> new Attribution(index, cue, s, speaker));
            });
  }

  private boolean endsLikeSpeech(QuotedStretch stretch) {
    String words = stretch.words().in(text);
    String last = words.substring(words.length() - 1);
    int next = stretch.marks().end();
    boolean commaBehind = next < text.length() && text.charAt(next) == ',';
    boolean cueBehind = !last.equals(".");
    return SPEECH_ENDS.contains(last) || commaBehind || cueBehind;
  }

  private static int distance(Attribution attribution, QuotedStretch stretch) {
    int cue = attribution.cue().span().start();
    int start = stretch.marks().start();
    return cue < start ? start - cue : cue - stretch.marks().end();
  }

  private int nextStretch(QuotedStretch stretch, int otherwise) {
    return page.stretches().stream()
        .filter(s -> s.depth() == 0)
        .mapToInt(s -> s.marks().start())
        .filter(s -> s >= stretch.marks().end() && s < otherwise)
        .min()
        .orElse(otherwise);
  }

  private int previousStretch(QuotedStretch stretch, int otherwise) {
    return page.stretches().stream()
        .filter(s -> s.depth() == 0)
        .mapToInt(s -> s.marks().end())
        .filter(s -> s <= stretch.marks().start() && s > otherwise)
        .max()
        .orElse(otherwise);
  }
}
