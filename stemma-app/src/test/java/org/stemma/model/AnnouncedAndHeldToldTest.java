package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an invented page announces as still to come and tells as held. */
class AnnouncedAndHeldToldTest {

  private static List<String> told(String text) {
    return ToldAccount.contradictions("News from Drusk\n\nMay 7, 2024\n\n" + text + "\n").stream()
        .filter(found -> found.contains("as still to come"))
        .toList();
  }

  @Test
  void announcedAndHeldOnOnePageIsTold() {
    assertThat(
            told(
                "The conference of Drusk and Harwick will open on May 9, the mayor said. Guests"
                    + " praised the conference of Drusk and Harwick that took place last week."))
        .hasSize(1);
  }

  @Test
  void whoPlansSomethingIsNotToCome() {
    assertThat(
            told(
                "The conference of Drusk and Harwick planned a march for May 9. Ministers met at"
                    + " the conference of Drusk and Harwick."))
        .isEmpty();
    assertThat(
            told(
                "The conference of Drusk and Harwick planned a march for May 9. The conference of"
                    + " Drusk and Harwick ended with a dinner."))
        .isEmpty();
  }

  @Test
  void whatIsOverBeforeTheDeedIsNotToCome() {
    assertThat(
            told(
                "The offer of the port was raised on Thursday after talks that lasted until"
                    + " midnight. The talks on Thursday were led by the minister."))
        .isEmpty();
  }
}
