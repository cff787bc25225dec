package org.stemma.annotate;

import java.util.ArrayList;
import java.util.List;
import org.stemma.article.Article;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Parser;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Parses sentences without the datelines that open them: a parser that sees {@code OSLO —} before
 * {@code Unions signed} takes the place for the one who signs. The sentence keeps its span, and the
 * words of the dateline stand before the others, below their root.
 */
final class DatelineParse {

  /** The relation of words that belong to no clause, in the labels of the parser. */
  private static final String OUTSIDE = "meta";

  private DatelineParse() {}

  /** The words of {@code sentences}, in their order. */
  static List<ParsedSentence> of(Article article, List<Span> sentences, Parser parser) {
    List<Integer> cuts =
        article.segments().stream().flatMap(s -> s.dateline().stream()).map(Span::end).toList();
    List<Span> parts = new ArrayList<>();
    for (Span sentence : sentences) {
      int cut = cut(sentence, cuts);
      if (cut > sentence.start()) {
        parts.add(Span.of(sentence.start(), cut));
      }
      parts.add(Span.of(cut, sentence.end()));
    }
    List<ParsedSentence> parsed = parser.parse(article.text(), parts);
    List<ParsedSentence> whole = new ArrayList<>();
    int at = 0;
    for (Span sentence : sentences) {
      ParsedSentence first = parsed.get(at++);
      whole.add(
          first.span().end() < sentence.end() ? joined(sentence, first, parsed.get(at++)) : first);
    }
    return whole;
  }

  private static int cut(Span sentence, List<Integer> cuts) {
    return cuts.stream()
        .filter(c -> c > sentence.start() && c < sentence.end())
        .findFirst()
        .orElse(sentence.start());
  }

  private static ParsedSentence joined(Span span, ParsedSentence dateline, ParsedSentence rest) {
    int shift = dateline.words().size();
    int root = rest.root().map(r -> r + shift).orElse(-1);
    List<Word> words = new ArrayList<>();
    for (Word word : dateline.words()) {
      boolean top = word.head() < 0 && root >= 0;
      words.add(top ? moved(word, root, OUTSIDE) : word);
    }
    for (Word word : rest.words()) {
      words.add(word.head() < 0 ? word : moved(word, word.head() + shift, word.relation()));
    }
    return new ParsedSentence(span, words);
  }

  private static Word moved(Word word, int head, String relation) {
    return new Word(
        word.span(), word.form(), word.lemma(), word.tag(), word.entity(), head, relation);
  }
}
