package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.text.Script;
import org.stemma.text.Span;

/** Finds lines that say what an earlier line of the same page said in the same words. */
public final class Repeats {

  /**
   * Shorter lines are equal by chance ("Looking ahead"). Swept 8 to 20 on `eval plain`: no figure
   * changes.
   */
  private static final int SHORTEST_KEY = 13;

  private Repeats() {}

  /** The blocks of {@code lines}, each with the earlier stretch that it repeats, if any. */
  public static List<Block> mark(List<Line> lines) {
    Map<String, Span> keys = new HashMap<>();
    List<Block> blocks = new ArrayList<>();
    for (Line line : lines) {
      String key = LineForm.key(line.words());
      Optional<Span> repeats =
          Optional.ofNullable(keys.get(key)).filter(span -> Script.letters(key) >= SHORTEST_KEY);
      if (line.isKept()) {
        keys.putIfAbsent(key, line.span());
      }
      blocks.add(line.block(repeats));
    }
    return List.copyOf(blocks);
  }
}
