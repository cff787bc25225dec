package org.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.EditionItem;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Two versions of one page are told as such: never as two sources, never as a contradiction. */
class EditionsToldTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);
  private static final String ADDRESS = "https://www.herald.example/news/report";

  /** A report, the words that its publisher changed, and those that stand there now. */
  record Changed(String text, String before, String after) {
    String later() {
      return text.replace(before, after);
    }
  }

  private static final Changed FERRY =
      new Changed(
          """
          Ferry sinks off Marlow

          The ferry Ada sank off Marlow on 4 March 2031 and 12 people were killed, the board said. \
          The ship was on its way to the island with cars and cattle.

          The inquiry will open next week in the town hall, where families of the crew have asked to \
          be heard, and the coast guard will bring its log.
          """,
          "12 people were killed",
          "14 people were killed");

  private static final Changed STRIKE =
      new Changed(
          """
          Trams stand still in Belmar

          The strike of the tram drivers in Belmar began on 5 May 2031 and 40 people were injured in \
          the crowd at the depot gate, the hospital said. The city asked people to walk.

          Drivers want two more days of rest in a month, and the works council has written to the \
          mayor three times since the winter.
          """,
          "40 people were injured",
          "60 people were injured");

  private static final Changed FLOOD =
      new Changed(
          """
          River takes the bridge at Ostry

          The Lenn took the old bridge at Ostry on 9 June 2031 and 7 people are missing, the fire \
          brigade said. Boats went out as soon as there was light.

          Cellars in the lower town stood full of mud, and the school was opened for those who could \
          not go home that night.
          """,
          "7 people are missing",
          "9 people are missing");

  static Stream<Changed> reports() {
    return Stream.of(FERRY, STRIKE, FLOOD);
  }

  private static Capture page(String name, String text, String address, String captured) {
    return new Capture(
        name,
        Payload.of(text.getBytes(StandardCharsets.UTF_8)),
        Optional.of("text/plain"),
        Optional.of(address).filter(a -> !a.isEmpty()),
        Optional.of("Herald"),
        Optional.of("2031-07-01"),
        Optional.of(captured).filter(c -> !c.isEmpty()).map(Instant::parse));
  }

  private static Account account(Capture... pages) {
    return STEMMA.account(List.of(pages));
  }

  private static Account twoCaptures(Changed changed) {
    return account(
        page("z.txt", changed.text(), ADDRESS + "?utm_source=mail", "2031-07-01T08:00:00Z"),
        page("a.txt", changed.later(), ADDRESS + "/", "2031-07-01T10:00:00Z"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void storiesThatAScriptWritesAtOnePathAreTwo(Changed changed) {
    String site = "https://www.herald.example/";
    Capture first = page("a.txt", changed.text(), site + "#!/story/1", "");
    assertThat(account(first, page("b.txt", changed.later(), site + "#!/story/2", "")).editions())
        .isEmpty();
    assertThat(account(first, page("b.txt", changed.later(), site + "#!story/1/", "")).editions())
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aPartOfTheFirstPageIsNoAddressOfAReport(Changed changed) {
    String other = changed.later().replaceFirst(".*\n", "Inquiry opens\n");
    Account account =
        account(
            page("a.txt", changed.text(), "https://www.herald.example/#top", ""),
            page("b.txt", other, "https://www.herald.example/#news", ""));
    assertThat(account.editions()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theLaterCaptureOfAnAddressIsAnEditionOfTheEarlier(Changed changed) {
    Account account = twoCaptures(changed);
    assertThat(account.editions()).hasSize(1);
    EditionItem edition = account.editions().getFirst();
    assertThat(edition.basis()).isEqualTo("the same address, herald.example/news/report");
    assertThat(edition.order().orElse(""))
        .isEqualTo("captured 2031-07-01T08:00:00Z, the later one 2031-07-01T10:00:00Z");
    assertThat(edition.revision().before()).isEqualTo("z.txt");
    assertThat(edition.revision().silent()).isTrue();
    assertThat(edition.revision().changes().getFirst().before().orElseThrow().exact())
        .isEqualTo(changed.before().split(" ")[0]);
    assertThat(edition.revision().changes().getFirst().after().orElseThrow().exact())
        .isEqualTo(changed.after().split(" ")[0]);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void anEditionIsMadeFromTheEarlierAndNoSourceOfItsOwn(Changed changed) {
    Account account = twoCaptures(changed);
    assertThat(account.derivation().edges())
        .extracting(EdgeItem::from, EdgeItem::to, EdgeItem::certainty)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("z.txt#s1", "a.txt#s1", "stated"));
    assertThat(account.corroboration()).isNotEmpty();
    assertThat(account.corroboration()).allMatch(item -> item.independent() == 1);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aChangedFigureIsAnUpdateWithBothReadings(Changed changed) {
    List<ContradictionItem> found = twoCaptures(changed).contradictions();
    assertThat(found).isNotEmpty();
    assertThat(found).allMatch(item -> item.verdict().equals("apparent"));
    assertThat(found)
        .anyMatch(
            item ->
                item.why()
                    .endsWith(
                        "an update: a.txt, a later edition of z.txt, has it otherwise, with no"
                            + " correction note"));
  }

  @Test
  void aNoteOfACorrectionIsTold() {
    String noted =
        FERRY.later() + "\nCorrection: an earlier version of this report misstated the dead.\n";
    Account account = account(page("a.txt", FERRY.text(), "", ""), page("b.txt", noted, "", ""));
    EditionItem edition = account.editions().getFirst();
    assertThat(edition.basis()).isEqualTo("the same publisher and headline");
    assertThat(edition.order()).contains("only the later one says that it corrects");
    assertThat(edition.revision().silent()).isFalse();
    assertThat(account.derivation().edges())
        .extracting(EdgeItem::certainty)
        .containsExactly("inferred");
  }

  @Test
  void aCorrectedPageUnderAnotherHeadlineAndAddressIsAnEdition() {
    String noted =
        FERRY.later().replace("Ferry sinks off Marlow", "What is known of the Ada")
            + "\nCorrection: an earlier version of this report misstated the dead.\n";
    Account account =
        account(page("a.txt", FERRY.text(), ADDRESS, ""), page("b.txt", noted, ADDRESS + "-2", ""));
    assertThat(account.editions()).extracting(e -> e.revision().after()).containsExactly("b.txt");
  }

  @Test
  void withoutAnyTimeItIsNotToldWhichIsLater() {
    Account account =
        account(
            page("a.txt", FERRY.text(), ADDRESS, ""), page("b.txt", FERRY.later(), ADDRESS, ""));
    assertThat(account.editions().getFirst().order()).isEmpty();
    assertThat(account.corroboration()).allMatch(item -> item.independent() == 1);
    assertThat(account.contradictions())
        .isNotEmpty()
        .allMatch(c -> c.verdict().equals("apparent"))
        .anyMatch(c -> c.why().endsWith("nothing shows which is later"));
  }

  @Test
  void anAddressThatASiteStatesForAllItsPagesJoinsNothing() {
    Account account =
        account(
            page("a.txt", FERRY.text(), ADDRESS, "2031-07-01T08:00:00Z"),
            page("b.txt", STRIKE.text(), ADDRESS, "2031-07-01T10:00:00Z"));
    assertThat(account.editions()).isEmpty();
  }

  @Test
  void twoReportsOfOnePublisherAreNoEditions() {
    String other =
        FLOOD.text().replace("River takes the bridge at Ostry", "Ferry sinks off Marlow");
    assertThat(
            account(page("a.txt", FERRY.text(), "", ""), page("b.txt", other, "", "")).editions())
        .isEmpty();
    String copied = FERRY.text();
    assertThat(
            account(
                    page("a.txt", FERRY.text(), ADDRESS, ""),
                    page("b.txt", copied, ADDRESS + "-2", ""))
                .editions())
        .isEmpty();
  }

  @Test
  void editionsFollowOneAnotherWhateverTheOrderOfTheInput() {
    List<Capture> pages = new ArrayList<>();
    for (int hour = 1; hour <= 4; hour++) {
      pages.add(
          page(
              "p" + (9 - hour) + ".txt",
              FERRY.text().replace("12 people", (10 + hour) + " people"),
              ADDRESS,
              "2031-07-01T0" + hour + ":00:00Z"));
    }
    Account expected = STEMMA.account(pages);
    assertThat(expected.editions())
        .extracting(e -> e.revision().before() + " " + e.revision().after())
        .containsExactlyInAnyOrder("p8.txt p7.txt", "p7.txt p6.txt", "p6.txt p5.txt");
    assertThat(expected.contradictions()).allMatch(c -> c.verdict().equals("apparent"));
    Collections.reverse(pages);
    assertThat(STEMMA.account(pages)).isEqualTo(expected);
  }

  /** The report but for most of its last paragraph written anew, under its headline. */
  private static String rewritten(Changed changed) {
    String[] parts = changed.text().split("\n\n", 3);
    String number = changed.after().split(" ")[0];
    return parts[0]
        + "\n\n"
        + "Now "
        + number
        + " are counted, a spokeswoman told reporters who had waited since dawn. More is to come"
        + " when all names are known, and nobody would guess how long it takes to go through every"
        + " list that came in by telephone, by letter or over the counter.\n\n"
        + parts[2].replaceFirst("( \\S+){8}\\s*$", ".\n");
  }

  private static Capture dated(String name, String text, String day) {
    return new Capture(
        name,
        Payload.of(text.getBytes(StandardCharsets.UTF_8)),
        Optional.of("text/plain"),
        Optional.empty(),
        Optional.of("Herald"),
        Optional.of(day),
        Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportOfOneDayWrittenMostlyAnewUnderItsHeadlineIsAnEdition(Changed changed) {
    Account account =
        account(
            dated("a.txt", changed.text(), "2031-07-01"),
            dated("b.txt", rewritten(changed), "2031-07-01"));
    assertThat(account.editions()).hasSize(1);
    assertThat(account.contradictions()).allMatch(item -> item.verdict().equals("apparent"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportOfAnotherDayMostlyAnewUnderItsHeadlineIsNone(Changed changed) {
    Account account =
        account(
            dated("a.txt", changed.text(), "2031-07-01"),
            dated("b.txt", rewritten(changed), "2031-07-02"));
    assertThat(account.editions()).isEmpty();
    Account monthly =
        account(
            dated("a.txt", changed.text(), "2031-07"),
            dated("b.txt", rewritten(changed), "2031-07"));
    assertThat(monthly.editions()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void anotherReportOfTheDayUnderOneHeadlineIsNone(Changed changed) {
    String[] parts = rewritten(changed).split("\n\n", 3);
    Account account =
        account(
            dated("a.txt", changed.text(), "2031-07-01"),
            dated("b.txt", parts[0] + "\n\n" + parts[1] + "\n", "2031-07-01"));
    assertThat(account.editions()).isEmpty();
  }
}
