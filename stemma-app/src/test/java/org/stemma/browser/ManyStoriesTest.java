package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.support.ui.Select;
import org.stemma.page.ManyStories;
import org.stemma.serve.Binding;
import org.stemma.serve.DeskServer;
import org.stemma.serve.DeskSource;
import org.stemma.store.AccountIndex;

/** A collection of many stories is gone through from its list to an item and back. */
@ExtendWith(DeskInBrowser.class)
class ManyStoriesTest {

  private static DeskServer desk;

  @BeforeAll
  static void start() throws IOException {
    desk =
        DeskServer.start(
            DeskSource.of(ManyStories.ACCOUNT, AccountIndex.of(ManyStories.ACCOUNT, List.of())),
            new Binding("127.0.0.1", 0, Optional.empty()));
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void aStoryIsChosenAndItsScreensStayWithIt(Browser browser) {
    browser.scripts(false);
    browser.open(desk.address());
    String label = browser.one(".stories a").getText();
    browser.one(".stories a").click();
    browser.await(d -> browser.address().contains("/?story="));
    assertThat(browser.one("h1").getText()).isEqualTo(label);
    String story = browser.address().replaceFirst(".*story=", "");
    browser.one("header nav a[href^='/figures']").click();
    browser.awaitAddress("/figures?story=" + story);
    assertThat(browser.one(".bar .name").getText()).contains("stories", label);
    browser.one(".bar .name a").click();
    browser.awaitAddress(desk.address());
  }

  @Test
  void findingsAreNarrowedAndAllShownAgainWithoutScripts(Browser browser) {
    browser.scripts(false);
    browser.open(desk.address() + "contradictions");
    new Select(browser.one("#within")).selectByVisibleText("two pages");
    browser.one(".filter button").click();
    browser.await(d -> browser.address().contains("within=across"));
    assertThat(browser.one("main [role=status]").getText()).matches("\\d+ of \\d+ findings");
    assertThat(new Select(browser.one("#within")).getFirstSelectedOption().getText())
        .isEqualTo("two pages");
    browser.one(".filter a").click();
    browser.awaitAddress("/contradictions");
  }

  @Test
  void theAddressOfAnItemLeadsToThePartThatShowsIt(Browser browser) {
    String id = ManyStories.ACCOUNT.figures().getLast().id();
    browser.open(desk.address() + "item/" + id);
    browser.awaitAddress("#" + id);
    assertThat(browser.one(":target").getText()).isEqualTo(id);
  }

  @Test
  void anyReaderCanUseIt(Browser browser) {
    String story = "?story=" + ManyStories.ACCOUNT.stories().getFirst().id();
    for (String path : List.of("", story, "timeline", "contradictions", "sources" + story)) {
      browser.open(desk.address() + path);
      for (View view : new View[] {View.DESK, View.PHONE}) {
        browser.show(view);
        assertThat(browser.overhang()).as(path + " " + view).isEmpty();
        assertThat(Axe.findings(browser)).as(path + " " + view).isEmpty();
      }
    }
    assertThat(browser.complaints()).isEmpty();
  }
}
