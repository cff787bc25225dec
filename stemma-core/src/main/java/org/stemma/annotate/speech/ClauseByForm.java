package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** The clause that a verb of speech reports in a sentence without a parse, and who says it. */
final class ClauseByForm {

  /**
   * Words and signs before a cue that stands behind what is said: a subject, a verb and a comma at
   * least. No set marks reported speech of a language that is read without a parse, so none can
   * sweep it; by judgement.
   */
  private static final int SHORTEST = 3;

  private final ReportingForms forms;
  private final NounPhraseByForm phrases;

  ClauseByForm(ReportingForms forms, NounPhraseByForm phrases) {
    this.forms = forms;
    this.phrases = phrases;
  }

  /** What {@code cue} reports, in whichever of three orders. */
  Optional<ReportByForm> of(ParsedSentence sentence, Cue cue) {
    int start = commaBefore(sentence, cue.word()) + 1;
    if (forms.as().contains(sentence.words().get(start).lower()) && endsClause(sentence, cue)) {
      return named(sentence, cue, start);
    }
    return start == cue.word() && start > 0
        ? behind(sentence, cue)
        : start == 0 ? before(sentence, cue) : Optional.empty();
  }

  /** "..., wie die Polizei mitteilte"; "Wie die Polizei mitteilte, ...". */
  private Optional<ReportByForm> named(ParsedSentence sentence, Cue cue, int start) {
    Optional<Span> content =
        start == 0 ? words(sentence, cue.last() + 2, end(sentence)) : words(sentence, 0, start - 1);
    boolean pointed = forms.pointers().contains(sentence.words().get(start + 1).lower());
    return phrases
        .from(sentence, pointed ? start + 2 : start + 1)
        .filter(s -> s.span().end() <= cue.span().start())
        .flatMap(s -> content.map(c -> new ReportByForm(Optional.of(s), cue.span(), List.of(c))));
  }

  /** "..., sagte Mara Lind am Montag"; "Die Ernte, so der Verband, falle mager aus". */
  private Optional<ReportByForm> behind(ParsedSentence sentence, Cue cue) {
    Optional<SourcePhrase> source = phrases.from(sentence, cue.last() + 1);
    int next = source.map(s -> sentence.indexAt(s.span().end() - 1) + 1).orElse(cue.last() + 1);
    boolean closed = next >= sentence.words().size() || !sentence.words().get(next).isWordy();
    if (source.isEmpty() && !forms.nobody().contains(cue.lemma())
        || forms.inserted().contains(cue.lemma()) && !closed) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    words(sentence, 0, cue.word() - 1).ifPresent(content::add);
    if (closed) {
      words(sentence, next + 1, end(sentence)).ifPresent(content::add);
    }
    boolean clause = cue.word() > SHORTEST || content.size() > 1;
    return clause ? Optional.of(new ReportByForm(source, cue.span(), content)) : Optional.empty();
  }

  /** "Mara Lind sagte, dass ..."; "Am Montag sagte Mara Lind, der Damm sei sicher". */
  private Optional<ReportByForm> before(ParsedSentence sentence, Cue cue) {
    int clause = clauseBehind(sentence, cue.last() + 1);
    if (clause < 0 || forms.inserted().contains(cue.lemma())) {
      return Optional.empty();
    }
    int end = cue.word();
    while (end > 0 && forms.isSkipped(sentence.words().get(end - 1))) {
      end--;
    }
    Optional<SourcePhrase> source =
        forms.nobody().contains(cue.lemma())
            ? Optional.empty()
            : phrases
                .filling(sentence, 0, end)
                .or(() -> phrases.from(sentence, cue.last() + 1))
                .filter(s -> s.span().end() < sentence.words().get(clause).span().start());
    boolean known = source.isPresent() || forms.nobody().contains(cue.lemma());
    return known
        ? words(sentence, clause, end(sentence))
            .map(c -> new ReportByForm(source, cue.span(), List.of(c)))
        : Optional.empty();
  }

  /** Where a clause begins that is said, behind a comma from {@code from} on; -1 if none does. */
  private int clauseBehind(ParsedSentence sentence, int from) {
    List<Word> words = sentence.words();
    int comma = from;
    while (comma < words.size() && !words.get(comma).form().equals(",")) {
      comma++;
    }
    if (comma + 1 >= words.size()) {
      return -1;
    }
    boolean opened = forms.openers().contains(words.get(comma + 1).lower());
    return opened || forms.reports(words.subList(comma + 1, words.size())) ? comma + 1 : -1;
  }

  /** Whether nothing but a sign stands behind the cue in its clause. */
  private static boolean endsClause(ParsedSentence sentence, Cue cue) {
    int next = cue.last() + 1;
    return next < sentence.words().size() && !sentence.words().get(next).isWordy();
  }

  /** The last comma before the word at {@code index}, or -1. */
  private static int commaBefore(ParsedSentence sentence, int index) {
    int at = index - 1;
    while (at >= 0 && !sentence.words().get(at).form().equals(",")) {
      at--;
    }
    return at;
  }

  /** One past the last word of the sentence, its stop left out. */
  private static int end(ParsedSentence sentence) {
    int end = sentence.words().size();
    while (end > 0 && !sentence.words().get(end - 1).isWordy()) {
      end--;
    }
    return end;
  }

  private static Optional<Span> words(ParsedSentence sentence, int from, int end) {
    return from < end
        ? Optional.of(sentence.words().get(from).span().cover(sentence.words().get(end - 1).span()))
        : Optional.empty();
  }
}
