package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Indirect speech whose source stands in a condition: "if the cook is to be believed, the pumps had
 * failed". The cue is the whole condition.
 */
final class CreditedSource {

  private static final Set<String> CREDITING =
      Lexicon.ENGLISH.words("crediting-conditions.tsv", "predicate");

  /** Words of the longest phrase of the list. */
  private static final int LONGEST =
      CREDITING.stream().mapToInt(phrase -> phrase.split(" ").length).max().orElse(0);

  private static final Set<String> CONDITIONS =
      Lexicon.ENGLISH.words("crediting-conditions.tsv", "condition");

  private final SpeechPage page;

  CreditedSource(SpeechPage page) {
    this.page = page;
  }

  List<Quotation> find() {
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < page.sentences().size(); i++) {
      if (page.isBody(i)) {
        in(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Quotation> in(int index) {
    ParsedSentence sentence = page.sentences().get(index);
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      boolean opens = i == 0 || words.get(i - 1).form().equals(",");
      if (opens && isCondition(words.get(i)) && !page.isQuoted(words.get(i).span())) {
        return credited(index, i);
      }
    }
    return Optional.empty();
  }

  private static boolean isCondition(Word word) {
    return word.is("mark") && CONDITIONS.contains(word.lower()) && word.head() >= 0;
  }

  /** The main clause, said by the subject of the condition that the word at {@code mark} opens. */
  private Optional<Quotation> credited(int index, int mark) {
    ParsedSentence sentence = page.sentences().get(index);
    Optional<SourcePhrase> source =
        sentence
            .child(sentence.words().get(mark).head(), "nsubj", "nsubjpass")
            .map(subject -> SpeakerPhrase.of(sentence, subject));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int behind = sentence.indexAt(source.get().span().end() - 1) + 1;
    int end = crediting(sentence.words(), behind);
    Optional<Span> content = end < 0 ? Optional.empty() : mainClause(sentence, mark, end);
    Optional<Speaker> speaker = content.flatMap(c -> page.resolve(index, source.get()));
    return speaker.map(
        s ->
            new Quotation(
                content.orElseThrow(),
                QuotationKind.INDIRECT,
                sentence.span(),
                speaker,
                Optional.of(
                    sentence.words().get(mark).span().cover(sentence.words().get(end - 1).span())),
                List.of(content.orElseThrow())));
  }

  /** One past the phrase of the list that begins at {@code from} and ends its clause, else -1. */
  private static int crediting(List<Word> words, int from) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < Math.min(words.size(), from + LONGEST); i++) {
      phrase.append(i == from ? "" : " ").append(words.get(i).lower());
      boolean closed = i + 1 == words.size() || !words.get(i + 1).isWordy();
      if (closed && CREDITING.contains(phrase.toString())) {
        return i + 1;
      }
    }
    return -1;
  }

  /** What stands behind a condition that opens the sentence, or before one that ends it. */
  private static Optional<Span> mainClause(ParsedSentence sentence, int mark, int end) {
    List<Word> words = sentence.words();
    int first = mark == 0 ? end + 1 : 0;
    int last = mark == 0 ? words.size() - 1 : mark - 2;
    while (last > first && !words.get(last).isWordy()) {
      last--;
    }
    boolean closing = mark == 0 || end >= words.size() - 1;
    return closing && first < last
        ? Optional.of(words.get(first).span().cover(words.get(last).span()))
        : Optional.empty();
  }
}
