package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.text.Span;

/**
 * Finds paragraphs that say in much the same words what an earlier paragraph of the page said:
 * repetition is not support. A paragraph repeats paragraphs only: a lead does not repeat its title,
 * but gives its ground. One that states another number or name, or denies what the other says,
 * repeats nothing. Time is linear in the words of the page. Not thread-safe; one page.
 *
 * <p>No public set marks what is retold, so that no threshold here could be swept: each is chosen
 * by judgement and held by the tests.
 */
public final class Retold {

  /**
   * Fewer words of content repeat by chance. Swept 5 to 12 on {@code eval segments} and {@code eval
   * plain} (2026-11-29): no figure changes.
   */
  private static final int FEWEST_WORDS = 8;

  /** Share of a block's words of content that the earlier block must have. */
  private static final double SHARE = 0.8;

  /** The same for the list that closes a page: a recap says it in other words. */
  private static final double RECAP_SHARE = 0.5;

  /** Paragraphs that a word is remembered of, a bound on work: a word of more says nothing. */
  private static final int MOST_PLACES = 64;

  private final WordPlaces places = new WordPlaces();
  private final BlockWords words;

  /** The words of all blocks before the list that closes the page, once they are asked for. */
  private final Set<String> told = new HashSet<>();

  /** The earlier paragraphs that have words of the one at hand. */
  private final DistinctNumbers met = new DistinctNumbers();

  /** By block: words of the paragraph at hand that it has; all 0 between two paragraphs. */
  private final int[] common;

  private Retold(BlockWords words, int blocks) {
    this.words = words;
    this.common = new int[blocks];
  }

  /**
   * The blocks, each with the earlier stretch that it says again, if any; a mark that a block has
   * already is kept.
   */
  public static List<Block> mark(List<Block> blocks, BlockWords words) {
    Retold retold = new Retold(words, blocks.size());
    int recap = recapStart(blocks);
    List<Block> marked = new ArrayList<>(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isParagraph(block)) {
        int earlier = retold.add(i, words.of(i), i >= recap ? RECAP_SHARE : SHARE);
        if (earlier >= 0
            && block.repeats().isEmpty()
            && words.sayNoOtherNumberOrDenial(i, earlier)
            && retold.knows(words.of(i).names(), i >= recap ? recap : -1, earlier)) {
          Span span = blocks.get(earlier).span();
          marked.set(i, new Block(block.span(), block.kind(), Optional.empty(), Optional.of(span)));
        }
      }
    }
    return List.copyOf(marked);
  }

  /**
   * Whether all {@code names} stand in block {@code earlier}; for a recap, which may draw several
   * paragraphs together, in any block before {@code recap}.
   */
  private boolean knows(int[] names, int recap, int earlier) {
    if (names.length == 0) {
      return true;
    }
    if (recap >= 0 && told.isEmpty()) {
      IntStream.range(0, recap).forEach(block -> told.addAll(words.forms(block)));
    }
    Set<String> forms = recap < 0 ? words.forms(earlier) : told;
    return Arrays.stream(names).mapToObj(words::name).allMatch(forms::contains);
  }

  /** Where the list items begin with which the kept blocks end. */
  private static int recapStart(List<Block> blocks) {
    int start = blocks.size();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i).isKept()) {
        if (blocks.get(i).kind() != BlockKind.LIST_ITEM) {
          break;
        }
        start = i;
      }
    }
    return start;
  }

  private static boolean isParagraph(Block block) {
    return block.isKept()
        && (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM);
  }

  /**
   * The first paragraph that has the share of the words of paragraph {@code number}; -1 if none.
   */
  private int add(int number, WordNumbers words, double share) {
    for (int word : words.words()) {
      int many = places.size(word);
      for (int i = 0; i < many; i++) {
        int place = places.get(word, i);
        common[place]++;
        met.add(place);
      }
      if (many < MOST_PLACES) {
        places.add(word, number);
      }
    }
    int first = -1;
    for (int earlier : met.take()) {
      if (common[earlier] >= share * words.size() && (first < 0 || earlier < first)) {
        first = earlier;
      }
      common[earlier] = 0;
    }
    return words.size() < FEWEST_WORDS ? -1 : first;
  }
}
