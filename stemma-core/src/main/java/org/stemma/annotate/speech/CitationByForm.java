package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * What a sentence without a parse says after somebody whom a preposition names ("laut Polizei",
 * "Augenzeugen zufolge"), or after its own subject ("nach eigenen Angaben"): all the rest of it.
 */
final class CitationByForm {

  private final SpeechPage page;
  private final ReportingForms forms;
  private final NounPhraseByForm phrases;

  CitationByForm(SpeechPage page, ReportingForms forms, NounPhraseByForm phrases) {
    this.page = page;
    this.forms = forms;
    this.phrases = phrases;
  }

  /** What the words of {@code cue} cite; nothing where they stand inside a later clause. */
  Optional<ReportByForm> of(ParsedSentence sentence, Cue cue) {
    boolean inside =
        sentence.words().subList(0, Math.max(0, cue.word() - 1)).stream()
            .anyMatch(w -> w.form().equals(","));
    if (inside) {
      return Optional.empty();
    }
    Optional<SourcePhrase> source =
        forms.own().contains(cue.lemma()) ? subject(sentence, cue) : cited(sentence, cue);
    return source.flatMap(s -> rest(sentence, cue, s));
  }

  /** "laut Polizei", "nach Angaben von Mara Lind", "Augenzeugen zufolge". */
  private Optional<SourcePhrase> cited(ParsedSentence sentence, Cue cue) {
    int next = cue.last() + 1;
    boolean pointed =
        next < sentence.words().size()
            && forms.pointers().contains(sentence.words().get(next).lower());
    return phrases
        .filling(sentence, 0, cue.word())
        .or(() -> phrases.from(sentence, pointed ? next + 1 : next));
  }

  /** The subject: before the verb, or behind it where the cue opens the sentence. */
  private Optional<SourcePhrase> subject(ParsedSentence sentence, Cue cue) {
    return cue.word() == 0
        ? phrases.from(sentence, cue.last() + 2)
        : phrases.from(sentence, 0).filter(s -> s.span().end() <= cue.span().start());
  }

  private Optional<ReportByForm> rest(ParsedSentence sentence, Cue cue, SourcePhrase source) {
    List<Span> pieces = new ArrayList<>();
    Optional<Span> piece = Optional.empty();
    for (Word word : sentence.words()) {
      boolean told =
          !cue.span().contains(word.span())
              && !source.span().contains(word.span())
              && (word.isWordy() || piece.isPresent())
              && !(word.isWordy() && isPointer(cue, word, source));
      if (told) {
        piece = Optional.of(piece.map(p -> p.cover(word.span())).orElse(word.span()));
      } else {
        piece.flatMap(this::trimmed).ifPresent(pieces::add);
        piece = Optional.empty();
      }
    }
    piece.flatMap(this::trimmed).ifPresent(pieces::add);
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportByForm(Optional.of(source), cue.span(), pieces));
  }

  /** "von" between "nach Angaben" and the name. */
  private boolean isPointer(Cue cue, Word word, SourcePhrase source) {
    return word.span().start() > cue.span().end()
        && word.span().end() < source.span().start()
        && forms.pointers().contains(word.lower());
  }

  /** Without the signs at its end. */
  private Optional<Span> trimmed(Span piece) {
    String text = page.text();
    int end = piece.end();
    while (end > piece.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end > piece.start() ? Optional.of(Span.of(piece.start(), end)) : Optional.empty();
  }
}
