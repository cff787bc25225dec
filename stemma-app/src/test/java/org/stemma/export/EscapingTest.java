package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.page.HtmlReport;

/** Words from pages stay words in every form. */
class EscapingTest {

  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String BREAKOUT = "\"'><img src=x onerror=alert(1)>";
  private static final String MARKUP = "](javascript:alert(1)) `x` **b** | # h\n- i & &amp; \\";
  private static final String FORMULA = "=HYPERLINK(\"http://x.example\",\"y\")";
  private static final String TURNED = "abc\u202Etxt.exe\u0000\u0007";

  private static Account hostile(String words) {
    return SmallAccount.of(words, words, words, words);
  }

  @ParameterizedTest
  @ValueSource(strings = {SCRIPT, BREAKOUT, MARKUP, FORMULA, TURNED})
  void htmlHoldsNoElementOfAPage(String words) {
    String html = HtmlReport.write(new Reports(hostile(words)).whole());
    Document page = Jsoup.parse(html);
    assertThat(page.select("script, img, iframe, object, embed, form, link, base")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(
            page.select("svg *")
                .not("g, path, rect, text, title, defs, linearGradient, stop, line, circle"))
        .isEmpty();
    for (Element element : page.select("*").not("svg, svg *")) {
      element
          .attributes()
          .forEach(
              attribute ->
                  assertThat(attribute.getKey())
                      .isIn(
                          Set.of(
                              "lang",
                              "charset",
                              "http-equiv",
                              "content",
                              "name",
                              "class",
                              "id",
                              "href",
                              "open",
                              "tabindex",
                              "role",
                              "aria-label",
                              "scope")));
    }
    for (Element element : page.select("svg, svg *")) {
      assertThat(element.attributes())
          .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().contains("href"));
    }
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(html).doesNotContain("\u202E", "\u0000", "\u0007");
  }

  @Test
  void htmlShowsTheWordsThemselves() {
    Document page = Jsoup.parse(HtmlReport.write(new Reports(hostile(SCRIPT)).whole()));
    assertThat(page.title()).isEqualTo(SCRIPT);
    assertThat(page.select("blockquote").eachText()).anyMatch(text -> text.contains(SCRIPT));
  }

  @Test
  void htmlForbidsItselfScriptsAndRequests() {
    Document page = Jsoup.parse(HtmlReport.write(new Reports(SmallAccount.FULL).whole()));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-");
  }

  @Test
  void everyItemHasOneAnchor() {
    Document page = Jsoup.parse(HtmlReport.write(new Reports(SmallAccount.FULL).whole()));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids)
        .contains("E01", "Q01", "I01", "F01", "C01", "C02", "R01", "P01", "PO01", "D001");
  }

  @Test
  void everyLinkLeadsToSomethingOnThePage() {
    Document page = Jsoup.parse(HtmlReport.write(new Reports(SmallAccount.FULL).whole()));
    List<String> anchors = page.select("[id]").eachAttr("id");
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(href -> anchors.contains(href.substring(1)));
  }

  @Test
  void itemsLeadToTheirWordsAndTheWordsBack() {
    Document page = Jsoup.parse(HtmlReport.write(new Reports(SmallAccount.FULL).whole()));
    assertThat(page.select("li:has(#Q01) .place a").eachAttr("href")).contains("#A-1");
    assertThat(page.select("#A-1 .back a").eachAttr("href")).contains("#Q01", "#E01", "#C01");
  }

  @ParameterizedTest
  @ValueSource(strings = {SCRIPT, BREAKOUT, MARKUP, TURNED, "]]>\uFFFE\uD800"})
  void svgIsWellFormed(String words) throws Exception {
    String svg = Svg.write(hostile(words));
    var drawing =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(drawing.getElementsByTagName("rect").getLength()).isEqualTo(2);
    assertThat(drawing.getElementsByTagName("script").getLength()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {SCRIPT, BREAKOUT, MARKUP, TURNED})
  void markdownHoldsNoMarkupOfAPage(String words) {
    String markdown = MarkdownReport.write(new Reports(hostile(words)).whole());
    String prose =
        markdown
            .lines()
            .filter(line -> !line.startsWith("    "))
            .map(line -> line.replaceAll("(?<!\\\\)(`+)[^\n]*?(?<!`)\\1(?!`)", ""))
            .reduce("", (a, b) -> a + "\n" + b);
    assertThat(prose).doesNotContainPattern("(?<!\\\\)<").doesNotContainPattern("(?<!\\\\)\\]\\(");
    assertThat(prose).doesNotContain("\u202E", "\u0000");
  }

  @Test
  void markdownKeepsWordsOnTheirLine() {
    assertThat(Markdown.escape("a\n\n# b")).isEqualTo("a \\# b");
    assertThat(Markdown.escape("- a")).isEqualTo("\\- a");
    assertThat(Markdown.escape("1. a")).isEqualTo("1\\. a");
    assertThat(Markdown.escape("see https://x.example")).isEqualTo("see https\\://x.example");
    assertThat(Markdown.code("a`b``c")).isEqualTo("```a`b``c```");
  }

  @Test
  void csvQuotesAsRfc4180Says() {
    Table table =
        new Table(
            "t",
            List.of(Column.text("a"), Column.text("b")),
            List.of(List.of("x, \"y\"", "one\ntwo"), List.of("", "z")));
    assertThat(Csv.write(table)).isEqualTo("a,b\r\n\"x, \"\"y\"\"\",\"one\ntwo\"\r\n,z\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+SUM(A1)", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
  void csvRunsNoFormula(String cell) {
    String csv = Csv.write(new Table("t", List.of(Column.text("a")), List.of(List.of(cell))));
    assertThat(csv.substring(3)).startsWith(cell.contains("\r") ? "\"'" : "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+3.5", "12"})
  void csvLeavesNumbersAlone(String cell) {
    assertThat(Csv.write(new Table("t", List.of(Column.text("a")), List.of(List.of(cell)))))
        .isEqualTo("a\r\n" + cell + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {SCRIPT, BREAKOUT, MARKUP, TURNED})
  void dotStringsEndWhereTheyShould(String words) {
    String dot = Dot.write(hostile(words));
    String bare = dot.replaceAll("\"(?:[^\"\\\\]|\\\\.)*+\"", "S");
    assertThat(bare)
        .matches(
            "digraph stemma \\{\n  node \\[shape=box\\];\n(?:  S \\[label=S[a-z, =]*+\\];\n)++"
                + "(?:  S -> S \\[label=S, tooltip=S[a-z, =]*+\\];\n)++\\}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {SCRIPT, BREAKOUT, MARKUP, TURNED, "]]>\uFFFE\uD800"})
  void graphMlIsWellFormed(String words) throws Exception {
    String xml = GraphMl.write(hostile(words));
    var graph =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    assertThat(graph.getElementsByTagName("script").getLength()).isZero();
    assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo(1);
  }

  @Test
  void graphsShowWhatIsHeldAndWhatIsInferred() {
    assertThat(Dot.write(SmallAccount.FULL)).contains("color=gray", "style=dashed", "tooltip=");
    assertThat(GraphMl.write(SmallAccount.FULL))
        .contains("<data key=\"held\">false</data>", "<data key=\"why\">");
    assertThat(Svg.write(SmallAccount.FULL))
        .contains("class=\"named\"", "stroke-dasharray=\"5 4\"");
  }
}
