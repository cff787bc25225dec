package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.extract.HtmlPages;
import org.stemma.text.LanguageDetector;

/** Pages of signed and dated reports, whose texts have words in common by chance. */
class OwnHeadsTest {

  private record Report(String title, String author, String day, List<String> body) {}

  private static final List<Report> REPORTS =
      List.of(
          new Report(
              "Miners lay down tools in Korva",
              "Ana Solberg",
              "6 May 2033",
              List.of(
                  "Miners in Korva laid down their tools on Monday evening in a dispute over pay, and"
                      + " 9,000 of them marched to the ministry.",
                  "The second strike in a month was called after talks with the owners had broken down"
                      + " in the night.",
                  "The minister said the country needed coal and offered three percent.")),
          new Report(
              "Korva United reach the final",
              "Ben Orlu",
              "5 May 2033",
              List.of(
                  "Korva United beat Selmar 2-0 on Monday evening in front of 9,000 spectators, after a"
                      + " disputed goal in the second half.",
                  "Striker Ivo Pell scored on the break before the night turned wet, and his coach"
                      + " called the month a dream.",
                  "The final is on Sunday in Merrow.")),
          new Report(
              "Dam keeper jailed for three years",
              "Cleo Marsh",
              "4 May 2033",
              List.of(
                  "A keeper who left a dam unwatched in the night it broke was jailed for three years on"
                      + " Monday.",
                  "The second of the owners was fined after a dispute over who had called the"
                      + " ministry.",
                  "Water had flooded the country road to Korva within the hour.")),
          new Report(
              "Freighter breaks loose at Merrow quay",
              "Dag Pohl",
              "3 May 2033",
              List.of(
                  "A freighter with 9,000 tonnes of coal broke loose at Merrow quay on Monday evening and"
                      + " drifted across the harbour.",
                  "Two tugs called in the night pulled it off a bank in the second attempt.",
                  "Its owners said that nobody was hurt.")));

  private static final List<String> TITLES = REPORTS.stream().map(Report::title).toList();

  private static String plain(String head, List<Report> reports) {
    return reports.stream()
        .map(
            report ->
                report.title
                    + "\n"
                    + head.replace("AUTHOR", report.author).replace("DAY", report.day)
                    + "\n\n"
                    + String.join("\n\n", report.body))
        .collect(Collectors.joining("\n\n"));
  }

  private static Article read(String page) {
    Extractor extractor = new Extractor(LanguageDetector.NONE);
    return ((Extraction.Found)
            extractor.extract(Capture.of("page.txt", page.getBytes(StandardCharsets.UTF_8))))
        .article();
  }

  private static List<String> titles(Article article) {
    return article.segments().stream()
        .map(segment -> segment.title().map(article::words).orElse("(none)"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By AUTHOR\nDAY",
        "DAY\nBy AUTHOR",
        "By AUTHOR, DAY",
        "By AUTHOR | DAY",
        "AUTHOR\nDAY",
        "Por AUTHOR\nPublished: DAY"
      })
  void everySignedAndDatedReportIsASegment(String head) {
    for (int from = 0; from < REPORTS.size(); from++) {
      List<Report> reports = new ArrayList<>(REPORTS.subList(from, REPORTS.size()));
      reports.addAll(REPORTS.subList(0, from));

      assertThat(titles(read(plain(head, reports))))
          .containsExactlyElementsOf(reports.stream().map(Report::title).toList());
      assertThat(titles(read(plain(head, reports.subList(0, 2)))))
          .containsExactlyElementsOf(reports.stream().limit(2).map(Report::title).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By AUTHOR</p><p>DAY</p>",
        "<p>By AUTHOR<br>DAY</p>",
        "<div>DAY</div><div>by AUTHOR</div>"
      })
  void inMarkupToo(String head) {
    String markup =
        REPORTS.stream()
            .map(
                report ->
                    "<h2>"
                        + report.title
                        + "</h2>"
                        + head.replace("AUTHOR", report.author).replace("DAY", report.day)
                        + "<p>"
                        + String.join("</p><p>", report.body)
                        + "</p>")
            .collect(Collectors.joining());

    assertThat(titles(HtmlPages.article("<html lang=en><article>" + markup + "</article></html>")))
        .containsExactlyElementsOf(TITLES);
  }

  @Test
  void theLinesThatSignAndDateAreNoText() {
    Article article = read(plain("By AUTHOR\nDAY", REPORTS));

    assertThat(article.blocks().stream().filter(Block::isKept).map(b -> article.words(b.span())))
        .noneMatch(words -> words.startsWith("By ") || words.endsWith("May 2033"))
        .containsAll(TITLES);
  }

  @Test
  void aHeadlineBelowAStandfirstBeginsNoOther() {
    for (Report report : REPORTS) {
      String page =
          "Monday in Korva\n\n"
              + report.body.get(0)
              + "\n\n"
              + plain("By AUTHOR\nDAY", List.of(report));

      assertThat(titles(read(page))).hasSize(1);
    }
  }

  @Test
  void aDayBelowASectionHeadingIsKept() {
    for (Report report : REPORTS) {
      String page =
          plain("By AUTHOR\nDAY", List.of(report))
              + "\n\nThe day before\n\n2 May 2033\n\n"
              + report.body.get(0).replace("Monday", "Sunday");
      Article article = read(page);

      assertThat(titles(article)).hasSize(1);
    }
  }
}
