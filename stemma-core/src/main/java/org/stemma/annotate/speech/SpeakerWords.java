package org.stemma.annotate.speech;

import java.util.List;
import java.util.Set;
import org.stemma.annotate.source.PageNames;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** The words that stand for a speaker whom no name of the page stands for. */
final class SpeakerWords {

  /** Signs that end the words for a speaker. */
  private static final Set<String> BORDERS = Set.of(",", "(", "—", "–");

  private static final Set<String> ARTICLES = Lexicon.ENGLISH.words("grammar-words.tsv", "article");

  private final Reading reading;

  SpeakerWords(Reading reading) {
    this.reading = reading;
  }

  /** The words of the phrase up to a relative clause or apposition, without article. */
  String of(ParsedSentence sentence, SourcePhrase phrase) {
    int first = Math.max(0, sentence.indexAt(phrase.span().start()));
    List<Word> words = sentence.words();
    if (first > phrase.head()) {
      // "the workers, who say": the phrase is the pronoun, its head the noun before it
      SourcePhrase meant = SpeakerPhrase.of(sentence, phrase.head());
      first = Math.max(0, sentence.indexAt(meant.span().start()));
    }
    if (first < phrase.head()
        && (ARTICLES.contains(words.get(first).lower()) || words.get(first).tag().equals("WP$"))) {
      first++;
    }
    int last = phrase.head();
    while (last + 1 < words.size()
        && words.get(last + 1).span().end() <= phrase.span().end()
        && !BORDERS.contains(words.get(last + 1).form())
        && !words.get(last + 1).tag().startsWith("W")) {
      last++;
    }
    Span span = words.get(first).span().cover(words.get(last).span());
    return PageNames.folded(reading.words(span));
  }
}
