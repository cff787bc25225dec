package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Segment;
import org.stemma.extract.HtmlPages;
import org.stemma.extract.PlainPages;

/** Digests of short items, whose headlines only bold letters or their form tell from the text. */
class ShortItemsTest {

  private record Item(String title, String first, String second, String author) {}

  private static final List<Item> ITEMS =
      List.of(
          new Item(
              "Tram hits bus at Corn Market",
              "Four passengers were treated for cuts after the number 6 tram ran into a parked"
                  + " bus.",
              "The driver told police that the rails were wet with diesel.",
              "Ada Quill"),
          new Item(
              "Weir contract goes to Dalby firm",
              "Hennick Marine will rebuild the sluice at Upper Dalby for £3.1 million, it was"
                  + " decided.",
              "Work begins once the salmon have gone through.",
              "Tom Resk"),
          new Item(
              "Goalkeeper banned for eleven games",
              "The league has suspended Marlon Tighe of Brakewater Town for striking a linesman.",
              "His club will appeal against the length of it.",
              "Lena Farrow"),
          new Item(
              "Judge frees lorry driver",
              "A court at Stonewick cleared Pia Lund, 44, of causing the death of a cyclist last"
                  + " May.",
              "The jury took forty minutes.",
              "Ivo Marsh"));

  private static final List<String> TITLES = ITEMS.stream().map(Item::title).toList();

  private static Article digest(String title, Function<Item, String> form) {
    return HtmlPages.article(
        "<html lang='en'><body><main><h1>"
            + title
            + "</h1>"
            + ITEMS.stream().map(form).collect(Collectors.joining())
            + "</main></body></html>");
  }

  private static List<String> titles(Article article) {
    return article.segments().stream()
        .map(segment -> segment.title().map(article::words).orElse("(none)"))
        .toList();
  }

  private static List<String> signers(Segment segment) {
    return segment.bylines().stream().map(field -> field.value().name()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><b>%s.</b> %s %s</p>",
        "<p><strong>%s</strong> – %s</p><p>%s</p>",
        "<p><strong>%s:</strong> %s</p><p>%s</p>",
        "<ul><li><b>%s.</b> %s %s</li></ul>"
      })
  void aBoldLeadNamesItsItem(String form) {
    Article article =
        digest("News in brief", i -> form.formatted(i.title(), i.first(), i.second()));

    assertThat(titles(article)).isEqualTo(TITLES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><div class='k3'>%s</div><div>%s %s</div></div>",
        "<div>%s</div><p>%s</p><p>%s</p>",
        "<p>%s</p><p>%s %s</p>"
      })
  void aShortLineOverTextNamesItsItem(String form) {
    Article article =
        digest("The week in brief", i -> form.formatted(i.title(), i.first(), i.second()));

    assertThat(titles(article)).isEqualTo(TITLES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s: %s %s",
        "%s – %s %s",
        "* %s: %s %s",
        "**%s.** %s %s",
        "- **%s.** %s %s",
        "%s\n%s %s"
      })
  void aLeadNamesItsItemInPlainText(String form) {
    String items =
        ITEMS.stream()
            .map(i -> form.formatted(i.title(), i.first(), i.second()))
            .collect(Collectors.joining("\n\n"));

    for (String head : List.of("News in brief\n\n", "# News in brief\n\n4 June 2031\n\n")) {
      Article article = PlainPages.read(head + items + "\n");

      assertThat(PlainPages.title(article)).contains("News in brief");
      assertThat(titles(article)).isEqualTo(TITLES);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"News in brief", "Morning briefing"})
  void aLabelOverOneReportIsNotItsHeadline(String label) {
    String report =
        """
        Tram hits bus at Corn Market

        The number 6 tram ran into a parked bus at Corn Market on Tuesday, and four were hurt in it.

        How it happened
        The driver of the tram told police that the rails at Corn Market were wet with diesel.

        When trams run again
        No tram will pass Corn Market until the rails are clean of the diesel from the bus.

        What the council says
        The council will pay for the bus and hopes to have the money back from its owner by May.
        """;

    assertThat(PlainPages.title(PlainPages.read(label + "\n\n" + report)))
        .contains("Tram hits bus at Corn Market");
  }

  @Test
  void boldWordsThatASentenceGoesOnFromNameNothing() {
    Article article =
        digest(
            "News in brief",
            i -> "<p>%s</p>".formatted(i.first().replaceFirst("(\\S+ \\S+ \\S+)", "<b>$1</b>")));

    assertThat(titles(article)).hasSize(4).containsOnly("(none)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p><b>%s.</b> %s</p>", "<div>%s</div><div>%s</div>"})
  void partsOfOneReportStayTogether(String form) {
    List<String> leads = List.of("How it happened", "What the driver says", "When trams run again");
    List<String> parts =
        List.of(
            "The number 6 tram ran into a parked bus at Corn Market on Tuesday, and four were"
                + " hurt.",
            "The driver of the tram told police that the rails at Corn Market were wet with"
                + " diesel.",
            "No tram will pass Corn Market until the rails are clean of the diesel from the bus.");
    String body =
        IntStream.range(0, 3)
            .mapToObj(i -> form.formatted(leads.get(i), parts.get(i)))
            .collect(Collectors.joining());

    for (String title : List.of("Tram hits bus at Corn Market", "Tram crash: what we know")) {
      assertThat(titles(HtmlPages.article("<main><h1>" + title + "</h1>" + body + "</main>")))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Words: %s", "Text: %s", "Report: %s"})
  void theLastLineOfEachReportSignsIt(String sign) {
    Article article =
        digest(
            "Tuesday's digest",
            i ->
                "<h2>%s</h2><p>%s %s</p><p>%s</p>"
                    .formatted(i.title(), i.first(), i.second(), sign.formatted(i.author())));

    assertThat(titles(article)).isEqualTo(TITLES);
    assertThat(article.segments().stream().map(ShortItemsTest::signers))
        .isEqualTo(ITEMS.stream().map(item -> List.of(item.author())).toList());
    assertThat(article.metadata().bylines()).hasSize(4);
    assertThat(HtmlPages.kept(article)).noneMatch(line -> line.endsWith(ITEMS.get(1).author()));
  }

  @Test
  void itDoesInPlainTextToo() {
    Article article = PlainPages.read("News in brief from the river\n\n4 June 2031\n\n" + plain());

    assertThat(titles(article)).isEqualTo(TITLES);
    assertThat(article.segments().stream().map(ShortItemsTest::signers))
        .isEqualTo(ITEMS.stream().map(item -> List.of(item.author())).toList());
  }

  @Test
  void aCreditInsideOneReportSignsNoPartOfIt() {
    Article article =
        digest("Tuesday's digest", i -> "<h2>%s</h2><p>%s</p>".formatted(i.title(), i.first()));

    assertThat(article.segments().stream().flatMap(s -> s.bylines().stream())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"News in brief from the river", "The day in Dalby and around"})
  void theFirstHeadlineBelowThatOfARoundUpIsNoStandfirst(String title) {
    Article article = PlainPages.read(title + "\n\n" + plain());

    assertThat(article.metadata().subtitle()).isEmpty();
    assertThat(titles(article)).isEqualTo(TITLES);
  }

  private static String plain() {
    return ITEMS.stream()
        .map(
            i ->
                "%s\n\n%s %s\n\nWords: %s\n\n"
                    .formatted(i.title(), i.first(), i.second(), i.author()))
        .collect(Collectors.joining());
  }
}
