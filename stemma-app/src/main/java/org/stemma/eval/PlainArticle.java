package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.article.Segment;
import org.stemma.extract.wording.Dateline;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/** Title and text of a data set's article as a reading: one segment, a block a line, no models. */
final class PlainArticle {

  private static final String BASIS = "data set";

  private PlainArticle() {}

  /**
   * @param published EDTF; empty if the set does not say
   */
  static Reading reading(String id, String title, String text, Optional<String> published) {
    return new Reading(article(id, title + "\n\n" + text, true, published), List.of(), List.of());
  }

  /** That of a line of a set, with its {@code id}, {@code title}, {@code text} and {@code date}. */
  static Article of(JsonNode line) {
    return reading(
            line.path("id").asText(),
            line.path("title").asText(),
            line.path("text").asText(),
            Optional.of(line.path("date").asText()))
        .article();
  }

  /** Text without a title; offsets are those of {@code text}. */
  static Article untitled(String id, String text) {
    return article(id, text, false, Optional.empty());
  }

  private static Article article(
      String id, String whole, boolean titled, Optional<String> published) {
    List<Block> blocks = new ArrayList<>();
    for (int at = 0; at < whole.length(); ) {
      int end = whole.indexOf('\n', at) < 0 ? whole.length() : whole.indexOf('\n', at);
      Span line = Span.of(at, end).trim(whole);
      if (!line.isEmpty()) {
        blocks.add(Block.kept(line, titled && at == 0 ? BlockKind.TITLE : BlockKind.PARAGRAPH));
      }
      at = end + 1;
    }
    Optional<Span> headline =
        blocks.stream().filter(b -> b.kind() == BlockKind.TITLE).findFirst().map(Block::span);
    Optional<Span> dateline =
        blocks.stream()
            .filter(b -> b.kind() == BlockKind.PARAGRAPH)
            .flatMap(b -> Dateline.of(whole, b.span()).stream())
            .findFirst()
            .map(Dateline::span);
    Segment segment = new Segment(id + "#s1", Span.of(0, whole.length()), headline, dateline);
    Page page = new Page(id, Optional.empty(), "text/plain", "UTF-8", "", whole);
    Metadata metadata =
        published
            .flatMap(Edtf::parse)
            .map(day -> Metadata.NONE.withPublished(field(day)))
            .orElse(Metadata.NONE);
    return new Article(
        page,
        whole,
        OffsetMap.identity(whole.length()),
        blocks,
        List.of(segment),
        metadata,
        Optional.empty(),
        List.of());
  }

  private static Field<TimeValue> field(TimeValue day) {
    return new Field<>(day, BASIS, Optional.empty());
  }
}
