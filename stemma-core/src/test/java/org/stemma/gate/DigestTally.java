package org.stemma.gate;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.capture.Capture;
import org.stemma.extract.ExtractOptions;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;

/** What became of invented pages. Not thread-safe. */
final class DigestTally {

  private int pages;
  private int right;
  private int found;
  private int missed;
  private int wrong;

  /** Share of the pages of which all is as it must be. */
  double right() {
    return (double) right / pages;
  }

  /** Share of the borders that were found. */
  double recall() {
    return (double) found / (found + missed);
  }

  /** Counts the page; whether all is as it must be. */
  boolean add(DigestPage page) {
    // One of the reports tells how a dish is made: asked here is where it is cut.
    Extractor extractor =
        new Extractor(text -> Optional.of(page.language()), ExtractOptions.DEFAULT.ofAnyKind());
    byte[] bytes = page.text().getBytes(StandardCharsets.UTF_8);
    Extraction read = extractor.extract(Capture.of(page.name(), bytes));
    boolean answered =
        switch (read) {
          case Extraction.Found article ->
              page.form().answer() != DigestPage.Answer.NO_ARTICLE
                  && borders(page, article.article());
          case Extraction.NotAnArticle none -> page.form().answer() == DigestPage.Answer.NO_ARTICLE;
        };
    pages++;
    right += answered ? 1 : 0;
    return answered;
  }

  private boolean borders(DigestPage page, Article article) {
    int before = -1;
    int thing = -1;
    int faults = missed + wrong;
    for (Block block : article.blocks()) {
      boolean says = article.words(block.span()).codePoints().anyMatch(Character::isLetter);
      int now = page.thingAt(article.evidence(block.span()).start());
      if (block.isBody() && says && now >= 0) {
        int segment = segment(article, block);
        if (thing >= 0) {
          found += now != thing && segment != before ? 1 : 0;
          missed += now != thing && segment == before ? 1 : 0;
          wrong += now == thing && segment != before ? 1 : 0;
        }
        thing = now;
        before = segment;
      }
    }
    return missed + wrong == faults && thing == page.starts().size() - 1;
  }

  private static int segment(Article article, Block block) {
    for (int i = 0; i < article.segments().size(); i++) {
      if (article.segments().get(i).span().contains(block.span())) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return "%d of %d right; borders found %d, missed %d, wrong %d"
        .formatted(right, pages, found, missed, wrong);
  }
}
