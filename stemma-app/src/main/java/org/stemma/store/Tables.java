package org.stemma.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Which tables a database has: one that an earlier build made has fewer. */
final class Tables {

  private Tables() {}

  static boolean has(Handle handle, String name) {
    Connection connection = handle.getConnection();
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), name, new String[] {"TABLE"})) {
      return tables.next();
    } catch (SQLException e) {
      throw new StoreFailure("the tables cannot be listed: " + e.getMessage(), e);
    }
  }
}
