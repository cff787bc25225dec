package org.stemma.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of a PostgreSQL server, which several machines may read. */
final class PostgresDatabase implements Database {

  /** Key of the advisory lock, the same in every build; any number that nothing else takes. */
  private static final long LOCK = 0x5374656d6d61L;

  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  private final PGSimpleDataSource source = new PGSimpleDataSource();

  /**
   * The database at {@code url}.
   *
   * @param url {@code jdbc:postgresql://host:port/name?user=...}
   * @throws StoreFailure if that is no such address
   */
  PostgresDatabase(String url) {
    DRIVER.setLevel(Level.OFF); // what it would log of a wrong address shows the password
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException withPassword) {
      throw new StoreFailure(withoutQuery(url) + ": no address of a PostgreSQL database");
    }
  }

  /** Whether {@code url} is meant for this class. */
  static boolean knows(String url) {
    return url.startsWith("jdbc:postgresql:");
  }

  /** What may be shown of an address: passwords stand in its query. */
  static String withoutQuery(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  @Override
  public DataSource connections() {
    return source;
  }

  @Override
  public String bytesType() {
    return "BYTEA";
  }

  @Override
  public FullText fullText() {
    return new PostgresFullText();
  }

  /** An advisory lock, which the server frees when the connection ends in whatever way. */
  @Override
  public Optional<AutoCloseable> lock() {
    try {
      Connection connection = source.getConnection();
      if (isLocked(connection)) {
        return Optional.of(() -> unlock(connection));
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new StoreFailure(
          withoutQuery(source.getUrl()) + ": cannot be reached: " + e.getMessage(), e);
    }
  }

  /** Frees it before the connection ends: a busy server notices the end only later. */
  private static void unlock(Connection connection) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
    }
  }

  private static boolean isLocked(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
      return row.next() && row.getBoolean(1);
    }
  }
}
