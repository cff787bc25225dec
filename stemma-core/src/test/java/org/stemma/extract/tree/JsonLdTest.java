package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.markup.Markup;

class JsonLdTest {

  private static final String HEAD =
      """
      <link rel=canonical href='https://www.harbour.example/ferry-fire'>
      <meta property=og:title content='Ferry fire put out off the pier'>
      """;

  private static JsonLd read(String page) {
    Markup markup = Markup.read(page, 10_000);
    HeadElements elements = HeadElements.of(markup);
    return JsonLd.read(markup, elements, HtmlHead.read(markup, elements), page, List::of);
  }

  private static String page(String... scripts) {
    StringBuilder page = new StringBuilder(HEAD);
    for (String script : scripts) {
      page.append("<script type='application/ld+json'>").append(script).append("</script>");
    }
    return page.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name': ['Ana Sousa', 'Jim Okafor']}",
        "[{'name': 'Ana Sousa'}, {'name': 'Jim Okafor'}]",
        "['Ana Sousa', 'Jim Okafor']",
        "[{'name': ['Ana Sousa']}, 'Jim Okafor']"
      })
  void everyNameOfAListIsRead(String authors) {
    String script =
        ("{'@type':'NewsArticle','headline':'Ferry fire put out off the pier','author':"
                + authors
                + "}")
            .replace('\'', '"');

    assertThat(read(page(script)).names("author", Optional.of("Person")))
        .extracting(Statement::value)
        .containsExactly("Ana Sousa", "Jim Okafor");
  }

  private static Optional<String> text(String key, String... scripts) {
    return read(page(scripts)).text(key).map(Statement::value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"NewsArticle",
          "headline":"Bridge opens","datePublished":"2031-01-02"}}]}""",
        """
        {"@type":"CollectionPage","hasPart":[{"@type":"Article","datePublished":"2031-01-02"}]}""",
        """
        [{"@type":"NewsArticle","url":"https://harbour.example/bridge","headline":"Bridge opens",
          "datePublished":"2031-01-02"}]""",
        """
        {"@graph":[{"@type":"BlogPosting","headline":"Bridge opens","datePublished":"2031-01-02"}]}"""
      })
  void nothingIsAdoptedFromAnotherReport(String others) {
    String own = "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry fire put out off the pier\"}";

    assertThat(text("datePublished", others, own)).isEmpty();
    assertThat(text("datePublished", own, others)).isEmpty();
    assertThat(text("headline", others, own)).contains("Ferry fire put out off the pier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"mainEntityOfPage\":\"https://harbour.example/ferry-fire\"",
        "\"mainEntityOfPage\":{\"@id\":\"http://www.harbour.example/ferry-fire/\"}",
        "\"url\":\"https://www.harbour.example/ferry-fire\"",
        "\"@id\":\"https://www.harbour.example/ferry-fire/#article\"",
        "\"url\":\"/ferry-fire\"",
        "\"@id\":\"/Ferry-fire/#article\"",
        "\"mainEntityOfPage\":{\"@id\":\"/ferry-fire?utm_source=mail\"}"
      })
  void addressSaysWhichReportIsThePage(String address) {
    String first = "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\",\"genre\":\"roads\"}";
    String own = "{\"@type\":\"NewsArticle\",\"genre\":\"ships\"," + address + "}";

    assertThat(text("genre", first, own)).contains("ships");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bridge", "/ferry-fire/bridge", "/ferry-fire?id=7", "ferry-fire"})
  void anotherAddressWithoutItsHostIsThatOfAnotherReport(String address) {
    String other =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\",\"genre\":\"roads\",\"url\":\""
            + address
            + "\"}";
    String own = "{\"@type\":\"NewsArticle\",\"genre\":\"ships\",\"url\":\"/ferry-fire\"}";

    assertThat(text("genre", other, own)).contains("ships");
    assertThat(text("genre", own, other)).contains("ships");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ferry-fire", "https://harbour.example/ferry-fire"})
  void whereThePageStatesNoHostItsPathIsItsAddress(String address) {
    String page =
        """
        <link rel=canonical href='/ferry-fire'><title>Ferry fire put out off the pier</title>
        <script type='application/ld+json'>[
          {"@type":"NewsArticle","url":"/bridge","headline":"Bridge opens","genre":"roads"},
          {"@type":"NewsArticle","url":"%s","headline":"Fire on board","genre":"ships"}]</script>"""
            .formatted(address);

    assertThat(read(page).text("genre").map(Statement::value)).contains("ships");
  }

  @Test
  void whatOneReportIsToldTwiceCompletesItself() {
    String first = "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry fire put out off the pier\"}";
    String second =
        """
        {"@type":"Article","headline":"Ferry fire put out off the pier","datePublished":"2031-05-04"}""";
    String cut = "{\"@type\":\"Recipe\",\"name\":\"Ferry fire put out\",\"genre\":\"ships\"}";
    String nameless = "{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}";

    assertThat(text("datePublished", first, second)).contains("2031-05-04");
    assertThat(text("genre", first, cut)).contains("ships");
    assertThat(read(page(first, nameless)).flag("isAccessibleForFree").map(Statement::value))
        .contains(false);
  }

  @Test
  void typesMayBeLists() {
    String script = "{\"@type\":[\"Thing\",\"WebPage\"],\"datePublished\":\"2031-05-04\"}";

    assertThat(read(page(script)).text("WebPage", "datePublished").map(Statement::value))
        .contains("2031-05-04");
  }

  @Test
  void placeIsThatOfTheObjectsOwnWords() {
    String page =
        page(
            """
            {"@type":"Organization","headline":"x","name":"Ana Sousa",
             "founder":{"@type":"Person","author":"Ana Sousa"}}""",
            "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Ana Sousa\"}}");

    Statement<String> author = read(page).names("author", Optional.of("Person")).get(0);

    assertThat(author.place().orElseThrow().start()).isEqualTo(page.lastIndexOf("Ana Sousa"));
    assertThat(author.place().orElseThrow().in(page)).isEqualTo("Ana Sousa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Caf\\u00e9 burns", "Quay \\\"Nine\\\" shut", "Docks &amp; piers"})
  void placeOfEscapedWordsIsTheirs(String written) {
    String page = page("{\"@type\":\"NewsArticle\",\"headline\":\" " + written + " \"}");

    assertThat(read(page).text("headline").orElseThrow().place().orElseThrow().in(page))
        .isEqualTo(written);
  }

  @Test
  void placeOfATruthValueIsItsOwn() {
    String page =
        page(
            "{\"@type\":\"NewsArticle\",\"isFamilyFriendly\":false,\"isAccessibleForFree\":false}");

    assertThat(read(page).flag("isAccessibleForFree").orElseThrow().place().orElseThrow().start())
        .isEqualTo(page.lastIndexOf("false"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"@type\":\"NewsArticle\",\"headline\":\"x\"", "{'headline':1}", "]", "{}"})
  void brokenScriptSaysNothing(String script) {
    assertThat(text("headline", script)).isEmpty();
  }

  /** Pages whose head says nothing of the report, or something else than its script. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<title>Odal Gull</title>",
        "<title>Harbour news today: fire, pier and more</title>",
        "<meta property=og:title content='Was am Hafen geschah'>"
      })
  void mainHeadingSaysWhichReportIsThePage(String head) {
    String related =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\",\"genre\":\"roads\","
            + "\"url\":\"https://harbour.example/bridge\"}";
    String own =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry fire put out\",\"genre\":\"ships\","
            + "\"url\":\"https://harbour.example/fire\"}";
    String start = "<html><head>" + head + "<script type='application/ld+json'>";
    String middle = "</script><script type='application/ld+json'>";
    String end = "</script></head><body><h1>Ferry fire put out</h1><p>It was night.</p>";

    assertThat(genre(start + related + middle + own + end)).contains("ships");
    assertThat(genre(start + own + middle + related + end)).contains("ships");
    assertThat(genre(start + "{\"@graph\":[" + related + "," + own + "]}" + end)).contains("ships");
    assertThat(genre(start + own + end)).contains("ships");
  }

  private static Optional<String> genre(String page) {
    Markup markup = Markup.read(page, 10_000);
    PageTree tree = PageReader.read(markup, 1_000);
    HeadElements elements = HeadElements.of(markup);
    HtmlHead head = HtmlHead.read(markup, elements);
    return JsonLd.read(markup, elements, head, page, tree::mainHeadings)
        .text("genre")
        .map(Statement::value);
  }
}
