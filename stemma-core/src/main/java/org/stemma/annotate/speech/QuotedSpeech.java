package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  /** What may end the words before a quotation that stands by itself. */
  private static final String ENDS = ".?!:”\"’'»";

  private final SpeechPage page;
  private final QuoteFilter filter;
  private final SpeechOwner owner;
  private final FrameBehind behind;
  private final ColonFrame colon;
  private final ReportedClause reported;
  private final Gaps gaps;
  private final Sayings sayings = new Sayings();

  QuotedSpeech(SpeechPage page, ReportedClause reported) {
    this.page = page;
    this.reported = reported;
    this.gaps = new Gaps(page);
    this.colon = new ColonFrame(page);
    this.filter = new QuoteFilter(page, gaps);
    this.owner = new SpeechOwner(page, reported, colon, gaps);
    this.behind = new FrameBehind(page, reported, gaps);
  }

  List<Quotation> find() {
    for (QuotedStretch stretch : page.stretches()) {
      page.sentencesAt(stretch.marks()).ifPresent(at -> read(stretch, at[0], at[1]));
    }
    List<Quotation> found = new ArrayList<>();
    Map<Integer, List<Span>> contents = sayings.contents();
    for (Saying saying : sayings.all()) {
      found.add(
          new Quotation(
              saying.stretch().words(),
              saying.kind(),
              saying.sentence(),
              saying.speaker(),
              saying.cue(),
              contents.getOrDefault(saying.opening(), saying.content())));
    }
    return found;
  }

  private void read(QuotedStretch stretch, int first, int last) {
    Span sentence = page.sentences().get(first).span().cover(page.sentences().get(last).span());
    boolean term = filter.isTerm(stretch, sentence) && !owner.isCalled(stretch, first);
    if (stretch.depth() > 0 || term) {
      return; // what is quoted inside a quotation is told with it
    }
    boolean whole = isWhole(stretch, first, last);
    boolean alone = whole || standsAlone(stretch, sentence);
    Optional<Cue> unknown = owner.ofNobody(stretch, first, last);
    if (unknown.isPresent()) {
      sayings.add(
          unattributed(
              stretch, QuotationKind.DIRECT, sentence, first, last, unknown.map(Cue::span)));
      return;
    }
    Optional<Attribution> attribution =
        owner
            .of(stretch, first, last)
            .or(() -> behind.of(stretch, last, whole))
            .or(() -> alone ? colon.above(first - 1) : Optional.empty());
    if (attribution.isPresent()) {
      Cue cue = attribution.get().cue();
      boolean spoken = whole || opens(stretch, sentence) && !isApposed(stretch, sentence, cue);
      if (spoken || !isNamed(stretch, sentence, cue)) {
        add(stretch, sentence, first, last, attribution.get(), whole);
      }
      return;
    }
    Optional<Saying> carrier = alone ? sayings.carrier(stretch, first) : Optional.empty();
    if (carrier.isPresent()) {
      sayings.add(goingOn(carrier.get(), stretch, sentence, first, last));
      return;
    }
    Optional<Attribution> announced =
        whole && first > 0 ? colon.lastCue(first - 1) : Optional.empty();
    if (announced.isPresent()) {
      add(stretch, sentence, first, last, announced.get(), true);
    } else if (isSaid(stretch, sentence)) {
      QuotationKind kind = whole ? QuotationKind.DIRECT : QuotationKind.PARTIAL;
      sayings.add(unattributed(stretch, kind, sentence, first, last, Optional.empty()));
    }
  }

  /** Whether words beside {@code cue} are only what something is called. */
  private boolean isNamed(QuotedStretch stretch, Span sentence, Cue cue) {
    return filter.words(stretch) > 1 && filter.isName(stretch, sentence, Optional.of(cue));
  }

  /** Whether words that nobody is told to have said are said all the same: many, and no name. */
  private boolean isSaid(QuotedStretch stretch, Span sentence) {
    return filter.words(stretch) >= QuoteFilter.FEWEST_UNATTRIBUTED
        && !filter.isName(stretch, sentence, Optional.empty());
  }

  private static Saying goingOn(
      Saying from, QuotedStretch stretch, Span sentence, int first, int last) {
    return new Saying(
        stretch,
        QuotationKind.DIRECT,
        sentence,
        first,
        last,
        from.speaker(),
        Optional.empty(),
        List.of(),
        from.opening());
  }

  /**
   * Words of which the page does not tell who said them; {@code cue} may tell that they are said.
   */
  private Saying unattributed(
      QuotedStretch stretch,
      QuotationKind kind,
      Span sentence,
      int first,
      int last,
      Optional<Span> cue) {
    return new Saying(
        stretch, kind, sentence, first, last, Optional.empty(), cue, List.of(), sayings.size());
  }

  private void add(
      QuotedStretch stretch,
      Span sentence,
      int first,
      int last,
      Attribution attribution,
      boolean whole) {
    boolean direct = whole || isDirect(stretch, sentence);
    Optional<Span> cue = Optional.of(attribution.cue().span());
    int opening =
        sayings
            .last()
            .filter(s -> s.lastSentence() == first && s.cue().equals(cue))
            .map(Saying::opening)
            .orElse(sayings.size());
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
            cue,
            direct ? List.of() : clause(stretch, attribution),
            opening));
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
    boolean long_ = filter.words(stretch) > QuoteFilter.FEWEST_UNATTRIBUTED;
    return opens(stretch, sentence) || long_ && !filter.startsLow(stretch);
  }

  /** Whether it begins like a sentence, at the head of its own or behind a sign. */
  private boolean opens(QuotedStretch stretch, Span sentence) {
    String lead = gaps.lead(stretch, sentence.start());
    boolean behind = lead.isEmpty() || ",:—–-.".indexOf(lead.charAt(lead.length() - 1)) >= 0;
    return behind && !filter.startsLow(stretch);
  }

  /** "her programme, “Good Morning,” broadcasts": in apposition, with its cue behind it. */
  private boolean isApposed(QuotedStretch stretch, Span sentence, Cue cue) {
    boolean comma = gaps.lead(stretch, sentence.start()).endsWith(",");
    return comma && cue.span().start() >= stretch.marks().end();
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

  /** Whether it begins its sentence and reads like one, whatever follows behind it. */
  private boolean standsAlone(QuotedStretch stretch, Span sentence) {
    String lead = gaps.lead(stretch, sentence.start());
    boolean begins = lead.isEmpty() || ENDS.indexOf(lead.charAt(lead.length() - 1)) >= 0;
    return begins
        && !filter.startsLow(stretch)
        && filter.words(stretch) >= QuoteFilter.FEWEST_UNATTRIBUTED;
  }
}
