package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.support.ui.Select;

/** The account is narrowed to what a reader asks for, and widened again. */
@ExtendWith(DeskInBrowser.class)
class FilterTest {

  private static final String ITEMS = "main .items > li";

  @Test
  void onlyWhatIsContested(Browser browser, RunningDesk desk) {
    browser.open(desk.at("/"));
    int all = browser.all(ITEMS).size();
    new Select(browser.one("#only")).selectByVisibleText("only what is contested");
    browser.one(".filter button").click();
    browser.awaitAddress("/?only=contested&page=");
    assertThat(browser.texts(ITEMS))
        .isNotEmpty()
        .hasSizeLessThan(all)
        .allMatch(item -> item.contains("contested"));
    browser.one(".filter a").click();
    browser.awaitAddress(desk.at("/"));
    assertThat(browser.all(ITEMS)).hasSize(all);
  }

  @Test
  void onlyWhatAPageTells(Browser browser, RunningDesk desk) {
    browser.open(desk.at("/"));
    new Select(browser.one("#page")).selectByValue("K");
    browser.one(".filter button").click();
    browser.awaitAddress("/?only=&page=K");
    assertThat(browser.texts(ITEMS + " > .place"))
        .isNotEmpty()
        .allMatch(places -> places.contains("K:"));
  }
}
