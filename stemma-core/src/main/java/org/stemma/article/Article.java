package org.stemma.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;
import org.stemma.text.Spans;
import org.stemma.time.TimeValue;

/**
 * The text and metadata of one page after extraction.
 *
 * <p>{@link #text()} holds every block of the page in document order, the dropped ones too, so that
 * residue and furniture can be cited. Of a plain-text page it is the page itself, each block on one
 * line; of an HTML page it is the text of its blocks, separated by blank lines.
 *
 * @param page the page as received
 * @param text what all spans of this article count in
 * @param map from {@code text} to the page's characters
 * @param blocks in document order, not overlapping, inside {@code text}
 * @param segments in document order, not overlapping, inside {@code text}; at least one if any
 *     block is kept
 * @param metadata what the page says about itself
 * @param language ISO 639-1 code, if declared or recognised
 * @param notes what the reader of the page had to repair or leave out, in words for the user
 */
public record Article(
    Page page,
    String text,
    OffsetMap map,
    List<Block> blocks,
    List<Segment> segments,
    Metadata metadata,
    Optional<String> language,
    List<String> notes) {

  public Article {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(language, "language");
    blocks = List.copyOf(blocks);
    segments = List.copyOf(segments);
    notes = List.copyOf(notes);
    if (map.length() != text.length()) {
      throw new IllegalArgumentException(
          "map covers " + map.length() + " units, text has " + text.length());
    }
    int end = 0;
    for (Block block : blocks) {
      end = behind(end, block.span(), text, "block");
      if (block.repeats().isPresent() && block.repeats().get().end() > text.length()) {
        throw new IllegalArgumentException(
            "repeats " + block.repeats().get() + " must end within " + text.length() + " units");
      }
    }
    end = 0;
    for (Segment segment : segments) {
      end = behind(end, segment.span(), text, "segment");
    }
  }

  /** The end of {@code span}, which must stand in {@code text} and not before {@code end}. */
  private static int behind(int end, Span span, String text, String what) {
    if (span.start() < end || span.end() > text.length()) {
      throw new IllegalArgumentException(
          what + " " + span + " must stand between " + end + " and " + text.length());
    }
    return span.end();
  }

  /** The page's name. */
  public String name() {
    return page.name();
  }

  /** Whether its language is {@code code} (ISO 639-1), or not known. */
  public boolean isPerhapsIn(String code) {
    return language.filter(known -> !known.equals(code)).isEmpty();
  }

  /** The same article cut into {@code others}. */
  public Article withSegments(List<Segment> others) {
    return new Article(page, text, map, blocks, others, metadata, language, notes);
  }

  /** The same article with {@code other} for what the page says of itself. */
  public Article withMetadata(Metadata other) {
    return new Article(page, text, map, blocks, segments, other, language, notes);
  }

  /**
   * When what stands at {@code offset} was published: the day of its segment, else of the page; if
   * the page states one.
   */
  public Optional<Field<TimeValue>> published(int offset) {
    return segmentAt(offset)
        .flatMap(Segment::published)
        .map(StatedDay::field)
        .or(metadata::published);
  }

  /** The words of the page as received from which the words at {@code span} were made. */
  public Evidence evidence(Span span) {
    return page.evidence(map.original(span));
  }

  /** The words at {@code span} with their segment. */
  public Passage passage(Span span) {
    String segment = segmentAt(span.start()).map(Segment::id).orElse(name());
    return new Passage(evidence(span), segment, span);
  }

  /** The words at {@code span} as a person reads them. */
  public String words(Span span) {
    return span.in(text);
  }

  /** The segment that holds the unit at {@code offset}, if any. */
  public Optional<Segment> segmentAt(int offset) {
    return Spans.at(segments, Segment::span, offset);
  }

  /** The block that holds the unit at {@code offset}, if any. */
  public Optional<Block> blockAt(int offset) {
    return Spans.at(blocks, Block::span, offset);
  }
}
