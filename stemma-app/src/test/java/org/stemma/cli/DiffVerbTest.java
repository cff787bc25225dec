package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffVerbTest {

  private static final String PAGE =
      """
      <html><head><title>Trams stand still</title></head><body><article><h1>Trams stand still</h1>
      <p>The strike of the tram drivers in Belmar began on Monday, and 300 drivers took part, the
      union said. The city asked people to walk or to take the bus.</p>
      <p>“We will not drive for less,” said Ada Quill, who speaks for the drivers of the depot.</p>
      </article></body></html>
      """;

  @TempDir private Path folder;
  private Path before;
  private Path after;

  @BeforeEach
  void write() throws IOException {
    before = page("monday", PAGE);
    String changed =
        PAGE.replace("300 drivers", "<b>250</b> drivers").replace("the bus", "*any <i>ferry</i>*");
    after = page("tuesday", changed);
  }

  /** Two captures of one address often have one name. */
  private Path page(String day, String html) throws IOException {
    return Files.writeString(Files.createDirectory(folder.resolve(day)).resolve("page.html"), html);
  }

  private static Called diff(Object... words) {
    Object[] all = new Object[words.length + 2];
    all[0] = "diff";
    all[1] = "--no-models";
    System.arraycopy(words, 0, all, 2, words.length);
    return Called.with(all);
  }

  @Test
  void tellsFactsFirstThenWordsAndThatNothingIsSaidOfIt() {
    Called called = diff(before, after);
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).isEmpty();
    assertThat(called.out())
        .contains("**Silent**", "- **figure** “300 drivers")
        .contains("~~300~~ **250**", "~~the bus~~ **any ferry**", "Before: `" + before);
  }

  @Test
  void wordsOfThePageAreNoMarkup() {
    assertThat(diff(before, after).out()).doesNotContain("<i>", "</i>");
  }

  @Test
  void theSamePageEndsWithZero() {
    Called called = diff(before, before);
    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("The words are the same.");
  }

  @Test
  void comesAsJson() throws IOException {
    JsonNode json = new ObjectMapper().readTree(diff("--json", before, after).out());
    assertThat(json.path("silent").asBoolean()).isTrue();
    assertThat(json.at("/changes/0/before/exact").asText()).isEqualTo("300");
    assertThat(json.at("/changes/0/after/exact").asText()).isEqualTo("250");
    assertThat(json.at("/changes/0/facts/0/kind").asText()).isEqualTo("figure");
  }

  @Test
  void whatCannotBeComparedIsTold() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.html"));
    assertThat(diff(before, empty).code()).isEqualTo(3);
    assertThat(diff(before, empty).err()).contains(empty + ": empty file");
    assertThat(diff(before, folder).code()).isEqualTo(2);
    assertThat(diff(before, folder).err()).contains("is a folder: name a page");
    assertThat(diff(before, folder.resolve("absent.html")).code()).isEqualTo(3);
    assertThat(diff(before, folder.resolve("absent.html")).err()).contains("absent.html: no such");
    Path absent = folder.resolve("absent.html");
    assertThat(diff(absent, absent).code()).isEqualTo(3);
    assertThat(diff("--threads", 0, before, after).code()).isEqualTo(2);
    assertThat(diff(before).code()).isEqualTo(2);
    assertThat(diff("--csv", before, after).code()).isEqualTo(2);
  }
}
