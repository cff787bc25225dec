package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.account.AccountChanges;
import org.stemma.account.AccountChanges.Change;
import org.stemma.account.AccountChanges.ChangedItem;
import org.stemma.account.News;
import org.stemma.article.Evidence;
import org.stemma.export.SmallAccount;
import org.stemma.store.AccountIndex;

/** The screens: what they show, where they lead, and that words of pages stay words. */
class DeskTest {

  private static final Desk DESK = desk(SmallAccount.FULL);
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang",
          "charset",
          "name",
          "content",
          "rel",
          "href",
          "src",
          "defer",
          "class",
          "id",
          "role",
          "action",
          "for",
          "type",
          "maxlength",
          "value",
          "selected",
          "open",
          "tabindex",
          "aria-label",
          "aria-hidden",
          "aria-current",
          "scope");

  private static Desk desk(Account account) {
    return new Desk(account, AccountIndex.of(account, List.of()));
  }

  private static Document page(Screen screen) {
    return Jsoup.parse(DESK.screen(screen, Map.of()).orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aStoryIsPassedOverWhereAllAreShownAsOne(Screen screen) {
    for (String story : List.of("S01", "S99")) {
      assertThat(DESK.screen(screen, Map.of("story", story)))
          .isEqualTo(DESK.screen(screen, Map.of()));
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void noHeadingIsWrittenTwice(Screen screen) {
    assertThat(page(screen).select("h1, h2").eachText()).doesNotHaveDuplicates();
  }

  /** Every page that the desk can show. */
  private static List<Document> all(Desk desk, String asked) {
    List<Document> pages = new ArrayList<>();
    for (Screen screen : Screen.values()) {
      pages.add(Jsoup.parse(desk.screen(screen, Map.of()).orElseThrow()));
    }
    pages.add(Jsoup.parse(desk.source("A").orElseThrow()));
    pages.add(Jsoup.parse(desk.search(Map.of("q", asked))));
    pages.add(Jsoup.parse(desk.keys()));
    pages.add(Jsoup.parse(desk.missing()));
    return pages;
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void everyScreenSaysWhichItIs(Screen screen) {
    Document page = page(screen);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("nav a[aria-current=page]").eachAttr("href"))
        .containsExactly(screen.path());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void everyItemHasAnAddressThatLeadsToIt() {
    for (String id :
        List.of("E01", "e02", "Q01", "I01", "F01", "C01", "R01", "P01", "PO01", "D001")) {
      String address =
          DESK.address(id).orElseThrow(() -> new AssertionError("no address of " + id));
      String path = address.substring(0, address.indexOf('#'));
      Screen screen =
          List.of(Screen.values()).stream()
              .filter(s -> s.path().equals(path))
              .findFirst()
              .orElseThrow();
      assertThat(page(screen).getElementById(address.substring(address.indexOf('#') + 1)))
          .as(id)
          .isNotNull();
    }
    assertThat(DESK.address("Z99")).isEmpty();
  }

  @Test
  void placesLeadToTheLineOfThePage() {
    String place = page(Screen.ACCOUNT).select("li:has(#Q01) .place a").attr("href");
    assertThat(place).isEqualTo("/source/A#A-1");
    Document source = Jsoup.parse(DESK.source("A").orElseThrow());
    assertThat(source.select("#A-1 .back a").eachAttr("href"))
        .contains("/#E01", "/contradictions#C01");
  }

  @Test
  void aFilterLeavesWhatItNames() {
    Document single =
        Jsoup.parse(
            DESK.screen(Screen.ACCOUNT, Map.of("only", "single", "page", "A")).orElseThrow());
    assertThat(single.select("#E01")).hasSize(1);
    assertThat(single.select("option[selected]").eachAttr("value")).containsExactly("single", "A");
    Document other = Jsoup.parse(DESK.screen(Screen.ACCOUNT, Map.of("page", "B")).orElseThrow());
    assertThat(other.select("#E01")).isEmpty();
    assertThat(other.select("#happened").text()).contains("left by the filter");
  }

  @Test
  void aSearchFindsItemsAndLinesAndMarksTheWords() {
    Document page = Jsoup.parse(DESK.search(Map.of("q", "PEOPLE killed")));
    assertThat(page.select(".hits mark").eachText()).contains("people", "killed");
    assertThat(page.select(".hits a").eachAttr("href")).contains("/item/F01");
    assertThat(Jsoup.parse(DESK.search(Map.of("q", "zebra"))).select("[role=status]").text())
        .contains("Nothing was found");
    assertThat(Jsoup.parse(DESK.search(Map.of("q", " "))).select(".hits li")).isEmpty();
  }

  @Test
  void aSearchCanBeNarrowedAndKeepsWhatWasAsked() {
    Document page = Jsoup.parse(DESK.search(Map.of("q", "killed", "kind", "figures")));
    assertThat(page.select(".hits a").eachAttr("href")).containsExactly("/item/F01");
    assertThat(page.select("#kind option[selected]").val()).isEqualTo("figures");
    assertThat(page.select("#by-q").val()).isEqualTo("killed");
    Document wrong = Jsoup.parse(DESK.search(Map.of("q", "killed", "from", "<b>soon</b>")));
    assertThat(wrong.select("[role=status]").text()).contains("<b>soon</b>", "is no date");
  }

  @Test
  void aLineIsFoundByTheNameOfItsPage() {
    assertThat(DESK.line("a.txt", 1)).contains("/source/A#A-1");
    assertThat(DESK.line("a.txt", 99)).contains("/source/A");
    assertThat(DESK.line("nowhere.txt", 1)).isEmpty();
  }

  @Test
  void aSearchOfAnyLengthIsAnswered() {
    assertThat(DESK.search(Map.of("q", "a ".repeat(100_000)))).contains("<main");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"'><img src=x onerror=alert(1)>",
        "</title><svg onload=alert(1)>",
        "javascript:alert(1)",
        "abc\u202Etxt.exe\u0000"
      })
  void noWordOfAPageBecomesMarkup(String words) {
    Desk desk = desk(SmallAccount.of(words, words, words, words));
    for (Document page : all(desk, words)) {
      assertThat(page.select("script")).hasSize(1);
      assertThat(page.select("script").attr("src")).isEqualTo("/desk.js");
      assertThat(page.select("script").html()).isEmpty();
      assertThat(page.select("img, iframe, object, embed, base, style")).isEmpty();
      for (Element element : page.select("*").not("svg, svg *")) {
        element.attributes().forEach(a -> assertThat(a.getKey()).isIn(ATTRIBUTES));
      }
      for (Element element : page.select("svg, svg *")) {
        assertThat(element.attributes())
            .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().contains("href"));
      }
      assertThat(page.select("[href], [src], [action]"))
          .allMatch(e -> leads(e.attr("href") + e.attr("src") + e.attr("action")));
      assertThat(page.html()).doesNotContain("\u202E", "\u0000");
    }
  }

  @Test
  void newsAreToldInWordsThatAPersonReads() {
    Evidence words = new Evidence("a.txt", "Three <em>people</em> were killed", 0, 33, 1, "", "");
    ChangedItem page = changed("documents", "a.txt: Fire", "sha256 7f00", words);
    ChangedItem clash = changed("contradictions", "3 / 4", "contradiction, high", words);
    Document news =
        Jsoup.parse(
            DESK.news(
                List.of(new News(1, Instant.EPOCH, new AccountChanges(List.of(page, clash))))));
    assertThat(news.select(".news .badge").eachText())
        .containsExactly("new page", "new contradiction");
    assertThat(news.select(".news").text())
        .contains("A: Fire", "contradiction, high", "[A:1]")
        .doesNotContain("sha256");
    assertThat(news.select(".news blockquote a").attr("href")).isEqualTo("/page?file=a.txt&line=1");
    assertThat(news.select(".news em")).isEmpty();
  }

  private static ChangedItem changed(String list, String about, String is, Evidence words) {
    return new ChangedItem(
        list,
        Change.NEW,
        Optional.empty(),
        Optional.of("X1"),
        about,
        Optional.empty(),
        Optional.of(is),
        List.of(words));
  }

  private static boolean leads(String address) {
    return address.startsWith("/") && !address.startsWith("//") || address.startsWith("#");
  }
}
