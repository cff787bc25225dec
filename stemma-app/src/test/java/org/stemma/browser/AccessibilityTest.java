package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen in every look, to axe-core and to a narrow window. */
@ExtendWith(DeskInBrowser.class)
class AccessibilityTest {

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
        "/source/G",
        "/search?q=six+hours",
        "/search?from=soon",
        "/decide?item=C01",
        "/decide",
        "/keys",
        "/item/nothing"
      })
  void anyReaderCanUseIt(String path, Browser browser, RunningDesk desk) {
    browser.open(desk.at(path));
    for (View view : new View[] {View.DESK, View.NIGHT, View.PHONE}) {
      browser.show(view);
      assertThat(Axe.findings(browser)).as(path + " " + view).isEmpty();
      assertThat(browser.overhang()).as(path + " " + view).isEmpty();
    }
  }
}
