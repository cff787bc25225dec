package org.stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Segment;
import org.stemma.text.Span;

/** Cuts a page into stretches about one thing each. */
final class Segmenter {

  private Segmenter() {}

  /** The segments of a page, in order; at least one if any block is kept. */
  static List<Segment> segments(String name, String text, List<Block> blocks) {
    List<Block> kept = blocks.stream().filter(Block::isKept).toList();
    if (kept.isEmpty()) {
      return List.of();
    }
    List<Segment> segments = new ArrayList<>();
    segments.add(segment(name, 1, text, kept));
    return List.copyOf(segments);
  }

  private static Segment segment(String name, int number, String text, List<Block> blocks) {
    Span span = blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span());
    Optional<Span> title =
        blocks.stream().filter(b -> b.kind() == BlockKind.TITLE).findFirst().map(Block::span);
    Optional<Span> dateline =
        blocks.stream()
            .filter(Block::isBody)
            .flatMap(b -> Dateline.of(text, b.span()).stream())
            .findFirst()
            .map(Dateline::span);
    return new Segment(name + "#s" + number, span, title, dateline);
  }
}
