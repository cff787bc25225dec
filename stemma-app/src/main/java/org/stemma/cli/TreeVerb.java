package org.stemma.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.export.Csv;
import org.stemma.export.Dot;
import org.stemma.export.GraphMl;
import org.stemma.export.Reports;
import org.stemma.export.Svg;
import org.stemma.export.Tables;
import org.stemma.export.Trees;
import org.stemma.json.AccountJson;
import org.stemma.page.HtmlReport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tree}: which page was made from which. */
@Command(
    name = "tree",
    description = "Which page was made from which; sources that are not held in square brackets.",
    mixinStandardHelpOptions = true)
final class TreeVerb extends Verb {

  @ArgGroup(heading = "As a graph:%n")
  private Graph graph = new Graph();

  /** One of the forms of graphs. */
  static final class Graph {

    @Option(names = "--text", description = "Lines of text (default).")
    private boolean text;

    @Option(names = "--dot", description = "DOT, for Graphviz.")
    private boolean dot;

    @Option(names = "--graphml", description = "GraphML, for Gephi and yEd.")
    private boolean graphml;

    @Option(names = "--svg", description = "SVG, the drawing of the HTML page.")
    private boolean svg;

    private boolean isNamed() {
      return text || dot || graphml || svg;
    }

    private Optional<Format> format() {
      if (dot) {
        return Optional.of(Format.DOT);
      }
      if (graphml) {
        return Optional.of(Format.GRAPHML);
      }
      if (svg) {
        return Optional.of(Format.SVG);
      }
      return text ? Optional.of(Format.MARKDOWN) : Optional.empty();
    }
  }

  TreeVerb(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (graph.isNamed() && output().named().isPresent()) {
      throw Complaint.usage("name one form of the result, not two");
    }
    Loaded loaded = load();
    Format format = graph.format().orElseGet(() -> output().format(Format.MARKDOWN));
    output().write(write(loaded.account(), format), console());
    return loaded.exitCode(false);
  }

  private static String write(Account account, Format format) {
    return switch (format) {
      case MARKDOWN ->
          Trees.text(account).stream().map(line -> line + "\n").collect(Collectors.joining());
      case HTML -> HtmlReport.write(new Reports(account).tree());
      case JSON -> "{\"derivation\": " + AccountJson.line(account.derivation()) + "}\n";
      case JSONL ->
          account.derivation().edges().stream()
              .map(edge -> AccountJson.line(edge) + "\n")
              .collect(Collectors.joining());
      case CSV -> Csv.write(Tables.derivation(account.derivation()));
      case DOT -> Dot.write(account);
      case GRAPHML -> GraphMl.write(account);
      case SVG -> Svg.write(account) + "\n";
    };
  }
}
