package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.OtherPages.extracted;
import static org.stemma.extract.OtherPages.html;
import static org.stemma.extract.OtherPages.isRefused;

import org.junit.jupiter.api.Test;

/** Forms and offers without a report are refused. */
class FormPagesTest {

  @Test
  void aFormAndAQuestion() {
    isRefused(
        extracted(
            "a.txt",
            "The Gull\nEmail address\nPassword\nRemember me\nForgot your password?\n"
                + "By logging in you agree to our terms of use and our privacy policy.\n"),
        "a form to log in");
    isRefused(
        extracted(
            "b.html",
            html(
                "The Gull",
                "",
                "<h2>Before you read</h2><p>We and our 812 partners store information on your"
                    + " device, such as cookies, and process personal"
                    + " data.</p><button>Accept all</button><button>Reject all</button>")),
        "a question about cookies");
  }

  @Test
  void aReportUnderAQuestionAboutCookiesIsAReport() {
    String page =
        """
        We value your privacy
        Accept all
        Reject all
        Ferry aground off Marrow
        By Mara Quist
        The ferry Skerry ran aground on Tuesday morning with forty people on board.
        The coastguard said that the ship had missed the buoy in fog and lay on sand.
        """;

    assertThat(extracted("a.txt", page)).isInstanceOf(Extraction.Found.class);
  }

  @Test
  void aHeadlineAndAnOfferAreNoReport() {
    String page =
        """
        Harbour fund lost millions, auditors say
        This content is only available to subscribers.
        Subscribe now for £1 a week
        Already a subscriber? Log in
        """;

    assertThat(extracted("a.txt", page))
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            none -> assertThat(none.reason()).contains("offer to pay or register"));
  }
}
