package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Segment;

/** What stands between the headline and the first words of a report, and above a further one. */
class BeforeReportTest {

  private static final String FIRST =
      "A freighter with 900 tonnes of timber ran aground off Harrow Head early on Saturday.";

  private static final String SECOND =
      "All 14 of the crew were taken off by helicopter, said a spokeswoman, Lea Dahl.";

  private static List<String> body(Article article) {
    return article.blocks().stream()
        .filter(Block::isBody)
        .map(block -> article.words(block.span()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The crew are safe, but oil leaks into the sound, the coast guard says, and a storm is"
            + " near.</p><p>By Ann Rusk</p><p>7 June 2031</p>",
        "<p>Ann Rusk</p><p>7 June 2031, 06:40</p>",
        "<p>7 June 2031</p><p>Ann Rusk</p>",
        "<p>Ann Rusk</p><p>Shipping correspondent</p>",
        "<p>By Ann Rusk<br>Shipping correspondent</p>",
        "<div><img src=a.jpg><p>The freighter on the rocks of Harrow Head on Saturday, seen from the"
            + " deck of a lifeboat.</p></div>",
        "<div><a href=x><img src=a.jpg></a><div>Oil in the sound</div></div>",
        "<p>Oil in the sound. (Jon Vik/The Odal Gull)</p>"
      })
  void isNotTheBeginningOfAPageOfMarkup(String head) {
    String page = "<main><h1>Freighter aground</h1>%s<p>%s</p><p>%s</p></main>";

    assertThat(body(HtmlPages.article(page.formatted(head, FIRST, SECOND))))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void aSentenceOverWhoSignsIsTheStandfirst() {
    String standfirst = "The crew are safe, but oil leaks into the sound, the coast guard says.";
    String markup = "<main><h1>Freighter aground</h1><p>%s</p><p>By Ann Rusk</p><p>%s</p><p>%s</p>";
    String plain = "Freighter aground\n\n%s\n\nBy Ann Rusk\n\n%s\n\n%s\n";

    assertThat(
            Stream.of(
                HtmlPages.article(markup.formatted(standfirst, FIRST, SECOND)),
                PlainPages.read(plain.formatted(standfirst, FIRST, SECOND))))
        .allSatisfy(
            article ->
                assertThat(article.metadata().subtitle())
                    .hasValueSatisfying(field -> assertThat(field.value()).isEqualTo(standfirst)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><img src=a.jpg>The freighter had left Kaldra on Friday with timber for the mill.</p>",
        "<p>The crew are safe, but oil leaks into the sound, the coast guard said on Saturday.</p>"
      })
  void isKeptIfNothingTellsIt(String head) {
    String page = "<main><h1>Freighter aground</h1>%s<p>%s</p><p>%s</p></main>";

    assertThat(body(HtmlPages.article(page.formatted(head, FIRST, SECOND)))).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The crew are safe, but oil leaks into the sound, the coast guard says, and a storm is near."
            + "\n\nBy Ann Rusk\n\n7 June 2031",
        "The crew are safe, but oil leaks into the sound\n\n7 June 2031\n\nBy Ann Rusk",
        "By Ann Rusk\n\nOil in the sound on Saturday. (Jon Vik/The Odal Gull)"
      })
  void isNotTheBeginningOfAPlainPage(String head) {
    String page = "Freighter aground\n\n" + head + "\n\n" + FIRST + "\n\n" + SECOND + "\n";

    assertThat(body(PlainPages.read(page))).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Tom Hart<br>Odal correspondent<br>%s</p>",
        "<p>By Tom Hart<br>%s</p>",
        "<p>By Tom Hart</p><p>%s</p>"
      })
  void whoSignsAboveADatelineSignsAFurtherReport(String head) {
    String fire =
        "ODAL, June 5 - A fire destroyed a paper mill on the edge of Odal on Thursday. Two hundred"
            + " workers were led out unhurt.";
    String page =
        "<main><h1>Velland signs fishing treaty</h1><p>By Lea Dahl</p>"
            + "<p>VELLAND, June 5 - Velland signed a treaty on herring after two years of talks.</p>"
            + "<p>The treaty divides the catch by the length of coasts, the foreign minister said.</p>"
            + "<p>Fishermen blocked a road in protest, and the minister asked them to wait for it.</p>"
            + "<p>It will be laid before the assembly in autumn, and is expected to pass there.</p>"
            + head.formatted(fire)
            + "<p>The fire began in a store of bales, the chief of the brigade, Siri Moe, said.</p>"
            + "<p>The mill was built in 1911, and was to be a museum of the town one day.</p></main>";
    Article article = HtmlPages.article(page);

    assertThat(article.segments()).hasSize(2);
    Segment further = article.segments().get(1);
    assertThat(article.words(further.span())).startsWith(fire);
    assertThat(further.bylines()).extracting(by -> by.value().name()).containsExactly("Tom Hart");
  }
}
