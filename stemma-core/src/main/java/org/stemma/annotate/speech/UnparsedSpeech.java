package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Indirect speech of sentences without a parse, by the forms of words that a language has for it:
 * "sagte, dass ...", "..., wie die Polizei mitteilte", "laut Polizei ...", and the mood of reported
 * speech, in which what somebody says goes on over sentences without a cue ("Der Damm sei sicher.
 * Er habe schon größere Fluten überstanden.").
 */
final class UnparsedSpeech {

  private final SpeechPage page;
  private final ReportingForms forms;
  private final ClauseByForm clauses;
  private final CitationByForm citations;

  UnparsedSpeech(SpeechPage page, ReportingForms forms) {
    NounPhraseByForm phrases = new NounPhraseByForm(forms, page.words().pronouns().keySet());
    this.page = page;
    this.forms = forms;
    this.clauses = new ClauseByForm(forms, phrases);
    this.citations = new CitationByForm(page, forms, phrases);
  }

  /**
   * @param quoted the words in marks of the page, with their speakers
   */
  List<Quotation> find(List<Quotation> quoted) {
    List<Quotation> found = new ArrayList<>();
    if (!forms.isKnown()) {
      return found;
    }
    List<Quotation> marked =
        quoted.stream().sorted(Comparator.comparingInt(q -> q.sentence().start())).toList();
    int next = 0;
    Optional<Quotation> last = Optional.empty();
    for (int i = 0; i < page.sentences().size(); i++) {
      ParsedSentence sentence = page.sentences().get(i);
      boolean plain = page.isBody(i) && page.quotedIn(sentence.span()).isEmpty();
      if (plain && !sentence.isParsed()) {
        int index = i;
        Optional<Quotation> before = last;
        Optional<Quotation> told =
            reported(index).map(r -> quotation(index, r)).or(() -> goesOn(index, before));
        told.ifPresent(found::add);
        last = told.or(() -> before);
      }
      while (next < marked.size() && marked.get(next).sentence().start() < sentence.span().end()) {
        last = Optional.of(later(last, marked.get(next)));
        next++;
      }
    }
    return found;
  }

  private static Quotation later(Optional<Quotation> last, Quotation quotation) {
    return last.filter(l -> l.span().end() >= quotation.span().end()).orElse(quotation);
  }

  private Optional<ReportByForm> reported(int index) {
    ParsedSentence sentence = page.sentences().get(index);
    for (int i = 0; i < sentence.words().size(); i++) {
      Optional<Cue> cue = page.cues().at(sentence, i);
      if (cue.isPresent()) {
        Optional<ReportByForm> report =
            switch (cue.get().kind().form()) {
              case VERB -> clauses.of(sentence, cue.get());
              case PREPOSITION -> citations.of(sentence, cue.get());
              case NOUN -> Optional.empty();
            };
        if (report.isPresent()) {
          return report;
        }
      }
    }
    return Optional.empty();
  }

  private Quotation quotation(int index, ReportByForm report) {
    List<Span> content = report.content();
    return new Quotation(
        content.getFirst().cover(content.getLast()),
        QuotationKind.INDIRECT,
        page.sentences().get(index).span(),
        report.source().flatMap(s -> speaker(index, s)),
        Optional.of(report.cue()),
        content);
  }

  private Optional<Speaker> speaker(int index, SourcePhrase source) {
    return page.resolve(index, source);
  }

  /**
   * A sentence in the mood of reported speech, right behind one that reports.
   *
   * @param last what was said last before it
   */
  private Optional<Quotation> goesOn(int index, Optional<Quotation> last) {
    Span sentence = page.sentences().get(index).span();
    if (index == 0 || !forms.goesOn(page.sentences().get(index).words()) || !isInBlock(index)) {
      return Optional.empty();
    }
    Span before = page.sentences().get(index - 1).span();
    return last.filter(q -> q.sentence().overlaps(before))
        .map(
            q ->
                new Quotation(
                    sentence,
                    QuotationKind.INDIRECT,
                    sentence,
                    q.speaker(),
                    Optional.empty(),
                    List.of(sentence)));
  }

  /** Whether the sentence stands in one paragraph with the one before it. */
  private boolean isInBlock(int index) {
    Span before = page.sentences().get(index - 1).span();
    return page.reading()
        .article()
        .blockAt(before.start())
        .filter(b -> b.span().contains(page.sentences().get(index).span()))
        .isPresent();
  }
}
