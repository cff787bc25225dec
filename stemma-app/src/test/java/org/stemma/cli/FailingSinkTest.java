package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.store.PageCollection;

/**
 * Where a result goes fails twice: each time it is told, no page is lost, the third call has all.
 */
class FailingSinkTest {

  private static final String FIRST =
      """
      Ferry burns at Norwick

      4 March 2031

      The fire on the ferry Tern killed 14 people on Monday, the port of Norwick said.
      """;

  private static final String SECOND =
      """
      Fire on ferry Tern: what is known

      4 March 2031

      The fire on the ferry Tern killed 9 people on Monday, the coastguard in Norwick said.
      """;

  @TempDir private Path folder;
  private Path pages;
  private Path collection;

  @BeforeEach
  void begin() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("first.txt"), FIRST);
    collection = folder.resolve("kept");
  }

  /** A stream that takes a thousand bytes and no more. */
  private static final class Full extends OutputStream {

    private int room = 1_000;

    @Override
    public void write(int one) throws IOException {
      if (--room < 0) {
        throw new IOException("No space left on device");
      }
    }
  }

  private Called read(OutputStream out) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Console(
                new ByteArrayInputStream(new byte[0]),
                StandardOutput.to(out),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false),
            "read",
            "--no-models",
            "--json",
            "-c",
            collection.toString(),
            pages.toString());
    return new Called(code, out.toString(), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void ofAStreamNoPageIsLost() throws IOException {
    Files.writeString(pages.resolve("second.txt"), SECOND);
    for (int time = 0; time < 2; time++) {
      Called failed = read(new Full());
      assertThat(failed.code()).isEqualTo(ExitCode.UNREADABLE);
      assertThat(failed.err().lines().toList().getLast())
          .isEqualTo("stemma: cannot write standard output: No space left on device");
      assertThat(PageCollection.in(collection).names()).containsExactly("first.txt", "second.txt");
    }
    Called third = read(new ByteArrayOutputStream());
    assertThat(third.err()).contains("0 pages read, 2 known already");
    assertThat(third.out()).isEqualTo(Called.with("read", "--no-models", "--json", pages).out());
  }

  @Test
  void ofAFeedThatIsWatchedNoNewsIsLost() throws IOException {
    Path place = Files.createDirectory(folder.resolve("out"));
    Path feed = place.resolve("news.atom");
    assertThat(watch(feed).code()).isZero();
    Files.delete(feed);
    Files.createDirectory(feed.resolveSibling("news.atom")); // a folder where the file should be
    Files.writeString(pages.resolve("second.txt"), SECOND);
    for (int time = 0; time < 2; time++) {
      Called failed = watch(feed);
      assertThat(failed.code()).isEqualTo(ExitCode.UNREADABLE);
      assertThat(failed.err()).contains("cannot write " + feed + ": it is a folder");
    }
    Files.delete(feed);
    assertThat(watch(feed).code()).isZero();
    assertThat(feed).content().contains("<title>new contradiction: ");
  }

  private Called watch(Path feed) {
    return Called.with("watch", "--once", "--no-models", "-c", collection, "--atom", feed, pages);
  }
}
