package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stemma.annotate.source.PageName;
import org.stemma.annotate.source.PageNames;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotate.source.Sources;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.Speaker;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.text.SpanIndex;
import org.stemma.text.Spans;

/**
 * One page laid out for the search for speech: sentences, quoted stretches, names, attributions.
 */
final class SpeechPage {

  private final Reading reading;
  private final List<QuotedStretch> stretches;

  /** The marks of the stretches that stand in no other, in order. */
  private final List<Span> outermost = new ArrayList<>();

  private final List<List<Attribution>> attributions = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final PageNames names;
  private final SpeakerResolver resolver;
  private final Sources sources;
  private final Cues cues;
  private final SpeechWords words;

  SpeechPage(Reading reading, Cues cues, Sources sources, SpeechWords words) {
    this.reading = reading;
    this.cues = cues;
    this.sources = sources;
    this.words = words;
    List<Span> paragraphs =
        reading.article().blocks().stream().filter(SpeechPage::mayQuote).map(Block::span).toList();
    SpanIndex<Residue> residue = new SpanIndex<>(reading.all(Residue.class), Residue::span);
    DialogueDash dialogue = new DialogueDash(reading, cues);
    List<QuotedStretch> marked = QuotationMarks.in(text(), paragraphs);
    stretches =
        Stream.concat(
                marked.stream(),
                paragraphs.stream()
                    .flatMap(p -> dialogue.in(p).stream())
                    .filter(d -> marked.stream().noneMatch(m -> m.marks().overlaps(d.marks()))))
            .filter(
                s ->
                    residue.overlapping(s.marks()).stream()
                        .noneMatch(r -> r.span().contains(s.marks())))
            .sorted(Comparator.comparingInt(s -> s.marks().start()))
            .toList();
    for (QuotedStretch stretch : stretches) {
      int last = outermost.isEmpty() ? 0 : outermost.get(outermost.size() - 1).end();
      if (stretch.marks().start() >= last) {
        outermost.add(stretch.marks());
      }
    }
    names = PageNames.of(reading, sources.titles());
    List<Span> quoted = stretches.stream().map(QuotedStretch::marks).toList();
    resolver = new SpeakerResolver(reading, names, sources, quoted, words);
    AttributionFinder finder = new AttributionFinder(this, speakers);
    for (int i = 0; i < reading.sentences().size(); i++) {
      attributions.add(finder.in(i));
    }
  }

  private static boolean mayQuote(Block block) {
    return block.isBody() || block.isKept() && block.kind() == BlockKind.CAPTION;
  }

  Reading reading() {
    return reading;
  }

  /** The text of the article, which all spans refer to. */
  String text() {
    return reading.article().text();
  }

  List<QuotedStretch> stretches() {
    return stretches;
  }

  List<Attribution> attributions(int sentence) {
    return attributions.get(sentence);
  }

  List<ParsedSentence> sentences() {
    return reading.sentences();
  }

  Sources sources() {
    return sources;
  }

  Cues cues() {
    return cues;
  }

  /** The word lists in the language of the page. */
  SpeechWords words() {
    return words;
  }

  /** Whether the sentence is running text or a caption; headlines repeat what the text says. */
  boolean isBody(int sentence) {
    Span span = sentences().get(sentence).span();
    return reading.article().blockAt(span.start()).filter(SpeechPage::mayQuote).isPresent();
  }

  /** Numbers of the sentences that share a unit with {@code span}, first and last. */
  Optional<int[]> sentencesAt(Span span) {
    int first = Spans.firstEndingAfter(sentences(), ParsedSentence::span, span.start());
    int last = first - 1;
    while (last + 1 < sentences().size() && sentences().get(last + 1).span().overlaps(span)) {
      last++;
    }
    return last < first ? Optional.empty() : Optional.of(new int[] {first, last});
  }

  /** From mark to mark, the quoted words that share a unit with {@code span}, in order. */
  List<Span> quotedIn(Span span) {
    List<Span> found = new ArrayList<>();
    int at = Spans.firstEndingAfter(outermost, Function.identity(), span.start());
    while (at < outermost.size() && outermost.get(at).start() < span.end()) {
      found.add(outermost.get(at++));
    }
    return found;
  }

  /** Whether the word stands between quotation marks. */
  boolean isQuoted(Span word) {
    return Spans.at(outermost, Function.identity(), word.start())
        .filter(marks -> marks.contains(word))
        .isPresent();
  }

  /** The speaker that a phrase names, found after the speakers before it. */
  Optional<Speaker> resolve(int sentence, SourcePhrase phrase) {
    return resolver.resolve(sentence, phrase, speakers);
  }

  /** A cue with the speaker that {@code source} names in its sentence; empty if it names none. */
  Optional<Attribution> attribution(int sentence, Cue cue, SourcePhrase source) {
    return resolve(sentence, source)
        .map(speaker -> new Attribution(sentence, cue, source, Optional.of(speaker)));
  }

  /** The same where any noun can speak. */
  Attribution anybody(int sentence, Cue cue, SourcePhrase source) {
    Speaker speaker = resolve(sentence, source).orElseGet(() -> resolver.anybody(sentence, source));
    return new Attribution(sentence, cue, source, Optional.of(speaker));
  }

  /** Whether a name of a person ends {@code lead}. */
  boolean isPerson(Span lead) {
    return names.personsIn(lead).stream().anyMatch(n -> n.span().end() == lead.end());
  }

  /** Whether the word can name who speaks. */
  boolean speaks(ParsedSentence sentence, int word) {
    return resolver.kind(sentence, word) != Sources.Kind.NONE;
  }

  /** The first name of a person in {@code span}. */
  Optional<Span> personIn(Span span) {
    return names.personsIn(span).stream().map(PageName::span).findFirst();
  }

  /** The name that ends at {@code end}. */
  Optional<Span> nameUpTo(int end) {
    return names.all().stream().map(PageName::span).filter(n -> n.end() == end).findFirst();
  }

  /** The name that begins at {@code start}. */
  Optional<Span> nameFrom(int start) {
    return names.all().stream().map(PageName::span).filter(n -> n.start() == start).findFirst();
  }
}
