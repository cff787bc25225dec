package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;
import org.stemma.extract.HtmlPages;

/** Names beside which an inline element stands without a blank. */
class InlinePartsTest {

  private static Article read(String byline) {
    return HtmlPages.article(
        """
        <article><h1>Ferry runs aground off Odal</h1>
        BYLINE
        <p>The ferry Solveig ran aground off Odal on Monday night, the coast guard said.</p>
        <p>All 212 passengers were taken off by helicopter before dawn, and nobody was hurt.</p>
        </article>
        """
            .replace("BYLINE", byline));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<div class='author'>سامي الحداد<span>مراسل</span></div>; سامي الحداد; مراسل",
        "<p class='byline'>بقلم <b>سامي الحداد</b><span>نشر في 4 مايو 2034</span></p>; سامي"
            + " الحداد;",
        "<div class='author'><span>بقلم</span><b>سامي الحداد</b><i>أودال</i></div>; سامي الحداد;",
        "<div class='author'><span>דנה ברק</span><span>04.05.2034</span></div>; דנה ברק;",
        "<div class='author'>מאת <b>דנה ברק</b><span>כתבת</span></div>; דנה ברק; כתבת",
        "<div class='byline'>نویسنده: <b>سارا رستمی</b><i>اودال</i></div>; سارا رستمی;",
        "<div class='author'><b>سارا رستمی</b><i>خبرنگار</i></div>; سارا رستمی; خبرنگار",
        "<p class='author-name'><a href='/author/i'>عمران یوسف</a><i>اوڈال</i></p>; عمران یوسف;",
        "<div class='author'><b>Jane Orrin</b><i>Transport Editor</i></div>; Jane Orrin;"
            + " Transport Editor",
        "<div class='byline'>By <a>Jane Orrin</a><time>4 May 2034</time></div>; Jane Orrin;",
        "<div class='author'><span>J</span>ane Orrin</div>; Jane Orrin;"
      })
  void areReadWithoutIt(String byline, String name, String role) {
    assertThat(read(byline).metadata().bylines())
        .singleElement()
        .satisfies(
            signer -> {
              assertThat(signer.value().name()).isEqualTo(name);
              assertThat(signer.value().role().orElse(null)).isEqualTo(role);
            });
  }

  @Test
  void theTextStaysAsItStands() {
    Article article = read("<p>The <b>M</b>arrow light was out, said the keeper of the light.</p>");

    assertThat(HtmlPages.kept(article))
        .contains("The Marrow light was out, said the keeper of the light.");
  }
}
