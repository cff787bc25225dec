package org.stemma.packed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/**
 * What trafilatura writes with {@code --json}, with or without metadata, and its extraction as a
 * dictionary, in which address and site have other names.
 */
final class Trafilatura {

  private static final String NAME = "trafilatura";

  /** All that it writes if no metadata are asked for. */
  private static final Set<String> BARE = Set.of("text", "comments", "raw_text");

  private Trafilatura() {}

  static boolean is(Set<String> names) {
    return names.contains("text")
        && (names.contains("source-hostname")
            || names.contains("fingerprint") && names.contains("hostname")
            || names.contains("comments") && BARE.containsAll(names));
  }

  static Unpacked read(JsonNode node) {
    RecordFields fields = new RecordFields(NAME, node);
    Optional<String> text = RecordFields.text(node.path("text"));
    return text.isEmpty()
        ? new Unpacked.Nothing("a record of trafilatura without text")
        : new Unpacked.Page(
            RecordFields.payload(text.get()),
            RecordFields.PLAIN,
            fields.first("title"),
            fields.first("author"),
            fields.first("source-hostname", "sitename"),
            fields.time("date"),
            fields.address("source", "url"),
            Optional.empty()); // filedate is a day
  }
}
