package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Segment;
import org.stemma.extract.HtmlPages;

/** Live blogs that a page shows by a script only: JSON-LD lists their entries. */
class LiveBlogTest {

  private static final List<String> TEXTS =
      List.of(
          "The chain ferry at Ostrow tore loose in the storm with nineteen people on board, and two"
              + " tugs of the harbour office put out to bring it back before the night fell.",
          "Farmers of the northern valley blocked the road to the mill with forty tractors; they"
              + " want a higher price for rye, which the grain council had cut in the spring.",
          "The museum in Karst shows the letters of a clockmaker until autumn. Visitors must book,"
              + " since its cellar holds twelve chairs, a lamp and one desk.");

  private static Article article(String entries) {
    return HtmlPages.article(
        "<html><head><title>Live</title><script type='application/ld+json'>"
            + "{\"@type\":\"LiveBlogPosting\",\"headline\":\"The day\",\"liveBlogUpdate\":["
            + entries
            + "]}</script></head><body><div id='app'></div></body></html>");
  }

  /** What is kept, headlines too. */
  private static List<String> words(Article article) {
    return article.blocks().stream()
        .filter(Block::isKept)
        .map(block -> article.words(block.span()))
        .toList();
  }

  private static String entry(int number, String text) {
    return "{\"@type\":\"BlogPosting\",\"headline\":\"Entry %d\",".formatted(number)
        + "\"datePublished\":\"2031-05-04T1%d:20:00+02:00\",".formatted(number)
        + "\"articleBody\":\"%s\"}".formatted(text);
  }

  private static Article ofThree() {
    return article(
        IntStream.range(0, TEXTS.size())
            .mapToObj(i -> entry(i, TEXTS.get(i)))
            .collect(Collectors.joining(",")));
  }

  @Test
  void allEntriesAreReadInOrderUnderTheirHeadlines() {
    assertThat(words(ofThree()))
        .containsExactly("Entry 0", TEXTS.get(0), "Entry 1", TEXTS.get(1), "Entry 2", TEXTS.get(2));
  }

  @Test
  void timeOfEachEntryStandsAboveIt() {
    assertThat(HtmlPages.dropped(ofThree()))
        .containsExactly(
            "date line: 2031-05-04T10:20:00+02:00",
            "date line: 2031-05-04T11:20:00+02:00",
            "date line: 2031-05-04T12:20:00+02:00");
  }

  @Test
  void entriesAreDatedByTheScript() {
    Article article =
        article(entry(0, TEXTS.get(0)) + "," + entry(1, TEXTS.get(1)).replace("05-04", "05-03"));

    assertThat(article.segments())
        .extracting(segment -> segment.published().orElseThrow().value().edtf())
        .containsExactly("2031-05-04", "2031-05-03");
  }

  @Test
  void timeBehindTheTextOfAnEntryIsStillItsOwn() {
    String entry = "{\"articleBody\":\"%s\",\"datePublished\":\"2031-05-%sT10:20:00+02:00\"}";
    Article article =
        article(
            entry.formatted(TEXTS.get(0), "05")
                + ","
                + entry.formatted(TEXTS.get(1), "04")
                + ","
                + entry.formatted(TEXTS.get(2), "03"));

    assertThat(article.segments())
        .extracting(segment -> segment.published().orElseThrow().value().edtf())
        .containsExactly("2031-05-05", "2031-05-04", "2031-05-03");
  }

  @Test
  void entriesAboutDifferentThingsAreSegments() {
    Article article = ofThree();

    assertThat(article.segments().stream().map(Segment::title).map(t -> article.words(t.get())))
        .containsExactly("Entry 0", "Entry 1", "Entry 2");
  }

  @Test
  void entryWithoutHeadlineIsRead() {
    Article article =
        article(
            "{\"datePublished\":\"2031-05-04T10:20:00Z\",\"articleBody\":\"%s\"},"
                    .formatted(TEXTS.get(0))
                + "{\"datePublished\":\"2031-05-04T11:20:00Z\",\"articleBody\":\"%s\"}"
                    .formatted(TEXTS.get(1)));

    assertThat(HtmlPages.kept(article)).containsExactly(TEXTS.get(0), TEXTS.get(1));
    assertThat(article.segments()).hasSize(2).allMatch(s -> s.published().isPresent());
  }

  @Test
  void headlineBehindTheTextIsLeftOut() {
    Article article =
        article("{\"articleBody\":\"%s\",\"headline\":\"Ferry\"}".formatted(TEXTS.get(0)));

    assertThat(HtmlPages.kept(article)).containsExactly(TEXTS.get(0));
  }

  @Test
  void sameTextOfTwoEntriesIsReadOnce() {
    Article article = article(entry(0, TEXTS.get(0)) + "," + entry(1, TEXTS.get(0)));

    assertThat(words(article)).containsExactly("Entry 0", TEXTS.get(0));
  }

  @Test
  void evidenceOfAnEntryIsWhatTheScriptWrites() {
    Article article =
        article(entry(0, "The mayor of M\\u00e9rac called it over on Monday. " + TEXTS.get(0)));

    assertThat(
            article.blocks().stream()
                .filter(block -> block.isKept() && block.kind() == BlockKind.PARAGRAPH)
                .map(block -> article.evidence(block.span()).exact()))
        .singleElement()
        .asString()
        .startsWith("The mayor of M\\u00e9rac called");
  }
}
