package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.extract.wording.CleanText;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;

/**
 * The text of an article that was found on a plain page: the page itself, with the words of each
 * block as {@link CleanText} reads them, so that no name, number or sentence is cut by the end of a
 * line.
 *
 * @param text the text
 * @param map from the text to the page
 * @param blocks the same blocks, their spans in the text
 */
public record RunningText(String text, OffsetMap map, List<Block> blocks) {

  /**
   * The text of {@code page}.
   *
   * @param clean reads its words
   * @param blocks their spans on the page, in order
   */
  public static RunningText of(String page, CleanText clean, List<Block> blocks) {
    if (blocks.stream().allMatch(block -> clean.isClean(block.span()))) {
      return new RunningText(page, OffsetMap.identity(page.length()), blocks);
    }
    StringBuilder text = new StringBuilder(page.length());
    OffsetMap.Builder map = OffsetMap.builder();
    Map<Span, Span> places = new HashMap<>();
    List<Block> moved = new ArrayList<>();
    int end = 0;
    for (Block block : blocks) {
      text.append(page, end, block.span().start());
      map.copy(block.span().start() - end, end);
      int start = text.length();
      clean.append(block.span(), text, map);
      Span place = Span.of(start, text.length());
      places.put(block.span(), place);
      Optional<Span> repeats = block.repeats().map(places::get);
      moved.add(new Block(place, block.kind(), block.dropped(), repeats));
      end = block.span().end();
    }
    text.append(page, end, page.length());
    map.copy(page.length() - end, end);
    return new RunningText(text.toString(), map.build(), List.copyOf(moved));
  }
}
