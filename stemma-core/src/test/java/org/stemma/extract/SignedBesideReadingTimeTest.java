package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;

/** Names beside the time that a report takes to read. */
class SignedBesideReadingTimeTest {

  private static List<String> signers(String head) {
    Article article =
        PlainPages.read("Ferry runs aground off Odal\n" + head + "\n" + PlainPages.BODY);
    return article.metadata().bylines().stream().map(byline -> byline.value().name()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4 min read  Jane Orrin; Jane Orrin",
        "4 min read By Jane Orrin; Jane Orrin",
        "Sam Orde · 3 min read; Sam Orde",
        "4 May 2034 · 3 min read · Jane Orrin; Jane Orrin",
        "Lesezeit: 3 Min.  Karla Orrin; Karla Orrin",
        "Odile Verne  Temps de lecture : 3 min; Odile Verne",
        "5 min de lectura | Inés Cobo; Inés Cobo",
        "Tempo di lettura: 2 min  Lino Berti; Lino Berti",
        "Время чтения: 3 мин. Пётр Левин; Пётр Левин",
        "Jane Orrin | Sports reporter | 4 May 2034; Jane Orrin"
      })
  void sign(String line, String name) {
    assertThat(signers(line)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({"3 min read  Special Report", "3 min read", "3 min read  Read More"})
  void otherWordsDoNot(String line) {
    assertThat(signers(line)).isEmpty();
  }

  @Test
  void theyDoInMarkupToo() {
    Article article =
        HtmlPages.article(
            """
            <article><h1>Ferry runs aground off Odal</h1>
            <div><span>4 min read</span> <span>Jane Orrin</span></div>
            <p>The ferry Solveig ran aground off Odal on Monday night, the coast guard said.</p>
            <p>All 212 passengers were taken off by helicopter before dawn, and nobody was hurt.</p>
            </article>
            """);

    assertThat(article.metadata().bylines())
        .singleElement()
        .satisfies(byline -> assertThat(byline.value().name()).isEqualTo("Jane Orrin"));
  }
}
