package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.extract.HtmlPages;

class LinkedReportsTest {

  private static final String LEAD =
      "A court in Port Allen sentenced the former treasurer of the ferry company to three years.";
  private static final String END =
      "Her lawyer said on Monday that she would appeal against the sentence within a month.";

  @Test
  void excerptUnderALinkedHeadlineLeadsToAnotherReport() {
    Article article =
        page(
            "<div class='row'><h5><a href='/a'>Strike at the quarry goes on</a></h5>"
                + "<p>Drivers and the company have not met since the weekend</p></div>"
                + "<div class='row'><h5><a href='/b'>New bridge opens in June</a></h5>"
                + "<p>It will carry trams and bicycles, but no cars</p></div>");

    assertThat(texts(article)).containsExactly(LEAD, END);
    assertThat(HtmlPages.dropped(article))
        .contains("other report: Drivers and the company have not met since the weekend");
  }

  @Test
  void sectionAndDateOnACardGoWithItsLinkedHeadline() {
    assertThat(
            texts(
                page(
                    "<h2>Chosen for you</h2><div class='item'><p>Harbour</p><p>May 2024</p>"
                        + "<h3><a href='/a'>Strike at the quarry goes on</a></h3>"
                        + "<p>Drivers and the company have not met since the weekend.</p></div>")))
        .containsExactly(LEAD, END);
  }

  @Test
  void replyUnderTheNameOfItsWriterIsNoCard() {
    assertThat(
            texts(
                page(
                    "<div><p><a href='/u'>Ines Falk</a></p>"
                        + "<p>The sums were moved in five steps, the papers show.</p></div>")))
        .contains("The sums were moved in five steps, the papers show.");
  }

  @Test
  void sectionWithALinkInItsTextIsNoCard() {
    assertThat(
            texts(
                page(
                    "<div><p>The company published <a href='/r'>its report</a> in May.</p>"
                        + "<p>It names no one else.</p></div>")))
        .contains("The company published its report in May.", "It names no one else.");
  }

  @Test
  void headingOverLinksGoesWithThem() {
    Article article =
        page(
            "<h3>More of this</h3><ul><li><a href='/a'>Strike at the quarry goes on</a></li>"
                + "<li><a href='/b'>New bridge opens in June</a></li></ul>");

    assertThat(texts(article)).containsExactly(LEAD, END);
    assertThat(HtmlPages.dropped(article)).contains("related links: More of this");
  }

  @Test
  void headingOverALinkedDocumentAndTextStays() {
    assertThat(
            texts(
                page(
                    "<h3>The sentence</h3><p><a href='/s.pdf'>The sentence in full</a></p>"
                        + "<p>The judges follow the accountant in all points but one.</p>")))
        .contains("The sentence");
  }

  private static List<String> texts(Article article) {
    return article.blocks().stream()
        .filter(Block::isKept)
        .map(block -> article.words(block.span()))
        .filter(words -> !words.equals("Treasurer sentenced"))
        .toList();
  }

  private static Article page(String between) {
    return HtmlPages.article(
        "<html lang='en'><head><title>Treasurer sentenced</title></head><body><main><article>"
            + "<h1>Treasurer sentenced</h1><p>"
            + LEAD
            + "</p>"
            + between
            + "<p>"
            + END
            + "</p></article></main></body></html>");
  }
}
