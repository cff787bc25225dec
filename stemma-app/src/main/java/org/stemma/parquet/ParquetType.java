package org.stemma.parquet;

import org.stemma.export.CellKind;

/** How Parquet names and holds the values of a column. */
enum ParquetType {
  BOOLEAN(0),
  INT32(1),
  DOUBLE(5),
  BYTE_ARRAY(6);

  /** The code of the format. */
  final int code;

  ParquetType(int code) {
    this.code = code;
  }

  static ParquetType of(CellKind kind) {
    return switch (kind) {
      case TEXT -> BYTE_ARRAY;
      case COUNT, DAY -> INT32;
      case NUMBER -> DOUBLE;
      case YES_NO -> BOOLEAN;
    };
  }
}
