package org.stemma.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.export.Csv;
import org.stemma.export.MarkdownReport;
import org.stemma.export.Report;
import org.stemma.export.Table;
import org.stemma.json.AccountJson;
import org.stemma.page.HtmlReport;

/**
 * What a verb found, before it takes a form.
 *
 * @param lists the items by their name in the account's JSON
 * @param table the same for a spreadsheet
 * @param report the same for a reader
 */
record Listing(Map<String, List<?>> lists, Table table, Report report) {

  /** A listing of one list. */
  static Listing of(String name, List<?> items, Table table, Report report) {
    return new Listing(Map.of(name, items), table, report);
  }

  boolean isEmpty() {
    return lists.values().stream().allMatch(List::isEmpty);
  }

  /** The listing in {@code format}. */
  String write(Format format) {
    return switch (format) {
      case MARKDOWN -> MarkdownReport.write(report);
      case HTML -> HtmlReport.write(report);
      case CSV -> Csv.write(table);
      case JSONL -> lines();
      case JSON -> json();
      case DOT, GRAPHML, SVG -> throw Complaint.usage("only \"tree\" can be drawn as a graph");
    };
  }

  private String lines() {
    return new TreeMap<>(lists)
        .values().stream()
            .flatMap(List::stream)
            .map(item -> AccountJson.line(item) + "\n")
            .collect(Collectors.joining());
  }

  /** An object with the keys of an account, one item a line. */
  private String json() {
    StringBuilder out = new StringBuilder("{\n \"schema\": \"" + Account.SCHEMA + '"');
    new TreeMap<>(lists)
        .forEach(
            (name, items) ->
                out.append(",\n \"")
                    .append(name)
                    .append("\": [")
                    .append(
                        items.stream()
                            .map(item -> "\n  " + AccountJson.line(item))
                            .collect(Collectors.joining(",")))
                    .append(items.isEmpty() ? "]" : "\n ]"));
    return out.append("\n}\n").toString();
  }
}
