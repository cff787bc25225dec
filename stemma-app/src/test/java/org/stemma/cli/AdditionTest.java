package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.capture.Capture;
import org.stemma.files.ArchiveProgress;
import org.stemma.pipeline.Stemma;
import org.stemma.store.Coming;
import org.stemma.store.PageCollection;
import org.stemma.store.StoredPage;
import org.stemma.store.Writing;
import org.stemma.syntax.Parser;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Files that are added together, some of which break the program. */
class AdditionTest {

  private static final String PAGE =
      "No boats\n\n\"No boat left the port at all,\" said Cy Dor on Tuesday.\n";

  /** What the reader of these tests breaks at. */
  private static final String BREAKING = "zeppelin";

  @TempDir private Path folder;
  private PageCollection collection;
  private final List<Coming> seen = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console =
      new Console(
          System.in,
          StandardOutput.to(new ByteArrayOutputStream()),
          new PrintStream(err, true, StandardCharsets.UTF_8),
          false);
  private final Input input = StoredPages.input();

  @BeforeEach
  void start() {
    collection = PageCollection.in(folder.resolve("collection"));
  }

  /** Keeps a page as another build of the program read it. */
  private void keptByAnother(String name, String text) {
    Capture page = Capture.of(name, text.getBytes(StandardCharsets.UTF_8));
    try (Writing writing = collection.write()) {
      writing.keep(
          new StoredPage(page, "there", "another"),
          Stemma.of(new PlainParser(), LanguageDetector.NONE).read(page));
    }
  }

  private List<Loaded> added(String... texts) throws IOException {
    List<Given> several = new ArrayList<>();
    for (String text : texts) {
      Path file =
          Files.writeString(folder.resolve("n" + several.size() + ".txt"), text).toAbsolutePath();
      several.add(input.pages(List.of(file.toString()), Set::of, ArchiveProgress.NONE, console));
    }
    Parser plain = new PlainParser();
    Stemma reader =
        Stemma.of(
            (text, sentences) -> {
              seen.add(collection.coming());
              if (text.contains(BREAKING)) {
                throw new IllegalStateException("no block");
              }
              return plain.parse(text, sentences);
            },
            LanguageDetector.NONE);
    return new Addition(
            new MadeAccount(collection, "this", new Remembered(), input, console),
            input,
            console,
            () -> new PageLoader(reader, 1, console))
        .of(several);
  }

  @Test
  void aPageOfAnotherBuildThatBreaksTheProgramIsToldOnceAndBlamesNoFile() throws Exception {
    keptByAnother("old.txt", PAGE.replace("boat", BREAKING));
    keptByAnother("other.txt", PAGE.replace("boat", "cart"));
    List<Loaded> added = added(PAGE, PAGE.replace("boat", "tram"));
    assertThat(added).allMatch(Loaded::complete);
    assertThat(added).extracting(Loaded::pages).containsExactly(Set.of("n0.txt"), Set.of("n1.txt"));
    assertThat(err.toString(StandardCharsets.UTF_8))
        .containsOnlyOnce("old.txt: a fault of this program");
    assertThat(collection.namesNotReadBy("this")).containsExactly("old.txt");
    assertThat(seen).allMatch(coming -> coming.of() == 4);
    assertThat(collection.coming()).isEqualTo(Coming.NONE);
  }

  @Test
  void aFileThatBreaksTheProgramIsNotKeptAndTheOthersAre() throws Exception {
    List<Loaded> added = added(PAGE, PAGE.replace("boat", BREAKING), PAGE.replace("boat", "tram"));
    assertThat(added).extracting(Loaded::complete).containsExactly(true, false, true);
    assertThat(added.get(1).pages()).isEmpty();
    assertThat(collection.names()).containsExactly("n0.txt", "n2.txt");
  }
}
