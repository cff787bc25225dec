package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.FigureItem;
import org.stemma.account.StoryItem;
import org.stemma.export.Because;
import org.stemma.export.Reports;
import org.stemma.export.StoryAccounts;
import org.stemma.store.AccountIndex;

/** An account of many stories: a list of them first, then screens of each, part by part. */
class StoryDeskTest {

  private static final Desk DESK =
      new Desk(ManyStories.ACCOUNT, AccountIndex.of(ManyStories.ACCOUNT, List.of()));

  private static Document open(String address) {
    String path = address.replaceFirst("[?#].*", "");
    Map<String, String> query = new HashMap<>();
    for (String field : address.replaceFirst("#.*", "").replaceFirst("^[^?]*\\??", "").split("&")) {
      if (!field.isEmpty()) {
        query.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
      }
    }
    Optional<String> html =
        path.startsWith("/source/")
            ? DESK.source(path.substring("/source/".length()))
            : DESK.screen(
                List.of(Screen.values()).stream()
                    .filter(s -> s.path().equals(path))
                    .findFirst()
                    .orElseThrow(),
                query);
    return Jsoup.parse(html.orElseThrow(() -> new AssertionError("nothing at " + address)));
  }

  /** The part that is open and those after it, as a reader pages through them. */
  private static List<Document> parts(String address) {
    List<Document> parts = new ArrayList<>();
    String next = address;
    while (!next.isEmpty()) {
      Document part = open(next);
      parts.add(part);
      next = part.select(".parts a[rel=next]").attr("href");
    }
    return parts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/timeline", "/figures", "/stemma"})
  void aScreenOfNoStoryIsTheListOfAll(String path) {
    List<String> links = new ArrayList<>();
    parts(path).forEach(part -> links.addAll(part.select(".stories a").eachAttr("href")));
    assertThat(links).hasSize(ManyStories.ACCOUNT.stories().size()).doesNotHaveDuplicates();
    assertThat(links).allMatch(link -> link.startsWith(path + "?story="));
    Document story = open(links.get(0));
    assertThat(story.select(".stories")).isEmpty();
    assertThat(story.select("nav a[aria-current=page]").attr("href")).isEqualTo(links.get(0));
  }

  @Test
  void theListTellsHowManyReportsTheMostIndependentFirst() {
    List<String> told = open("/").select(".stories .where").eachText();
    assertThat(told).allMatch(line -> line.matches("\\d+ reports?.*"));
    List<Integer> independent =
        told.stream()
            .map(line -> line.replaceFirst("(?:\\d+ reports, )?(\\d+) .*", "$1"))
            .map(Integer::valueOf)
            .toList();
    assertThat(independent).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void everyFigureHasAnAddressThatLeadsToThePartThatShowsIt() {
    List<FigureItem> figures = ManyStories.ACCOUNT.figures();
    for (int i = 0; i < figures.size(); i += 37) {
      String id = figures.get(i).id();
      String address = DESK.address(id.toLowerCase(Locale.ROOT)).orElseThrow();
      assertThat(address).contains("story=").endsWith("#" + id);
      assertThat(open(address).getElementById(id)).as(address).isNotNull();
    }
    assertThat(DESK.address("F999999")).isEmpty();
  }

  @Test
  void everyFindingHasAnAddressThatLeadsToThePartThatShowsIt() {
    for (ContradictionItem item : ManyStories.ACCOUNT.contradictions()) {
      String address = DESK.address(item.id()).orElseThrow();
      assertThat(open(address).getElementById(item.id())).as(address).isNotNull();
    }
  }

  @Test
  void aPageLeadsToItsItemsAndBack() {
    Document page = open("/source/BC");
    assertThat(page.select(".lines .back a")).isNotEmpty();
    for (String id : page.select(".lines .back a").eachText()) {
      String address = DESK.address(id).orElseThrow();
      assertThat(open(address).select("li:has(#" + id + ") .place a").eachAttr("href"))
          .anyMatch(place -> place.startsWith("/source/BC#BC-"));
    }
    assertThat(page.select("a[rel=prev], a[rel=next]").eachText())
        .containsExactly("Previous: BB", "Next: BD");
  }

  @Test
  void allPagesAreListedPartByPart() {
    List<String> links = new ArrayList<>();
    parts("/sources").forEach(part -> links.addAll(part.select(".sources a").eachAttr("href")));
    assertThat(links).hasSize(ManyStories.ACCOUNT.documents().size()).doesNotHaveDuplicates();
  }

  @Test
  void findingsAreNarrowedAndTheFilterIsKept() {
    int all = findings("/contradictions").size();
    assertThat(all).isEqualTo(ManyStories.ACCOUNT.contradictions().size());
    int sum = 0;
    for (Element option : open("/contradictions").select("#verdict option[value~=.]")) {
      String address = "/contradictions?verdict=" + option.val();
      Document first = open(address);
      assertThat(first.select("#verdict option[selected]").val()).isEqualTo(option.val());
      assertThat(first.select(".parts a").eachAttr("href"))
          .allMatch(link -> link.contains("verdict=" + option.val()));
      sum += findings(address).size();
    }
    assertThat(sum).isEqualTo(all);
    assertThat(findings("/contradictions?within=inside").size())
        .isEqualTo(all - findings("/contradictions?within=across").size());
    assertThat(findings("/contradictions?state=closed")).isEmpty();
    assertThat(open("/contradictions?state=closed").select(".none").text()).contains("filter");
  }

  private static Set<String> findings(String address) {
    Set<String> ids = new TreeSet<>();
    for (Document part : parts(address)) {
      ids.addAll(part.select("#contested .id").eachAttr("id"));
    }
    return ids;
  }

  @Test
  void findingsOfAStoryAreThoseThatItsReportsTell() {
    Set<String> ids = new TreeSet<>();
    for (StoryItem story : ManyStories.ACCOUNT.stories()) {
      ids.addAll(findings("/contradictions?story=" + story.id()));
    }
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            ManyStories.ACCOUNT.contradictions().stream().map(ContradictionItem::id).toList());
  }

  @Test
  void theWayOutOfAFilterLeadsElsewhere() {
    String story = "/contradictions?story=" + ManyStories.ACCOUNT.stories().getFirst().id();
    assertThat(open(story).select(".filter a")).isEmpty();
    assertThat(open(story + "&within=across").select(".filter a").eachAttr("href"))
        .containsExactly(story);
  }

  @Test
  void noItemIsLookedForInMoreThanOneStory() {
    Account account = ManyStories.ACCOUNT;
    Because items = new Because(account);
    Reports reports = new Reports(account);
    StoryAccounts stories = new StoryAccounts(account);
    StoryShelf shelf = new StoryShelf(account, reports, stories, items, Addresses.ONE_PAGE);
    assertThat(items.of("entities")).isNotEmpty().allMatch(item -> shelf.home(item).isEmpty());
    assertThat(items.of("upstream_sources")).allMatch(item -> shelf.home(item).isEmpty());
    assertThat(items.of("figures")).allMatch(item -> shelf.home(item).isPresent());
    assertThat(DESK.address(account.entities().getFirst().id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void noScreenIsLongerThanAReaderCanScroll(Screen screen) {
    String story = ManyStories.ACCOUNT.stories().get(0).id();
    for (String address : List.of(screen.path(), screen.path() + "?story=" + story)) {
      for (Document part : parts(address)) {
        assertThat(part.select("main .items > li, main .row, main .hits > li").size())
            .as(address)
            .isLessThanOrEqualTo(Parts.SIZE + 10);
        assertThat(part.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void whatNobodyTellsIsNoStory() {
    for (Screen screen : Screen.values()) {
      assertThat(DESK.screen(screen, Map.of("story", "S999"))).as(screen.path()).isEmpty();
      assertThat(DESK.screen(screen, Map.of("story", "<b>"))).as(screen.path()).isEmpty();
    }
    assertThat(open("/?part=9999999999").select(".stories a")).isNotEmpty();
    assertThat(open("/?part=-1").select(".stories a")).isNotEmpty();
  }
}
