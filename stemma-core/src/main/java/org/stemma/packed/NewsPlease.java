package org.stemma.packed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/** Articles of news-please as it writes them to JSON: its {@code maintext} is the report. */
final class NewsPlease {

  private static final String NAME = "news-please";

  private NewsPlease() {}

  static boolean is(Set<String> names) {
    return names.contains("maintext")
        && (names.contains("source_domain") || names.contains("date_publish"));
  }

  static Unpacked read(JsonNode node) {
    RecordFields fields = new RecordFields(NAME, node);
    Optional<String> text = RecordFields.text(node.path("maintext"));
    return text.isEmpty()
        ? new Unpacked.Nothing("a record of news-please without text (maintext)")
        : new Unpacked.Page(
            RecordFields.payload(text.get()),
            RecordFields.PLAIN,
            fields.first("title", "title_page", "title_rss"),
            fields.listed("authors"),
            Optional.empty(), // its source_domain is the host of the address
            fields.time("date_publish"),
            fields.address("url"),
            Optional.empty()); // date_download has no offset
  }
}
