package org.stemma.serve;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Collections;
import java.util.List;
import org.stemma.rest.Answer;

/** Puts an answer of the API on the wire. */
final class ApiAnswer {

  private ApiAnswer() {}

  /** Whether the API is asked, and not a screen. */
  static boolean isAsked(Context ctx) {
    return ctx.path().startsWith("/api/");
  }

  /** With the tag of what is read; nothing but the tag if the reader has that already. */
  static void send(Context ctx, Answer answer) {
    answer.next().ifPresent(next -> ctx.header("Link", "<" + next + ">; rel=\"next\""));
    ctx.status(answer.status()).contentType(answer.type());
    if (answer.status() != HttpStatus.OK.getCode() || ctx.method().equals(HandlerType.POST)) {
      ctx.result(answer.body());
      return;
    }
    String tag = answer.tag();
    ctx.header("ETag", tag).header("Cache-Control", "private, no-cache");
    List<String> known = Collections.list(ctx.req().getHeaders("If-None-Match"));
    if (EntityTags.of(known).hasWeakly(tag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      ctx.result(answer.body());
    }
  }
}
