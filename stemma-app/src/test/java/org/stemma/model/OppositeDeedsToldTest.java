package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Deeds that two invented pages tell by verbs that exclude each other. */
class OppositeDeedsToldTest {

  private static final String DONE =
      "status contradiction: one says that it was done, the other that it was not";

  private static List<String> ferry(String first, String second) {
    return ToldAccount.ofPair(
        "May 7, 2024",
        "Fire on ferry off Drusk",
        "A fire broke out on the ferry Norna off Drusk on Monday.",
        first,
        second);
  }

  private static List<String> strike(String first, String second) {
    return ToldAccount.ofPair(
        "May 7, 2024",
        "Dockers at Drusk on strike",
        "Dockers walked out at the port of Drusk on Monday.",
        first,
        second);
  }

  @Test
  void passedAndFailedAreTold() {
    assertThat(
            ferry(
                "The Norna passed its inspection in March.",
                "The Norna failed its inspection in March."))
        .containsExactly(DONE);
    assertThat(
            strike(
                "The dockers voted on Tuesday to accept the offer.",
                "The dockers rejected the offer in Tuesday's ballot."))
        .hasSize(1);
    assertThat(
            strike(
                "The court granted the injunction on Tuesday.",
                "The court refused the injunction on Tuesday."))
        .hasSize(1);
  }

  @Test
  void whoTookPartAndWhoStayedAwayIsTold() {
    assertThat(
            strike(
                "Minister Ada Quill took part in the talks on Tuesday.",
                "Minister Ada Quill was not at the talks on Tuesday."))
        .hasSize(1);
    assertThat(
            ferry(
                "The mayor Ada Quill attended the funeral on Tuesday.",
                "The mayor Ada Quill stayed away from the funeral on Tuesday."))
        .hasSize(1);
    assertThat(
            strike(
                "Minister Ada Quill took part in talks between the two sides on Tuesday.",
                "Minister Ada Quill was not at the talks on Tuesday."))
        .hasSize(1);
    assertThat(
            strike(
                "The mayor Ada Quill participated in the meeting.",
                "The mayor Ada Quill boycotted the meeting."))
        .hasSize(1);
  }

  @Test
  void otherOffersDaysPersonsAndPagesAreNone() {
    assertThat(
            strike(
                "The dockers accepted the offer of 6 per cent.",
                "The dockers rejected the offer of 4 per cent."))
        .noneMatch(found -> found.startsWith("status"));
    assertThat(
            strike(
                "The dockers accepted the second offer.", "The dockers rejected the first offer."))
        .isEmpty();
    assertThat(
            strike(
                "The dockers accepted the offer on Tuesday.",
                "The dockers rejected the offer on Monday."))
        .isEmpty();
    assertThat(
            strike(
                "Minister Ada Quill took part in the talks.",
                "The mayor Bo Renn was not at the talks."))
        .isEmpty();
    assertThat(
            strike(
                "The dockers rejected the offer and accepted the offer of the minister.",
                "Nobody was hurt."))
        .isEmpty();
    assertThat(
            ferry(
                "The Norna passed its inspection in March.",
                "The Norna may fail its inspection in March."))
        .isEmpty();
  }

  @Test
  void oneOfSeveralIsNotAnother() {
    assertThat(
            strike(
                "Drusk United won game one of the final on Tuesday.",
                "Drusk United lost three straight games on Tuesday."))
        .isEmpty();
    assertThat(
            ferry(
                "The Norna passed one inspection in March.",
                "The Norna failed two inspections in March."))
        .isEmpty();
    assertThat(
            strike(
                "The court granted two injunctions on Tuesday.",
                "The court refused one injunction on Tuesday."))
        .isEmpty();
  }
}
