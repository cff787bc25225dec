package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.extract.PlainPages;
import org.stemma.text.LanguageDetector;

/** Pages that show a form to sign in in place of a report. */
class LoginWallTest {

  private static final String FORM =
      "The Corran Gull\n\nSign in to continue\n\nEmail address\nPassword\n"
          + "Forgotten your password?\nKeep me signed in on this device\nSign in\n\n";

  /** More lines than a page has that is a form by its lines alone. */
  private static final String MENU = "\n\n" + "Tides\n\nHarbours\n\n".repeat(20);

  private static final String MORE =
      "Members of the crew will be paid until the end of the month, the owner said on Tuesday, and"
          + " those who want to leave may do so before the next ship sails in the spring.";

  private static Extraction read(String page) {
    return new Extractor(LanguageDetector.NONE)
        .extract(Capture.of("page.txt", page.getBytes(StandardCharsets.UTF_8)));
  }

  private static void isRefused(String page, String reason) {
    assertThat(read(page))
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class, none -> assertThat(none.reason()).startsWith(reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Register for free in less than a minute and read five more articles each month. You can"
            + " save stories for later, follow your favourite writers and join in under our"
            + " articles.",
        "Good journalism takes time and costs money. When you register, we can show you news that"
            + " matters to you. We never sell what you tell us, and you may go whenever you want"
            + " to.",
        "An account takes a minute and costs nothing, and we ask for no more than your address."
            + " With a subscription you may also read the paper of the day as it was printed."
      })
  void aFormToSignInIsNoReport(String said) {
    isRefused(FORM + said, "a form to log in, no report");
    isRefused(FORM + said + MENU, "a form to sign in, no text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry ran aground off Odal on Monday night, and all 212 passengers were saved.",
        "The court fined the driver of the lorry, who had slept for two hours in three days.",
        "Halden Rovers won the cup in the last minute of a match that nobody wanted to end."
      })
  void aReportBelowAFormIsRead(String said) {
    assertThat(
            read(
                FORM
                    + "Notes from the coast this week\n\n"
                    + said
                    + "\n"
                    + PlainPages.BODY
                    + "\n"
                    + MORE))
        .isInstanceOf(Extraction.Found.class);
  }
}
