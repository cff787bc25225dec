package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.article.Article;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.extract.HtmlPages;
import org.stemma.text.LanguageDetector;

/** Short reports whose sections have next to no word in common, beside pages of two reports. */
class SectionHeadingsTest {

  /** A headline, two paragraphs, a heading, two paragraphs, a heading, two paragraphs. */
  private enum Reports {
    FLOOD(
        "Spill gate fails at Orla weir",
        "A spill gate failed at the Orla weir on Tuesday and water ran into three streets of Karle,"
            + " the fire brigade said.",
        "Nine people were injured, four of them badly.",
        "Cellars under water",
        "Pumps were brought from Tavish and Merle during the night.",
        "Shopkeepers carried stock to upper floors until dawn.",
        "What comes next",
        "An engineer will look at the hinges on Friday.",
        "Twelve people were injured, a spokesman for the hospital said later."),
    TRAIN(
        "Night train leaves rails near Selm",
        "The night train to Varo left the rails near Selm on Monday with 140 passengers aboard.",
        "Two carriages lay on their side in a beet field.",
        "Broken glass",
        "A nurse who sat in the last row climbed out through a window and bandaged strangers.",
        "Farmers came with tractors and blankets before any ambulance.",
        "Rails from another century",
        "The sleepers along this stretch were laid seventy years ago, an inspector admitted.",
        "Their replacement had been put off twice for want of money."),
    COURT(
        "Clerk jailed for selling verdicts",
        "A court clerk in Merrow was jailed for five years on Wednesday for selling verdicts before"
            + " they were read.",
        "Pia Lund, 44, wept in the dock.",
        "Envelopes in a piano",
        "Detectives found bank notes behind the hammers of an upright that nobody could play.",
        "Neighbours remembered visitors at odd hours.",
        "Reforms promised",
        "The ministry wants sealed servers and two keys for every draft.",
        "Lawyers called that overdue."),
    FOOTBALL(
        "Lanfield beat Ostrel in the rain",
        "Lanfield beat Ostrel 2-1 on Saturday and stay top of the league.",
        "Milo Drent scored twice before the break.",
        "Mud and umbrellas",
        "The referee held up play for ten minutes while stewards swept puddles from the touchline.",
        "Children slid down the grass bank behind the goal on cardboard.",
        "Ticket row",
        "Season-ticket holders complained that turnstiles opened late and that queues reached the"
            + " river bridge.",
        "A refund was refused.");

    private final List<String> words;

    Reports(String... words) {
      this.words = List.of(words);
    }

    private String markup(String heading) {
      StringBuilder page = new StringBuilder("<h1>" + words.get(0) + "</h1>");
      for (int i = 1; i < words.size(); i++) {
        String name = i % 3 == 0 ? heading : "p";
        page.append("<%s>%s</%s>".formatted(name, words.get(i), name));
      }
      return page.toString();
    }
  }

  private static List<String> titles(String markup) {
    return titles(HtmlPages.article("<html lang=en><article>" + markup + "</article></html>"));
  }

  private static List<String> titles(Article article) {
    return article.segments().stream()
        .map(segment -> segment.title().map(article::words).orElse("(none)"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Reports.class)
  void sectionsOfAShortReportAreOneSegment(Reports report) {
    assertThat(titles(report.markup("h2"))).containsExactly(report.words.get(0));
    assertThat(titles(report.markup("h3"))).containsExactly(report.words.get(0));
  }

  @ParameterizedTest
  @EnumSource(Reports.class)
  void sectionsOfAShortPlainReportAreOneSegment(Reports report) {
    byte[] page = String.join("\n\n", report.words).getBytes(StandardCharsets.UTF_8);
    Extractor extractor = new Extractor(LanguageDetector.NONE);
    Extraction read = extractor.extract(Capture.of("page.txt", page));

    assertThat(titles(((Extraction.Found) read).article())).containsExactly(report.words.get(0));
  }

  @ParameterizedTest
  @EnumSource(Reports.class)
  void anotherReportBehindTheSectionsIsOneOfItsOwn(Reports report) {
    Reports next = Reports.values()[(report.ordinal() + 1) % Reports.values().length];
    String behind = next.markup("h3").replace("h1>", "h2>");

    assertThat(titles(report.markup("h3") + behind))
        .containsExactly(report.words.get(0), next.words.get(0));
  }

  @ParameterizedTest
  @EnumSource(Reports.class)
  void aShortHeadingOverAByLineBeginsAReport(Reports report) {
    Reports next = Reports.values()[(report.ordinal() + 1) % Reports.values().length];
    String other = "<h2>Elsewhere</h2>%s<p>" + next.words.get(1) + "</p>";

    assertThat(titles(report.markup("h3") + other.formatted("<p>By Ida Holt</p>")))
        .containsExactly(report.words.get(0), "Elsewhere");
    assertThat(titles(report.markup("h3") + other.formatted(""))).hasSize(1);
  }

  @Test
  void entriesUnderTheTimeOfDayAreSegmentsWhateverTheirHeadings() {
    List<String> train = Reports.TRAIN.words;
    List<String> court = Reports.COURT.words;

    assertThat(
            titles(
                "<h1>Monday as it went</h1><div>09:10</div><h2>Broken</h2><p>"
                    + train.get(1)
                    + "</p><div>09:45</div><h2>Jailed</h2><p>"
                    + court.get(1)
                    + "</p>"))
        .hasSize(2);
  }
}
