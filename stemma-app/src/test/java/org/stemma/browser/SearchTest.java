package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Words are looked for from every screen, and what is found is followed. */
@ExtendWith(DeskInBrowser.class)
class SearchTest {

  @Test
  void aPassageIsFoundAndFollowed(Browser browser, RunningDesk desk) {
    browser.open(desk.at("/timeline"));
    browser.one("#q").sendKeys("six hours", Keys.ENTER);
    browser.awaitAddress("/search?q=six+hours");
    assertThat(browser.one("main [role=status]").getText()).endsWith("found");
    assertThat(browser.texts(".hits mark"))
        .isNotEmpty()
        .allMatch(word -> word.equalsIgnoreCase("six") || word.equalsIgnoreCase("hours"));
    new Select(browser.one("#kind")).selectByVisibleText("text of pages");
    browser.one(".fields button").click();
    browser.await(d -> browser.address().contains("kind=passages"));
    WebElement hit = browser.one(".hits > li > a");
    assertThat(hit.getText()).matches("[A-Z]+:\\d+");
    hit.click();
    browser.await(d -> browser.address().contains("/source/"));
    assertThat(browser.one(":target .words").getText()).containsIgnoringCase("six hours");
  }

  @Test
  void narrowedByDayAndPerson(Browser browser, RunningDesk desk) {
    browser.open(desk.at("/search"));
    browser.one("#by-person").sendKeys("Halvers");
    browser.one("#by-from").sendKeys("2025-03-12");
    browser.one("#by-to").sendKeys("2025-03-12", Keys.ENTER);
    browser.await(d -> browser.address().contains("person=Halvers"));
    assertThat(browser.one("#by-person").getDomProperty("value")).isEqualTo("Halvers");
    assertThat(browser.texts(".hits > li")).isNotEmpty();
  }

  @Test
  void whatCannotBeFoundIsSaid(Browser browser, RunningDesk desk) {
    browser.open(desk.at("/search?q=zeppelin"));
    assertThat(browser.one("main [role=status]").getText()).startsWith("Nothing was found");
    browser.open(desk.at("/search?from=soon"));
    assertThat(browser.one("main [role=status]").getText()).contains("soon");
    assertThat(browser.one("#by-from").getDomProperty("value")).isEqualTo("soon");
  }
}
