package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.article.Evidence;

/**
 * The columns of a table of items: name and cell, one line each. Rows that rest on words end with
 * the place of the first passage: {@code file, line, start, end, exact}.
 *
 * @param <T> the kind of item
 */
final class Columns<T> {

  private static final List<String> PLACE = List.of("file", "line", "start", "end", "exact");

  private final String table;
  private final List<String> names = new ArrayList<>();
  private final List<Function<T, String>> cells = new ArrayList<>();

  /** Columns of the table called {@code table}. */
  Columns(String table) {
    this.table = table;
  }

  Columns<T> with(String name, Function<T, String> cell) {
    names.add(name);
    cells.add(cell);
    return this;
  }

  /** A cell that is empty where nothing is known. */
  Columns<T> known(String name, Function<T, Optional<String>> cell) {
    return with(name, item -> cell.apply(item).orElse(""));
  }

  /** Values in one cell. */
  Columns<T> listed(String name, Function<T, List<String>> cell) {
    return with(name, item -> String.join("; ", cell.apply(item)));
  }

  /** The place of the words that an item rests on; {@code prefix} stands before each name. */
  Columns<T> words(String prefix, Function<T, Optional<Evidence>> words) {
    for (String name : PLACE) {
      known(prefix + name, item -> words.apply(item).map(e -> place(name, e)));
    }
    return this;
  }

  private static String place(String column, Evidence words) {
    return switch (column) {
      case "file" -> words.file();
      case "line" -> String.valueOf(words.line());
      case "start" -> String.valueOf(words.start());
      case "end" -> String.valueOf(words.end());
      default -> words.exact();
    };
  }

  Table of(List<T> items) {
    return new Table(
        table,
        names,
        items.stream().map(item -> cells.stream().map(cell -> cell.apply(item)).toList()).toList());
  }
}
