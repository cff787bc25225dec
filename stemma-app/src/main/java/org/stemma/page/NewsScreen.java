package org.stemma.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.account.AccountChanges.Change;
import org.stemma.account.AccountChanges.ChangedItem;
import org.stemma.account.News;
import org.stemma.article.Evidence;
import org.stemma.export.ChangeWords;
import org.stemma.export.Witnesses;

/** What became of the account when pages came, the latest first. */
final class NewsScreen {

  /**
   * Passages shown of a change; the others are of further pages that tell the same. By judgement.
   */
  private static final int MOST_WORDS = 4;

  private final Witnesses witnesses;

  /** News of the pages of {@code witnesses}, and maybe of others that are gone. */
  NewsScreen(Witnesses witnesses) {
    this.witnesses = witnesses;
  }

  /** The screen below its heading. */
  String write(List<News> news) {
    if (news.isEmpty()) {
      return "<p class=\"fact\">Nothing has come since the first pages were read.</p>\n";
    }
    return "<p class=\"fact\"><a href=\"/news.atom\">The same as a feed (Atom)</a></p>\n"
        + news.stream().map(this::section).collect(Collectors.joining());
  }

  private String section(News news) {
    String at = Html.escape(news.at().toString());
    return "<section>\n<h2><time datetime=\"%s\">%s</time></h2>\n<ul class=\"news\">\n%s</ul>\n</section>\n"
        .formatted(
            at,
            at.replace("T", " ").replace("Z", " UTC"),
            news.changes().items().stream().map(this::entry).collect(Collectors.joining()));
  }

  private String entry(ChangedItem item) {
    boolean page = item.list().equals("documents");
    String state = witnesses.lettered(ChangeWords.state(item));
    String about = Html.escape(witnesses.lettered(ChangeWords.about(item)));
    return "<li><p><span class=\"badge%s\">%s</span> %s%s</p>\n%s</li>\n"
        .formatted(
            item.list().equals("contradictions") && !ChangeWords.isCorrection(item) ? " warn" : "",
            Html.escape(ChangeWords.kind(item)),
            page ? title(item).map(e -> link(e, about)).orElse(about) : about,
            state.isEmpty() ? "" : " <span class=\"support\">" + Html.escape(state) + "</span>",
            page
                ? ""
                : item.evidence().stream()
                    .distinct()
                    .limit(MOST_WORDS)
                    .map(this::words)
                    .collect(Collectors.joining()));
  }

  /** The words of a page that came are its title, which is told already. */
  private static Optional<Evidence> title(ChangedItem page) {
    return page.change() == Change.GONE ? Optional.empty() : page.evidence().stream().findFirst();
  }

  private String words(Evidence words) {
    return "<blockquote><p>%s <span class=\"place\">[%s]</span></p></blockquote>\n"
        .formatted(
            Html.escape(witnesses.words(words)),
            link(words, Html.escape(witnesses.siglum(words.file()) + ":" + words.line())));
  }

  private static String link(Evidence words, String markup) {
    return "<a href=\"%s\">%s</a>"
        .formatted(Html.escape(FoundAddress.of(words.file(), words.line())), markup);
  }
}
