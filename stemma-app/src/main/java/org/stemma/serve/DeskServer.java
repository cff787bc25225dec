package org.stemma.serve;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
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
import org.stemma.search.SearchIndex;

/**
 * Serves the screens of one account. Answers only GET and HEAD, keeps nothing, writes nothing;
 * everything an answer may load comes from here. Start it once, close it to end.
 */
public final class DeskServer implements AutoCloseable {

  private final Binding binding;
  private final Account account;
  private final Report report;
  private final Desk desk;
  private final Api api;
  private final Javalin server;

  private DeskServer(Account account, SearchIndex index, Binding binding) {
    this.binding = binding;
    this.account = account;
    this.report = new Reports(account).whole();
    this.desk = new Desk(report, index);
    this.api = new Api(account, desk, index);
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
   * @param index what can be found in it
   * @throws IOException if the port is taken or may not be used
   */
  public static DeskServer start(Account account, SearchIndex index, Binding binding)
      throws IOException {
    DeskServer desk = new DeskServer(account, index, binding);
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
    routes.before(new Admission(binding));
    for (Screen screen : Screen.values()) {
      routes.get(screen.path(), ctx -> page(ctx, desk.screen(screen, filter(ctx))));
    }
    routes.get("/source/{siglum}", ctx -> found(ctx, desk.source(ctx.pathParam("siglum"))));
    routes.get("/item/{id}", this::item);
    routes.get("/search", ctx -> page(ctx, desk.search(query(ctx))));
    routes.get("/page", this::line);
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

  private void api(Context ctx) {
    ApiAnswer.send(ctx, api.answer(ctx.path().substring(Api.ROOT.length()), query(ctx)));
  }

  private static Map<String, String> query(Context ctx) {
    Map<String, String> query = new HashMap<>();
    ctx.queryParamMap().forEach((name, values) -> query.put(name, values.get(0)));
    return query;
  }

  private void missing(Context ctx) {
    if (!ApiAnswer.isAsked(ctx)) {
      ctx.contentType("text/html; charset=utf-8").result(desk.missing());
    } else if (!String.valueOf(ctx.res().getContentType()).startsWith("application/problem")) {
      ApiAnswer.send(ctx, Answer.problem(404, "Not Found", "the API lies at " + Api.ROOT));
    }
  }

  private void item(Context ctx) {
    lead(ctx, desk.address(ctx.pathParam("id")));
  }

  private void line(Context ctx) {
    String number = query(ctx, "line");
    lead(
        ctx,
        desk.line(query(ctx, "file"), number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0));
  }

  private void lead(Context ctx, Optional<String> to) {
    to.ifPresentOrElse(
        address -> ctx.redirect(address, HttpStatus.SEE_OTHER), () -> found(ctx, Optional.empty()));
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
