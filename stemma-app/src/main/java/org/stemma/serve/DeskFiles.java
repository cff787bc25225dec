package org.stemma.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Instant;
import java.util.function.Supplier;
import org.stemma.export.Dot;
import org.stemma.export.MarkdownReport;
import org.stemma.export.NewsFeed;
import org.stemma.json.AccountJson;
import org.stemma.page.Desk;
import org.stemma.page.HtmlReport;

/** What a desk gives as files: the account in its written forms, and what its screens load. */
final class DeskFiles {

  private final Supplier<Shown> shown;
  private final Supplier<String> address;

  /**
   * Files of what is shown when one is asked for.
   *
   * @param address of the desk's first screen, known once it listens
   */
  DeskFiles(Supplier<Shown> shown, Supplier<String> address) {
    this.shown = shown;
    this.address = address;
  }

  void install(RoutesConfig routes) {
    give(routes, "/style.css", "text/css", Desk::styleSheet);
    give(routes, "/icon.svg", "image/svg+xml", Desk::icon);
    give(routes, "/desk.js", "text/javascript", Desk::script);
    give(
        routes,
        "/account.json",
        "application/json",
        () -> AccountJson.write(shown.get().content().account()));
    give(
        routes,
        "/account.md",
        "text/markdown",
        () -> MarkdownReport.write(shown.get().desk().report()));
    give(
        routes, "/tree.dot", "text/vnd.graphviz", () -> Dot.write(shown.get().content().account()));
    give(routes, "/news.atom", "application/atom+xml", this::feed);
    DeskServer.read(routes, "/account.html", this::whole);
  }

  private static void give(RoutesConfig routes, String path, String type, Supplier<String> text) {
    DeskServer.read(
        routes, path, ctx -> ctx.contentType(type + "; charset=utf-8").result(text.get()));
  }

  private String feed() {
    Shown now = shown.get();
    return NewsFeed.write(
        URI.create(address.get() + "news.atom"),
        now.desk().title(),
        now.content().news(),
        Instant.EPOCH,
        now.desk().witnesses()::words);
  }

  /** The report in one file brings its own policy. */
  private void whole(Context ctx) {
    String html = HtmlReport.write(shown.get().desk().report());
    ctx.header("Content-Security-Policy", HtmlReport.POLICY);
    ctx.header("Content-Disposition", "attachment; filename=\"account.html\"");
    DeskServer.page(ctx, html);
  }
}
