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
  void wordsBesideAChangeAreReadable() throws IOException {
    String source =
        PAGE.replace("“", "&ldquo;").replace("”", "&rdquo;").replace("300", "&nbsp;300");
    Path one = page("wednesday", source);
    Path other = page("thursday", source.replace("less,", "nothing,").replace("300", "250"));
    assertThat(diff(one, other).out())
        .contains("~~less~~ **nothing**", "~~300~~ **250**")
        .doesNotContain("dquo", "nbsp", "&");
  }

  @Test
  void pagesOfTwoPublishersAreNoVersionsOfOne() throws IOException {
    String of = "<meta property=\"og:site_name\" content=\"%s\"></head>";
    Path one =
        page("one", Files.readString(before).replace("</head>", of.formatted("The Tram Herald")));
    Path other = page("two", Files.readString(after).replace("</head>", of.formatted("Quay News")));
    assertThat(diff(one, other).out())
        .contains(
            "# What is told otherwise", "no two versions of one page: The Tram Herald and Quay")
        .contains("~~300~~ **250**")
        .doesNotContain("Silent", "was changed");
    assertThat(diff("--json", one, other).out()).contains("\"silent\":false");
    Path later =
        page("three", Files.readString(after).replace("</head>", of.formatted("the tram herald")));
    assertThat(diff(one, later).out()).contains("**Silent**");
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

  private Path account(String name, Object... pages) {
    Path saved = folder.resolve(name);
    Object[] words = new Object[pages.length + 4];
    words[0] = "read";
    words[1] = "--no-models";
    words[2] = "-o";
    words[3] = saved;
    System.arraycopy(pages, 0, words, 4, pages.length);
    assertThat(Called.with(words).code()).isZero();
    return saved;
  }

  @Test
  void tellsWhatIsNewChangedAndGoneBetweenTwoAccounts() throws IOException {
    String link = "<link rel=\"canonical\" href=\"https://herald.example/trams\"></head>";
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(
        pages.resolve("monday.html"), Files.readString(before).replace("</head>", link));
    Path early = account("early.json", pages);
    Files.writeString(
        pages.resolve("tuesday.html"), Files.readString(after).replace("</head>", link));
    Path late = account("late.json", pages);
    Called called = Called.with("diff", early, late);
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out()).contains("## documents", "**new**", "## editions", "## figures");
    assertThat(Called.with("diff", late, early).out()).contains("**gone**");
    JsonNode json = new ObjectMapper().readTree(Called.with("diff", "--json", early, late).out());
    assertThat(json.findValuesAsText("change")).contains("NEW").doesNotContain("GONE");
    assertThat(json.findValuesAsText("exact")).contains("Trams stand still");
  }

  @Test
  void aChangedFigureIsToldWithBothReadings() throws IOException {
    Path early = account("early.json", before);
    Files.writeString(before, Files.readString(after));
    Path late = account("late.json", before);
    assertThat(Called.with("diff", early, late).out())
        .contains("**changed**")
        .containsPattern("300 drivers.* → 250 drivers");
  }

  @Test
  void oneAccountTwiceEndsWithZero() {
    Path saved = account("saved.json", before);
    Called called = Called.with("diff", saved, saved);
    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("Both accounts tell the same.");
  }

  @Test
  void anAccountAndAPageCannotBeCompared() throws IOException {
    Path saved = account("saved.json", before);
    Called called = Called.with("diff", saved, before);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains(saved + " is an account and " + before + " is none");
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"documents\": 3}");
    assertThat(Called.with("diff", saved, broken).code()).isEqualTo(3);
    assertThat(Called.with("diff", saved, broken).err()).contains("broken.json: not an account");
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
