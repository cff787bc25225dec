package org.stemma.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param type media type of the body
 * @param next address of the page of the list that follows, if one does
 */
public record Answer(int status, String type, String body, Optional<String> next) {

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  /** Half of a SHA-256: two bodies of one desk never share it by chance. */
  private static final int TAG_BYTES = 16;

  static Answer of(String json) {
    return new Answer(200, JSON, json, Optional.empty());
  }

  /**
   * What went wrong, as RFC 9457 writes it.
   *
   * @param title the same for all problems of this status
   * @param detail what is wrong with this request and what would be right
   */
  public static Answer problem(int status, String title, String detail) {
    String body =
        Json.object()
            .put("type", "about:blank")
            .put("title", title)
            .put("status", status)
            .put("detail", detail)
            .toString();
    return new Answer(status, PROBLEM, body, Optional.empty());
  }

  /** A strong entity tag (RFC 9110, 8.8.3), quotes included: equal bodies have equal tags. */
  public String tag() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return "\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
