package org.stemma.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stemma.account.AccountChanges;
import org.stemma.capture.Capture;
import org.stemma.json.ReadingJson;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;

/**
 * A process that keeps pages, says the name of each that it has kept, and keeps the account of
 * every second; made to be killed.
 */
final class KeepingProcess {

  private KeepingProcess() {}

  /**
   * Arguments: the folder, a file with what was read of each page, the number of the first, how
   * many.
   */
  public static void main(String[] args) throws IOException {
    PageReading reading = ReadingJson.read(Files.readAllBytes(Path.of(args[1])));
    try (Writing writing = PageCollection.in(Path.of(args[0])).write()) {
      for (int i = Integer.parseInt(args[2]); ; i++) {
        String name = "p" + i + ".";
        Capture capture = Capture.of(name, bytes(name));
        writing.keep(new StoredPage(capture, "nowhere", "b"), reading);
        System.out.println(capture.name());
        System.out.flush();
        if (i % 2 == 1) {
          writing.keep(Stemma.accountOf(List.of(reading)), "b", AccountChanges.NONE);
        }
      }
    }
  }

  /** Bytes of the page of that name: enough to fill several pages of the file. */
  static byte[] bytes(String name) {
    return (name + " sank off the coast.\n").repeat(500).getBytes(StandardCharsets.UTF_8);
  }
}
