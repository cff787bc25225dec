package org.stemma.extract.wording;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.DropReason;
import org.stemma.article.Evidence;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Script;
import org.stemma.text.Span;

/**
 * Knows the short page that a site shows in place of a report: an error, a check of the reader's
 * browser, a question about cookies. Its headline, or a part of it beside the site's name, is one
 * of the lists {@code site-notices.txt} of all languages: such a page is often in another language
 * than the site. It would be counted as a source.
 */
public final class SiteNotice {

  /**
   * Letters of its text; a longer one is a report under such a headline. Swept 500 to 4,000 on
   * {@code eval body}, {@code segments}, {@code plain} and {@code dates} (2026-11-29): no F1
   * changes.
   */
  public static final int MOST_LETTERS = 2_000;

  /** Units of a line that is such a headline. By judgement: longer ones are text. */
  private static final int LONGEST = 80;

  /** Why a headline of such a page may have been left out. */
  private static final Set<DropReason> LEFT_OUT = Set.of(DropReason.ERROR, DropReason.OUTSIDE);

  private static final String LIST = "site-notices.txt";

  private static final Set<String> TITLES =
      Lexicon.having(LIST).stream()
          .flatMap(language -> language.words(LIST).stream())
          .map(SiteNotice::key)
          .collect(Collectors.toUnmodifiableSet());

  private SiteNotice() {}

  /** The headline of {@code article}, if it is such a page. */
  public static Optional<String> of(Article article) {
    return headlines(article)
        .filter(SiteNotice::isNotice)
        .findFirst()
        .filter(title -> letters(article) <= MOST_LETTERS);
  }

  /** What is told of a page that is one of title {@code title}. */
  public static String told(String title) {
    return "a notice of the site in place of a report (\"" + title + "\")";
  }

  /** The title of a page without running text, if it is such a page. */
  public static Optional<String> of(Metadata metadata) {
    return metadata.title().stream()
        .flatMap(SiteNotice::written)
        .filter(SiteNotice::isNotice)
        .findFirst();
  }

  /** Whether {@code title}, or a part of it beside the site's name, is one of the lists. */
  public static boolean isNotice(String title) {
    if (TITLES.contains(key(title))) {
      return true;
    }
    int from = 0;
    for (Span border : TitleParts.borders(title)) {
      if (TITLES.contains(key(title.substring(from, border.start())))) {
        return true;
      }
      from = border.end();
    }
    return from > 0 && TITLES.contains(key(title.substring(from)));
  }

  /** The title as read and as written; without one, the lines left out before the text. */
  private static Stream<String> headlines(Article article) {
    Optional<Field<String>> title = article.metadata().title();
    return title
        .map(SiteNotice::written)
        .orElseGet(
            () ->
                article.blocks().stream()
                    .takeWhile(block -> !block.isBody())
                    .filter(block -> block.dropped().filter(LEFT_OUT::contains).isPresent())
                    .map(block -> article.words(block.span()))
                    .filter(line -> line.length() <= LONGEST));
  }

  private static Stream<String> written(Field<String> title) {
    return Stream.concat(Stream.of(title.value()), title.evidence().stream().map(Evidence::exact))
        .distinct();
  }

  private static String key(String title) {
    return LineForm.key(ListForm.numbered(ListForm.of(title)));
  }

  private static int letters(Article article) {
    return article.blocks().stream()
        .filter(Block::isBody)
        .mapToInt(block -> Script.letters(article.words(block.span())))
        .sum();
  }
}
