package org.stemma.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.stemma.account.Account;
import org.stemma.account.DecisionItem;
import org.stemma.decision.Action;
import org.stemma.rest.Answer;
import org.stemma.rest.Api;
import org.stemma.rest.DecisionRequest;
import org.stemma.store.StoreFailure;

/** What programs send to the API in JSON: an account to compare, and decisions. */
final class SentQuestion {

  /** Where an earlier account is sent, to be compared. */
  static final String DIFF = Api.ROOT + "diff";

  /** Where a decision is sent. */
  static final String DECISIONS = Api.ROOT + "decisions";

  /** Bytes of an account that is sent: one of some thousand pages. By judgement. */
  static final int LARGEST_ACCOUNT = 64 << 20;

  private final DeskSource source;
  private final Supplier<Shown> shown;

  /** An account takes some ten times its bytes while it is compared: one at a time. */
  private final Semaphore comparing = new Semaphore(1);

  SentQuestion(DeskSource source, Supplier<Shown> shown) {
    this.source = source;
    this.shown = shown;
  }

  /** Compares the account that is sent with the one that is shown. */
  void compare(Context ctx) throws IOException {
    if (!comparing.tryAcquire()) {
      ctx.header("Retry-After", "5");
      problem(ctx, HttpStatus.SERVICE_UNAVAILABLE, "another account is being compared");
      return;
    }
    try {
      Optional<String> body = body(ctx, LARGEST_ACCOUNT);
      if (body.isPresent()) {
        ApiAnswer.send(ctx, shown.get().api().diff(body.get(), DeskServer.query(ctx)));
      }
    } finally {
      comparing.release();
    }
  }

  /** Decides, and answers with what holds now. */
  void decide(Context ctx) throws IOException {
    Optional<String> body = body(ctx, DecisionForm.LARGEST);
    if (body.isEmpty()) {
      return;
    }
    try {
      DecisionRequest asked = DecisionRequest.read(body.get());
      Shown seen = shown.get();
      if (isChanged(ctx, seen, asked.items())) {
        problem(ctx, HttpStatus.PRECONDITION_FAILED, "the item is another than the one seen");
        return;
      }
      decided(ctx, seen.content().account(), asked);
    } catch (IllegalArgumentException e) {
      problem(ctx, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    } catch (StoreFailure e) {
      problem(ctx, HttpStatus.CONFLICT, String.valueOf(e.getMessage()));
    }
  }

  private void decided(Context ctx, Account seen, DecisionRequest asked) {
    source.decide(seen, asked.action(), asked.items(), asked.value(), asked.reason(), asked.who());
    Shown now = shown.get();
    if (asked.action() != Action.UNDO) {
      List<DecisionItem> made = new ArrayList<>(now.content().account().decisions());
      made.removeIf(item -> seen.decisions().stream().anyMatch(d -> d.key().equals(item.key())));
      made.forEach(item -> ctx.header("Location", Api.ROOT + "items/" + item.id()));
    }
    Answer holding = now.api().answer("decisions", Map.of());
    ApiAnswer.send(ctx, new Answer(201, holding.type(), holding.body(), holding.next()));
  }

  /**
   * Whether the first item is not as it was when it got the tag that is shown (RFC 9110, 13.1.1).
   */
  private static boolean isChanged(Context ctx, Shown seen, List<String> items) {
    Optional<String> tags = Optional.ofNullable(ctx.header("If-Match"));
    return tags.isPresent()
        && (items.isEmpty()
            || !tags.get().contains(seen.api().answer("items/" + items.get(0), Map.of()).tag()));
  }

  /** What was sent; empty if it is too large, which is then told. */
  private static Optional<String> body(Context ctx, int largest) throws IOException {
    byte[] bytes = ctx.bodyInputStream().readNBytes(largest + 1);
    if (bytes.length > largest) {
      problem(ctx, HttpStatus.CONTENT_TOO_LARGE, "no more than " + largest + " bytes");
      return Optional.empty();
    }
    return Optional.of(new String(bytes, StandardCharsets.UTF_8));
  }

  private static void problem(Context ctx, HttpStatus status, String why) {
    ApiAnswer.send(ctx, Answer.problem(status.getCode(), status.getMessage(), why));
  }
}
