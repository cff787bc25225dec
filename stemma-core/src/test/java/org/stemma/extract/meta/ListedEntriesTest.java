package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.HtmlPages;

/** Entries that the data of a live blog list are segments of it, though no time is printed. */
class ListedEntriesTest {

  private static final List<String> HEADLINES =
      List.of("Ferry adrift in the storm", "Anchor found in the channel", "All people are ashore");

  private static final List<String> TEXTS =
      List.of(
          "The chain ferry at Ostrow tore loose in the storm with nineteen people on board, and two"
              + " tugs of the harbour office put out to bring the ferry back.",
          "Divers have found the anchor of the chain ferry in the channel at Ostrow, and the harbour"
              + " office has closed the channel for all ships until the morning.",
          "All nineteen people of the ferry are ashore at Ostrow, the harbour office says. Two of"
              + " them were taken to the hospital by the tugs with broken ribs.");

  private static Article page(String entry, String headline, int listed) {
    String data =
        IntStream.range(0, listed)
            .mapToObj(
                i ->
                    headline.formatted(HEADLINES.get(i))
                        + "\"datePublished\":\"2031-05-0%dT10:20:00+02:00\",\"articleBody\":\"%s\""
                            .formatted(6 - i, TEXTS.get(i)))
            .collect(Collectors.joining("},{", "{", "}"));
    String shown =
        IntStream.range(0, 3)
            .mapToObj(i -> entry.formatted(HEADLINES.get(i), TEXTS.get(i)))
            .collect(Collectors.joining());
    return live("", data, shown);
  }

  private static Article live(String over, String data, String shown) {
    return HtmlPages.article(
        "<html lang=en><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":["
            + data
            + "]}</script><main><h1>Ferry at Ostrow: live</h1>"
            + over
            + shown
            + "</main>");
  }

  private static List<String> days(Article article) {
    return article.segments().stream()
        .map(s -> s.published().map(day -> day.field().value().edtf()).orElse("none"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>%s</h2><p>%s</p>",
        "<div><p><b>%s</b></p><p>%s</p></div>",
        "<article><h3>%s</h3><p>Ana Sousa</p><p>%s</p></article>",
        "<section><p hidden>%s</p><p>%s</p></section>"
      })
  void eachIsASegmentWithItsDay(String entry) {
    assertThat(days(page(entry, "\"headline\":\"%s\",", 3)))
        .containsExactly("2031-05-06", "2031-05-05", "2031-05-04");
  }

  @Test
  void entriesWithoutHeadlinesAreKnownByTheirTexts() {
    Article article = page("<p hidden>%s</p><p>%s</p>", "\"name\":\"%s\",", 3);

    assertThat(days(article)).containsExactly("2031-05-06", "2031-05-05", "2031-05-04");
    assertThat(article.words(article.segments().get(1).span())).startsWith("Divers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=newsletter><p>%s</p></div>",
        "<aside class=related><ul><li><a href=/a>%s</a></ul></aside>",
        "<p>Live</p><div class=promo><p>%s</p></div>"
      })
  void whatIsNoPartOfTheReportBeginsNoEntry(String box) {
    String data =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    "\"datePublished\":\"2031-05-0%d\",\"articleBody\":\"%s\""
                        .formatted(6 - i, TEXTS.get(i)))
            .collect(Collectors.joining("},{", "{", "},{\"articleBody\":\"Live\"}"));
    String shown = TEXTS.stream().collect(Collectors.joining("</p><p>", "<p>", "</p>"));

    assertThat(days(live(box.formatted(TEXTS.get(2)), data, shown)))
        .containsExactly("2031-05-06", "2031-05-05", "2031-05-04");
  }

  @Test
  void oneEntryIsNoLiveBlog() {
    assertThat(page("<h2>%s</h2><p>%s</p>", "\"headline\":\"%s\",", 1).segments()).hasSize(1);
  }
}
