package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code read --blocks}: what each page was cut into, in every form of a result. */
class BlocksTest {

  private static final String PAGE =
      """
      Share this article

      Barge hits a pier of the old bridge

      The bridge over the Sarre was closed at noon after a barge hit one of its piers, the harbour office said.

      Engineers will look at the pier on Friday, and lorries have to take the road by Anbruck until then.
      """;

  @TempDir private Path folder;

  private Path page;

  @BeforeEach
  void write() throws IOException {
    page = Files.writeString(folder.resolve("page.txt"), PAGE);
  }

  private static List<String> kinds(Called called) throws IOException {
    JsonNode page = new ObjectMapper().readTree(called.out()).path("documents").path(0);
    List<String> kinds = new ArrayList<>();
    page.path("blocks").forEach(block -> kinds.add(block.path("kind").asText()));
    return kinds;
  }

  @Test
  void inJsonTheyStandInTheRecordOfThePage() throws IOException {
    assertThat(kinds(Called.with("read", "--no-models", "--blocks", "--json", page)))
        .containsExactly("furniture", "title", "paragraph", "paragraph");
    assertThat(kinds(Called.with("read", "--no-models", "--json", page))).isEmpty();
  }

  @Test
  void whatIsDoneIsToldOfOneAsOfOne() {
    assertThat(Called.with("read", "--no-models", "-v", page).err())
        .contains("stemma: 1 page to read, 0 files passed over that are no pages")
        .contains(": read, 1 segment, 1 passage left out");
    assertThat(Called.with("read", "--no-models", page).err()).isEmpty();
  }

  @Test
  void inATableEachIsARow() {
    assertThat(Called.with("read", "--no-models", "--blocks", "--csv", page).out().lines())
        .hasSize(5)
        .anyMatch(row -> row.startsWith("furniture,share buttons,,"))
        .anyMatch(row -> row.startsWith("title,,page.txt#s1,"));
  }

  @Test
  void forAReaderTheyStandWithWhatWasKeptAndLeftOut() {
    assertThat(Called.with("read", "--no-models", "--blocks", page).out())
        .contains("- **left out** share buttons: Share this article [A:1]")
        .contains("- **paragraph** Engineers will look at the pier");
    assertThat(Called.with("read", "--no-models", page).out()).doesNotContain("**paragraph**");
  }

  @Test
  void aSavedAccountHasThemIfItWasSavedWithThem() throws IOException {
    Path with = folder.resolve("with.json");
    Path without = folder.resolve("without.json");
    Called.with("read", "--no-models", "--blocks", "-o", with, page);
    Called.with("read", "--no-models", "-o", without, page);

    assertThat(kinds(Called.with("read", "--blocks", "--json", with))).hasSize(4);
    Called called = Called.with("read", "--blocks", without);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("saved without blocks: name the pages");
  }

  @Test
  void aCollectionHasThemOfAllItsPages() throws IOException {
    Path collection = folder.resolve("collection");

    assertThat(
            kinds(Called.with("read", "--no-models", "--blocks", "--json", "-c", collection, page)))
        .hasSize(4);
    assertThat(kinds(Called.with("read", "--no-models", "--blocks", "--json", "-c", collection)))
        .hasSize(4);
  }
}
