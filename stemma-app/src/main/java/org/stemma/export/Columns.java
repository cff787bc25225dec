package org.stemma.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.stemma.article.Evidence;

/**
 * The columns of a table of items: name and cell, one line each. Rows that rest on words end with
 * the place of the first passage: {@code file, line, start, end, exact}.
 *
 * @param <T> the kind of item
 */
final class Columns<T> {

  private static final List<Column> PLACE =
      List.of(
          Column.text("file"),
          Column.count("line"),
          Column.count("start"),
          Column.count("end"),
          Column.text("exact"));

  private final String table;
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<T, String>> cells = new ArrayList<>();

  /** Columns of the table called {@code table}. */
  Columns(String table) {
    this.table = table;
  }

  Columns<T> with(String name, Function<T, String> cell) {
    return with(Column.text(name), cell);
  }

  private Columns<T> with(Column column, Function<T, String> cell) {
    columns.add(column);
    cells.add(cell);
    return this;
  }

  /** A cell that is empty where nothing is known. */
  Columns<T> known(String name, Function<T, Optional<String>> cell) {
    return with(name, item -> cell.apply(item).orElse(""));
  }

  Columns<T> count(String name, ToIntFunction<T> cell) {
    return with(Column.count(name), item -> String.valueOf(cell.applyAsInt(item)));
  }

  Columns<T> number(String name, Function<T, Optional<Double>> cell) {
    return with(
        new Column(name, CellKind.NUMBER), item -> cell.apply(item).map(Numbers::plain).orElse(""));
  }

  Columns<T> day(String name, Function<T, Optional<LocalDate>> cell) {
    return with(
        new Column(name, CellKind.DAY),
        item -> cell.apply(item).map(LocalDate::toString).orElse(""));
  }

  Columns<T> yesNo(String name, Predicate<T> cell) {
    return with(new Column(name, CellKind.YES_NO), item -> String.valueOf(cell.test(item)));
  }

  /** Values in one cell. */
  Columns<T> listed(String name, Function<T, List<String>> cell) {
    return with(name, item -> String.join("; ", cell.apply(item)));
  }

  /** The place of the words that an item rests on; {@code prefix} stands before each name. */
  Columns<T> words(String prefix, Function<T, Optional<Evidence>> words) {
    for (Column part : PLACE) {
      with(
          new Column(prefix + part.name(), part.kind()),
          item -> words.apply(item).map(e -> place(part.name(), e)).orElse(""));
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
        columns,
        items.stream().map(item -> cells.stream().map(cell -> cell.apply(item)).toList()).toList());
  }
}
