package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.files.PageFiles;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.serve.Binding;
import org.stemma.serve.DeskServer;
import org.stemma.serve.DeskSource;
import org.stemma.store.AccountIndex;
import org.stemma.text.LanguageDetector;

/** The screens of stories that need not look like the one of the other tests. */
@ExtendWith(DeskInBrowser.class)
class StoriesTest {

  private static final int MOST_BYTES = 20_000_000;

  private static final List<String> SCREENS =
      List.of("", "timeline", "contradictions", "figures", "stemma", "sources", "source/B");

  @ParameterizedTest
  @ValueSource(strings = {"cup-final", "night-train", "silo-inquest"})
  void everyScreenCanBeUsedInANarrowWindowByNight(String story, Browser browser)
      throws IOException {
    try (DeskServer desk = desk(story)) {
      browser.show(new View(360, true));
      for (String screen : SCREENS) {
        browser.open(desk.address() + screen);
        assertThat(browser.overhang()).as(screen).isEmpty();
        assertThat(Axe.findings(browser)).as(screen).isEmpty();
      }
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static DeskServer desk(String story) throws IOException {
    Account account =
        Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE)
            .account(PageFiles.read(List.of(Example.pages(story)), MOST_BYTES).captures());
    return DeskServer.start(
        DeskSource.of(account, AccountIndex.of(account, List.of())),
        new Binding("127.0.0.1", 0, Optional.empty()));
  }
}
