package org.stemma.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A corpus as files: its pages with their {@code manifest.jsonl}, and the truth as tables with a
 * line of headings. {@code tree.tsv} has a line for each true edge and, with an empty source, for
 * each page that was made from nothing; {@code statements.tsv} tells of each fact that at least two
 * pages state how many of them are independent.
 */
public final class CorpusFolder {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private CorpusFolder() {}

  /**
   * Writes {@code corpus} into {@code folder}, which is made if need be. The same corpus gives the
   * same bytes.
   */
  public static void write(RewrittenCorpus corpus, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (CorpusPage page : corpus.pages()) {
      Files.writeString(folder.resolve(page.name()), page.text());
    }
    write(folder.resolve("manifest.jsonl"), manifest(corpus));
    write(folder.resolve("tree.tsv"), tree(corpus));
    write(folder.resolve("statements.tsv"), statements(corpus));
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static List<String> manifest(RewrittenCorpus corpus) {
    List<String> lines = new ArrayList<>();
    for (CorpusPage page : corpus.pages()) {
      ObjectNode line = MAPPER.createObjectNode();
      line.put("file", page.name());
      line.put("publisher", page.publisher());
      page.published().ifPresent(at -> line.put("published", at));
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> tree(RewrittenCorpus corpus) {
    Map<String, List<TrueEdge>> sources = new HashMap<>();
    for (TrueEdge edge : corpus.edges()) {
      sources.computeIfAbsent(edge.copy(), k -> new ArrayList<>()).add(edge);
    }
    List<String> lines = new ArrayList<>();
    lines.add("source\tcopy\tmaking\tdirected\tas near");
    for (CorpusPage page : corpus.pages()) {
      String made = page.making().label();
      List<TrueEdge> edges = sources.getOrDefault(page.name(), List.of());
      if (edges.isEmpty()) {
        lines.add(String.join("\t", "", page.name(), made, "", ""));
      }
      for (TrueEdge edge : edges) {
        String near = String.join(" ", new TreeSet<>(edge.equals()));
        String directed = edge.directed() ? "yes" : "no";
        lines.add(String.join("\t", edge.source(), edge.copy(), made, directed, near));
      }
    }
    return lines;
  }

  private static List<String> statements(RewrittenCorpus corpus) {
    List<String> lines = new ArrayList<>();
    lines.add("fact\tindependent\tpages");
    corpus
        .statements()
        .forEach(
            (fact, pages) ->
                lines.add(
                    String.join(
                        "\t",
                        fact,
                        String.valueOf(corpus.independent(pages)),
                        String.join(" ", pages))));
    return lines;
  }
}
