package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.extract.segment.Vocabulary;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.text.Span;

/** Finds blocks that say again what an earlier block of the same page said. */
public final class Repeats {

  /** Only this many blocks are compared pair by pair; further ones only for equal words. */
  private static final int MOST_COMPARED = 1_000;

  /** Fewer words of content repeat by chance. */
  private static final int FEWEST_WORDS = 8;

  /** Share of a block's words of content that the earlier block must have. */
  private static final double SHARE = 0.8;

  /** The same for the list that closes a page: a recap says it in other words. */
  private static final double RECAP_SHARE = 0.5;

  /** Shorter lines are equal by chance ("Looking ahead"). */
  private static final int SHORTEST_KEY = 13;

  private Repeats() {}

  /** The blocks of {@code lines}, each with the earlier stretch that it repeats, if any. */
  public static List<Block> mark(String text, List<Line> lines) {
    Map<String, Span> keys = new HashMap<>();
    List<Block> blocks = new ArrayList<>();
    List<Vocabulary> words = new ArrayList<>();
    int recap = recapStart(lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String key = LineForm.key(line.words());
      Optional<Span> repeats =
          Optional.ofNullable(keys.get(key)).filter(span -> key.length() >= SHORTEST_KEY);
      if (i < MOST_COMPARED) {
        Vocabulary vocabulary = Vocabulary.of(line.words());
        words.add(vocabulary);
        if (repeats.isEmpty() && isBody(line) && vocabulary.size() >= FEWEST_WORDS) {
          repeats = earlier(lines, words, i, i >= recap ? RECAP_SHARE : SHARE);
        }
      }
      if (line.isKept()) {
        keys.putIfAbsent(key, line.span());
      }
      blocks.add(line.block(repeats));
    }
    return List.copyOf(blocks);
  }

  /** Where the list items begin with which the kept lines end. */
  private static int recapStart(List<Line> lines) {
    int start = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).isKept()) {
        if (lines.get(i).kind() != BlockKind.LIST_ITEM) {
          break;
        }
        start = i;
      }
    }
    return start;
  }

  private static boolean isBody(Line line) {
    return line.isKept()
        && (line.kind() == BlockKind.PARAGRAPH || line.kind() == BlockKind.LIST_ITEM);
  }

  /**
   * A paragraph repeats paragraphs only: a lead does not repeat its title, but gives its ground.
   */
  private static Optional<Span> earlier(
      List<Line> lines, List<Vocabulary> words, int index, double share) {
    for (int i = 0; i < index; i++) {
      if (isBody(lines.get(i)) && words.get(index).containedIn(words.get(i)) >= share) {
        return Optional.of(lines.get(i).span());
      }
    }
    return Optional.empty();
  }
}
