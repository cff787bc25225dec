package org.stemma.revision;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.lexicon.Lexicon;

/** Finds where a page says that it corrects what it or an earlier version of it said. */
public final class CorrectionNotes {

  private static final Set<String> OF_EARLIER = Lexicon.ENGLISH.words("corrections.tsv", "earlier");

  private static final List<String> PHRASES =
      Stream.concat(
              Lexicon.ENGLISH.words("corrections.tsv", "correction").stream(), OF_EARLIER.stream())
          .sorted()
          .toList();

  private CorrectionNotes() {}

  /** The first block, dropped ones too, that says so. */
  public static Optional<Block> in(Article article) {
    return article.blocks().stream()
        .filter(block -> isNote(article.words(block.span())))
        .findFirst();
  }

  /** Whether it says what an earlier version of it stated. */
  static boolean ofEarlierVersion(Article article) {
    return article.blocks().stream()
        .anyMatch(block -> holds(OF_EARLIER, article.words(block.span())));
  }

  private static boolean isNote(String words) {
    return holds(PHRASES, words);
  }

  private static boolean holds(Collection<String> phrases, String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(folded::contains);
  }
}
