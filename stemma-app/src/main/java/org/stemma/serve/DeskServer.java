package org.stemma.serve;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.export.Dot;
import org.stemma.export.MarkdownReport;
import org.stemma.export.Report;
import org.stemma.export.Reports;
import org.stemma.json.AccountJson;
import org.stemma.page.Desk;
import org.stemma.page.Filter;
import org.stemma.page.HtmlReport;
import org.stemma.page.Screen;
import org.stemma.rest.Answer;
import org.stemma.rest.Api;

/**
 * Serves the screens of one account. Answers only GET and HEAD, keeps nothing, writes nothing;
 * everything an answer may load comes from here. Start it once, close it to end.
 */
public final class DeskServer implements AutoCloseable {

  /** Style and script from here, nothing else, and nobody may frame it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private static final String TOKEN = "token";

  /** What may be asked of the desk (RFC 9110, 10.2.1). */
  private static final String READING = "GET, HEAD";

  private static final String COOKIE = "stemma-token";
  private static final String BEARER = "Bearer ";

  private final Binding binding;
  private final Guard guard;
  private final Account account;
  private final Report report;
  private final Desk desk;
  private final Api api;
  private final Javalin server;

  private DeskServer(Account account, Binding binding) {
    this.binding = binding;
    this.guard = new Guard(binding);
    this.account = account;
    this.report = new Reports(account).whole();
    this.desk = new Desk(report);
    this.api = new Api(account, desk);
    this.server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.concurrency.useVirtualThreads = true;
              config.http.maxRequestSize = 0;
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              routes(config.routes);
            });
  }

  /**
   * Starts to serve {@code account}.
   *
   * @throws IOException if the port is taken or may not be used
   */
  public static DeskServer start(Account account, Binding binding) throws IOException {
    DeskServer desk = new DeskServer(account, binding);
    try {
      desk.server.start(binding.host(), binding.port());
    } catch (JavalinException e) {
      desk.close();
      throw new IOException("the port is taken or may not be used", e);
    }
    return desk;
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** The address of its first screen; holds no token. */
  public String address() {
    String host = binding.host().contains(":") ? "[" + binding.host() + "]" : binding.host();
    return "http://" + host + ":" + port() + "/";
  }

  @Override
  public void close() {
    server.stop();
  }

  private void routes(RoutesConfig routes) {
    routes.before(this::admit);
    for (Screen screen : Screen.values()) {
      routes.get(screen.path(), ctx -> page(ctx, desk.screen(screen, filter(ctx))));
    }
    routes.get("/source/{siglum}", ctx -> found(ctx, desk.source(ctx.pathParam("siglum"))));
    routes.get("/item/{id}", this::item);
    routes.get("/search", ctx -> page(ctx, desk.search(query(ctx, "q"))));
    routes.get("/keys", ctx -> page(ctx, desk.keys()));
    routes.get("/style.css", ctx -> file(ctx, "text/css", Desk.styleSheet()));
    routes.get("/desk.js", ctx -> file(ctx, "text/javascript", Desk.script()));
    routes.get("/account.json", ctx -> file(ctx, "application/json", AccountJson.write(account)));
    routes.get("/account.md", ctx -> file(ctx, "text/markdown", MarkdownReport.write(report)));
    routes.get("/account.html", this::whole);
    routes.get("/tree.dot", ctx -> file(ctx, "text/vnd.graphviz", Dot.write(account)));
    routes.get(Api.ROOT + "<path>", this::api);
    routes.error(404, this::missing);
  }

  /** Sets what every answer carries, and turns away who may not ask. */
  private void admit(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "no-store");
    Optional<String> typed = Optional.ofNullable(ctx.queryParam(TOKEN));
    switch (guard.of(header(ctx, "Host"), header(ctx, "Origin"), typed.or(() -> shown(ctx)))) {
      case MAY -> {
        if (isReading(ctx)) {
          typed.ifPresent(token -> remember(ctx, token));
        } else {
          refuse(ctx.header("Allow", READING), HttpStatus.METHOD_NOT_ALLOWED, "This desk is read.");
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

  private static boolean isReading(Context ctx) {
    return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
  }

  /** Keeps the token in a cookie that scripts cannot read, and takes it out of the address. */
  private void remember(Context ctx, String token) {
    if (binding.token().isPresent()) {
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

  private static void refuse(Context ctx, HttpStatus status, String why) {
    if (isApi(ctx)) {
      send(ctx, Answer.problem(status.getCode(), status.getMessage(), why));
    } else {
      ctx.status(status).contentType("text/plain; charset=utf-8").result(why + "\n");
    }
    ctx.skipRemainingHandlers();
  }

  private void api(Context ctx) {
    Map<String, String> query = new HashMap<>();
    ctx.queryParamMap().forEach((name, values) -> query.put(name, values.get(0)));
    send(ctx, api.answer(ctx.path().substring(Api.ROOT.length()), query));
  }

  /** With the tag of the body; nothing but the tag if the reader has that already. */
  private static void send(Context ctx, Answer answer) {
    answer.next().ifPresent(next -> ctx.header("Link", "<" + next + ">; rel=\"next\""));
    String tag = answer.tag();
    ctx.status(answer.status()).contentType(answer.type());
    if (answer.status() != HttpStatus.OK.getCode()) {
      ctx.result(answer.body());
      return;
    }
    ctx.header("ETag", tag).header("Cache-Control", "private, no-cache");
    if (header(ctx, "If-None-Match").filter(known -> known.contains(tag)).isPresent()) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      ctx.result(answer.body());
    }
  }

  private static boolean isApi(Context ctx) {
    return ctx.path().startsWith("/api/");
  }

  private void missing(Context ctx) {
    if (!isApi(ctx)) {
      ctx.contentType("text/html; charset=utf-8").result(desk.missing());
    } else if (!String.valueOf(ctx.res().getContentType()).startsWith("application/problem")) {
      send(ctx, Answer.problem(404, "Not Found", "the API lies at " + Api.ROOT));
    }
  }

  private void item(Context ctx) {
    desk.address(ctx.pathParam("id"))
        .ifPresentOrElse(
            address -> ctx.redirect(address, HttpStatus.SEE_OTHER),
            () -> found(ctx, Optional.empty()));
  }

  /** The report in one file brings its own policy. */
  private void whole(Context ctx) {
    String html = HtmlReport.write(report);
    ctx.header("Content-Security-Policy", HtmlReport.POLICY);
    ctx.header("Content-Disposition", "attachment; filename=\"account.html\"");
    page(ctx, html);
  }

  private static Filter filter(Context ctx) {
    return new Filter(query(ctx, "only"), query(ctx, "page"));
  }

  private static String query(Context ctx, String name) {
    return Objects.requireNonNullElse(ctx.queryParam(name), "");
  }

  private static Optional<String> header(Context ctx, String name) {
    return Optional.ofNullable(ctx.header(name));
  }

  private void found(Context ctx, Optional<String> html) {
    page(ctx, html.orElseGet(desk::missing));
    if (html.isEmpty()) {
      ctx.status(HttpStatus.NOT_FOUND);
    }
  }

  private static void page(Context ctx, String html) {
    ctx.contentType("text/html; charset=utf-8").result(html);
  }

  private static void file(Context ctx, String type, String text) {
    ctx.contentType(type + "; charset=utf-8").result(text);
  }
}
