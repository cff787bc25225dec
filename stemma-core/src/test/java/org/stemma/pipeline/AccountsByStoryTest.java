package org.stemma.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.StoryItem;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Each story has an account of its own, and every page is in one of them. */
class AccountsByStoryTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  private static final String FERRY =
      """
      Ferry Adalind runs aground off Kessel Point

      The ferry Adalind ran aground off Kessel Point on 4 March 2031 with 212 passengers on board, the Marlow coast guard said.

      Captain Ruben Tarrow said that the Adalind had lost power near Kessel Point before the tugs from Marlow could reach her.
      """;

  private static final String FERRY_AGAIN =
      """
      Tugs free ferry Adalind at Kessel Point

      Two tugs from Marlow freed the ferry Adalind from the rocks off Kessel Point on 5 March 2031, and all 212 passengers were taken ashore.

      Captain Ruben Tarrow of the Adalind will be heard by the Marlow coast guard on Friday.
      """;

  private static final String SILO =
      """
      Silo at Brunn mill bursts

      A grain silo of the Hollin mill in Brunn burst on 9 May 2031 and buried two trucks, the fire brigade of Brunn said.

      Owner Petra Hollin said that the silo had been inspected in April, and that nobody was in the yard of the mill.
      """;

  private static List<PageReading> pages(String... texts) {
    List<PageReading> pages = new ArrayList<>();
    for (String text : texts) {
      Capture page = Capture.of("page" + pages.size() + ".txt", text.getBytes(UTF_8));
      pages.add(STEMMA.read(page));
    }
    return pages;
  }

  private static List<String> names(Account account) {
    return account.documents().stream().map(DocumentItem::file).toList();
  }

  @Test
  void pagesOfOneStoryShareAnAccountAndTheRefusedStandAlone() {
    List<Account> accounts =
        Stemma.accountsByStory(pages(FERRY, SILO, FERRY_AGAIN, "Menu\nHome\nContact\n"));
    assertThat(accounts.stream().map(AccountsByStoryTest::names))
        .containsExactly(
            List.of("page0.txt", "page2.txt"), List.of("page1.txt"), List.of("page3.txt"));
  }

  @Test
  void storiesAreThoseOfAllPagesTogether() {
    List<PageReading> pages = pages(FERRY, SILO, FERRY_AGAIN);
    assertThat(Stemma.accountsByStory(pages).stream().map(Account::stories).flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(Stemma.accountOf(pages).stories());
  }

  @Test
  void theOrderOfThePagesChangesNothing() {
    List<PageReading> pages = pages(FERRY, SILO, FERRY_AGAIN);
    List<Account> expected = Stemma.accountsByStory(pages);
    Collections.reverse(pages);
    assertThat(Stemma.accountsByStory(pages)).isEqualTo(expected);
  }

  @Test
  void aPageThatBrokeTheProgramIsToldWithTheFault() {
    Capture page = Capture.of("broken.txt", "words".getBytes(UTF_8));
    PageReading broken = PageReading.Unread.brokenBy(page, new IllegalStateException("no block"));
    assertThat(Stemma.accountsByStory(List.of(broken)).getFirst().documents())
        .extracting(document -> document.reason().orElse(""))
        .containsExactly(
            "a fault of this program stopped the reading"
                + " (java.lang.IllegalStateException: no block)");
  }

  @Test
  void aPageOfTwoReportsJoinsTheirStories() {
    String both =
        Stream.of(FERRY_AGAIN, SILO).map(AccountsByStoryTest::section).reduce("", String::concat);
    List<PageReading> pages = new ArrayList<>(pages(FERRY, SILO));
    pages.add(STEMMA.read(Capture.of("round-up.html", both.getBytes(UTF_8))));
    List<Account> accounts = Stemma.accountsByStory(pages);
    assertThat(accounts).hasSize(1);
    assertThat(accounts.getFirst().stories()).extracting(StoryItem::id).hasSize(2);
  }

  private static String section(String report) {
    List<String> lines = report.lines().filter(line -> !line.isBlank()).toList();
    StringBuilder section = new StringBuilder("<article><h2>" + lines.getFirst() + "</h2>");
    lines.stream().skip(1).forEach(line -> section.append("<p>").append(line).append("</p>"));
    return section.append("</article>").toString();
  }

  private static final String STRIKE =
      """
      Tram drivers strike in Belmar

      Tram drivers in Belmar walked out on 3 June 2031 over shifts at the Harrow depot, the union Verda said.

      The trams of lines 4 and 7 stayed in the depot, and buses ran every twenty minutes instead.
      """;

  /** Has a number, so that it ties two reports of its outlet where it is not known as stock. */
  private static final String CALL =
      """

      Whoever knows more about this may write to the desk, which answers each letter within 7 days.
      """;

  /** Reports so long that one sentence in common is no copy. */
  private static final List<String> REST =
      List.of(
          """

          The ship had left port at dawn with sheep, timber and mail for the outer islands. Fog lay on the water when the pilot saw the rocks, and the anchor did not hold in the strong ebb.
          Rain filled the boats while the cook handed out tea and blankets. An engineer climbed into the flooded hold twice and came back without finding where the water came in.
          """,
          """

          Divers spent the night under the hull and closed the leak with wooden wedges and cement. A crane lifted off the timber first, which made her lighter by half before high tide.
          In the harbour hall children slept on field beds until their families arrived by bus. A surveyor from the insurance firm photographed every scratch along the keel before noon.
          """,
          """

          Grey dust hung over roofs and gardens until evening, and neighbours swept barley from their gutters. Welds on an older bin nearby will be tested with ultrasound this month.
          Farmers who had delivered their crop asked whether they would be paid. A lawyer for the cooperative answered that contracts name the miller as liable once a load is weighed.
          """,
          """

          Commuters walked across both bridges or shared taxis with strangers from their street. Schools began an hour later, and the market hall stayed half empty throughout the morning.
          Negotiators met again after lunch in a hotel near the station, without result so far. Night rotas were cut last autumn, which mechanics and conductors call dangerous for everybody.
          """);

  private static List<PageReading> ofOneOutlet(String... texts) {
    List<PageReading> pages = new ArrayList<>();
    for (String text : texts) {
      int number = pages.size();
      pages.add(
          STEMMA.read(
              new Capture(
                  "page" + number + ".txt",
                  Payload.of(text.getBytes(UTF_8)),
                  Optional.of("text/plain"),
                  Optional.empty(),
                  Optional.of("The Marlow Courier"),
                  Optional.of("2031-03-0" + (number + 4)),
                  Optional.empty())));
    }
    return pages;
  }

  private static List<EdgeItem> edges(List<Account> accounts) {
    return accounts.stream()
        .flatMap(account -> account.derivation().edges().stream())
        .sorted(Comparator.comparing(EdgeItem::from).thenComparing(EdgeItem::to))
        .toList();
  }

  @Test
  void whatThreeStoriesHaveIsStockInEachOfThem() {
    List<PageReading> pages =
        ofOneOutlet(
            FERRY + REST.get(0) + CALL,
            FERRY_AGAIN + REST.get(1) + CALL,
            SILO + REST.get(2) + CALL,
            STRIKE + REST.get(3) + CALL);
    List<Account> accounts = Stemma.accountsByStory(pages);
    assertThat(accounts).hasSize(3);
    assertThat(edges(accounts)).isEqualTo(edges(List.of(Stemma.accountOf(pages))));
    assertThat(edges(Stemma.accountsByStory(pages.subList(0, 3))))
        .as("two stories make nothing stock")
        .isNotEqualTo(edges(accounts));
  }
}
