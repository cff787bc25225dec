package org.stemma.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.stemma.account.Account;
import org.stemma.pipeline.PageReading;
import org.stemma.search.Found;
import org.stemma.search.ItemFindables;
import org.stemma.search.Passages;
import org.stemma.search.SearchIndex;
import org.stemma.search.SearchQuery;

/**
 * The index of an account that lies in no collection, in memory: the same tables, the same answers.
 * Thread-safe; one at a time is answered.
 */
public final class AccountIndex implements SearchIndex, AutoCloseable {

  private final FindableRows rows = new FindableRows(new SqliteFullText());
  private final Handle handle;

  private AccountIndex(Handle handle) {
    this.handle = handle;
  }

  /**
   * The index of {@code account} and of the text of {@code pages}, which may be none: a saved
   * account does not hold it.
   *
   * @throws StoreFailure if it cannot be made
   */
  public static AccountIndex of(Account account, List<PageReading> pages) {
    try {
      AccountIndex index = new AccountIndex(Jdbi.create(connection()).open());
      String schema =
          ClasspathSqlLocator.create().getResource("org/stemma/store/sqlite/V2__search.sql");
      index.handle.createScript(schema).execute();
      index.handle.useTransaction(
          h -> {
            index.rows.replace(h, FindableRows.ACCOUNT, ItemFindables.of(account));
            pages.forEach(page -> index.rows.replace(h, page.name(), Passages.of(page)));
          });
      return index;
    } catch (SQLException | JdbiException e) {
      throw new StoreFailure("the index cannot be made: " + e.getMessage(), e);
    }
  }

  private static Connection connection() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite::memory:");
  }

  @Override
  public synchronized List<Found> find(SearchQuery query, int from, int limit) {
    return rows.find(handle, query, from, limit);
  }

  @Override
  public synchronized void close() {
    handle.close();
  }
}
