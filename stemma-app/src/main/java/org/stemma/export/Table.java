package org.stemma.export;

import java.util.List;

/**
 * One list of an account as rows, for a spreadsheet ({@link Csv}, which escapes) or for programs
 * that reckon with columns. Cells are text as it is; that of counts, numbers and days reads as
 * such.
 *
 * @param name of the list, as in the account's JSON
 * @param columns in order
 * @param rows cells, as many as columns; empty where nothing is known
 */
public record Table(String name, List<Column> columns, List<List<String>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "row " + row + " must have " + columns.size() + " cells");
      }
    }
  }

  /** One table of the rows of all {@code parts}, of which there is one at least, of one kind. */
  static Table joined(List<Table> parts) {
    Table first = parts.getFirst();
    return new Table(
        first.name, first.columns, parts.stream().flatMap(part -> part.rows.stream()).toList());
  }

  /** The names of the columns. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }
}
