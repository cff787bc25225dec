package org.stemma.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.json.AccountJson;
import org.stemma.json.ReadingJson;
import org.stemma.pipeline.PageReading;

/**
 * Pages as received, what was read of them, and the account of all. The account is derived: it can
 * be made again of the pages alone.
 *
 * <p>A page is kept in one transaction, with its reading, or not at all: what {@link Writing#keep}
 * returned from is there after a crash. Many processes may read while one writes. Thread-safe.
 *
 * <p>All methods throw {@link StoreFailure} if the collection cannot be read or written.
 */
public final class PageCollection {

  private static final String MIGRATIONS = "classpath:org/stemma/store/migration";

  private static final String PAGE =
      """
      SELECT page.name, page.origin, page.media_type, page.address, page.publisher,
          page.published, page.captured, payload.bytes, reading.build
        FROM page JOIN payload ON payload.sha256 = page.sha256
          JOIN reading ON reading.page = page.name
        WHERE page.name = :name
      """;

  private final String place;
  private final Database database;
  private final Jdbi jdbi;

  private PageCollection(String place, Database database) {
    this.place = place;
    this.database = database;
    this.jdbi = Jdbi.create(database.connections());
  }

  /** Whether {@code folder} holds a collection. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(SqliteDatabase.file(folder));
  }

  /** The collection in {@code folder}, which is made where there is none. */
  public static PageCollection in(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreFailure(folder + ": no collection can be made there: " + e.getMessage(), e);
    }
    return at(folder.toString(), new SqliteDatabase(folder));
  }

  /**
   * The collection in the PostgreSQL database at {@code url}, which is made where there is none.
   *
   * @param url {@code jdbc:postgresql://host:port/name?user=...}
   */
  public static PageCollection at(String url) {
    if (!PostgresDatabase.knows(url)) {
      throw new StoreFailure("a database is named jdbc:postgresql://host:port/name");
    }
    return at(withoutQuery(url), new PostgresDatabase(url));
  }

  /** What may be shown of an address: passwords stand in its query. */
  private static String withoutQuery(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  /** The collection in {@code database}, with the tables that this build knows. */
  private static PageCollection at(String place, Database database) {
    try {
      Flyway.configure(PageCollection.class.getClassLoader())
          .dataSource(database.connections())
          .locations(MIGRATIONS)
          .placeholders(Map.of("bytes", database.bytesType()))
          .load()
          .migrate();
      return new PageCollection(place, database);
    } catch (FlywayException e) {
      throw new StoreFailure(
          place + ": no collection that this program can read: " + firstLine(e), e);
    }
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown");
  }

  /** Where it lies, as a person would name it. */
  public String place() {
    return place;
  }

  /** Names of all pages, in the order of {@link String#compareTo}. */
  public List<String> names() {
    return with(h -> h.createQuery("SELECT name FROM page").mapTo(String.class).list()).stream()
        .sorted()
        .toList();
  }

  /** Names of the pages that another than {@code build} read last, in no order. */
  public List<String> namesNotReadBy(String build) {
    return with(
        h ->
            h.createQuery("SELECT page FROM reading WHERE build <> :build")
                .bind("build", build)
                .mapTo(String.class)
                .list());
  }

  /** The page called {@code name}. */
  public Optional<StoredPage> page(String name) {
    return with(
        h -> h.createQuery(PAGE).bind("name", name).map((row, context) -> page(row)).findOne());
  }

  /**
   * The name here of a page with these bytes that has this name or lay there: the first by name.
   */
  Optional<String> known(String sha256, String name, String origin) {
    return with(
        h ->
            h
                .createQuery(
                    "SELECT name FROM page WHERE sha256 = :sha256"
                        + " AND (name = :name OR origin = :origin)")
                .bind("sha256", sha256)
                .bind("name", name)
                .bind("origin", origin)
                .mapTo(String.class)
                .list()
                .stream()
                .min(Comparator.naturalOrder()));
  }

  /** What was read of the page called {@code name}, if it is here and {@code build} read it. */
  public Optional<PageReading> reading(String name, String build) {
    return with(h ->
            h.createQuery("SELECT form FROM reading WHERE page = :page AND build = :build")
                .bind("page", name)
                .bind("build", build)
                .mapTo(byte[].class)
                .findOne())
        .map(form -> ReadingJson.read(Deflated.bytes(form)));
  }

  /** The account of all pages, if {@code build} made it and no page has come since. */
  public Optional<Account> account(String build) {
    return with(h ->
            h.createQuery("SELECT form FROM account WHERE build = :build")
                .bind("build", build)
                .mapTo(byte[].class)
                .findOne())
        .map(form -> AccountJson.read(new String(Deflated.bytes(form), StandardCharsets.UTF_8)));
  }

  /**
   * The right to write, for one at a time.
   *
   * @throws StoreFailure if another has it
   */
  public Writing write() {
    return database
        .lock()
        .map(lock -> new Writing(place, jdbi, lock))
        .orElseThrow(
            () ->
                new StoreFailure(
                    place + ": another call is writing to this collection; wait until it ends"));
  }

  private <T> T with(HandleCallback<T, RuntimeException> query) {
    try {
      return jdbi.withHandle(query);
    } catch (JdbiException e) {
      throw new StoreFailure(place + ": cannot be read: " + firstLine(e), e);
    }
  }

  private static StoredPage page(ResultSet row) throws SQLException {
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
}
