package org.stemma.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.stemma.account.Account;
import org.stemma.account.News;
import org.stemma.decision.Decisions;
import org.stemma.files.Reached;
import org.stemma.pipeline.PageReading;
import org.stemma.search.Found;
import org.stemma.search.SearchIndex;
import org.stemma.search.SearchQuery;

/**
 * Pages as received, what was read of them, and the account of all. The account is derived: it can
 * be made again of the pages alone.
 *
 * <p>A page is kept in one transaction, with its reading, or not at all: what {@link Writing#keep}
 * returned from is there after a crash. Many processes may read while one writes. Thread-safe. All
 * methods throw {@link StoreFailure} if the collection cannot be read or written.
 */
public final class PageCollection implements SearchIndex {

  private static final String MIGRATIONS = "classpath:org/stemma/store/";

  private final String place;
  private final Database database;
  private final Jdbi jdbi;
  private final FindableRows findables;

  private PageCollection(String place, Database database) {
    this.place = place;
    this.database = database;
    this.jdbi = Jdbi.create(database.connections());
    this.findables = new FindableRows(database.fullText());
  }

  /** The collection in {@code folder}; whoever writes first makes it. */
  public static PageCollection in(Path folder) {
    return new PageCollection(folder.toString(), new SqliteDatabase(folder));
  }

  /**
   * The collection in the PostgreSQL database at {@code url}; whoever writes first makes it.
   *
   * @param url {@code jdbc:postgresql://host:port/name?user=...}
   */
  public static PageCollection at(String url) {
    if (!PostgresDatabase.knows(url)) {
      throw new StoreFailure("a database is named jdbc:postgresql://host:port/name");
    }
    return new PageCollection(PostgresDatabase.withoutQuery(url), new PostgresDatabase(url));
  }

  /** Where it lies, as a person would name it. */
  public String place() {
    return place;
  }

  /** Whether it has the tables of a collection: a database may be there that has none. */
  public boolean isMade() {
    return with(h -> Tables.has(h, "page"));
  }

  /** Names of all pages, in the order of {@link String#compareTo}. */
  public List<String> names() {
    return with(PageRows::names);
  }

  /** Names of the pages that another than {@code build} read last, in no order. */
  public List<String> namesNotReadBy(String build) {
    return with(h -> PageRows.namesNotReadBy(h, build));
  }

  /** Whether a page is called {@code name}. */
  public boolean holds(String name) {
    return with(h -> PageRows.holds(h, name));
  }

  /** The page called {@code name}. */
  public Optional<StoredPage> page(String name) {
    return with(h -> PageRows.page(h, name));
  }

  /**
   * The name here of a page with these bytes that has this name or lay there: the first by name.
   */
  Optional<String> known(String sha256, String name, String origin) {
    return with(h -> PageRows.known(h, sha256, name, origin));
  }

  /**
   * What {@code build} read of each page, by the names of the pages; empty where another build read
   * last. All as of one moment, whatever is written meanwhile.
   */
  public Map<String, Optional<PageReading>> readings(String build) {
    return readings(build, new KeptReadings());
  }

  /**
   * The same, for who asks again and again.
   *
   * @param kept the same at each call; of pages that did not change the same objects are given
   */
  public Map<String, Optional<PageReading>> readings(String build, KeptReadings kept) {
    try {
      return with(h -> PageRows.readings(h, build, kept));
    } catch (IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  /** The account of all pages, if {@code build} made it and no page has come since. */
  public Optional<Account> account(String build) {
    try {
      return with(h -> AccountRows.madeBy(h, build));
    } catch (IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  /** The build that made the account that is kept; none while pages come. */
  public Optional<String> accountBuild() {
    return with(AccountRows::build);
  }

  /**
   * See {@link SearchIndex}. Items are those of the account that is kept, passages those of all
   * pages, by whatever build: of use where {@link #accountBuild} is that which asks.
   */
  @Override
  public List<Found> find(SearchQuery query, int from, int limit) {
    return with(
        h ->
            h.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ, // what is found, and its words, as one
                moment -> findables.find(moment, query, from, limit)));
  }

  /** All that was decided about items; nothing where an earlier build made the collection. */
  public Decisions decisions() {
    try {
      return with(DecisionRows::all);
    } catch (IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  /** The addresses of all pages, and those asked for that led to them. */
  public Set<String> addresses() {
    return with(PageRows::addresses);
  }

  /** How far the web archive at {@code path} was read. */
  public Optional<Reached> reached(Path path) {
    return with(h -> ArchiveRows.of(h, path));
  }

  /** Names of the pages of the account that was kept last, in no order. */
  public Set<String> told() {
    return with(PageRows::told);
  }

  /** What became of the account, the latest first; nothing where an earlier build made it. */
  public List<News> news() {
    try {
      return with(h -> Tables.has(h, "news") ? NewsRows.all(h) : List.of());
    } catch (IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  /** How far a call has come that is adding pages; where it was killed, how far it had come. */
  public Coming coming() {
    return with(StateRows::coming);
  }

  /** A number that rises whenever something was written; 0 before. */
  public long state() {
    return with(StateRows::number);
  }

  private StoreFailure damaged(IllegalArgumentException e) {
    return new StoreFailure(place + ": the collection is damaged: " + e.getMessage(), e);
  }

  /**
   * The right to write, for one at a time; the collection is made where there is none, and has then
   * the tables that this build knows.
   *
   * @throws StoreFailure if another has it
   */
  public Writing write() {
    AutoCloseable lock =
        database
            .lock()
            .orElseThrow(
                () ->
                    new StoreFailure(
                        place
                            + ": another call is writing to this collection; wait until it ends"));
    try {
      migrate();
      return new Writing(place, jdbi.open(), lock, findables);
    } catch (FlywayException | JdbiException e) {
      close(lock, e);
      throw StoreFailure.because(place + ": no collection can be written", e);
    }
  }

  private void migrate() {
    Flyway.configure(PageCollection.class.getClassLoader())
        .dataSource(database.connections())
        .locations(MIGRATIONS + "migration", MIGRATIONS + database.fullText().folder())
        .placeholders(Map.of("bytes", database.bytesType()))
        .load()
        .migrate();
  }

  private static void close(AutoCloseable lock, RuntimeException failure) {
    try {
      lock.close();
    } catch (Exception e) {
      failure.addSuppressed(e);
    }
  }

  private <T> T with(HandleCallback<T, RuntimeException> query) {
    try {
      return jdbi.withHandle(query);
    } catch (ConnectionException e) {
      throw StoreFailure.because(place + ": cannot be reached", e);
    } catch (JdbiException e) {
      throw StoreFailure.because(place + ": cannot be read", e);
    }
  }
}
