package org.stemma.revision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.lexicon.Lexicon;

/** Finds where a page says that it corrects what it or an earlier version of it said. */
public final class CorrectionNotes {

  private static final List<String> PHRASES =
      Stream.of("correction", "earlier")
          .flatMap(kind -> Lexicon.ENGLISH.words("corrections.tsv", kind).stream())
          .sorted()
          .toList();

  private CorrectionNotes() {}

  /** The first block, dropped ones too, that says so. */
  public static Optional<Block> in(Article article) {
    return article.blocks().stream()
        .filter(block -> isNote(article.words(block.span())))
        .findFirst();
  }

  private static boolean isNote(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    return PHRASES.stream().anyMatch(folded::contains);
  }
}
