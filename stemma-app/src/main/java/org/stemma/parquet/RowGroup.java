package org.stemma.parquet;

import java.util.List;

/**
 * Rows of a file that stand together, column by column.
 *
 * @param rows how many
 * @param chunks one a column, in order
 */
record RowGroup(int rows, List<Chunk> chunks) {

  RowGroup {
    chunks = List.copyOf(chunks);
  }

  /**
   * Where the values of a column stand.
   *
   * @param offset of the first byte of its page's head, in bytes from the file's beginning
   * @param plain bytes before packing, the head included
   * @param packed bytes in the file, the head included
   */
  record Chunk(long offset, long plain, long packed) {}

  long plain() {
    return chunks.stream().mapToLong(Chunk::plain).sum();
  }

  long packed() {
    return chunks.stream().mapToLong(Chunk::packed).sum();
  }

  long offset() {
    return chunks.getFirst().offset();
  }
}
