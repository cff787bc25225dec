package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding is closed with a reason, is shown closed, and is open again when that is undone. */
@ExtendWith(DeskInBrowser.class)
class DecisionTest {

  private static final String FINDING = "main li:has(#C02)";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFindingIsClosedAndOpenedAgain(boolean scripts, Browser browser, RunningDesk desk) {
    browser.scripts(scripts);
    browser.open(desk.at("/contradictions"));
    String words = browser.one(FINDING + " blockquote p").getText();
    browser.one(FINDING + " a.decide").click();
    browser.awaitAddress("/decide?item=C02");
    assertThat(browser.texts("main blockquote p")).contains(words);
    assertThat(browser.texts("#action option")).containsExactly("close: needs no more attention");
    browser.one("#reason").sendKeys("The agency took it back");
    browser.one("#who").sendKeys("Ann");
    browser.one("form.decide button").click();
    browser.awaitAddress("/contradictions#C02");
    assertThat(browser.one(FINDING).getText()).contains("decided: closed", "Ann");
    assertThat(browser.one("#decisions").getText()).contains("The agency took it back");

    browser.one("#decisions summary").click();
    browser.one("#decisions a[href*=undo]").click();
    browser.await(d -> browser.address().contains("action=undo"));
    assertThat(browser.texts("#action option")).hasSize(1);
    browser.one("#who").sendKeys("Ben");
    browser.one("form.decide button").click();
    browser.await(d -> browser.address().contains("/contradictions"));
    assertThat(browser.one(FINDING).getText()).doesNotContain("decided");
    assertThat(browser.all("#decisions")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatIsMissingIsAskedForAndTheRestKept(Browser browser, RunningDesk desk) {
    browser.open(desk.at("/decide?item=C02"));
    browser.one("#reason").sendKeys("rounded");
    browser.one("form.decide button").click();
    browser.await(d -> !browser.all("[role=alert]").isEmpty());
    assertThat(browser.one("[role=alert]").getText()).contains("say who decides");
    assertThat(browser.one("#reason").getDomProperty("value")).isEqualTo("rounded");
    assertThat(browser.one("#item").getDomProperty("value")).isEqualTo("C02");
  }
}
