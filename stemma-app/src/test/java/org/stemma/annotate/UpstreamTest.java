package org.stemma.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.Upstream;

class UpstreamTest {

  private static List<String> read(String text) {
    return ParsedPage.of(text).all(Upstream.class).stream()
        .map(u -> u.kind().label() + ": " + u.name())
        .toList();
  }

  @Test
  void outletsThatReportOrAreToldAreSources() {
    assertThat(read("The ferry was overloaded, the Halden Gazette reported on Monday."))
        .contains("publication: Halden Gazette");
    assertThat(read("Captain Paul Reyes told the Daily Ledger that the cargo had shifted."))
        .contains("publication: Daily Ledger", "statement (primary): Paul Reyes");
  }

  @Test
  void aPersonIsASourceOncePerPage() {
    assertThat(read("“We won,” said Ana Ruiz.\n“They lost,” Ruiz said."))
        .containsExactly("statement (primary): Ana Ruiz");
  }

  @Test
  void aPostIsASource() {
    assertThat(read("Coach Paul Okafor announced his departure on Instagram."))
        .containsExactly("social post (primary): Paul Okafor");
  }

  @Test
  void officialsAndUnnamedSourcesAreToldApart() {
    assertThat(read("Finnish officials said that the reactor was safe."))
        .containsExactly("officials: Finnish officials");
    assertThat(read("Two sources said that the reactor was leaking."))
        .containsExactly("unnamed: Two sources");
  }

  @Test
  void aBodyThatStatesAFactIsASource() {
    assertThat(read("The damage came to 40 million euros, the regional government said."))
        .containsExactly("officials: regional government");
  }

  @Test
  void aPersonIsBestHeardWhereQuoted() {
    String text =
        """
        Mayor Ana Ruiz said on Monday that the bridge was safe.
        “Nobody will fall,” Ruiz said.
        """;
    ParsedPage page = ParsedPage.of(text);
    assertThat(page.all(Upstream.class))
        .extracting(u -> page.words(u.span()))
        .containsExactly("“Nobody will fall,” Ruiz said.");
  }

  @Test
  void leakedAndSeenDocumentsAreSources() {
    assertThat(read("A leaked draft of the treaty alarmed the unions."))
        .contains("document: leaked draft of the treaty");
    assertThat(read("The letter, seen by the Halden Gazette, names no culprit."))
        .anyMatch(u -> u.startsWith("document: "));
  }

  @Test
  void viewsMakeNoSource() {
    assertThat(read("Paul Reyes admires the dam.")).isEmpty();
  }
}
