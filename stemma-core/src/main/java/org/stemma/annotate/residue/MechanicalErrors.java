package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.lexicon.CommonWords;
import org.stemma.text.Span;

/**
 * Slips that no editor would print: {@link Misspellings}, {@link Typography}, list marks outside
 * any list. A slip in a heading is shown with the whole heading, a misspelt word that a search of
 * the page would also find inside another with the word behind it.
 */
final class MechanicalErrors {

  /** Units of a label before its colon. By judgement, not swept. */
  private static final int LONGEST_LABEL = 60;

  /**
   * Misspelt words of a page that are looked for elsewhere on it. A bound against hostile input, no
   * threshold.
   */
  private static final int MOST_SEARCHED = 100;

  private final Misspellings misspellings;
  private final String language;

  /**
   * @param language of the dictionary: the words of others are no slips
   */
  MechanicalErrors(CommonWords dictionary, String language) {
    this.misspellings = new Misspellings(dictionary);
    this.language = language;
  }

  List<Residue> in(Article article) {
    List<Residue> found = new ArrayList<>();
    List<Block> blocks = article.blocks().stream().filter(MechanicalErrors::read).toList();
    if (article.isPerhapsIn(language)) {
      for (Span slip : misspellings.in(article.text(), blocks.stream().map(Block::span).toList())) {
        Span shown = found.size() < MOST_SEARCHED ? findable(article, slip) : slip;
        found.add(residue(article, shown, "one slip away from a common word"));
      }
    }
    for (Block block : blocks) {
      for (Typography.Slip slip : Typography.in(article.text(), block.span())) {
        found.add(residue(article, slip.span(), slip.why()));
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean list =
          i > 0 && blocks.get(i - 1).kind() == BlockKind.LIST_ITEM
              || i + 1 < blocks.size() && blocks.get(i + 1).kind() == BlockKind.LIST_ITEM;
      if (!list && article.words(block.span()).startsWith("* ")) {
        found.add(residue(article, marked(article, block), "a list mark outside any list"));
      }
    }
    return found;
  }

  /** The text of the report, and questions left by a generator: both are written, not scraped. */
  private static boolean read(Block block) {
    return block.isKept() || block.dropped().filter(DropReason.PROMPT::equals).isPresent();
  }

  /** The mark with the label behind it, up to a colon, else with three words. */
  private static Span marked(Article article, Block block) {
    String text = article.words(block.span());
    int colon = text.indexOf(':');
    int end = colon > 0 && colon <= LONGEST_LABEL ? colon : -1;
    for (int words = 0, at = 2; end < 0; words++) {
      int blank = text.indexOf(' ', at);
      end = blank < 0 ? text.length() : words == 2 ? blank : -1;
      at = blank + 1;
    }
    return Span.of(block.span().start(), block.span().start() + end);
  }

  /**
   * The misspelt word, with the next one where its letters stand elsewhere too: "thes" in "theses".
   */
  private static Span findable(Article article, Span slip) {
    String text = article.text();
    String word = article.words(slip);
    boolean elsewhere = text.indexOf(word) < slip.start() || text.indexOf(word, slip.end()) >= 0;
    int next = slip.end() + 1;
    if (!elsewhere || next >= text.length() || text.charAt(slip.end()) != ' ') {
      return slip;
    }
    int end = next;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end == next ? slip : Span.of(slip.start(), end);
  }

  private static Residue residue(Article article, Span slip, String why) {
    Span span =
        article
            .blockAt(slip.start())
            .filter(b -> b.kind() == BlockKind.HEADING || b.kind() == BlockKind.TITLE)
            .map(Block::span)
            .orElse(slip);
    return new Residue(span, ResidueClass.MECHANICAL_ERROR, why);
  }
}
