package org.stemma.export;

import java.util.List;

/**
 * One list of an account as rows for a spreadsheet. Cells are text as it is: {@link Csv} escapes
 * it.
 *
 * @param name of the list, as in the account's JSON
 * @param columns names of the columns
 * @param rows cells, as many as columns; empty where nothing is known
 */
public record Table(String name, List<String> columns, List<List<String>> rows) {

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
}
