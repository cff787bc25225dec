package org.stemma.extract.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.Block;

/** The words of each block of a page, read when they are asked for first. Not thread-safe. */
public final class BlockWords {

  private final String text;
  private final List<Block> blocks;
  private final Set<String> functionWords;
  private final @Nullable Vocabulary[] known;

  /**
   * @param text what the blocks' spans count in
   * @param language of the page (ISO 639-1), if known
   */
  public BlockWords(String text, List<Block> blocks, Optional<String> language) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.functionWords = FunctionWords.of(language);
    this.known = new Vocabulary[blocks.size()];
  }

  /** The words of the block with that number. */
  Vocabulary of(int block) {
    Vocabulary words = known[block];
    if (words == null) {
      words = of(blocks.get(block).span().in(text));
      known[block] = words;
    }
    return words;
  }

  /** The words of another stretch of text on the page. */
  Vocabulary of(String stretch) {
    return Vocabulary.of(stretch, functionWords);
  }

  /**
   * Whether each number that block {@code later} states, but that of its list, stands in block
   * {@code earlier} too.
   */
  boolean sayNoOtherNumber(int later, int earlier) {
    return numbers(earlier).containsAll(numbers(later));
  }

  private Set<String> numbers(int block) {
    String words = blocks.get(block).span().in(text);
    Set<String> numbers = new HashSet<>();
    for (int at = 0; at < words.length(); at++) {
      int end = at;
      while (end < words.length() && Character.isDigit(words.charAt(end))) {
        end++;
      }
      if (end > at) {
        boolean mark = at <= 1 && end < words.length() && ".)".indexOf(words.charAt(end)) >= 0;
        if (!mark) {
          numbers.add(words.substring(at, end));
        }
        at = end;
      }
    }
    return numbers;
  }
}
