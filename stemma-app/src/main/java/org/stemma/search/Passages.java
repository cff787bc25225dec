package org.stemma.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.article.Block;
import org.stemma.article.Evidence;
import org.stemma.article.Field;
import org.stemma.article.Segment;
import org.stemma.pipeline.PageReading;
import org.stemma.search.Findable.Part;
import org.stemma.search.Findable.Place;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * The text of a page by its segments: blocks that are part of the report, with the day on which the
 * segment was published. A long segment is cut between blocks, each piece under its name.
 */
public final class Passages {

  /** PostgreSQL counts 255 places of one word: of more words the commonest would be lost. */
  private static final int MOST_WORDS = 2_000;

  private Passages() {}

  /** The passages of a page in its order; none if there was no article. */
  public static List<Findable> of(PageReading reading) {
    return switch (reading) {
      case PageReading.Read read -> of(read.reading());
      case PageReading.Unread none -> List.of();
    };
  }

  private static List<Findable> of(Reading reading) {
    List<Findable> passages = new ArrayList<>();
    for (Segment segment : reading.article().segments()) {
      List<Part> parts = new ArrayList<>();
      int words = 0;
      for (Block block : reading.article().blocks()) {
        if (block.isKept() && segment.span().contains(block.span())) {
          for (Part part : parts(reading, block.span())) {
            int more = SearchWords.of(part.words()).size();
            if (words + more > MOST_WORDS && !parts.isEmpty()) {
              passages.add(passage(reading, segment, parts));
              parts.clear();
              words = 0;
            }
            parts.add(part);
            words += more;
          }
        }
      }
      if (!parts.isEmpty()) {
        passages.add(passage(reading, segment, parts));
      }
    }
    return passages;
  }

  /** The block; in pieces where it is longer than a passage may be. */
  private static List<Part> parts(Reading reading, Span block) {
    List<SearchWords.Word> words = SearchWords.of(block.in(reading.article().text()));
    List<Part> parts = new ArrayList<>();
    int start = block.start();
    for (int word = MOST_WORDS; word < words.size(); word += MOST_WORDS) {
      int end = block.start() + words.get(word).place().start();
      parts.add(part(reading, Span.of(start, end)));
      start = end;
    }
    parts.add(part(reading, Span.of(start, block.end())));
    return parts;
  }

  private static Part part(Reading reading, Span span) {
    Evidence words = reading.article().evidence(span);
    return new Part(
        reading.words(span),
        Optional.of(new Place(words.file(), words.line(), words.start(), words.end())));
  }

  private static Findable passage(Reading reading, Segment segment, List<Part> parts) {
    Optional<TimeValue> published =
        reading.article().published(segment.span().start()).map(Field::value);
    return new Findable(
        SearchQuery.PASSAGES,
        segment.id(),
        parts,
        names(reading, segment, Set.of(EntityType.PERSON, EntityType.ORGANISATION)),
        names(reading, segment, Set.of(EntityType.PLACE)),
        List.of(reading.page()),
        published.flatMap(TimeValue::earliest),
        published.flatMap(TimeValue::latest));
  }

  private static List<String> names(Reading reading, Segment segment, Set<EntityType> types) {
    Set<String> names = new TreeSet<>();
    reading.within(Mention.class, segment.span()).stream()
        .filter(mention -> types.contains(mention.type()))
        .forEach(mention -> names.add(mention.name()));
    return List.copyOf(names);
  }
}
