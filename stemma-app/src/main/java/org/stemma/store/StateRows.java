package org.stemma.store;

import org.jdbi.v3.core.Handle;

/** What a collection is at, in the tables {@code state} and {@code coming}. */
final class StateRows {

  private StateRows() {}

  /** A number that rises whenever something was written; 0 before. */
  static long number(Handle handle) {
    return Tables.has(handle, "state")
        ? handle.createQuery("SELECT number FROM state").mapTo(Long.class).one()
        : 0;
  }

  /** How far a call has come that is adding pages; none where an earlier build made the tables. */
  static Coming coming(Handle handle) {
    return Tables.has(handle, "coming")
        ? handle
            .createQuery("SELECT done, pages FROM coming")
            .map((row, context) -> new Coming(row.getLong("done"), row.getLong("pages")))
            .one()
        : Coming.NONE;
  }

  /** So many pages are coming now, none of them kept yet. */
  static void expect(Handle handle, int pages) {
    handle
        .createUpdate("UPDATE coming SET done = 0, pages = :pages")
        .bind("pages", pages)
        .execute();
  }

  /** One more of them is kept. */
  static void came(Handle handle) {
    handle.execute("UPDATE coming SET done = done + 1");
  }
}
