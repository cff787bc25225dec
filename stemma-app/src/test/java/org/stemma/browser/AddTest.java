package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.serve.Binding;
import org.stemma.serve.DeskServer;
import org.stemma.serve.PageTaker;
import org.stemma.serve.ShownAccount;
import org.stemma.store.Coming;

/** Pages are chosen in a form, and a screen that is open tells how far they are. */
@ExtendWith(DeskInBrowser.class)
class AddTest {

  @TempDir private Path folder;
  private final AtomicReference<Coming> coming = new AtomicReference<>(Coming.NONE);
  private final AtomicReference<String> taken = new AtomicReference<>("");
  private DeskServer desk;

  /** A desk that shows one account, whatever is sent. */
  private final class Source extends ShownAccount implements PageTaker {

    @Override
    public Coming coming() {
      return coming.get();
    }

    @Override
    public Optional<PageTaker> pageTaker() {
      return Optional.of(this);
    }

    @Override
    public boolean takesDecisions() {
      return true;
    }

    @Override
    public Taken take(String name, InputStream bytes) throws IOException {
      taken.set(name + ": " + new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
      return Taken.YES;
    }

    @Override
    public List<String> told() {
      return taken.get().isEmpty() ? List.of() : List.of("<b>n.txt</b>: read");
    }

    @Override
    public int waiting() {
      return 0;
    }
  }

  @BeforeEach
  void start() throws IOException {
    desk = DeskServer.start(new Source(), new Binding("127.0.0.1", 0, Optional.empty()));
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void filesAreChosenAndSent(Browser browser) throws IOException {
    Path file = Files.writeString(folder.resolve("n.txt"), "No boats");
    browser.show(new View(360, false));
    browser.open(desk.address());
    browser.one("footer a[href='/add']").click();
    assertThat(Axe.findings(browser)).isEmpty();
    browser.one("#pages").sendKeys(file.toString());
    browser.one("form.add button").click();
    browser.await(d -> !browser.all(".told li").isEmpty());
    assertThat(taken.get()).isEqualTo("n.txt: No boats");
    assertThat(browser.texts(".told li")).containsExactly("<b>n.txt</b>: read");
    assertThat(browser.overhang()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anOpenScreenTellsHowFarPagesAre(Browser browser) {
    coming.set(new Coming(3, 12));
    browser.open(desk.address() + "timeline");
    browser.await(d -> browser.one(".coming").getText().contains("3 of 12 pages"));
    assertThat(Axe.findings(browser)).isEmpty();
    coming.set(new Coming(12, 12));
    browser.await(d -> browser.one(".coming").getText().contains("12 of 12 pages"));
    coming.set(Coming.NONE);
    browser.await(d -> browser.one(".coming").getText().contains("made anew"));
    browser.one(".coming a").click();
    browser.await(d -> browser.texts(".coming").equals(List.of("")));
    assertThat(browser.address()).endsWith("/timeline");
    assertThat(browser.complaints()).isEmpty();
  }
}
