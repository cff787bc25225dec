package org.stemma.extract.decode;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a MIME message (RFC 2045): a page that a browser packed with its pictures (MHTML, RFC
 * 2557; {@code .mht}, {@code .mhtml}), or an e-mail. Its text stands there in parts and encoded, so
 * that it must not be read as it is.
 *
 * <p>A text with lines such as {@code From: ...} on top is none: one of the header fields has to
 * say that parts or an encoding follow.
 */
public final class MimeMessage {

  /** Units in which the header is looked for: a bound on work. Browsers write some 300. */
  private static final int LONGEST_HEADER = 8_192;

  /**
   * The line that parts a message, which stands on top where the header was sent apart: RFC 2046
   * allows 70 units, and browsers write no more.
   */
  private static final Pattern BOUNDARY = Pattern.compile("--[^\\r\\n]{1,72}\\r?\\n");

  /**
   * A header field with its further lines: a name of up to 60 units, as the longest registered have
   * some 40, and a value that is bounded only for the work it costs.
   */
  private static final Pattern FIELD =
      Pattern.compile("([A-Za-z0-9-]{1,60}):((?:[^\\r\\n]|\\r?\\n[ \\t]){0,4000}+)(?:\\r?\\n|\\z)");

  private static final Pattern PARTS =
      Pattern.compile("\\s*(multipart/[a-z0-9.+-]{1,40}).*", flags());
  private static final Pattern ENCODED =
      Pattern.compile("\\s*(quoted-printable|base64)\\s*", flags());

  /** What tells a message, by the name of the field in lower case. */
  private static final Map<String, Pattern> TELLING =
      Map.of("content-type", PARTS, "content-transfer-encoding", ENCODED);

  private MimeMessage() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  }

  /**
   * What says that {@code text} is such a message: the type of several parts ({@code
   * multipart/related}) or the encoding of one.
   */
  public static Optional<String> of(String text) {
    int start = 0;
    while (start < text.length()
        && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\ufeff')) {
      start++;
    }
    int end = Math.min(text.length(), start + LONGEST_HEADER);
    Matcher boundary = BOUNDARY.matcher(text).region(start, end);
    Matcher field = FIELD.matcher(text).region(boundary.lookingAt() ? boundary.end() : start, end);
    while (field.lookingAt()) {
      Optional<String> said = said(field.group(1), field.group(2));
      if (said.isPresent()) {
        return said;
      }
      field.region(field.end(), end);
    }
    return Optional.empty();
  }

  private static Optional<String> said(String name, String value) {
    return Optional.ofNullable(TELLING.get(name.toLowerCase(Locale.ROOT)))
        .map(pattern -> pattern.matcher(value))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1));
  }
}
