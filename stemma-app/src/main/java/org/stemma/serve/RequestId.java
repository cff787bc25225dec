package org.stemma.serve;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names a request, so that lines of several logs can be told to be of one. */
final class RequestId {

  private static final String FIELD = "X-Request-Id";

  /** What a proxy in front may have called it: anything else could break a line of a log. */
  private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** The id that the request brings, or a new one; the answer carries it from now on. */
  static void give(Context ctx) {
    String id =
        Optional.ofNullable(ctx.header(FIELD))
            .filter(given -> GIVEN.matcher(given).matches())
            .orElseGet(() -> UUID.randomUUID().toString());
    ctx.header(FIELD, id);
  }

  /** The id that was given; empty before. */
  static String of(Context ctx) {
    return Objects.requireNonNullElse(ctx.res().getHeader(FIELD), "");
  }
}
