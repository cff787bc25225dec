package org.stemma.page;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.account.AccountChanges.ChangedItem;
import org.stemma.account.News;
import org.stemma.export.ChangeWords;

/** What became of the account when pages came, the latest first. */
final class NewsScreen {

  private NewsScreen() {}

  /** The screen below its heading. */
  static String write(List<News> news) {
    if (news.isEmpty()) {
      return "<p class=\"fact\">Nothing has come since the first pages were read.</p>\n";
    }
    return "<p class=\"fact\"><a href=\"/news.atom\">The same as a feed (Atom)</a></p>\n"
        + news.stream().map(NewsScreen::section).collect(Collectors.joining());
  }

  private static String section(News news) {
    String at = Html.escape(news.at().toString());
    return "<section>\n<h2><time datetime=\"%s\">%s</time></h2>\n<ul class=\"news\">\n%s</ul>\n</section>\n"
        .formatted(
            at,
            at.replace("T", " ").replace("Z", " UTC"),
            news.changes().items().stream().map(NewsScreen::entry).collect(Collectors.joining()));
  }

  private static String entry(ChangedItem item) {
    String words =
        item.evidence().stream()
            .distinct()
            .map(
                e ->
                    " <q>%s</q> <a class=\"where\" href=\"%s\">%s:%d</a>"
                        .formatted(
                            Html.escape(e.exact()),
                            Html.escape(FoundAddress.of(e.file(), e.line())),
                            Html.escape(e.file()),
                            e.line()))
            .collect(Collectors.joining());
    return "<li>%s: %s%s</li>\n"
        .formatted(
            Html.escape(ChangeWords.title(item)), Html.escape(ChangeWords.state(item)), words);
  }
}
