package org.stemma.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * Finds where a page says that it corrects what it or an earlier version of it said: in words of a
 * correction ("an earlier version of this report gave ..."), or, under a headline that says
 * "correction", in a sentence that mends what stands before it ("The correct number is nine").
 */
public final class CorrectionNotes {

  private static final Set<String> OF_EARLIER = words("earlier");
  private static final Set<String> CORRECTING = words("correction");
  private static final Set<String> MENDING = words("mends");
  private static final Set<String> HEADLINES = words("headline");
  private static final Set<String> OF_OTHERS = words("other");

  /** Sentences of one note. */
  private static final int LONGEST = 3;

  private CorrectionNotes() {}

  private static Set<String> words(String kind) {
    return Lexicon.ENGLISH.words("corrections.tsv", kind);
  }

  /** The first block, dropped ones too, that says so. */
  public static Optional<Block> in(Article article) {
    boolean headed = isHeaded(article);
    return article.blocks().stream()
        .filter(block -> isNote(article.words(block.span()), headed))
        .findFirst();
  }

  /**
   * The words of every note, in order: from the sentence that says so on, or, of "The correct
   * number is nine", from the one before.
   */
  public static List<Span> all(Reading reading) {
    boolean headed = isHeaded(reading.article());
    NavigableMap<Integer, Span> all = new TreeMap<>();
    reading.sentences().forEach(s -> all.put(s.span().start(), s.span()));
    List<Span> notes = new ArrayList<>();
    for (Block block : reading.article().blocks()) {
      Span span = block.span();
      if (!isNote(reading.words(span), headed)) {
        continue;
      }
      List<Span> sentences = List.copyOf(all.subMap(span.start(), span.end()).values());
      if (sentences.isEmpty()) {
        notes.add(span);
      }
      for (int at = 0; at < sentences.size(); at++) {
        String words = reading.words(sentences.get(at));
        boolean mends = at > 0 && headed && holds(MENDING, words);
        if (mends || isNote(words, headed)) {
          int last = Math.min(sentences.size(), at + LONGEST) - 1;
          notes.add(sentences.get(mends ? at - 1 : at).cover(sentences.get(last)));
          at = last;
        }
      }
    }
    return List.copyOf(notes);
  }

  /** Whether it says what an earlier version of it stated. */
  static boolean ofEarlierVersion(Article article) {
    return article.blocks().stream()
        .anyMatch(block -> holds(OF_EARLIER, article.words(block.span())));
  }

  /**
   * Of a page that does nothing but correct, the first block that says what it or another page of
   * its outlet had wrong: "An article that we published on Monday gave the number as 19".
   */
  public static Optional<Block> ofAnother(Article article) {
    return isHeaded(article)
        ? article.blocks().stream()
            .filter(Block::isBody)
            .filter(
                block ->
                    holds(OF_OTHERS, article.words(block.span()))
                        || isNote(article.words(block.span()), true))
            .findFirst()
        : Optional.empty();
  }

  /** By its title, or by a line of one such word, which a short page has in place of a title. */
  private static boolean isHeaded(Article article) {
    return article.metadata().title().filter(t -> holds(HEADLINES, t.value())).isPresent()
        || article.blocks().stream()
            .map(block -> article.words(block.span()).strip().toLowerCase(Locale.ROOT))
            .anyMatch(HEADLINES::contains);
  }

  private static boolean isNote(String words, boolean headed) {
    return holds(CORRECTING, words) || holds(OF_EARLIER, words) || headed && holds(MENDING, words);
  }

  /** Whether one of {@code phrases} stands in {@code words}, and not inside a word. */
  private static boolean holds(Collection<String> phrases, String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(phrase -> stands(phrase, folded));
  }

  private static boolean stands(String phrase, String words) {
    for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
      int end = at + phrase.length();
      if ((at == 0 || !Character.isLetter(words.codePointBefore(at)))
          && (end == words.length() || !Character.isLetter(words.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
