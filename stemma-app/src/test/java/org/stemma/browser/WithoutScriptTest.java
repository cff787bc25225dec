package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Nothing but comfort is lost where scripts do not run. */
@ExtendWith(DeskInBrowser.class)
class WithoutScriptTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/timeline",
        "/contradictions",
        "/figures",
        "/stemma",
        "/stemma/C01",
        "/sources",
        "/source/A",
        "/search?q=six+hours",
        "/decide?item=C01",
        "/keys"
      })
  void theSameIsRead(String path, Browser browser, RunningDesk desk) {
    browser.open(desk.at(path));
    List<String> with = lines(browser);
    browser.scripts(false);
    browser.open(desk.at(path));
    assertThat(browser.all(".copy")).isEmpty();
    assertThat(lines(browser)).isNotEmpty().isEqualTo(with);
  }

  /** What is read, less the button that only a script can serve. */
  private static List<String> lines(Browser browser) {
    return browser.one("main").getText().lines().map(line -> line.replace(" copy", "")).toList();
  }

  @Test
  void wordsAreOpenedFilteredSearchedAndFollowed(Browser browser, RunningDesk desk) {
    browser.scripts(false);
    browser.open(desk.at("/"));
    new Select(browser.one("#only")).selectByVisibleText("only what is contested");
    browser.one(".filter button").click();
    browser.await(d -> browser.address().contains("only=contested"));
    browser.one(".items > li > details > summary").click();
    String words = browser.one(".items > li > details[open] blockquote p").getText();
    browser.one(".items > li:has(details[open]) .place a").click();
    browser.await(d -> browser.address().contains("/source/"));
    assertThat(browser.one(":target .words").getText()).contains(words);
    browser.one("#q").sendKeys("six hours", Keys.ENTER);
    browser.await(d -> browser.address().endsWith("/search?q=six+hours"));
    assertThat(browser.texts(".hits mark")).isNotEmpty();
  }

  @Test
  void whoTellsAFindingIsMarkedInTheStemma(Browser browser, RunningDesk desk) {
    browser.scripts(false);
    browser.open(desk.at("/contradictions"));
    browser.one(".clash:has(#C01) a.tellers").click();
    browser.await(d -> browser.address().endsWith("/stemma/C01"));
    assertThat(browser.one("h1").getText()).isEqualTo("Who tells C01");
    assertThat(browser.texts(".items > li > .lead")).containsExactly("a", "b");
    assertThat(browser.texts(".stemma .marked")).anyMatch(node -> node.contains("◂ says a"));
    assertThat(browser.texts(".stemma .marked")).anyMatch(node -> node.contains("◂ says b"));
    browser.one("main .fact a").click();
    browser.await(d -> browser.address().endsWith("#C01"));
  }
}
