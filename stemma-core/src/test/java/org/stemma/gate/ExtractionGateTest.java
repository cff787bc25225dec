package org.stemma.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.Shared;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;
import org.stemma.text.Span;
import org.stemma.time.Edtf;

/** Plain pages against their gold account: metadata, dropped lines, segments. */
class ExtractionGateTest {

  private static final Extractor EXTRACTOR = new Extractor(LanguageDetector.NONE);

  @Test
  void plainPagesReachTheFloors() throws IOException {
    Path cases = Shared.require("cases/talks");
    JsonNode gold = new ObjectMapper().readTree(cases.resolve("gold.json").toFile());
    int fields = 0;
    int equal = 0;
    int segments = 0;
    double shared = 0;
    double wanted = 0;
    double dropped = 0;
    List<String> misses = new ArrayList<>();
    for (JsonNode document : gold.path("documents")) {
      String file = document.path("file").asText();
      Article article = read(cases.resolve("pages").resolve(file));
      List<String> ours = fields(article);
      List<String> theirs = fields(document);
      for (int i = 0; i < ours.size(); i++) {
        fields++;
        if (ours.get(i).equals(theirs.get(i))) {
          equal++;
        } else {
          misses.add(file + ": " + ours.get(i) + " instead of " + theirs.get(i));
        }
      }
      boolean[] gone = new boolean[article.page().text().length()];
      for (JsonNode line : document.path("drop_lines")) {
        for (int i = line.path("start").asInt(); i < line.path("end").asInt(); i++) {
          gone[i] = true;
          wanted++;
        }
      }
      for (Block block : article.blocks()) {
        if (!block.isKept()) {
          Span span = article.evidence(block.span()).span();
          dropped += span.length();
          for (int i = span.start(); i < span.end(); i++) {
            shared += gone[i] ? 1 : 0;
          }
        }
      }
      segments += article.segments().size() == document.path("segments").size() ? 1 : 0;
    }
    Floors floors = Floors.read("extraction.talks.");
    floors.check("fields", (double) equal / fields);
    floors.check("dropped.recall", shared / wanted);
    floors.check("dropped.precision", shared / dropped);
    floors.check("segments", (double) segments / gold.path("documents").size());
    assertThat(floors.broken()).as("%s", misses).isEmpty();
  }

  private static Article read(Path page) throws IOException {
    Capture capture = Capture.of(page.getFileName().toString(), Files.readAllBytes(page));
    return ((Extraction.Found) EXTRACTOR.extract(capture)).article();
  }

  private static List<String> fields(Article article) {
    return List.of(
        "title " + words(article.metadata().title().map(Field::value)),
        "publisher " + words(article.metadata().publisher().map(Field::value)),
        "byline "
            + words(article.metadata().bylines().stream().findFirst().map(b -> b.value().name())),
        "dateline " + words(article.metadata().dateline().map(Field::value)),
        "published " + words(article.metadata().published().map(f -> Edtf.print(f.value()))));
  }

  private static List<String> fields(JsonNode document) {
    return List.of(
        "title " + words(text(document.path("title").path("exact"))),
        "publisher " + words(text(document.path("publisher"))),
        "byline " + words(text(document.path("byline").path("name"))),
        "dateline " + words(text(document.path("dateline").path("place"))),
        "published " + words(text(document.path("published"))));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
  }

  private static String words(Optional<String> value) {
    return value.map(text -> text.strip().replaceAll("\\s+", " ")).orElse("(none)");
  }
}
