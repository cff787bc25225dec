package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.extract.PlainPages;

/** Scrapes of papers: the name of the paper and the page above the headline. */
class PageOfPaperTest {

  private static final String HEADLINE = "Ferry runs aground off Odal";

  private static Article read(String over) {
    return PlainPages.read(over + "\n" + HEADLINE + "\n" + PlainPages.BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Brockley Lantern; THURSDAY. Page 5",
        "The Brockley Lantern; Sport | Page 12 | Thursday, 4 May",
        "NORFIELD WEEK; THURSDAY, MAY 4, 2034 PAGE A5",
        "Odal Today; Local news, page 3",
        "The Brockley Lantern; Weekend Edition, Page 8",
        "Der Leuchtturm von Halden; Sport | Seite 12 | Donnerstag, 4. Mai",
        "Der Leuchtturm von Halden; Seite 3 - Lokales",
        "El Faro de Brisal; Deportes | Página 12 | Jueves, 4 de mayo",
        "Le Phare de Corlay; p. 7 – Région",
        "Il Faro di Brisa; Sport | Pagina 12 | Giovedì 4 maggio",
        "Latarnia Brzeźna; CZWARTEK. Strona 5",
        "Маяк Одала; Спорт | Страница 12 | Четверг, 4 мая"
      })
  void areNoHeadline(String paper, String page) {
    assertThat(PlainPages.title(read(paper + "\n" + page))).contains(HEADLINE);
    assertThat(PlainPages.title(read(page))).contains(HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sport minister resigns over page 12 report",
        "Court rules 12 pages of report secret",
        "City wins on page 3 row",
        "Health service in crisis, part 2"
      })
  void headlinesWithANumberOfPagesStay(String headline) {
    Article article = PlainPages.read(headline + "\nBy Owen Prell\n" + PlainPages.BODY);

    assertThat(PlainPages.title(article)).contains(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Quelle: Haldener Zeitung; Haldener Zeitung",
        "Source : Gazette de Corlay; Gazette de Corlay",
        "Fuente: Diario de Brisal; Diario de Brisal",
        "Fonte: Gazzetta di Brisa; Gazzetta di Brisa",
        "Źródło: Gazeta Brzeźna; Gazeta Brzeźna",
        "Источник: Вестник Одала; Вестник Одала",
        "المصدر: صحيفة صدى أودال; صحيفة صدى أودال",
        "来源：欧达尔日报; 欧达尔日报",
        "文章来源：欧达尔日报 作者：陈远; 欧达尔日报",
        "출처: 오달신문; 오달신문"
      })
  void theLabelOfASourceIsNoPartOfItsName(String line, String name) {
    String language =
        switch (line.charAt(0)) {
          case 'Q' -> "de";
          case 'S' -> "fr";
          case 'F' -> line.startsWith("Fu") ? "es" : "it";
          case 'Ź' -> "pl";
          case 'И' -> "ru";
          case 'ا' -> "ar";
          case '출' -> "ko";
          default -> "zh";
        };
    Article article =
        PlainPages.read(
            HEADLINE + "\n" + line + "\n" + PlainPages.BODY,
            text -> java.util.Optional.of(language));

    assertThat(article.metadata().publisher().map(Field::value)).contains(name);
    assertThat(PlainPages.title(article)).contains(HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Source: Police", "Fuente: El Faro de Brisal", "来源", "Source: Jane Orrin"})
  void aSourceThatIsNoOutletIsNone(String line) {
    Article article = read(line);

    assertThat(article.metadata().publisher()).isEmpty();
    assertThat(PlainPages.title(article)).contains(HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Новости Спорт Культура Афиша",
        "Le journal du jour",
        "Today's Paper",
        "Sfoglia il giornale",
        "News Sport Opinion Weather"
      })
  void menusAreNoOutlets(String line) {
    assertThat(read(line).metadata().publisher()).isEmpty();
  }
}
