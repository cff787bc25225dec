package org.stemma.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.stemma.account.AccountChanges;
import org.stemma.account.News;
import org.stemma.json.AccountJson;

/** What became of the account, in the table {@code news}. */
final class NewsRows {

  /** A reader who looks once a day while pages come every ten minutes misses none. */
  private static final int KEPT = 200;

  private NewsRows() {}

  /** The latest first. */
  static List<News> all(Handle handle) {
    return handle
        .createQuery("SELECT number, made, form FROM news ORDER BY number DESC")
        .map(
            (row, context) ->
                new News(
                    row.getLong("number"),
                    Instant.parse(row.getString("made")),
                    AccountJson.changes(row.getString("form"))))
        .list();
  }

  /** Adds what is new now, and drops what is older than the latest {@link #KEPT}. */
  static void add(Handle handle, AccountChanges changes) {
    long number =
        handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM news").mapTo(Long.class).one() + 1;
    handle
        .createUpdate("INSERT INTO news (number, made, form) VALUES (:number, :made, :form)")
        .bind("number", number)
        .bind("made", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
        .bind("form", AccountJson.line(changes))
        .execute();
    handle
        .createUpdate("DELETE FROM news WHERE number <= :last")
        .bind("last", number - KEPT)
        .execute();
  }
}
