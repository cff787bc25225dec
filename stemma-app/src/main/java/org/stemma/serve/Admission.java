package org.stemma.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.stemma.rest.Answer;

/**
 * What comes before every answer: sets what all of them carry, and turns away who may not ask or
 * asks for more than to read.
 */
final class Admission implements Handler {

  /** Style, script and the icon from here, nothing else, and nobody may frame it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private static final String TOKEN = "token";

  private static final String COOKIE = "stemma-token";
  private static final String BEARER = "Bearer ";

  private final Binding binding;
  private final Guard guard;
  private final boolean decisions;
  private final boolean pages;

  /**
   * @param decisions whether decisions are taken: browsers do not say where a form comes from if
   *     they may send no referrer at all
   * @param pages whether pages are taken; scripts of the desk may then ask how far they are
   */
  Admission(Binding binding, boolean decisions, boolean pages) {
    this.binding = binding;
    this.decisions = decisions;
    this.pages = pages;
    this.guard = new Guard(binding);
  }

  @Override
  public void handle(Context ctx) {
    ctx.header("Content-Security-Policy", pages ? POLICY + "; connect-src 'self'" : POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", decisions || pages ? "same-origin" : "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "no-store");
    Optional<String> typed = Optional.ofNullable(ctx.queryParam(TOKEN));
    Optional<String> shown = isHealth(ctx) ? binding.token() : typed.or(() -> shown(ctx));
    switch (guard.of(header(ctx, "Host"), header(ctx, "Origin"), shown)) {
      case MAY -> {
        if (isReading(ctx)) {
          typed.ifPresent(token -> remember(ctx, token));
        } else if (isForm(ctx)) {
          if (header(ctx, "Origin").isEmpty()) {
            refuse(ctx, HttpStatus.FORBIDDEN, "Forms are taken from the desk's own screens only.");
          }
        } else if (isSentToApi(ctx)) {
          if (header(ctx, "Sec-Fetch-Site")
              .filter(site -> !site.equals("same-origin"))
              .isPresent()) {
            refuse(ctx, HttpStatus.FORBIDDEN, "Other sites may send nothing.");
          }
        } else {
          refuse(
              ctx.header("Allow", allowed(ctx)),
              HttpStatus.METHOD_NOT_ALLOWED,
              "This desk is read.");
        }
      }
      case FORBIDDEN ->
          refuse(ctx, HttpStatus.FORBIDDEN, "This desk answers to its own address only.");
      case UNKNOWN ->
          refuse(
              ctx,
              HttpStatus.UNAUTHORIZED,
              "Open the address with ?token= and the token, or send it as a bearer token.");
    }
  }

  /** Whoever watches over machines has no token, and is told one word. */
  private static boolean isHealth(Context ctx) {
    return ctx.path().equals(Operations.HEALTH);
  }

  private static boolean isReading(Context ctx) {
    return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
  }

  /** Browsers say of a form where it comes from; what does not say so is no form of the desk. */
  private boolean isForm(Context ctx) {
    return ctx.method().equals(HandlerType.POST) && takesForms(ctx);
  }

  private boolean takesForms(Context ctx) {
    return decisions && ctx.path().equals(DecisionForm.PATH)
        || pages && ctx.path().equals(SentForm.PATH);
  }

  /** What programs may send to the API. */
  private boolean takesSent(Context ctx) {
    String path = ctx.path();
    return path.equals(SentQuestion.DIFF)
        || pages && path.equals(SentForm.PAGES)
        || decisions && path.equals(SentQuestion.DECISIONS);
  }

  /** What may be asked there (RFC 9110, 10.2.1). */
  private String allowed(Context ctx) {
    return takesForms(ctx) || ctx.path().equals(SentQuestion.DECISIONS) && takesSent(ctx)
        ? "GET, HEAD, POST"
        : takesSent(ctx) ? "POST" : "GET, HEAD";
  }

  /** Programs send too, and say nothing of where they come from; browsers always do. */
  private boolean isSentToApi(Context ctx) {
    return ctx.method().equals(HandlerType.POST) && takesSent(ctx);
  }

  /** Keeps the token in a cookie that scripts cannot read, and takes it out of the address. */
  private void remember(Context ctx, String token) {
    if (binding.token().isPresent() && !isHealth(ctx)) {
      Cookie cookie = new Cookie(COOKIE, token);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      ctx.cookie(cookie);
      ctx.redirect(ctx.path(), HttpStatus.SEE_OTHER);
      ctx.skipRemainingHandlers();
    }
  }

  private static Optional<String> shown(Context ctx) {
    return header(ctx, "Authorization")
        .filter(field -> field.startsWith(BEARER))
        .map(field -> field.substring(BEARER.length()))
        .or(() -> Optional.ofNullable(ctx.cookie(COOKIE)));
  }

  private static Optional<String> header(Context ctx, String name) {
    return Optional.ofNullable(ctx.header(name));
  }

  private static void refuse(Context ctx, HttpStatus status, String why) {
    if (ApiAnswer.isAsked(ctx)) {
      ApiAnswer.send(ctx, Answer.problem(status.getCode(), status.getMessage(), why));
    } else {
      ctx.status(status).contentType("text/plain; charset=utf-8").result(why + "\n");
    }
    ctx.skipRemainingHandlers();
  }
}
