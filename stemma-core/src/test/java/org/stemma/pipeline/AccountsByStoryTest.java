package org.stemma.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.account.StoryItem;
import org.stemma.capture.Capture;
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
}
