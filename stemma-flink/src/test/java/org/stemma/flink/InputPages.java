package org.stemma.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.stemma.corpus.CorpusFolder;
import org.stemma.corpus.CorpusPage;
import org.stemma.corpus.RewrittenCorpus;
import org.stemma.corpus.Stamping;

/** Invented pages, as a folder and as web archives. */
final class InputPages {

  private static final Instant MORNING = Instant.parse("2021-03-01T08:30:00Z");
  private static final Instant EVENING = Instant.parse("2021-03-01T18:30:00Z");

  private final RewrittenCorpus corpus;

  InputPages(int pages) {
    corpus = RewrittenCorpus.generate(3, pages, pages / 8, Stamping.EXACT);
  }

  /** The pages with their manifest, records of two others, and a page that is none. */
  void writeFolder(Path folder) throws IOException {
    CorpusFolder.write(corpus, folder);
    Files.writeString(
        folder.resolve("records.jsonl"),
        """
        {"text": "The ferry Orla left Drusk on Monday with 40 cars aboard.", "comments": ""}
        {"text": "The bridge of Sarn was closed on Tuesday after a lorry had struck it.", "comments": ""}
        """);
    Files.writeString(folder.resolve("menu.html"), "<ul><li><a href='/'>Home</a></ul>");
  }

  /**
   * The pages and one that is none in three archives, of which one is cut: some are in two of them,
   * some of these with other words.
   */
  void writeArchives(Path folder) throws IOException {
    List<List<WarcResponse>> archives = new ArrayList<>();
    for (int archive = 0; archive < 3; archive++) {
      archives.add(new ArrayList<>());
    }
    archives.getFirst().add(GeneratedArchives.saved("menu", "Menu\nHome\nContact\n", MORNING));
    int number = 0;
    for (CorpusPage page : corpus.pages()) {
      archives.get(number % 3).add(GeneratedArchives.saved(page.name(), page.text(), MORNING));
      if (number % 10 == 0) {
        String later =
            number % 20 == 0 ? page.text() : page.text() + "\n\nThis report was mended.\n";
        archives.get((number + 1) % 3).add(GeneratedArchives.saved(page.name(), later, EVENING));
      }
      number++;
    }
    for (int archive = 0; archive < 3; archive++) {
      Path file = folder.resolve("pages" + archive + ".warc.gz");
      try (WarcWriter writer = new WarcWriter(file)) {
        for (WarcResponse record : archives.get(archive)) {
          writer.write(record);
        }
      }
    }
    Path cut = folder.resolve("pages2.warc.gz");
    byte[] bytes = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length - 40));
  }
}
