package org.stemma.export;

/** A column of a {@link Table}. */
public record Column(String name, CellKind kind) {

  /** A column of words. */
  public static Column text(String name) {
    return new Column(name, CellKind.TEXT);
  }

  /** A column of whole numbers. */
  public static Column count(String name) {
    return new Column(name, CellKind.COUNT);
  }
}
