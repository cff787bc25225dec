package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Segment;
import org.stemma.article.StatedDay;
import org.stemma.extract.HtmlPages;

class IssueDayTest {

  private static Article page(String head) {
    return HtmlPages.article(
        """
        <title>The Odal Gull</title><header>%s</header>
        <article><h2>Flood drives 200 from homes in Holm</h2><p>By Ana Sousa</p>
        <p>The Lisk burst its banks at Holm early in the morning and flooded some 200 homes, the fire
        service said. Boats carried people from the upper floors of a school.</p>
        <p>The rail line to Brenn stays closed until engineers have checked two bridges.</p></article>
        <article><h2>Warehouse owner convicted of fraud</h2><p>By Jim Okafor</p>
        <p>A jury in Tern found a warehouse owner guilty of fraud after a trial of six weeks. Pell
        Andersen, 51, had claimed insurance for goods that were never stored.</p>
        <p>His lawyer said he would appeal against the verdict at the regional court.</p></article>
        """
            .formatted(head));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>The Odal Gull</div><div>Print edition of Tuesday, 14 May 2024</div>",
        "<h1>The Odal Gull</h1><p>Tuesday, May 14, 2024 | Vol. 88, No. 112 | Late edition</p>",
        "<h1>La Voz de Odal</h1><p>Edición impresa · martes, 14 de mayo de 2024</p>",
        "<p>Le Courrier</p><p>Édition du mardi 14 mai 2024 – n° 112</p>"
      })
  void theDayOfTheIssueIsThatOfEveryReport(String head) {
    Article article = page(head);
    assertThat(article.segments()).hasSize(2);
    for (Segment segment : article.segments()) {
      assertThat(article.published(segment.span().start()).map(day -> day.value().toString()))
          .hasValueSatisfying(
              day -> assertThat(day).contains(LocalDate.of(2024, 5, 14).toString()));
    }
    assertThat(article.metadata().publishedWitnesses())
        .extracting(StatedDay::basis)
        .containsExactly("issue of the paper");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The Odal Gull</p><p>Tuesday, 14 May 2024</p>",
        "<p>Print edition, 14 May 2024</p><p>Print edition, 15 May 2024</p>"
      })
  void aDayAloneOrOneOfTwoIsNot(String head) {
    assertThat(page(head).metadata().published()).isEmpty();
  }
}
