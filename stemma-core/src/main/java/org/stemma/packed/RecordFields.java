package org.stemma.packed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.capture.Payload;
import org.stemma.capture.Publication;

/**
 * The fields of one record.
 *
 * @param tool who wrote it
 * @param node an object
 */
record RecordFields(String tool, JsonNode node) {

  /** The type of a text as {@link #payload} has it. */
  static final String PLAIN = "text/plain; charset=utf-8";

  private static final Set<String> WEB = Set.of("http", "https");

  /** Units of an ISO day at the head of a time. */
  private static final int DAY = 10;

  /** What programs write where they know nothing. */
  private static final Set<String> NOTHING = Set.of("none", "null", "nan");

  /** The text of the first of the fields that has one. */
  Optional<Statement> first(String... names) {
    for (String name : names) {
      Optional<String> value = text(node.path(name));
      if (value.isPresent()) {
        return value.map(found -> new Statement(found, tool + " " + name));
      }
    }
    return Optional.empty();
  }

  /** The texts of a list, or the one text, as one line names them. */
  Optional<Statement> listed(String name) {
    List<String> values = new ArrayList<>();
    JsonNode field = node.path(name);
    if (field.isArray()) {
      field.forEach(value -> text(value).ifPresent(values::add));
    } else {
      text(field).ifPresent(values::add);
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(String.join("; ", values), tool + " " + name));
  }

  /**
   * A day, or a time with its offset. Of a time without an offset the day alone is kept: nobody
   * says by which clock it is.
   */
  Optional<Statement> time(String... names) {
    return first(names)
        .flatMap(
            said ->
                Publication.parse(said.value())
                    .map(known -> said)
                    .or(() -> day(said.value()).map(day -> new Statement(day, said.witness()))));
  }

  private static Optional<String> day(String time) {
    boolean behind = time.length() > DAY && (time.charAt(DAY) == ' ' || time.charAt(DAY) == 'T');
    try {
      return behind
          ? Optional.of(LocalDate.parse(time.substring(0, DAY)).toString())
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The first of the fields that holds an address of the web. */
  Optional<String> address(String... names) {
    for (String name : names) {
      Optional<String> value = text(node.path(name)).filter(RecordFields::isWeb);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  static boolean isWeb(String address) {
    try {
      String scheme = new URI(address).getScheme();
      return scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A field that is text and says something. */
  static Optional<String> text(JsonNode value) {
    return value.isTextual()
        ? Optional.of(value.asText().strip())
            .filter(text -> !text.isEmpty() && !NOTHING.contains(text.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  static Payload payload(String text) {
    return Payload.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
