package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Everything without a mouse, and always with a mark where one is. */
@ExtendWith(DeskInBrowser.class)
class KeyboardTest {

  /** Numbers what can be used, in the order of the screen, and counts it. */
  private static final String NUMBER =
      """
      const usable = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
        .filter((e) => e.type !== 'hidden' && e.checkVisibility());
      usable.forEach((e, i) => { e.dataset.place = i; });
      return usable.length;
      """;

  /** The number of what has the focus, and whether that can be seen. */
  private static final String FOCUS =
      """
      const e = document.activeElement, box = e.getBoundingClientRect();
      return { place: e.dataset.place ?? '', seen: getComputedStyle(e).outlineStyle !== 'none'
        && box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth };
      """;

  @ParameterizedTest
  @ValueSource(strings = {"/stemma", "/contradictions", "/search?q=mediator", "/decide?item=C01"})
  void tabReachesEverythingInOrderAndShowsWhere(String path, Browser browser, RunningDesk desk) {
    browser.open(desk.at(path));
    List<String> places = new ArrayList<>();
    for (long i = (Long) browser.run(NUMBER); i > 0; i--) {
      places.add(String.valueOf(places.size()));
    }
    List<String> reached = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    while (reached.size() < places.size()) {
      browser.press(Keys.TAB);
      Map<?, ?> focus = (Map<?, ?>) browser.run(FOCUS);
      reached.add(String.valueOf(focus.get("place")));
      if (!Boolean.TRUE.equals(focus.get("seen"))) {
        unseen.add(String.valueOf(focus.get("place")));
      }
    }
    assertThat(reached).containsExactlyElementsOf(places);
    assertThat(unseen).isEmpty();
  }

  @Test
  void theBarCanBeSkipped(Browser browser, RunningDesk desk) {
    browser.open(desk.at("/"));
    browser.press(Keys.TAB, Keys.ENTER);
    browser.awaitAddress("/#main");
    browser.press(Keys.TAB);
    assertThat(browser.run("return document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({
    "1, /",
    "2, /timeline",
    "3, /contradictions",
    "4, /figures",
    "5, /stemma",
    "6, /sources",
    "?, /keys"
  })
  void aKeyOpensAScreen(String key, String path, Browser browser, RunningDesk desk) {
    browser.open(desk.at("/search"));
    browser.press(key);
    browser.awaitAddress(desk.at(path));
  }

  @Test
  void aSlashSearchesAndKeysInAFieldAreText(Browser browser, RunningDesk desk) {
    browser.open(desk.at("/timeline"));
    browser.press("/", "1?n");
    assertThat(browser.one("#q").getDomProperty("value")).isEqualTo("1?n");
    browser.press(Keys.ENTER);
    browser.awaitAddress("/search?q=1%3Fn");
  }

  @Test
  void itemsAreWalkedAndTheirWordsOpened(Browser browser, RunningDesk desk) {
    browser.open(desk.at("/"));
    browser.press("n", "n");
    assertThat(focused(browser, "main .items > li")).isEqualTo(1);
    browser.press("p");
    assertThat(focused(browser, "main .items > li")).isZero();
    browser.press(Keys.ENTER);
    assertThat(browser.all("main .items > li:focus details[open] blockquote")).isNotEmpty();
    browser.press(Keys.ENTER);
    assertThat(browser.all("main .items > li:focus details[open]")).isEmpty();
  }

  @Test
  void aHitIsFollowedAndThePageWalked(Browser browser, RunningDesk desk) {
    browser.open(desk.at("/search?q=mediator&kind=passages"));
    browser.press("n", Keys.ENTER);
    browser.await(d -> browser.address().contains("/source/"));
    browser.press("n");
    assertThat(focused(browser, "main .lines > li[id]")).isZero();
  }

  @Test
  void anItemIsCopiedWithItsWordsAndAddress(Browser browser, RunningDesk desk) {
    browser.allow("clipboardReadWrite", "clipboardSanitizedWrite");
    browser.open(desk.at("/contradictions"));
    browser.press("n", "c");
    browser.await(d -> browser.texts("#note").contains("Copied with its address"));
    assertThat(
            browser.runAsync(
                "navigator.clipboard.readText().then(arguments[0], (f) =>"
                    + " arguments[0](String(f)))"))
        .asString()
        .contains(browser.one(".clash:has(#C01) blockquote p").getText())
        .endsWith(desk.at("/item/C01"));
  }

  /** Which of them has the focus, counted from none; -1 if none has. */
  private static int focused(Browser browser, String items) {
    return ((Long)
            browser.run(
                "return"
                    + " [...document.querySelectorAll(arguments[0])].indexOf(document.activeElement)",
                items))
        .intValue();
  }
}
