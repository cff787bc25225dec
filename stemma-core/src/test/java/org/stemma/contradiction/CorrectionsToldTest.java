package org.stemma.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DocumentItem;
import org.stemma.article.Evidence;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Every note of a correction is told, once, with all who still say what it takes back. */
class CorrectionsToldTest {

  private static final String FARE =
      """
      Ferry fare to rise in autumn

      The council of Marlow approved a ferry fare of 48 crowns for the island line on Monday evening. \
      The mayor said that the ships need new engines.
      """;

  private static Capture page(String name, String publisher, String day, String text) {
    return new Capture(
        name,
        Payload.of(text.getBytes(StandardCharsets.UTF_8)),
        Optional.of("text/plain"),
        Optional.empty(),
        Optional.of(publisher),
        Optional.of(day));
  }

  private static Account account(Capture... pages) {
    return Stemma.of(new PlainParser(), LanguageDetector.NONE).account(List.of(pages));
  }

  private static List<String> notes(Account account) {
    return account.documents().stream()
        .map(DocumentItem::corrections)
        .flatMap(List::stream)
        .map(Evidence::exact)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction: An earlier version of this article said that the captain was 58. He is 48.",
        "Clarification: The striker signed for the club in May and not in June.",
        "This article was amended on 3 March to give the name of the judge.",
        "An earlier version of this report misspelt the name of the union."
      })
  void everyNoteStandsInTheAccountInItsWords(String note) {
    Account account = account(page("a.txt", "Herald", "2031-03-04", FARE + "\n" + note + "\n"));
    assertThat(notes(account)).containsExactly(note);
  }

  @Test
  void underSuchAHeadlineTheSentenceThatMendsIsTakenWithTheOneBefore() {
    String note =
        "An article on Monday gave the number of ships as 19. The correct number is nine.";
    String text = "Ferry fare: correction\n\nThe editors regret an error. " + note + "\n";
    assertThat(notes(account(page("a.txt", "Herald", "2031-03-04", text)))).containsExactly(note);
  }

  @Test
  void aReportWithoutOneHasNone() {
    assertThat(notes(account(page("a.txt", "Herald", "2031-03-04", FARE)))).isEmpty();
  }

  @Test
  void aContradictionSaysThatOneSideOnceSaidTheOther() {
    String note =
        "CORRECTION (5 March): An earlier version of this article misstated the fare as 48.";
    Account account =
        account(
            page("a.txt", "Herald", "2031-03-04", FARE),
            page(
                "b.txt",
                "Gull",
                "2031-03-05",
                FARE.replace("48 crowns", "52 crowns") + "\n" + note + "\n"));
    ContradictionItem item = account.contradictions().get(0);
    assertThat(item.why()).contains("b.txt takes back 48 crowns");
    assertThat(item.readingA().withdrawn())
        .singleElement()
        .satisfies(w -> assertThat(w.words()).map(Evidence::exact).contains(note));
  }

  @Test
  void oneCorrectionIsToldOnceWithAllWhoSayTheOldNumber() {
    String retold =
        """
        Island line

        Travellers will pay a ferry fare of 48 crowns on the island line, the council of Marlow \
        decided on Monday evening.
        """;
    String corrected =
        "(This version corrects a report of Monday: the fare is 52 crowns, not 48 crowns.)\n\n"
            + FARE.substring(FARE.indexOf("The council")).replace("48 crowns", "52 crowns");
    Account account =
        account(
            page("a.txt", "Herald", "2031-03-04", FARE),
            page("b.txt", "Gull", "2031-03-05", FARE),
            page("c.txt", "Tern", "2031-03-05", retold),
            page("d.txt", "Herald", "2031-03-06", "Ferry fare: 52 crowns\n\n" + corrected));
    List<ContradictionItem> corrections =
        account.contradictions().stream().filter(c -> c.verdict().equals("apparent")).toList();
    assertThat(corrections)
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.why()).contains("52 crowns, not 48 crowns");
              assertThat(item.why()).contains("pages that state the old number: 3");
              assertThat(item.readingA().witnesses())
                  .extracting(Evidence::file)
                  .containsOnly("a.txt", "b.txt", "c.txt");
            });
  }
}
