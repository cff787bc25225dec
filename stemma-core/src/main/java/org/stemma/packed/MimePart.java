package org.stemma.packed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.capture.Payload;

/**
 * A message, or a part of one.
 *
 * @param header values of the fields by their names in lower case, each of the first of its name
 * @param content of a part that is text, its encoding undone; of others none
 * @param parts of a part that has some, in order
 */
record MimePart(Map<String, String> header, Payload content, List<MimePart> parts) {

  private static final Set<String> MARKUP = Set.of("text/html", "application/xhtml+xml");

  private static final String PLAIN = "text/plain";

  MimePart {
    header = Map.copyOf(header);
    parts = List.copyOf(parts);
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(header.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /**
   * The media type with its parameters; RFC 2045, section 5.2, says what it is if none is stated.
   */
  String mediaType() {
    return field("content-type").orElse(PLAIN);
  }

  private String type() {
    return type(mediaType());
  }

  private static String type(String mediaType) {
    int parameters = mediaType.indexOf(';');
    return (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a part of that media type is text that may be the page. */
  static boolean isText(String mediaType) {
    return MARKUP.contains(type(mediaType)) || type(mediaType).equals(PLAIN);
  }

  boolean isMarkup() {
    return MARKUP.contains(type());
  }

  private boolean isAttached() {
    return field("content-disposition").filter(said -> type(said).equals("attachment")).isPresent();
  }

  private boolean isBlank() {
    return content.read(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)).isBlank();
  }

  /**
   * The part that a reader of the message sees: of several forms of one text (RFC 2046, section
   * 5.1.4) the one in markup, of a page and its pictures (RFC 2387) the page, else the first part
   * with text; nothing that is attached.
   */
  Optional<MimePart> shown() {
    if (parts.isEmpty()) {
      return isText(mediaType()) && !isBlank() ? Optional.of(this) : Optional.empty();
    }
    List<MimePart> shown =
        ordered().stream()
            .filter(part -> !part.isAttached())
            .flatMap(part -> part.shown().stream())
            .toList();
    Optional<MimePart> markup =
        type().equals("multipart/alternative")
            ? shown.stream().filter(MimePart::isMarkup).findFirst()
            : Optional.empty();
    return markup.or(() -> shown.stream().findFirst());
  }

  /** The parts, that first by which the message says that it begins. */
  private List<MimePart> ordered() {
    Optional<String> start =
        type().equals("multipart/related") ? parameter("start") : Optional.empty();
    return start
        .flatMap(
            id ->
                parts.stream()
                    .filter(part -> part.field("content-id").equals(Optional.of(id)))
                    .findFirst())
        .map(List::of)
        .orElse(parts);
  }

  /** A parameter of the media type, without quotes. */
  private Optional<String> parameter(String name) {
    for (String parameter : mediaType().split(";", -1)) {
      int equals = parameter.indexOf('=');
      if (equals > 0 && parameter.substring(0, equals).strip().equalsIgnoreCase(name)) {
        return Optional.of(parameter.substring(equals + 1).strip().replace("\"", ""));
      }
    }
    return Optional.empty();
  }
}
