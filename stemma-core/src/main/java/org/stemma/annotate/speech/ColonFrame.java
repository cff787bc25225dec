package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Finds who speaks the words behind a colon, in the same sentence or, where the colon ends its
 * sentence, in the paragraph after it.
 */
final class ColonFrame {

  /**
   * More words than this before the colon are a clause, not a name and an office. Nothing rests on
   * it: 231 articles of PolNeAR score alike with 4 and 14 (2026-11-30).
   */
  private static final int LONGEST_NAME = 7;

  private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--");

  private final SpeechPage page;
  private final String text;

  ColonFrame(SpeechPage page) {
    this.page = page;
    this.text = page.text();
  }

  /** Ruiz: "..."; Where the talks stand - Ruiz: "..." */
  Optional<Attribution> named(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    List<Integer> words = lead(stretch, sentence);
    if (words.size() < 2) {
      return Optional.empty();
    }
    int head = words.get(words.size() - 2);
    Span last = sentence.words().get(head).span();
    boolean clause = words.stream().anyMatch(i -> sentence.words().get(i).isVerb());
    boolean whole = words.size() <= LONGEST_NAME && !clause;
    Optional<Span> name = whole ? Optional.empty() : page.nameUpTo(last.end());
    if (!whole && name.isEmpty() || !page.speaks(sentence, head)) {
      return Optional.empty();
    }
    Span phrase = name.orElseGet(() -> sentence.words().get(words.get(0)).span().cover(last));
    return announced(index, words.get(words.size() - 1), new SourcePhrase(phrase, head));
  }

  /** "The dam will hold" – Ada Holm, engineer: a name behind a dash that ends the paragraph. */
  Optional<Attribution> signed(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    Span behind =
        Span.of(Math.min(stretch.marks().end(), sentence.span().end()), sentence.span().end());
    List<Integer> words = sentence.indexesIn(behind);
    boolean dash = words.size() > 1 && DASHES.contains(sentence.words().get(words.get(0)).form());
    if (!dash || words.stream().anyMatch(i -> sentence.words().get(i).isVerb())) {
      return Optional.empty();
    }
    int first = words.get(1);
    return page.nameFrom(sentence.words().get(first).span().start())
        .flatMap(
            name -> {
              List<Integer> parts = sentence.indexesIn(name);
              int head = parts.get(parts.size() - 1);
              Cue cue = Cue.mark(words.get(0), sentence.words().get(words.get(0)), "-");
              return page.attribution(index, cue, new SourcePhrase(name, head));
            });
  }

  /** The ministry put out this notice: "..."; the subject of a sentence that ends in a colon. */
  Optional<Attribution> introduced(QuotedStretch stretch, int index) {
    ParsedSentence sentence = page.sentences().get(index);
    List<Integer> words = lead(stretch, sentence);
    boolean clause =
        stretch.words().in(text).split("\\s+").length >= QuoteFilter.FEWEST_UNATTRIBUTED;
    return introduced(index, words)
        .or(() -> clause ? telling(index, words) : Optional.<Attribution>empty());
  }

  /**
   * "The board was blunt in its findings: “...”", "her letter makes a case: “...”": the subject of
   * the first verb, where a parser took a word in the marks for the root or knows no such speaker.
   */
  private Optional<Attribution> telling(int index, List<Integer> words) {
    ParsedSentence sentence = page.sentences().get(index);
    return words.stream()
        .filter(i -> sentence.words().get(i).isVerb())
        .flatMap(i -> sentence.child(i, "nsubj", "nsubjpass").stream())
        .filter(words::contains)
        .findFirst()
        .filter(s -> !page.sources().isThing(sentence.words().get(s)))
        .map(s -> SpeakerPhrase.of(sentence, s))
        .map(s -> page.anybody(index, colon(sentence, words), s));
  }

  private Optional<Attribution> introduced(int index, List<Integer> words) {
    ParsedSentence sentence = page.sentences().get(index);
    return sentence
        .root()
        .filter(words::contains)
        .flatMap(root -> SpeakerFinder.subject(sentence, root))
        .filter(s -> page.speaks(sentence, s.head()))
        .flatMap(s -> announced(index, words.get(words.size() - 1), s));
  }

  /** Whether the sentence ends in a colon. */
  boolean opens(int index) {
    return index >= 0 && page.sentences().get(index).span().in(text).endsWith(":");
  }

  /**
   * Who is to speak behind a sentence that ends in a colon: its last cue, "Stated Ruiz:", its
   * subject, or where it has none ("In a statement:") the subject of the sentence before it in the
   * same paragraph.
   */
  Optional<Attribution> above(int index) {
    if (!opens(index)) {
      return Optional.empty();
    }
    List<Integer> words = page.sentences().get(index).indexesIn(page.sentences().get(index).span());
    return lastCue(index)
        .or(() -> inverted(index))
        .or(() -> introduced(index, words))
        .or(() -> carried(index));
  }

  /** The last cue of the sentence whose speaker is known. */
  Optional<Attribution> lastCue(int index) {
    return page.attributions(index).stream()
        .filter(a -> a.speaker().isPresent() && a.cue().kind() != Cue.Kind.NOUN)
        .reduce((a, b) -> b);
  }

  /** "Stated Ruiz:" where the tagger took the verb for a part of the name. */
  private Optional<Attribution> inverted(int index) {
    ParsedSentence sentence = page.sentences().get(index);
    int last = sentence.words().size() - 1;
    if (last < 2 || last > LONGEST_NAME) {
      return Optional.empty();
    }
    Optional<Cue> cue = page.cues().at(sentence, 0).filter(c -> c.kind().form() == Cue.Form.VERB);
    Span lead = sentence.words().get(1).span().cover(sentence.words().get(last - 1).span());
    return cue.flatMap(c -> page.words().pattern().beside(sentence, c.word(), c.last(), true))
        .filter(s -> lead.contains(s.span()))
        .filter(s -> page.speaks(sentence, s.head()))
        .flatMap(s -> page.attribution(index, cue.orElseThrow(), s));
  }

  private Optional<Attribution> carried(int index) {
    ParsedSentence sentence = page.sentences().get(index);
    boolean verb = sentence.words().stream().anyMatch(Word::isVerb);
    if (verb || index == 0) {
      return Optional.empty();
    }
    ParsedSentence before = page.sentences().get(index - 1);
    boolean apart = text.substring(before.span().end(), sentence.span().start()).indexOf('\n') >= 0;
    int colon = sentence.words().size() - 1;
    Cue cue = Cue.mark(colon, sentence.words().get(colon), ":");
    return before
        .root()
        .filter(root -> !apart)
        .flatMap(root -> SpeakerFinder.subject(before, root))
        .filter(s -> page.speaks(before, s.head()))
        .flatMap(
            s ->
                page.resolve(index - 1, s)
                    .map(speaker -> new Attribution(index, cue, s, Optional.of(speaker))));
  }

  /** The words of the sentence before the marks if a colon ends them. */
  private List<Integer> lead(QuotedStretch stretch, ParsedSentence sentence) {
    int from = Math.min(sentence.span().start(), stretch.marks().start());
    Span lead = Span.of(from, stretch.marks().start());
    return lead.in(text).strip().endsWith(":") ? sentence.indexesIn(lead) : List.of();
  }

  private Optional<Attribution> announced(int index, int colon, SourcePhrase source) {
    Word mark = page.sentences().get(index).words().get(colon);
    return page.attribution(index, Cue.mark(colon, mark, ":"), source);
  }

  private static Cue colon(ParsedSentence sentence, List<Integer> lead) {
    int last = lead.get(lead.size() - 1);
    return Cue.mark(last, sentence.words().get(last), ":");
  }
}
