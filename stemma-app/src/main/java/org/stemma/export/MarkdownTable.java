package org.stemma.export;

import java.util.List;
import java.util.stream.Collectors;

/** A table in GitHub's Markdown. */
public final class MarkdownTable {

  private MarkdownTable() {}

  /** The table as Markdown; cells are folded to one line and escaped. */
  public static String write(Table table) {
    StringBuilder out = new StringBuilder(row(table.columns()));
    out.append("|").append(" --- |".repeat(table.columns().size())).append('\n');
    table.rows().forEach(row -> out.append(row(row)));
    return out.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Markdown::escape).collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
