package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.LineForm;
import org.stemma.text.Span;

/**
 * Lines that tell how the page was made. Of those that the extractor took for no part of the
 * report: share buttons among the text, questions left by a generator, slugs. Of those it kept:
 * captions that repeat the text, and recaps, the items of the list that closes a page which say
 * again what its paragraphs say.
 */
final class DroppedLines {

  /**
   * A button says no more than this many words. No public set marks residue, so none can sweep it;
   * by judgement.
   */
  private static final int BUTTON_WORDS = 5;

  private DroppedLines() {}

  static List<Residue> in(Article article) {
    List<Residue> found = new ArrayList<>();
    int closing = closingList(article);
    for (Block block : article.blocks()) {
      String text = article.words(block.span());
      Optional<ResidueClass> kind = kind(article, block, text, closing);
      kind.ifPresent(k -> found.add(new Residue(block.span(), k, why(k))));
    }
    return found;
  }

  /** Where the list of two items or more begins that closes the page; its end if none does. */
  private static int closingList(Article article) {
    List<Block> kept = article.blocks().stream().filter(Block::isKept).toList();
    int first = kept.size();
    while (first > 0 && kept.get(first - 1).kind() == BlockKind.LIST_ITEM) {
      first--;
    }
    return kept.size() - first < 2 || first == 0
        ? article.text().length()
        : kept.get(first).span().start();
  }

  private static Optional<ResidueClass> kind(
      Article article, Block block, String text, int closing) {
    if (LineForm.isSlug(text)) {
      return Optional.of(ResidueClass.SLUG);
    }
    if (block.kind() == BlockKind.CAPTION && block.repeats().isPresent()) {
      return Optional.of(ResidueClass.REPEATED_CAPTION);
    }
    if (block.span().start() >= closing && block.isKept() && block.repeats().isPresent()) {
      return Optional.of(ResidueClass.RECAP);
    }
    return block.dropped().flatMap(reason -> dropped(article, block.span(), text, reason));
  }

  private static Optional<ResidueClass> dropped(
      Article article, Span span, String text, DropReason reason) {
    boolean inside = article.segments().stream().anyMatch(s -> s.span().contains(span));
    boolean button = text.split("\\s+", -1).length <= BUTTON_WORDS;
    return switch (reason) {
      case SLUG -> Optional.of(ResidueClass.SLUG);
      case PROMPT -> Optional.of(ResidueClass.PROMPT);
      // Markup has share buttons by right; among text alone they were scraped.
      case SHARE_BUTTONS ->
          article.page().mediaType().equals("text/plain")
              ? Optional.of(ResidueClass.WIDGET)
              : Optional.empty();
      case PAGE_HEAD -> inside && button ? Optional.of(ResidueClass.WIDGET) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static String why(ResidueClass kind) {
    return switch (kind) {
      case SLUG -> "an address used as text";
      case PROMPT -> "a question outside the story";
      case RECAP -> "a summary of the text beside it";
      case REPEATED_CAPTION -> "a caption that repeats the text";
      case WIDGET -> "a button among the text";
      case CATEGORY_NAMES,
          DEVELOPING_MARKER,
          MECHANICAL_ERROR,
          PLACEHOLDER,
          PROMOTIONAL_FILLER,
          SEO_KEYWORDS,
          TRUNCATION ->
          "";
    };
  }
}
