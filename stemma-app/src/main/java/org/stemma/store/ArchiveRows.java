package org.stemma.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.stemma.files.Reached;

/** How far web archives were read, by their real paths. */
final class ArchiveRows {

  private static final String TABLE = "archive";

  private static final String KEEP =
      """
      INSERT INTO archive (path, reached, size, mark) VALUES (:path, :reached, :size, :mark)
        ON CONFLICT (path) DO UPDATE SET reached = excluded.reached, size = excluded.size,
          mark = excluded.mark
      """;

  private ArchiveRows() {}

  /** That of one archive; nothing where an earlier build made the collection. */
  static Optional<Reached> of(Handle handle, Path archive) {
    return Tables.has(handle, TABLE)
        ? handle
            .createQuery("SELECT reached, size, mark FROM archive WHERE path = :path")
            .bind("path", archive.toString())
            .map(
                (row, context) ->
                    new Reached(row.getLong("reached"), row.getLong("size"), row.getString("mark")))
            .findOne()
        : Optional.empty();
  }

  static void keep(Handle handle, Map<Path, Reached> archives) {
    archives.forEach(
        (path, reached) ->
            handle
                .createUpdate(KEEP)
                .bind("path", path.toString())
                .bind("reached", reached.offset())
                .bind("size", reached.size())
                .bind("mark", reached.mark())
                .execute());
  }

  static void forget(Handle handle) {
    handle.execute("DELETE FROM archive");
  }
}
