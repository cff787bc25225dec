package org.stemma.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;

/** Kinds of places for a collection: what holds of one holds of all. */
enum Place {
  SQLITE {
    @Override
    Supplier<PageCollection> in(Path folder) {
      return () -> PageCollection.in(folder);
    }
  },
  POSTGRESQL {
    @Override
    Supplier<PageCollection> in(Path folder) {
      String url = Server.newDatabase();
      return () -> PageCollection.at(url);
    }
  };

  /** A new place, which can be opened again and again; what is a file lies in {@code folder}. */
  abstract Supplier<PageCollection> in(Path folder);

  /** A real server, started when the first asks; it ends with this process. */
  private static final class Server {

    private static final EmbeddedPostgres RUNNING = start();
    private static int databases;

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static synchronized String newDatabase() {
      String name = "collection" + databases++;
      try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
        return RUNNING.getJdbcUrl("postgres", name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
