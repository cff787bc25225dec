package org.stemma.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.account.RevisionItem;
import org.stemma.annotation.Reading;
import org.stemma.export.RevisionMarkdown;
import org.stemma.json.AccountJson;
import org.stemma.revision.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diff}: what a publisher changed in a page. */
@Command(
    name = "diff",
    description = {
      "What was changed between two versions of a page: facts, words, and whether a note says so.",
      "The exit code is 1 if the words differ."
    },
    mixinStandardHelpOptions = true)
final class DiffVerb implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier version, a page.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "The later version, a page.")
  private String after = "";

  @Mixin private Input input = new Input();
  @Mixin private Output output = new Output();

  DiffVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    output.check();
    List<Reading> versions = input.versions(before, after, console);
    RevisionItem revision = RevisionItem.of(Revision.of(versions.get(0), versions.get(1)));
    output.write(
        switch (output.format(Format.MARKDOWN)) {
          case MARKDOWN -> RevisionMarkdown.write(revision, name -> isMarkup(name, versions));
          case JSON, JSONL -> AccountJson.line(revision) + "\n";
          case HTML, CSV, DOT, GRAPHML, SVG ->
              throw Complaint.usage("a diff comes as Markdown or --json");
        },
        console);
    return revision.changes().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private static boolean isMarkup(String page, List<Reading> versions) {
    return versions.stream()
        .map(version -> version.article().page())
        .anyMatch(p -> p.name().equals(page) && p.mediaType().equals("text/html"));
  }
}
