package org.stemma.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.stemma.eval.CheckReport;
import org.stemma.eval.CheckScore;
import org.stemma.files.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: precision and recall against a gold account. */
@Command(
    name = "check",
    description = {
      "Scores the account of pages against a gold account; without a PATH, of the folder \"pages\""
          + " beside GOLD.",
      "Tells what is missed and what is extra, then a table of scores, and the scores as JSON on"
          + " the last line."
    },
    mixinStandardHelpOptions = true)
final class CheckVerb extends NamingVerb {

  @Parameters(index = "0", paramLabel = "GOLD", description = "The gold account, JSON.")
  private Path gold = Path.of("");

  @Option(names = "--json", description = "Only the scores, as one line of JSON.")
  private boolean json;

  CheckVerb(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    String wanted;
    try {
      wanted = Files.readString(gold, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Complaint.unreadable(gold + ": " + Reason.of(e));
    }
    if (!isAccount(wanted)) {
      throw Complaint.unreadable(gold + ": not a gold account: no JSON object with \"documents\"");
    }
    Loaded loaded = load(beside());
    CheckReport report;
    try {
      report = CheckScore.score(wanted, loaded.account());
    } catch (IllegalArgumentException e) {
      throw Complaint.unreadable(gold + ": " + e.getMessage());
    }
    StringBuilder out = new StringBuilder();
    if (!json) {
      report.lines().forEach(line -> out.append(line).append('\n'));
      out.append(table(report.scores()));
    }
    out.append(line(report.scores()));
    Output.print(out.toString(), console().out());
    return loaded.exitCode(!report.isPerfect());
  }

  private static boolean isAccount(String json) {
    try {
      return new ObjectMapper().readTree(json).path("documents").isArray();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private String beside() {
    return gold.toAbsolutePath().resolveSibling("pages").toString();
  }

  private static String table(Map<String, Map<String, Double>> scores) {
    StringBuilder table = new StringBuilder("\n");
    scores.forEach(
        (section, measures) -> {
          table.append(String.format(Locale.ROOT, "%-18s", section));
          measures.forEach(
              (measure, value) ->
                  table.append(
                      isCount(measure)
                          ? String.format(Locale.ROOT, " %s %.0f ", measure, value)
                          : String.format(Locale.ROOT, " %s %.3f ", measure, value)));
          table.append('\n');
        });
    return table.append('\n').toString();
  }

  /** Measures that count faults; the others are shares. */
  private static boolean isCount(String measure) {
    return new TreeSet<>(List.of("merged", "hit")).contains(measure);
  }

  static String line(Object scores) {
    try {
      return new ObjectMapper().writeValueAsString(scores) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers by name can always be written", e);
    }
  }
}
