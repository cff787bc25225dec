package org.stemma.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeed {

  /** Levels of nesting, as of the elements of other feeds ({@link Syndicated}). */
  private static final int DEPTH = 64;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                  .build())
          .build();

  private JsonFeed() {}

  static Feed read(byte[] bytes, Entries entries) throws FeedFormatException {
    JsonNode feed;
    try {
      feed = MAPPER.readTree(bytes);
    } catch (IOException e) {
      throw new FeedFormatException("a broken JSON Feed", e);
    }
    for (JsonNode item : feed.path("items")) {
      entries.add(
          address(item), published(item.path("date_published").asText("")), Optional.empty());
    }
    return entries.feed("json");
  }

  /** "url" is the page; "external_url" of a list of links is where its subject lies. */
  private static String address(JsonNode item) {
    String external = item.path("external_url").asText("");
    return external.isBlank() ? item.path("url").asText("") : external;
  }

  private static Optional<String> published(String time) {
    try {
      return Optional.of(FeedTime.of(OffsetDateTime.parse(time)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
