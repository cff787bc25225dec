package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;

/** Numbers of two invented pages that count one thing, and sums that only share their payer. */
class CountsToldTest {

  private static List<String> numbers(String title, String first, String second) {
    return ToldAccount.contradictions(
            title + "\n\nMay 7, 2024\n\n" + first + "\n",
            title + ": what is known\n\nMay 7, 2024\n\n" + second + "\n")
        .stream()
        .filter(c -> c.startsWith("number"))
        .toList();
  }

  private static Capture html(String name, String body) {
    String page = "<html><body>" + body + "</body></html>";
    return Capture.of(name, page.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void sumsThatOnePayerPaysForOtherThingsAreNoOneSum() {
    assertThat(
            numbers(
                "Striker Ben Ruiz leaves Drusk United",
                "Drusk United has agreed on a fee of 38 million euros for striker Ben Ruiz.",
                "Drusk United has fined Ben Ruiz 50,000 euros."))
        .isEmpty();
    assertThat(
            numbers(
                "Mill in Drusk to close",
                "Drusk council has offered the mill a loan of 3 million crowns.",
                "Drusk council spent 40,000 crowns on a new playground."))
        .isEmpty();
    assertThat(
            numbers(
                "Strike at Kolm Rail",
                "Kolm Rail has offered drivers a bonus of 900 crowns.",
                "Kolm Rail sued the drivers for 2 million crowns."))
        .isEmpty();
  }

  @Test
  void kindsOfOneCountAreNotHeldAgainstOtherCounts() {
    String charges =
        "<h1>Trial of Ida Korr</h1><p>Ida Korr stood up in the court of Drusk and looked at"
            + " nobody.</p><p>The clerk reads out the charges: nine counts of theft, four of false"
            + " accounting and one of arson.</p>";
    String verdicts =
        "<h1>Verdict in the trial of Ida Korr</h1><p>The jury in the trial of Ida Korr returned its"
            + " verdict today. The verdicts are as follows.</p><table><tr><td>1 to 9</td>"
            + "<td>Theft</td><td>Guilty on eight counts, not guilty on count 6</td></tr><tr>"
            + "<td>10 to 13</td><td>False accounting</td><td>Guilty on three counts, not guilty on"
            + " count 12</td></tr></table><p>Korr will be sentenced in the court of Drusk.</p>";
    assertThat(
            ToldAccount.of(List.of(html("charges.html", charges), html("verdicts.html", verdicts)))
                .contradictions())
        .isEmpty();
  }

  @Test
  void listOfThoseOnBoardTellsOfPassengers() {
    assertThat(
            numbers(
                "Train derails near Drusk",
                "The night train was carrying 212 passengers when it left the rails near Drusk.",
                "The night train left the rails near Drusk. According to our booking system, 208"
                    + " passengers and 11 members of staff were on board."))
        .hasSize(1);
  }

  @Test
  void agesByNameOrSurnameAreOfOnePerson() {
    assertThat(
            numbers(
                "Trial of Ida Korr opens",
                "The trial of Ida Korr opened on Monday. \"I slept badly,\" said Korr, who is 61.",
                "Ida Korr stood up at once. Korr, 64, smiled at the jury."))
        .containsExactly("number contradiction: 61 / 64 for the same person");
    assertThat(
            numbers(
                "Trial of Ida Korr opens",
                "The trial of Ida Korr opened on Monday. Her brother Karl Korr came too. Korr, 61,"
                    + " was silent.",
                "Ida Korr, 64, stood up at once."))
        .isEmpty();
  }

  @Test
  void whatIsSureAndWhatIsSuspectedAreTwoCounts() {
    String title = "Fever at the school in Drusk";
    assertThat(
            numbers(
                title,
                "The school in Drusk has 12 known cases of fever.",
                "The school in Drusk has 30 suspected cases of fever."))
        .isEmpty();
    assertThat(
            numbers(
                title,
                "The school in Drusk has 12 known cases of fever.",
                "The school in Drusk has 30 known cases of fever."))
        .hasSize(1);
  }
}
