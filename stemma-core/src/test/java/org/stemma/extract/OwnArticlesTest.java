package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;

/** Several whole reports on one page, each in an {@code article} of its own. */
class OwnArticlesTest {

  private static final String KILN =
      "<p>The kiln at Ostrel will go out in May because clay has become too dear, its owner said on"
          + " Friday night.</p><p>Forty potters lose their work, and the town loses its smoke.</p>";

  private static final String WELL =
      "<p>A boy of nine was pulled out of a dry well at Marrow after two hours, and he asked for his"
          + " cap, the fire brigade said.</p><p>The owner must close the well with a lid.</p>";

  private static Article page(String first, String second) {
    return HtmlPages.article(
        "<html lang=en><head><title>Marrow Today</title></head><body><header>Marrow Today</header>"
            + "<article><h2>Kiln goes out</h2>"
            + first
            + KILN
            + "</article><article><h2>Boy pulled out of well</h2>"
            + second
            + WELL
            + "</article></body></html>");
  }

  private static List<String> heads(Article article) {
    return article.segments().stream()
        .map(
            segment ->
                segment.published().map(day -> day.field().value().edtf()).orElse("no day")
                    + " "
                    + segment.bylines().stream().map(by -> by.value().name()).toList())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=m>Posted <time datetime=%1$s>%1$s</time> by <span rel=author>%2$s</span></p>",
        "<div>By %2$s</div><div><time datetime=%1$s>%1$s</time></div>",
        "<p>Posted on %1$s by %2$s</p>"
      })
  void eachIsASegmentWithItsDayAndSigner(String head) {
    Article article =
        page(
            head.formatted("2031-05-09", "Odile Renaud"), head.formatted("2031-05-07", "Jon Weil"));

    assertThat(heads(article))
        .containsExactly("2031-05-09 [Odile Renaud]", "2031-05-07 [Jon Weil]");
    assertThat(HtmlPages.kept(article)).noneMatch(line -> line.contains("Weil"));
  }

  @Test
  void articlesThatNobodySignsCutNothing() {
    String text =
        "<article><h2>%s</h2><p>The kiln at Ostrel will go out in %s because clay has become too dear,"
            + " its owner said on Friday night, and forty potters of Ostrel lose their work.</p></article>";

    Article article =
        HtmlPages.article(
            "<html lang=en><body><h1>Kiln goes out</h1>"
                + text.formatted("The clay", "May")
                + text.formatted("The potters", "June")
                + "</body></html>");

    assertThat(article.segments()).hasSize(1);
  }
}
