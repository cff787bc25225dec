package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Each screen opens, asks nothing of others, and leads to the exact words and back. */
@ExtendWith(DeskInBrowser.class)
class ScreensTest {

  @ParameterizedTest
  @CsvSource({
    "/, Account",
    "/timeline, Timeline",
    "/contradictions, Contradictions",
    "/figures, Figures",
    "/stemma, Stemma",
    "/stemma/C01, Stemma",
    "/sources, Sources",
    "/source/A, Sources"
  })
  void opensUnderItsNameFromHereAlone(String path, String name, Browser browser, RunningDesk desk) {
    browser.open(desk.at(path));
    assertThat(browser.texts("header nav [aria-current=page]")).containsExactly(name);
    assertThat(browser.texts("h1")).hasSize(1);
    assertThat(browser.title()).startsWith(browser.one("h1").getText());
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .contains(desk.at(path))
        .allMatch(address -> address.startsWith(desk.origin() + "/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/timeline", "/figures"})
  void aPlaceLeadsToTheWordsOfItsItem(String path, Browser browser, RunningDesk desk) {
    browser.open(desk.at(path));
    browser.one(".items > li > details > summary").click();
    String words = browser.one(".items > li > details[open] blockquote p").getText();
    leadsToWords(browser, browser.one(".items > li:has(details[open]) .place a"), words);
  }

  @Test
  void eachSideOfAContradictionLeadsToItsWords(Browser browser, RunningDesk desk) {
    for (int side : new int[] {1, 2}) {
      browser.open(desk.at("/contradictions#C01"));
      WebElement quotation =
          browser.one(".clash:has(#C01) .sides blockquote:nth-child(" + side + ")");
      assertThat(quotation.findElements(By.cssSelector("mark"))).isNotEmpty();
      String words = quotation.findElement(By.tagName("p")).getText();
      leadsToWords(browser, quotation.findElement(By.cssSelector(".place a")), words);
    }
  }

  private static void leadsToWords(Browser browser, WebElement place, String words) {
    String address = String.valueOf(place.getDomAttribute("href"));
    assertThat(address).matches("/source/[A-Z]+#[A-Z]+-\\d+");
    place.click();
    browser.awaitAddress(address);
    assertThat(browser.one(":target .words").getText()).contains(words);
    assertThat(browser.run("return document.querySelector(':target').getBoundingClientRect().top"))
        .asString()
        .matches("-?\\d{1,3}(\\.\\d+)?");
  }

  @ParameterizedTest
  @CsvSource({"/timeline, .row .what a", "/figures, .plot .row .what a", "/source/A, .back a"})
  void whatIsDrawnOrMarkedLeadsToItsItem(
      String path, String link, Browser browser, RunningDesk desk) {
    browser.open(desk.at(path));
    String address = String.valueOf(browser.one(link).getDomAttribute("href"));
    browser.one(link).click();
    browser.awaitAddress(address);
    assertThat(browser.one(":target").getText()).matches("[A-Z]{1,2}\\d{2,}");
  }
}
