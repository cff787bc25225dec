package org.stemma.store;

import org.jdbi.v3.core.Handle;
import org.stemma.decision.Decision;
import org.stemma.decision.DecisionJson;
import org.stemma.decision.Decisions;

/** What was decided about items, in the table {@code decision}. */
final class DecisionRows {

  private static final String TABLE = "decision";

  private static final String KEEP =
      "INSERT INTO decision (id, form) VALUES (:id, :form) ON CONFLICT DO NOTHING";

  private DecisionRows() {}

  /**
   * All; nothing where an earlier build made the collection.
   *
   * @throws IllegalArgumentException if one cannot be read
   */
  static Decisions all(Handle handle) {
    return Tables.has(handle, TABLE)
        ? new Decisions(
            handle.createQuery("SELECT form FROM decision").mapTo(String.class).list().stream()
                .map(DecisionJson::read)
                .toList())
        : Decisions.NONE;
  }

  /** Keeps one, if it is not known; how many were kept. */
  static int keep(Handle handle, Decision decision) {
    return handle
        .createUpdate(KEEP)
        .bind("id", decision.key())
        .bind("form", DecisionJson.write(decision))
        .execute();
  }
}
