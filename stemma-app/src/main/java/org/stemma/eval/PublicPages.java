package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Metadata;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.extract.Extraction;

/** The pages of a public extraction set and what all its scorers ask of them. */
final class PublicPages {

  private PublicPages() {}

  /** The truth of each page by its id, in file order. */
  static List<Map.Entry<String, JsonNode>> truth(Path folder) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
    List<Map.Entry<String, JsonNode>> pages = new ArrayList<>();
    pages.addAll(truth.properties());
    return pages;
  }

  /** Page {@code id} as a capture. */
  static Capture capture(Path folder, String id, Optional<String> address) throws IOException {
    try (InputStream in =
        new GZIPInputStream(
            Files.newInputStream(folder.resolve("html").resolve(id + ".html.gz")))) {
      return new Capture(
          id,
          Payload.of(in.readAllBytes()),
          Optional.of("text/html"),
          address,
          Optional.empty(),
          Optional.empty());
    }
  }

  static Optional<Article> article(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Found found -> Optional.of(found.article());
      case Extraction.NotAnArticle none -> Optional.empty();
    };
  }

  /** What a page says about itself, whether it holds an article or not. */
  static Metadata metadata(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Found found -> found.article().metadata();
      case Extraction.NotAnArticle none -> none.metadata();
    };
  }

  /** What is kept but for blocks of the kinds {@code without}, a line for each block. */
  static String mainText(Extraction extraction, Set<BlockKind> without) {
    StringBuilder text = new StringBuilder();
    article(extraction)
        .ifPresent(
            article -> {
              for (Block block : article.blocks()) {
                if (block.isKept() && !without.contains(block.kind())) {
                  text.append(article.words(block.span())).append('\n');
                }
              }
            });
    return text.toString();
  }
}
