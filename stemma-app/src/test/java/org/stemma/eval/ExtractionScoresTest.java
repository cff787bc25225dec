package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.extract.Extraction;

/** The scores of the three extraction sets, worked by hand on small examples. */
class ExtractionScoresTest {

  private static final String PAGE =
      """
      <html lang="en"><head><title>Ferry leaves the harbour after the fire</title></head><body>
      <h1>Ferry leaves the harbour after the fire</h1>
      <p class="byline">By Ana Sousa</p><p class="date">17 May 2024</p>
      <p>The ferry left the harbour at noon, and all its passengers were brought ashore by boats.</p>
      <nav>Home and other links</nav></body></html>
      """;

  @TempDir Path folder;

  @Test
  void shinglesAreCountedAsABag() {
    BodyScore.Counts counts = BodyScore.compare("a b c d e", "a b c d f");
    assertThat(counts).isEqualTo(new BodyScore.Counts(1, 1, 1));
    assertThat(BodyScore.compare("a b", "a b")).isEqualTo(new BodyScore.Counts(1, 0, 0));
    assertThat(BodyScore.compare("a b c d", "")).isEqualTo(new BodyScore.Counts(0, 0, 1));
    assertThat(BodyScore.compare("a a a a a", "a a a a")).isEqualTo(new BodyScore.Counts(1, 0, 1));
  }

  @Test
  void emptyOutputCostsRecallOnly() throws IOException {
    page("one", PAGE, "\"articleBody\": \"The ferry left the harbour\"");
    StringBuilder lines = new StringBuilder();
    Map<String, Object> figures =
        new BodyScore(capture -> Extraction.NotAnArticle.of(capture, "none")).score(folder, lines);
    assertThat(figures).containsEntry("recall", 0.0).containsEntry("precision", 0.0);
    assertThat(lines.toString()).startsWith("one\t0\t0\t2\t");
  }

  @Test
  void theHalvesHoldDifferentSites() throws IOException {
    String sentence =
        "The ferry left the harbour at noon, and all its passengers were brought ashore by boats.";
    page("wrong", PAGE, "");
    page("right", PAGE, "");
    Files.writeString(
        folder.resolve("truth.json"),
        """
        {"right": {"url": "https://anchor.example/1", "articleBody": "%s", "with": ["left the"],
                   "date": "2024-05-17"},
         "wrong": {"url": "https://buoy.example/1", "articleBody": "Bees sleep in the old town hall",
                   "with": ["Bees sleep"], "date": "2024-05-18"}}
        """
            .formatted(sentence));

    for (PublicSet set : List.of(new BodyScore(), new SegmentsScore(), new DatesScore())) {
      Map<String, Object> figures = set.score(folder, new StringBuilder());
      assertThat(figures).containsEntry("half_a_f1", 1.0).containsEntry("half_b_f1", 0.0);
    }
    assertThat(new DatesScore().score(folder, new StringBuilder()))
        .containsEntry("accuracy", 0.5)
        .containsEntry("half_a_accuracy", 1.0)
        .containsEntry("half_b_accuracy", 0.0);
    assertThat(new SegmentsScore().score(folder, new StringBuilder()))
        .containsEntry("date", 0.5)
        .containsEntry("half_a_date", 1.0)
        .containsEntry("half_b_date", 0.0);
  }

  @Test
  void segmentsAndMetadataAreShares() throws IOException {
    page(
        "one",
        PAGE,
        "\"with\": [\"left the harbour at\", \"not there\"], \"without\": [\"other links\", \"by"
            + " boats\"], \"title\": \"FERRY leaves the harbour after the fire\", \"author\": \"Ana"
            + " Sousa\", \"date\": \"2024-05-18\"");
    Map<String, Object> figures = new SegmentsScore().score(folder, new StringBuilder());
    assertThat(figures)
        .containsEntry("precision", 0.5)
        .containsEntry("recall", 0.5)
        .containsEntry("accuracy", 0.5)
        .containsEntry("f1", 0.5)
        .containsEntry("title", 1.0)
        .containsEntry("author", 1.0)
        .containsEntry("date", 0.0);
  }

  @Test
  void sectionIsOneOfTheCategoriesAndTagsAreCountedSingly() throws IOException {
    page(
        "one",
        PAGE.replace(
            "<head>",
            "<head><meta property=og:site_name content='Harbour Post'><meta property="
                + "article:section content=Local><meta name=keywords content='Ferries, fire'>"),
        "\"sitename\": \"Harbour  post\", \"categories\": [\"News\", \"LOCAL\"], \"tags\":"
            + " [\"ferries\", \"boats\", \"harbour\"]");
    StringBuilder lines = new StringBuilder();
    Map<String, Object> figures = new SegmentsScore().score(folder, lines);
    assertThat(figures)
        .containsEntry("publisher", 1.0)
        .containsEntry("section", 1.0)
        .containsEntry("tags", 2 * 1 / (3.0 + 2));
    assertThat(lines.toString().strip()).endsWith("\t-\t-\t-\t=\t=\t[Ferries, fire]");
  }

  @Test
  void addressIsUsedInTheSecondFigureOnly() throws IOException {
    page(
        "one",
        PAGE.replace("17 May 2024", "Friday"),
        "\"date\": \"2024-05-17\", \"url\": \"https://post.example/2024/05/17/ferry\"");
    Map<String, Object> figures = new DatesScore().score(folder, new StringBuilder());
    assertThat((Double) figures.get("accuracy")).isZero();
    assertThat((Double) figures.get("accuracy_with_url")).isCloseTo(1, within(1e-9));
  }

  @Test
  void pagesWithoutATrueDateAreLeftOut() throws IOException {
    page("one", PAGE, "\"date\": null, \"url\": \"https://post.example/\"");
    assertThat(new DatesScore().score(folder, new StringBuilder())).containsEntry("pages", 0);
  }

  private void page(String id, String html, String truth) throws IOException {
    Files.writeString(folder.resolve("truth.json"), "{\"" + id + "\": {" + truth + "}}");
    Files.createDirectories(folder.resolve("html"));
    try (OutputStream out =
        new GZIPOutputStream(
            Files.newOutputStream(folder.resolve("html").resolve(id + ".html.gz")))) {
      out.write(html.getBytes(StandardCharsets.UTF_8));
    }
  }
}
