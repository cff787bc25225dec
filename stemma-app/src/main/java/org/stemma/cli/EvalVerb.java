package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stemma.eval.PublicSets;
import org.stemma.files.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code eval}: one stage against a public data set. */
@Command(
    name = "eval",
    description = "Scores one stage on a public data set; the scores as JSON on the last line.",
    mixinStandardHelpOptions = true)
final class EvalVerb implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "SET",
      completionCandidates = SetNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String set = "";

  @Parameters(index = "1", paramLabel = "FOLDER", description = "The folder that holds its files.")
  private Path folder = Path.of("");

  /** The sets, for the help. */
  private static final class SetNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return PublicSets.NAMES.iterator();
    }
  }

  EvalVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var chosen =
        PublicSets.named(set, () -> Models.parser(console))
            .orElseThrow(
                () ->
                    Complaint.usage(
                        "no set is called "
                            + set
                            + "; known: "
                            + String.join(", ", PublicSets.NAMES)));
    if (!Files.isDirectory(folder)) {
      throw Complaint.unreadable(folder + ": no such folder");
    }
    try {
      Map<String, Object> scores = chosen.score(folder, console.out());
      Output.print(CheckVerb.line(scores), console.out());
      return ExitCode.OK;
    } catch (IOException e) {
      throw Complaint.unreadable(folder + ": " + Reason.of(e));
    }
  }
}
