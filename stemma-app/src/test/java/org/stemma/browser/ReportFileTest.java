package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The account in one file, as a colleague opens it from a folder. */
@ExtendWith(DeskInBrowser.class)
class ReportFileTest {

  @TempDir private Path folder;

  @Test
  void needsNothingButItself(Browser browser, RunningDesk desk) throws Exception {
    String address = saved(desk).toUri().toString();
    browser.open(address);
    assertThat(browser.texts("h1")).hasSize(1);
    for (View view : new View[] {View.DESK, View.NIGHT, View.PHONE}) {
      browser.show(view);
      assertThat(Axe.findings(browser)).as(view.toString()).isEmpty();
      assertThat(browser.overhang()).as(view.toString()).isEmpty();
    }
    assertThat(browser.requests()).containsOnly(address);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aPlaceLeadsToTheWordsAndBack(Browser browser, RunningDesk desk) throws Exception {
    browser.open(saved(desk).toUri().toString());
    browser.one("#happened details summary").click();
    String words = browser.one("#happened details[open] blockquote p").getText();
    String item = browser.one("#happened .id").getText();
    browser.one("#happened .place a").click();
    assertThat(browser.one(":target .words").getText()).contains(words);
    assertThat(browser.texts(":target .back a")).contains(item);
  }

  private Path saved(RunningDesk desk) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(desk.at("/account.html"))).build();
    return HttpClient.newBuilder()
        .proxy(HttpClient.Builder.NO_PROXY)
        .build()
        .send(request, BodyHandlers.ofFile(folder.resolve("account.html")))
        .body();
  }
}
