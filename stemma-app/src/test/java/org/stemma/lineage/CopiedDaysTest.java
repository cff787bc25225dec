package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** A report that is printed again later tells of the same days. */
class CopiedDaysTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private static final String FERRY =
      "A harbour ferry ran aground off Sarn on Thursday, and 41 passengers were taken ashore by"
          + " boat. The harbour master closed the northern channel on Wednesday because of fog."
          + " The company will hold a meeting with the passengers on Monday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        FERRY,
        "LORNSEY (ONA) - Judge Ada Frey sentenced the former treasurer of Lornsey to four years in"
            + " prison on Tuesday. Prosecutors had charged him last month with the theft of 2"
            + " million crowns. His lawyer said on Wednesday that he would appeal the sentence.",
        "The river Oder flooded the market of Melby on Saturday night, and 300 residents left their"
            + " homes. Soldiers repaired the dam yesterday. The mayor will visit the town tomorrow,"
            + " her office said.",
        "Drivers of the Tarn tramways went on strike on Monday. The union rejected an offer of 4"
            + " per cent last Friday. Both sides will meet again next Thursday, the company said on"
            + " Monday.",
        "Odal beat Rinsk 3-1 in the cup final on Sunday before 21,000 spectators. Police arrested"
            + " 14 supporters after the match. The club will present the cup in the town hall this"
            + " Wednesday, it said.",
      })
  void aCopyAddsNoEventNoDateAndNoContradiction(String text) {
    Capture first = page("a.txt", "Senn Courier", "14 March 2031", text);
    for (String day : List.of("15 March 2031", "4 April 2031", "2 May 2032")) {
      Capture copy = page("b.txt", "Tarn Gazette", day, text + "\n\nSource: Senn Courier");
      assertThat(told(first, copy)).isEqualTo(told(first));
      assertThat(STEMMA.account(List.of(first, copy)).contradictions()).isEmpty();
    }
  }

  @Test
  void aCopyOfACopyTellsOfTheDaysOfTheFirst() {
    Capture first = page("c.txt", "Senn Courier", "14 March 2031", FERRY);
    assertThat(
            told(
                first,
                page("b.txt", "Tarn Gazette", "4 April 2031", FERRY + "\n\nSource: Senn Courier"),
                page("a.txt", "Odal Post", "25 April 2031", FERRY + "\n\nSource: Tarn Gazette")))
        .isEqualTo(told(first));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Thursday, 3 April 2031, | 2031-04-03",
        "on 3 April | 2031-04-03",
        "on Thursday of this week | 2031-04-03",
      })
  void aDayThatTheCopySaysItselfStands(String said, String day) {
    String own =
        FERRY.replace("on Thursday,", said + (said.endsWith(",") ? "" : ","))
            + "\n\nSource: Senn Courier";
    assertThat(
            told(
                page("a.txt", "Senn Courier", "14 March 2031", FERRY),
                page("b.txt", "Tarn Gazette", "4 April 2031", own)))
        .anyMatch(line -> line.startsWith(day));
  }

  @Test
  void whatTheCopyAddsIsOfItsOwnDays() {
    String more = FERRY + "\n\nThe company fired the captain on Tuesday.\n\nSource: Senn Courier";
    assertThat(
            told(
                page("a.txt", "Senn Courier", "14 March 2031", FERRY),
                page("b.txt", "Tarn Gazette", "4 April 2031", more)))
        .anyMatch(line -> line.startsWith("2031-04-01") && line.contains("captain"));
  }

  @Test
  void aStockSentenceOfTheNextReportIsOfItsOwnWeek() {
    String stock = " The council meets on Thursday in the town hall of Senn.";
    assertThat(
            told(
                page(
                    "a.txt",
                    "Senn Courier",
                    "10 March 2031",
                    "The council of Senn bought the old mill for 3 million crowns." + stock),
                page(
                    "b.txt",
                    "Senn Courier",
                    "7 April 2031",
                    "The council of Senn sold the old mill for 5 million crowns to a brewer."
                        + stock)))
        .anyMatch(line -> line.startsWith("2031-04-10"));
  }

  private static List<String> told(Capture... pages) {
    Account account = STEMMA.account(List.of(pages));
    return Stream.concat(
            account.events().stream().map(event -> event.edtf().orElse("") + " " + event.label()),
            account.days().stream().map(day -> day.date() + " told"))
        .sorted()
        .toList();
  }

  private static Capture page(String name, String outlet, String day, String text) {
    String page = "What happened in Senn and Melby\n\n" + outlet + "\n" + day + "\n\n" + text;
    return Capture.of(name, page.getBytes(StandardCharsets.UTF_8));
  }
}
