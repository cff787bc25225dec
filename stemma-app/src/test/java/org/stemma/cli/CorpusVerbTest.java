package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusVerbTest {

  @TempDir private Path folder;

  private Path written(String name, Object... options) {
    Path corpus = folder.resolve(name);
    Object[] words =
        Stream.of(Stream.of("corpus"), Stream.of(options), Stream.of(corpus))
            .flatMap(part -> part)
            .toArray();
    assertThat(Called.with(words)).isEqualTo(new Called(0, "", told(corpus)));
    return corpus;
  }

  private static String told(Path corpus) {
    return "stemma: 40 pages written to " + corpus + "\n";
  }

  private static Map<String, String> files(Path corpus) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(corpus)) {
      for (Path file : all.toList()) {
        files.put(corpus.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void pagesAreReadWithTheirPublishersAndTheTreeNamesThemAll() throws IOException {
    Path corpus = written("a", "--pages", 40, "--roots", 6);
    Called tree = Called.with("tree", "--no-models", "--csv", corpus);
    assertThat(tree.code()).isZero();
    assertThat(tree.err()).isEmpty();
    List<String[]> rows =
        Files.readAllLines(corpus.resolve("tree.tsv")).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .toList();
    assertThat(rows.stream().map(row -> row[1]).distinct()).hasSize(40);
    assertThat(rows.stream().filter(row -> row[0].isEmpty())).hasSize(6);
    assertThat(rows.stream().filter(row -> row[2].equals("verbatim")))
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(tree.out()).contains(row[0] + "#s1," + row[1] + "#s1,inferred"));
    assertThat(corpus.resolve("statements.tsv")).content().startsWith("fact\tindependent\tpages\n");
    assertThat(corpus.resolve("manifest.jsonl")).content().contains("\"publisher\":");
  }

  @Test
  void theSeedDecidesWhatIsWritten() throws IOException {
    Map<String, String> first = files(written("a", "--seed", 5, "--pages", 40, "--roots", 6));
    assertThat(files(written("b", "--seed", 5, "--pages", 40, "--roots", 6))).isEqualTo(first);
    assertThat(files(written("c", "--seed", 6, "--pages", 40, "--roots", 6))).isNotEqualTo(first);
  }

  @Test
  void timesMayBeVagueOrAbsent() throws IOException {
    Path corpus = written("a", "--pages", 40, "--roots", 6, "--times", "mixed");
    assertThat(Files.readAllLines(corpus.resolve("manifest.jsonl")))
        .anyMatch(line -> line.contains("T"))
        .anyMatch(line -> !line.contains("\"published\""));
  }

  @Test
  void aFolderThatHoldsFilesIsLeftAsItIs() throws IOException {
    Path mine = Files.writeString(folder.resolve("manifest.jsonl"), "mine");
    Called called = Called.with("corpus", folder);
    assertThat(called.code()).isEqualTo(ExitCode.USAGE);
    assertThat(called.err()).contains("holds files already").hasLineCount(1);
    assertThat(mine).content().isEqualTo("mine");
  }

  @Test
  void ofFewPagesFewWereMadeFromNoOther() throws IOException {
    Path corpus = folder.resolve("a");
    assertThat(Called.with("corpus", "--pages", 20, corpus).code()).isZero();
    assertThat(Files.readAllLines(corpus.resolve("manifest.jsonl"))).hasSize(20);
    assertThat(Called.with("corpus", "--pages", 0, folder.resolve("b")).err())
        .contains("--pages must be 1 or more");
  }

  @Test
  void moreRootsThanPagesAreRefused() {
    Called called = Called.with("corpus", "--pages", 3, "--roots", 4, folder.resolve("a"));
    assertThat(called.code()).isEqualTo(ExitCode.USAGE);
    assertThat(called.err()).contains("--roots must be between 1 and --pages, here 3");
  }
}
