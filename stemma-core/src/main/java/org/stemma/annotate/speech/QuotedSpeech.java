package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Direct and partial speech. A quotation without a cue of its own takes the speaker of the sentence
 * before it: a second sentence in marks, a new paragraph that begins with an opening mark, words
 * after a colon.
 */
final class QuotedSpeech {

  /** One saying: its pieces share a speaker and, unless each has its cue, belong together. */
  private record Saying(
      QuotedStretch stretch,
      QuotationKind kind,
      Span sentence,
      int firstSentence,
      int lastSentence,
      Optional<Speaker> speaker,
      Optional<Span> cue,
      List<Span> clause,
      boolean joins) {}

  private final SpeechPage page;
  private final QuoteFilter filter;
  private final SpeechOwner owner;
  private final ReportedClause reported;
  private final String text;
  private final List<Saying> sayings = new ArrayList<>();

  QuotedSpeech(SpeechPage page) {
    this.page = page;
    this.filter = new QuoteFilter(page);
    this.owner = new SpeechOwner(page);
    this.reported = new ReportedClause(page);
    this.text = page.reading().article().text();
  }

  List<Quotation> find() {
    for (QuotedStretch stretch : page.stretches()) {
      page.sentencesAt(stretch.marks()).ifPresent(at -> read(stretch, at[0], at[1]));
    }
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      found.add(quotation(i));
    }
    return found;
  }

  private void read(QuotedStretch stretch, int first, int last) {
    Span sentence = page.sentences().get(first).span().cover(page.sentences().get(last).span());
    if (filter.isTerm(stretch, sentence)) {
      return;
    }
    Optional<Attribution> attribution =
        stretch.depth() == 0 ? owner.of(stretch, first, last) : Optional.empty();
    boolean whole = isWhole(stretch, first, last);
    if (attribution.isPresent()) {
      boolean adjacentOnly = filter.words(stretch) > 1 && filter.isName(stretch, sentence);
      if (adjacentOnly && !whole && !isDirect(stretch, sentence)) {
        return;
      }
      add(stretch, sentence, first, last, attribution.get(), whole);
      return;
    }
    if (stretch.depth() > 0) {
      return;
    }
    Optional<Saying> carrier = whole ? carrier(stretch, first) : Optional.empty();
    if (carrier.isPresent()) {
      Saying from = carrier.get();
      sayings.add(
          new Saying(
              stretch,
              QuotationKind.DIRECT,
              sentence,
              first,
              last,
              from.speaker,
              Optional.empty(),
              List.of(),
              true));
      return;
    }
    Optional<Attribution> announced = whole ? announced(first) : Optional.empty();
    if (announced.isPresent()) {
      add(stretch, sentence, first, last, announced.get(), true);
      return;
    }
    boolean long_ = filter.words(stretch) >= QuoteFilter.FEWEST_UNATTRIBUTED;
    if (long_ && !filter.isName(stretch, sentence)) {
      QuotationKind kind = whole ? QuotationKind.DIRECT : QuotationKind.PARTIAL;
      sayings.add(
          new Saying(
              stretch,
              kind,
              sentence,
              first,
              last,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              false));
    }
  }

  private void add(
      QuotedStretch stretch,
      Span sentence,
      int first,
      int last,
      Attribution attribution,
      boolean whole) {
    boolean direct = whole || isDirect(stretch, sentence);
    boolean joins =
        !sayings.isEmpty()
            && sayings.get(sayings.size() - 1).lastSentence == first
            && sayings.get(sayings.size() - 1).cue.equals(Optional.of(attribution.cue().span()));
    sayings.add(
        new Saying(
            stretch,
            direct ? QuotationKind.DIRECT : QuotationKind.PARTIAL,
            sentence.cover(
                page.sentences().get(attribution.sentence()).span().overlaps(sentence)
                    ? page.sentences().get(attribution.sentence()).span()
                    : sentence),
            first,
            last,
            attribution.speaker(),
            Optional.of(attribution.cue().span()),
            direct ? List.of() : clause(stretch, attribution),
            joins));
  }

  /** The clause or phrase that words quoted in a sentence are part of; empty if there is none. */
  private List<Span> clause(QuotedStretch stretch, Attribution attribution) {
    return page.attributions(attribution.sentence()).stream()
        .filter(
            a -> a.speaker().map(Speaker::name).equals(attribution.speaker().map(Speaker::name)))
        .map(reported::ofQuoted)
        .filter(clause -> clause.stream().anyMatch(c -> c.contains(stretch.words())))
        .min(Comparator.comparingInt(clause -> clause.stream().mapToInt(Span::length).sum()))
        .orElse(List.of());
  }

  /** Whether the marks hold whole sentences: it begins like one and is not part of a clause. */
  private boolean isDirect(QuotedStretch stretch, Span sentence) {
    if (filter.startsLow(stretch)) {
      return false;
    }
    int from = Math.min(sentence.start(), stretch.marks().start());
    String lead = text.substring(from, stretch.marks().start()).strip();
    boolean opens = lead.isEmpty() || ",:—–-.".indexOf(lead.charAt(lead.length() - 1)) >= 0;
    return opens || filter.words(stretch) > QuoteFilter.FEWEST_UNATTRIBUTED;
  }

  /** Whether the stretch fills its sentences. */
  private boolean isWhole(QuotedStretch stretch, int first, int last) {
    for (int i = first; i <= last; i++) {
      ParsedSentence sentence = page.sentences().get(i);
      if (!QuoteFilter.fills(stretch, sentence)) {
        return false;
      }
    }
    return true;
  }

  /** The saying just before, or one that the paragraph before left open. */
  private Optional<Saying> carrier(QuotedStretch stretch, int first) {
    if (sayings.isEmpty()) {
      return Optional.empty();
    }
    Saying previous = sayings.get(sayings.size() - 1);
    boolean adjacent = previous.lastSentence >= first - 1;
    boolean carries = stretch.continues() || adjacent;
    return Optional.of(previous).filter(p -> carries && p.speaker.isPresent());
  }

  /** The last cue of the sentence before. */
  private Optional<Attribution> announced(int first) {
    if (first == 0) {
      return Optional.empty();
    }
    List<Attribution> known =
        page.attributions(first - 1).stream()
            .filter(a -> a.speaker().isPresent() && a.cue().kind() != Cue.Kind.NOUN)
            .toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
  }

  private Quotation quotation(int index) {
    Saying saying = sayings.get(index);
    int from = index;
    while (sayings.get(from).joins && from > 0) {
      from--;
    }
    int to = index;
    while (to + 1 < sayings.size() && sayings.get(to + 1).joins) {
      to++;
    }
    List<Span> content = content(sayings.subList(from, to + 1));
    return new Quotation(
        saying.stretch.words(), saying.kind, saying.sentence, saying.speaker, saying.cue, content);
  }

  /** The words of sayings that belong together, in order, and the clauses around them. */
  private static List<Span> content(List<Saying> together) {
    List<Span> content = new ArrayList<>();
    for (Saying saying : together) {
      List<Span> said = saying.clause.isEmpty() ? List.of(saying.stretch.words()) : saying.clause;
      said.stream()
          .filter(s -> content.stream().noneMatch(c -> c.overlaps(s)))
          .forEach(content::add);
    }
    return content;
  }
}
