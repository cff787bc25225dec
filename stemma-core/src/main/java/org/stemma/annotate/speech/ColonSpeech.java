package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;
import org.stemma.article.Block;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * "Ruiz: The bridge will close." without quotation marks, as in headlines and transcripts: a person
 * at the start of a paragraph, a colon, and what the person says, to the end of the paragraph.
 */
final class ColonSpeech {

  /**
   * A name and an office; longer leads are clauses. On PolNeAR (every eighth article from the first
   * and from the second on, end-to-end F1 of all, 2026-11-30) .6545 and .6402 with 3, .6546 and
   * .6402 with 6, .6545 and .6401 with 12. Swept with {@code REACH} of {@link Sequel} at 3.
   */
  private static final int LONGEST_LEAD = 6;

  private final SpeechPage page;

  ColonSpeech(SpeechPage page) {
    this.page = page;
  }

  List<Quotation> find() {
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < page.sentences().size(); i++) {
      if (page.isBody(i)) {
        at(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Quotation> at(int index) {
    ParsedSentence sentence = page.sentences().get(index);
    List<Word> words = sentence.words();
    int colon = 0;
    while (colon < words.size() && colon <= LONGEST_LEAD && !words.get(colon).form().equals(":")) {
      colon++;
    }
    Optional<Block> block = page.reading().article().blockAt(sentence.span().start());
    boolean opens = block.filter(b -> b.span().start() == sentence.span().start()).isPresent();
    if (!opens || colon == 0 || colon > LONGEST_LEAD || colon + 2 >= words.size()) {
      return Optional.empty();
    }
    Span lead = words.get(0).span().cover(words.get(colon - 1).span());
    Span rest = Span.of(words.get(colon + 1).span().start(), block.orElseThrow().span().end());
    if (!page.isPerson(lead) || page.isQuoted(words.get(colon + 1).span())) {
      return Optional.empty();
    }
    Span mark = words.get(colon).span();
    Optional<Speaker> speaker = page.resolve(index, new SourcePhrase(lead, colon - 1));
    return speaker.map(
        s ->
            new Quotation(
                rest,
                QuotationKind.INDIRECT,
                sentence.span(),
                speaker,
                Optional.of(mark),
                List.of(rest)));
  }
}
