package org.stemma.serve;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stemma.page.Desk;
import org.stemma.page.Screen;
import org.stemma.rest.Answer;
import org.stemma.rest.Api;
import org.stemma.store.StoreFailure;

/**
 * Serves the screens of what a {@link DeskSource} shows. Answers only GET and HEAD, but for
 * decisions and pages where they are taken; keeps nothing itself; everything an answer may load
 * comes from here. Start it once, close it to end.
 */
public final class DeskServer implements AutoCloseable {

  private final Binding binding;
  private final DeskSource source;
  private final Operations operations;
  private final Javalin server;
  private volatile Shown shown;

  private DeskServer(DeskSource source, Binding binding, DeskLog log) {
    this.binding = binding;
    this.source = source;
    this.operations = new Operations(source, log);
    this.shown = Shown.of(source.content(), source.takesDecisions());
    this.server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.concurrency.useVirtualThreads = true;
              config.http.maxRequestSize = source.takesDecisions() ? DecisionForm.LARGEST : 0;
              config.jetty.multipartConfig.maxTotalRequestSize(SentForm.LARGEST, SizeUnit.MB);
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              routes(config.routes);
              operations.install(config);
            });
  }

  /** The same, telling nobody what is asked. */
  public static DeskServer start(DeskSource source, Binding binding) throws IOException {
    return start(source, binding, DeskLog.NONE);
  }

  /**
   * Starts to serve what {@code source} shows, as it changes.
   *
   * @param log is told of each request
   * @throws IOException if the port is taken or may not be used
   */
  public static DeskServer start(DeskSource source, Binding binding, DeskLog log)
      throws IOException {
    DeskServer desk = new DeskServer(source, binding, log);
    try {
      desk.server.start(binding.host(), binding.port());
    } catch (JavalinException e) {
      desk.close();
      throw new IOException("the port is taken or may not be used", e);
    }
    return desk;
  }

  /** What is shown now; made anew where the source shows something else. */
  private Shown shown() {
    DeskSource.Content now = source.content();
    Shown last = shown;
    if (last.content().number() != now.number()) {
      last = Shown.of(now, source.takesDecisions());
      shown = last;
    }
    return last;
  }

  private Desk desk() {
    return shown().desk();
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

  /** Takes no more requests, and returns when those that were taken are answered. */
  @Override
  public void close() {
    server.stop();
    operations.close();
  }

  private void routes(RoutesConfig routes) {
    routes.before(RequestId::give);
    routes.before(new Admission(binding, source.takesDecisions(), source.pageTaker().isPresent()));
    for (Screen screen : Screen.values()) {
      read(routes, screen.path(), ctx -> found(ctx, desk().screen(screen, query(ctx))));
    }
    read(routes, "/source/{siglum}", ctx -> found(ctx, desk().source(ctx.pathParam("siglum"))));
    read(routes, "/stemma/{id}", ctx -> found(ctx, desk().tellers(ctx.pathParam("id"))));
    read(routes, "/item/{id}", this::item);
    read(routes, "/search", ctx -> page(ctx, desk().search(query(ctx))));
    read(routes, "/page", this::line);
    if (source.takesDecisions()) {
      DecisionForm form = new DecisionForm(source, this::shown);
      read(routes, DecisionForm.PATH, form::show);
      routes.post(DecisionForm.PATH, form::take);
    }
    source.pageTaker().ifPresent(taker -> sent(routes, taker));
    read(routes, "/news", ctx -> page(ctx, desk().news(shown().content().news())));
    read(routes, "/keys", ctx -> page(ctx, desk().keys()));
    new DeskFiles(this::shown, this::address).install(routes);
    SentQuestion question = new SentQuestion(source, this::shown);
    routes.post(SentQuestion.DIFF, question::compare);
    if (source.takesDecisions()) {
      routes.post(SentQuestion.DECISIONS, question::decide);
    }
    read(routes, Api.ROOT + "<path>", this::api);
    routes.error(404, this::missing);
    routes.exception(StoreFailure.class, DeskServer::unreadable);
  }

  private void sent(RoutesConfig routes, PageTaker taker) {
    SentForm form = new SentForm(source, taker, this::desk);
    read(routes, SentForm.PATH, form::show);
    routes.post(SentForm.PATH, form::take);
    routes.post(SentForm.PAGES, form::takeOne);
    read(routes, SentForm.COMING, form::coming);
  }

  /** A question without the words (HEAD) is answered as one for them: what is sent is cut there. */
  static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private void api(Context ctx) {
    ApiAnswer.send(ctx, shown().api().answer(ctx.path().substring(Api.ROOT.length()), query(ctx)));
  }

  static Map<String, String> query(Context ctx) {
    Map<String, String> query = new HashMap<>();
    ctx.queryParamMap().forEach((name, values) -> query.put(name, values.get(0)));
    return query;
  }

  private void missing(Context ctx) {
    if (!ApiAnswer.isAsked(ctx)) {
      ctx.contentType("text/html; charset=utf-8").result(desk().missing());
    } else if (!String.valueOf(ctx.res().getContentType()).startsWith("application/problem")) {
      ApiAnswer.send(ctx, Answer.problem(404, "Not Found", "the API lies at " + Api.ROOT));
    }
  }

  /** The collection cannot be read now; it may be later. */
  private static void unreadable(StoreFailure failure, Context ctx) {
    String why = String.valueOf(failure.getMessage());
    if (ApiAnswer.isAsked(ctx)) {
      ApiAnswer.send(ctx, Answer.problem(503, "Service Unavailable", why));
    } else {
      ctx.status(HttpStatus.SERVICE_UNAVAILABLE)
          .contentType("text/plain; charset=utf-8")
          .result(why + "\n");
    }
  }

  private void item(Context ctx) {
    lead(ctx, desk().address(ctx.pathParam("id")));
  }

  private void line(Context ctx) {
    String number = query(ctx, "line");
    lead(
        ctx,
        desk().line(query(ctx, "file"), number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0));
  }

  private void lead(Context ctx, Optional<String> to) {
    to.ifPresentOrElse(
        address -> ctx.redirect(address, HttpStatus.SEE_OTHER), () -> found(ctx, Optional.empty()));
  }

  private static String query(Context ctx, String name) {
    return Objects.requireNonNullElse(ctx.queryParam(name), "");
  }

  private void found(Context ctx, Optional<String> html) {
    page(ctx, html.orElseGet(desk()::missing));
    if (html.isEmpty()) {
      ctx.status(HttpStatus.NOT_FOUND);
    }
  }

  static void page(Context ctx, String html) {
    ctx.contentType("text/html; charset=utf-8").result(html);
  }
}
