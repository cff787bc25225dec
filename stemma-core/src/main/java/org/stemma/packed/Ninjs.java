package org.stemma.packed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * News items of IPTC ninjs, the three generations of it: {@code body_text} and {@code headline}
 * (1), lists of {@code bodies} and {@code headlines} (2), the same in camel case (3). An item that
 * its agency withholds or has withdrawn ({@code pubstatus}) is not read.
 */
final class Ninjs {

  private static final String NAME = "ninjs";

  /** What may tell that it is an item, beside its {@code uri}. */
  private static final Set<String> TELLING =
      Set.of("versioncreated", "versionCreated", "body_text", "body_xhtml", "body_html", "bodies");

  /** Numbers of a version that is the first. */
  private static final Set<String> FIRST = Set.of("", "0", "1");

  private Ninjs() {}

  static boolean is(Set<String> names) {
    return (names.contains("uri") || names.contains("guid"))
        && TELLING.stream().anyMatch(names::contains);
  }

  static Unpacked read(JsonNode node) {
    RecordFields fields = new RecordFields(NAME, node);
    Optional<String> status = fields.first("pubstatus", "pubStatus").map(Statement::value);
    if (status.filter(said -> !said.equals("usable")).isPresent()) {
      return new Unpacked.Nothing(
          "a news item that its agency does not let be used (ninjs pubstatus: "
              + status.get()
              + ")");
    }
    Optional<Statement> headline = headline(node, fields);
    return body(node, "html")
        .map(markup -> page(fields, headline, markup, "text/html; charset=utf-8"))
        .or(() -> body(node, "text").map(text -> page(fields, headline, text, RecordFields.PLAIN)))
        .orElseGet(() -> new Unpacked.Nothing("a news item (ninjs) without text"));
  }

  private static Unpacked page(
      RecordFields fields, Optional<Statement> headline, String text, String type) {
    return new Unpacked.Page(
        RecordFields.payload(text),
        type,
        headline,
        fields.first("byline", "by"),
        fields.first("copyrightholder", "copyrightHolder"),
        published(fields),
        fields.address("uri"),
        Optional.empty());
  }

  /** The text of an item in markup, or as text alone. */
  private static Optional<String> body(JsonNode node, String form) {
    Optional<String> field = RecordFields.text(node.path("body_" + form));
    return field
        .or(
            () ->
                form.equals("html") ? RecordFields.text(node.path("body_xhtml")) : Optional.empty())
        .or(() -> inList(node.path("bodies"), form));
  }

  private static Optional<String> inList(JsonNode bodies, String form) {
    return StreamSupport.stream(bodies.spliterator(), false)
        .filter(body -> isMarkup(body) == form.equals("html"))
        .flatMap(body -> RecordFields.text(body.path("value")).stream())
        .findFirst();
  }

  /** By the type, else by what the role is called. */
  private static boolean isMarkup(JsonNode body) {
    String type = body.path("contenttype").asText("") + body.path("contentType").asText("");
    String told = type.isBlank() ? body.path("role").asText("") : type;
    return told.toLowerCase(Locale.ROOT).contains("html");
  }

  private static Optional<Statement> headline(JsonNode node, RecordFields fields) {
    JsonNode list = node.path("headlines");
    return fields.first("headline").or(() -> heading(list, "main")).or(() -> heading(list, ""));
  }

  private static Optional<Statement> heading(JsonNode list, String role) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(one -> role.isEmpty() || one.path("role").asText("").equals(role))
        .flatMap(one -> RecordFields.text(one.path("value")).stream())
        .findFirst()
        .map(value -> new Statement(value, NAME + " headlines"));
  }

  /** When the item came first; that of a later version is the time of an update. */
  private static Optional<Statement> published(RecordFields fields) {
    boolean first = FIRST.contains(fields.node().path("version").asText("").strip());
    return fields
        .time("firstcreated", "firstCreated")
        .or(() -> first ? fields.time("versioncreated", "versionCreated") : Optional.empty());
  }
}
