package org.stemma.store;

import org.jdbi.v3.core.Handle;
import org.stemma.decision.Decision;
import org.stemma.decision.DecisionJson;
import org.stemma.decision.Decisions;

/** What was decided, in the order in which it came into the collection. */
final class DecisionRows {

  private static final String IN_ORDER =
      """
      SELECT d.form FROM decision d LEFT JOIN decision_number n ON n.id = d.id
        ORDER BY COALESCE(n.number, 9223372036854775807), d.id
      """;

  /** As the migration numbers those of an earlier build. */
  private static final String BY_TIME =
      "SELECT form FROM decision ORDER BY substr(form, length(form) - 21), id";

  private DecisionRows() {}

  /** All; none where an earlier build made the collection. */
  static Decisions all(Handle handle) {
    if (!Tables.has(handle, "decision")) {
      return Decisions.NONE;
    }
    String query = Tables.has(handle, "decision_number") ? IN_ORDER : BY_TIME;
    return new Decisions(
        handle.createQuery(query).mapTo(String.class).list().stream()
            .map(DecisionJson::read)
            .toList());
  }

  /** Adds a decision behind the others; whether it was not known. */
  static boolean add(Handle handle, Decision decision) {
    boolean isNew =
        handle
                .createUpdate(
                    "INSERT INTO decision (id, form) VALUES (:id, :form) ON CONFLICT DO NOTHING")
                .bind("id", decision.key())
                .bind("form", DecisionJson.write(decision))
                .execute()
            > 0;
    if (isNew) {
      handle
          .createUpdate(
              "INSERT INTO decision_number (id, number)"
                  + " SELECT :id, COALESCE(MAX(number), 0) + 1 FROM decision_number")
          .bind("id", decision.key())
          .execute();
    }
    return isNew;
  }
}
