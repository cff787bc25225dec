package org.stemma.packed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a MIME message (RFC 2045): a page that a browser packed with its pictures (MHTML, RFC
 * 2557; {@code .mht}, {@code .mhtml}), or an e-mail. Its text stands there in parts and encoded, so
 * that it must not be read as it is.
 *
 * <p>A text with lines such as {@code From: ...} on top is none: one of the header fields has to
 * say that parts or an encoding follow, or be of those that programs write for programs.
 */
final class MimeForm {

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
  private static final Pattern ANY = Pattern.compile("\\s*([0-9a-z<(].*)", flags());

  /** What tells a message, by the name of the field in lower case. */
  private static final Map<String, Pattern> TELLING =
      Map.of(
          "content-type", PARTS,
          "content-transfer-encoding", ENCODED,
          "mime-version", ANY,
          "message-id", ANY,
          "received", ANY);

  private MimeForm() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  }

  /** Whether {@code bytes} are such a message. */
  static boolean is(byte[] bytes) {
    int start = FirstSign.of(bytes); // of the header, or of the line that parts a message without
    int end = Math.min(bytes.length, start + LONGEST_HEADER);
    String head = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    Matcher field = FIELD.matcher(head).region(boundary(head), head.length());
    while (field.lookingAt()) {
      if (tells(field.group(1), field.group(2))) {
        return true;
      }
      field.region(field.end(), head.length());
    }
    return false;
  }

  /** Units of the line at the start of {@code head} that parts a message; 0 if there is none. */
  static int boundary(String head) {
    Matcher boundary = BOUNDARY.matcher(head);
    return boundary.lookingAt() ? boundary.end() : 0;
  }

  private static boolean tells(String name, String value) {
    Pattern telling = TELLING.get(name.toLowerCase(Locale.ROOT));
    return telling != null && telling.matcher(value).matches();
  }
}
