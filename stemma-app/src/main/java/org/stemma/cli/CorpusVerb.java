package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stemma.corpus.CorpusFolder;
import org.stemma.corpus.RewrittenCorpus;
import org.stemma.corpus.Stamping;
import org.stemma.files.Reason;
import org.stemma.lexicon.Plurals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code corpus}: writes invented pages whose tree is known. */
@Command(
    name = "corpus",
    description = {
      "Writes invented pages that copy and rewrite each other, with their true tree (tree.tsv) and",
      "how many independent pages state each fact (statements.tsv). The same call writes the same."
    },
    mixinStandardHelpOptions = true)
final class CorpusVerb implements Callable<Integer> {

  /** Pages for each that was made from no other, where nobody says how many; by judgement. */
  private static final int PAGES_A_ROOT = 5;

  private static final int MOST_ROOTS = 40;

  private final Console console;

  @Parameters(paramLabel = "FOLDER", description = "An empty folder, or one to be made.")
  private Path folder = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another seed gives other pages (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--pages",
      paramLabel = "N",
      description = "How many pages (default: ${DEFAULT-VALUE}).")
  private int pages = 500;

  @Option(
      names = "--roots",
      paramLabel = "N",
      description =
          "How many of them were made from no other (default: 40, or one in five of fewer than 200"
              + " pages).")
  private Optional<Integer> asked = Optional.empty();

  @Option(
      names = "--times",
      paramLabel = "KIND",
      description =
          "How pages state when they were published, exact to the minute or mixed: three in ten by"
              + " the day or not at all (default: ${DEFAULT-VALUE}).")
  private Stamping times = Stamping.EXACT;

  CorpusVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (pages < 1) {
      throw Complaint.usage("--pages must be 1 or more, not " + pages);
    }
    int roots = asked.orElse(Math.clamp(pages / PAGES_A_ROOT, 1, MOST_ROOTS));
    if (roots < 1 || roots > pages) {
      throw Complaint.usage("--roots must be between 1 and --pages, here " + pages);
    }
    try {
      if (holdsAnything()) {
        throw Complaint.usage(folder + ": holds files already; name an empty folder or a new one");
      }
      CorpusFolder.write(RewrittenCorpus.generate(seed, pages, roots, times), folder);
    } catch (IOException e) {
      throw Complaint.unreadable("cannot write " + folder + ": " + Reason.of(e));
    }
    console.tell(Plurals.ENGLISH.counted(pages, "page") + " written to " + folder);
    return ExitCode.OK;
  }

  private boolean holdsAnything() throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> held = Files.list(folder)) {
      return held.findAny().isPresent();
    }
  }
}
