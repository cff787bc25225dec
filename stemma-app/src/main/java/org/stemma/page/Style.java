package org.stemma.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The look of the pages, and the policy that lets nothing but this look in. */
final class Style {

  /** The style sheet, {@code style.css} among the resources. */
  static final String SHEET = sheet();

  /** Nothing may load or run but the one style sheet, known by its digest. */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + digest(SHEET)
          + "'; base-uri 'none'; form-action 'none'";

  /** How bars fade at their ends: drawn once, used by every chart of a page. */
  static final String MARKS =
      "<svg class=\"defs\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>"
          + gradient("soft", "0", "0", "0.2", "1", "0.8", "1", "1", "0")
          + gradient("fade-up", "0", "1", "1", "0")
          + gradient("fade-down", "0", "0", "1", "1")
          + "</defs></svg>";

  private Style() {}

  /** A gradient from left to right; pairs of a place, 0 to 1, and how much it covers there. */
  private static String gradient(String id, String... stops) {
    StringBuilder out = new StringBuilder("<linearGradient id=\"" + id + "\">");
    for (int i = 0; i < stops.length; i += 2) {
      out.append("<stop offset=\"" + stops[i] + "\" stop-color=\"currentColor\"")
          .append(" stop-opacity=\"" + stops[i + 1] + "\"/>");
    }
    return out.append("</linearGradient>").toString();
  }

  private static String sheet() {
    try (InputStream in = Style.class.getResourceAsStream("style.css")) {
      if (in == null) {
        throw new IllegalStateException("style.css is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
