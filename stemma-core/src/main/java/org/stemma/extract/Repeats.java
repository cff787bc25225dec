package org.stemma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.text.Span;

/** Finds blocks that say again what an earlier block of the same page said. */
final class Repeats {

  /** Only this many blocks are compared pair by pair; further ones only for equal words. */
  private static final int MOST_COMPARED = 1_000;

  /** Fewer words of content repeat by chance. */
  private static final int FEWEST_WORDS = 5;

  /** Share of a block's words of content that the earlier block must have. */
  private static final double SHARE = 0.75;

  private Repeats() {}

  /** The blocks of {@code lines}, each with the earlier stretch that it repeats, if any. */
  static List<Block> mark(String text, List<Line> lines) {
    Map<String, Span> keys = new HashMap<>();
    List<Block> blocks = new ArrayList<>();
    List<Vocabulary> words = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String key = LineForm.key(line.words());
      Optional<Span> repeats = Optional.ofNullable(keys.get(key)).filter(span -> key.length() > 12);
      if (i < MOST_COMPARED) {
        Vocabulary vocabulary = Vocabulary.of(line.words());
        words.add(vocabulary);
        if (repeats.isEmpty() && line.isKept() && vocabulary.size() >= FEWEST_WORDS) {
          repeats = earlier(lines, words, i);
        }
      }
      keys.putIfAbsent(key, line.span());
      blocks.add(line.block(repeats));
    }
    return List.copyOf(blocks);
  }

  private static Optional<Span> earlier(List<Line> lines, List<Vocabulary> words, int index) {
    for (int i = 0; i < index; i++) {
      if (lines.get(i).isKept() && words.get(index).containedIn(words.get(i)) >= SHARE) {
        return Optional.of(lines.get(i).span());
      }
    }
    return Optional.empty();
  }
}
