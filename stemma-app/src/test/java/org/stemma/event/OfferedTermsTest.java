package org.stemma.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.account.ProposalItem;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** What is offered, what it contains, what becomes of it, and where parties lean. */
class OfferedTermsTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private static Account account(String text) {
    String page =
        "News from the harbour of Lunde\n\nMay 6, 2031\n\n"
            + text
            + " Rain fell on the harbour all day, and the quays of Lunde stood under water."
            + "\n\nLunde lies on the bay of Orsk, and its council meets in the old hall.\n";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return Stemma.accountOf(List.of(STEMMA.read(Capture.of("1.txt", bytes))));
  }

  private static List<ProposalItem> proposals(String text) {
    return account(text).proposals();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harwick City made a bid of 12 million crowns on Tuesday. Velm Rovers rejected the bid."
            + " | Harwick City | made, rejected | 12 million crowns",
        "Lorn Power offered the farmers 40 million crowns on Monday. The farmers dismissed the"
            + " offer. | Lorn Power | offered, rejected | 40 million crowns",
        "Velland tabled a draft that would end coal by 2050. The island states rejected the draft."
            + " | Velland | tabled, rejected | end coal by 2050"
      })
  void whatIsOfferedHasItsTermsAndWhatBecameOfIt(
      String text, String by, String status, String term) {
    assertThat(proposals(text))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.by()).contains(by);
              assertThat(p.status()).isEqualTo(status);
              assertThat(p.terms()).anyMatch(t -> t.contains(term));
            });
  }

  @Test
  void whatIsPutForwardInReplyAnswersTheOfferBefore() {
    List<ProposalItem> found =
        proposals(
            "Orsk Ferries offered the crews five percent on Monday. In reply the union proposed"
                + " seven percent and a day off.");
    assertThat(found).hasSize(2);
    assertThat(found.get(0).respondsTo()).isEmpty();
    assertThat(found.get(1).respondsTo()).contains(found.get(0).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Velm Rovers put a plate on the table.",
        "The keeper dived in a bid to save the shot.",
        "The study suggested a link between dust and fire.",
        "The offer ends on Friday."
      })
  void whatIsNoOfferGivesNone(String text) {
    assertThat(proposals(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Transport Minister Ida Korr backs the crews of the ferries. | Ida Korr",
        "Norway is willing to pay into a fund. | Norway",
        "Denmark is opposed to a longer route. | Denmark",
        "Finland supports the claim of the farmers. | Finland",
        "Norway backs a longer route for the ferries. | Norway"
      })
  void whereAPageTellsAPartyToStandIsItsPosition(String text, String party) {
    assertThat(account(text).positions()).anyMatch(p -> p.party().equals(party));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ladder is against the wall of the mill.",
        "Norway would be willing to pay if the court asked.",
        "Finland no longer favours the fund.",
        "Norway never supports a sale of the ferries.",
        "Denmark is no longer opposed to a route.",
        "Denmark is no longer against the deal of the dockers.",
        "Two beams support the roof of the hall."
      })
  void whatIsNoLeaningOfAPartyGivesNone(String text) {
    assertThat(account(text).positions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Critics say Norway backs the sale. | Norway",
        "Critics say Norway backs the sale and favours the fund. | Norway",
        "Dockers claim Denmark is opposed to a longer route. | Denmark"
      })
  void whereOthersTellAPartyToStandIsNotThePagesOwnWord(String text, String party) {
    assertThat(account(text).positions()).noneMatch(p -> p.party().equals(party));
  }
}
