package org.stemma.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.pipeline.PageReading;

/**
 * Pages, and what was read of them, in the tables {@code page}, {@code payload}, {@code reading}.
 */
final class PageRows {

  private static final String PAGE =
      """
      SELECT page.name, page.origin, page.media_type, page.address, page.publisher,
          page.published, page.captured, payload.bytes, reading.build
        FROM page JOIN payload ON payload.sha256 = page.sha256
          JOIN reading ON reading.page = page.name
        WHERE page.name = :name
      """;

  private PageRows() {}

  /** Names of all pages, in the order of {@link String#compareTo}. */
  static List<String> names(Handle handle) {
    return handle.createQuery("SELECT name FROM page").mapTo(String.class).list().stream()
        .sorted()
        .toList();
  }

  static List<String> namesNotReadBy(Handle handle, String build) {
    return handle
        .createQuery("SELECT page FROM reading WHERE build <> :build")
        .bind("build", build)
        .mapTo(String.class)
        .list();
  }

  static boolean holds(Handle handle, String name) {
    return handle
        .createQuery("SELECT 1 FROM page WHERE name = :name")
        .bind("name", name)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  static Optional<StoredPage> page(Handle handle, String name) {
    return handle.createQuery(PAGE).bind("name", name).map((row, context) -> stored(row)).findOne();
  }

  static Optional<String> known(Handle handle, String sha256, String name, String origin) {
    return handle
        .createQuery(
            "SELECT name FROM page WHERE sha256 = :sha256"
                + " AND (name = :name OR origin = :origin)")
        .bind("sha256", sha256)
        .bind("name", name)
        .bind("origin", origin)
        .mapTo(String.class)
        .list()
        .stream()
        .min(Comparator.naturalOrder());
  }

  /**
   * What {@code build} read of each page; empty where another build read last.
   *
   * @param kept has those that were taken out before
   * @throws IllegalArgumentException if a reading is damaged
   */
  static Map<String, Optional<PageReading>> readings(
      Handle handle, String build, KeptReadings kept) {
    Map<String, Optional<PageReading>> readings = new TreeMap<>();
    kept.begin();
    try {
      handle
          .createQuery("SELECT page, build, form FROM reading")
          .map((row, context) -> reading(row, build, kept))
          .forEach(read -> readings.put(read.getKey(), read.getValue()));
    } finally {
      kept.end();
    }
    return readings;
  }

  private static Map.Entry<String, Optional<PageReading>> reading(
      ResultSet row, String build, KeptReadings kept) throws SQLException {
    String page = row.getString("page");
    return Map.entry(
        page,
        row.getString("build").equals(build)
            ? Optional.of(kept.reading(page, row.getBytes("form")))
            : Optional.empty());
  }

  private static StoredPage stored(ResultSet row) throws SQLException {
    return new StoredPage(
        new Capture(
            row.getString("name"),
            Payload.of(row.getBytes("bytes")),
            Optional.ofNullable(row.getString("media_type")),
            Optional.ofNullable(row.getString("address")),
            Optional.ofNullable(row.getString("publisher")),
            Optional.ofNullable(row.getString("published")),
            Optional.ofNullable(row.getString("captured")).map(Instant::parse)),
        row.getString("origin"),
        row.getString("build"));
  }

  /** The addresses of all pages, and those asked for that led to them. */
  static Set<String> addresses(Handle handle) {
    return Set.copyOf(
        handle
            .createQuery("SELECT COALESCE(address, '') FROM page UNION SELECT origin FROM page")
            .mapTo(String.class)
            .list());
  }

  /** Names of the pages of the account that was kept last, in no order. */
  static Set<String> told(Handle handle) {
    return Set.copyOf(
        handle.createQuery("SELECT name FROM page WHERE told = 1").mapTo(String.class).list());
  }
}
