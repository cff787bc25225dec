package org.stemma.capture;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which media types (RFC 9110, section 8.3.1) pages have, documents with the text of a report among
 * them.
 */
public final class PageType {

  private static final Set<String> PAGES =
      Set.of(
          "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf");

  /** Said of bytes by servers that know nothing of them. */
  private static final Set<String> UNKNOWN =
      Set.of("", "application/octet-stream", "application/unknown", "unknown", "no-type");

  private PageType() {}

  /** Why a document of that type is no page; empty if it may be one. */
  public static Optional<String> refusal(String mediaType) {
    String base = base(mediaType);
    return PAGES.contains(base) || UNKNOWN.contains(base)
        ? Optional.empty()
        : Optional.of("no text (" + base + ")");
  }

  /** The type as the source said it; empty if it said nothing. */
  public static Optional<String> stated(String mediaType) {
    return UNKNOWN.contains(base(mediaType)) ? Optional.empty() : Optional.of(mediaType);
  }

  private static String base(String mediaType) {
    int parameters = mediaType.indexOf(';');
    String base = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    return base.strip().toLowerCase(Locale.ROOT);
  }
}
