package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.Reading;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.files.PageFiles;
import org.stemma.story.StoryClusterer;
import org.stemma.text.LanguageDetector;

/** The trees of the example stories, from the words of their pages alone. */
class ExampleLineageTest {

  @ParameterizedTest
  @ValueSource(strings = {"dam-flood", "harbour-talks"})
  void isTheTreeOfTheGoldAccount(String example) throws IOException {
    Path root = Path.of(System.getProperty("stemma.root", "..")).toAbsolutePath().normalize();
    Path folder = root.resolve("examples").resolve(example);
    TreeSet<String> expected = new TreeSet<>();
    JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    for (JsonNode edge : gold.path("derivation").path("edges")) {
      if (edge.has("from_file")) {
        expected.add(edge.path("from_file").asText() + " > " + edge.path("to_file").asText());
      }
    }
    assertThat(edges(folder.resolve("pages"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tram-collision", "riada"})
  void isTheTreeThatThePagesWereWrittenBy(String story) throws IOException {
    Path root = Path.of(System.getProperty("stemma.root", "..")).toAbsolutePath().normalize();
    Path folder = root.resolve("stemma-app/src/test/resources/stories").resolve(story);
    TreeSet<String> expected = new TreeSet<>();
    for (String line : Files.readAllLines(folder.resolve("edges.tsv"))) {
      String[] columns = line.split("\t", -1);
      expected.add(columns[0] + " > " + columns[1]);
    }
    assertThat(edges(folder)).isEqualTo(expected);
  }

  private static TreeSet<String> edges(Path pages) throws IOException {
    List<Reading> readings = new ArrayList<>();
    Extractor extractor = new Extractor(LanguageDetector.NONE);
    for (Capture capture : PageFiles.read(List.of(pages), 20_000_000).captures()) {
      if (extractor.extract(capture) instanceof Extraction.Found found) {
        readings.add(new Reading(found.article(), List.of(), List.of()));
      }
    }
    TreeSet<String> edges = new TreeSet<>();
    for (Derivation edge :
        LineageTracer.trace(readings, StoryClusterer.cluster(readings)).edges()) {
      edges.add(page(edge.from()) + " > " + page(edge.to()));
    }
    return edges;
  }

  private static String page(String segment) {
    return segment.substring(0, segment.lastIndexOf('#'));
  }
}
