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
import org.stemma.page.Desk;
import org.stemma.store.StoreFailure;

/** Takes what was filled into the form of {@code page.DecideScreen}. */
final class DecisionForm {

  /** Bytes of what may be sent: a form with a reason of a page. */
  static final int LARGEST = 16_384;

  static final String PATH = "/decide";

  private final DeskSource source;
  private final Supplier<Desk> desk;

  DecisionForm(DeskSource source, Supplier<Desk> desk) {
    this.source = source;
    this.desk = desk;
  }

  /** The form; what the address says is filled in. */
  void show(Context ctx) {
    Map<String, String> filled = new HashMap<>();
    ctx.queryParamMap().forEach((name, values) -> filled.put(name, values.get(0)));
    answer(ctx, HttpStatus.OK, filled, "");
  }

  /** Decides, and leads to what was decided upon; the form again, with the reason, if it cannot. */
  void take(Context ctx) {
    Map<String, String> filled = new HashMap<>();
    ctx.formParamMap().forEach((name, values) -> filled.put(name, values.get(0)));
    List<String> ids =
        Arrays.stream(field(filled, "item").split("[\\s,]+", -1))
            .filter(id -> !id.isEmpty())
            .toList();
    try {
      Action action =
          Action.labelled(field(filled, "action"))
              .orElseThrow(() -> new IllegalArgumentException("say what is decided"));
      source.decide(
          action,
          action == Action.UNDO ? List.of() : ids,
          Optional.of(field(filled, "value").strip()).filter(value -> !value.isEmpty()),
          field(filled, "reason").strip(),
          field(filled, "who").strip());
      ctx.redirect(
          ids.isEmpty() || action == Action.UNDO
              ? "/contradictions#decisions"
              : desk.get().address(ids.get(0)).orElse("/contradictions#decisions"),
          HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      answer(ctx, HttpStatus.BAD_REQUEST, filled, String.valueOf(e.getMessage()));
    } catch (StoreFailure e) {
      answer(ctx, HttpStatus.CONFLICT, filled, String.valueOf(e.getMessage()));
    }
  }

  private void answer(Context ctx, HttpStatus status, Map<String, String> filled, String fault) {
    ctx.status(status)
        .contentType("text/html; charset=utf-8")
        .result(desk.get().decide(filled, fault));
  }

  private static String field(Map<String, String> filled, String name) {
    return Objects.requireNonNullElse(filled.get(name), "");
  }
}
