package org.stemma.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.decision.Action;
import org.stemma.decision.Decision;
import org.stemma.store.StoreFailure;

/** Takes what was filled into the form of {@code page.DecideScreen}. */
final class DecisionForm {

  /** Bytes of a UTF-16 unit in a form at most: three in UTF-8, each written as %XX. */
  private static final int UNIT = 9;

  /** Bytes of what may be sent: ids, value, reason and name, each as long as one may be. */
  static final int LARGEST = 4 * UNIT * Decision.LONGEST;

  static final String PATH = "/decide";

  /** Field with the number of the content that the form was opened for. */
  private static final String SEEN = "seen";

  private final DeskSource source;
  private final Supplier<Shown> shown;

  DecisionForm(DeskSource source, Supplier<Shown> shown) {
    this.source = source;
    this.shown = shown;
  }

  /** The form; what the address says is filled in. */
  void show(Context ctx) {
    Map<String, String> filled = new HashMap<>();
    ctx.queryParamMap().forEach((name, values) -> filled.put(name, values.get(0)));
    answer(ctx, HttpStatus.OK, shown.get(), filled, "");
  }

  /** Decides, and leads to what was decided upon; the form again, with the reason, if it cannot. */
  void take(Context ctx) {
    Map<String, String> filled = new HashMap<>();
    ctx.formParamMap().forEach((name, values) -> filled.put(name, values.get(0)));
    List<String> ids =
        Arrays.stream(field(filled, "item").split("[\\s,]+", -1))
            .filter(id -> !id.isEmpty())
            .toList();
    Shown seen = shown.get();
    String number = field(filled, SEEN);
    if (!number.isEmpty() && !number.equals(number(seen))) {
      answer(
          ctx,
          HttpStatus.CONFLICT,
          seen,
          filled,
          "The account has changed since this form was opened, and ids may count anew: see that "
              + field(filled, "item")
              + " is still what you mean, then write it down again.");
      return;
    }
    try {
      Action action =
          Action.labelled(field(filled, "action"))
              .orElseThrow(() -> new IllegalArgumentException("say what is decided"));
      source.decide(
          seen.content().account(),
          action,
          action == Action.UNDO ? List.of() : ids,
          Optional.of(field(filled, "value").strip()).filter(value -> !value.isEmpty()),
          field(filled, "reason").strip(),
          field(filled, "who").strip());
      ctx.redirect(
          ids.isEmpty() || action == Action.UNDO
              ? "/contradictions#decisions"
              : shown.get().desk().address(ids.get(0)).orElse("/contradictions#decisions"),
          HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      answer(ctx, HttpStatus.BAD_REQUEST, seen, filled, String.valueOf(e.getMessage()));
    } catch (StoreFailure e) {
      answer(ctx, HttpStatus.CONFLICT, seen, filled, String.valueOf(e.getMessage()));
    }
  }

  private static void answer(
      Context ctx, HttpStatus status, Shown seen, Map<String, String> filled, String fault) {
    filled.put(SEEN, number(seen));
    ctx.status(status)
        .contentType("text/html; charset=utf-8")
        .result(seen.desk().decide(filled, fault));
  }

  private static String number(Shown seen) {
    return Long.toString(seen.content().number());
  }

  private static String field(Map<String, String> filled, String name) {
    return Objects.requireNonNullElse(filled.get(name), "");
  }
}
