package org.stemma.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.stemma.account.Account;
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
    String key =
        source.decide(
            seen, asked.action(), asked.items(), asked.value(), asked.reason(), asked.who());
    Shown now = shown.get();
    now.content().account().decisions().stream()
        .filter(item -> item.key().equals(key)) // one that takes another back is not shown
        .forEach(item -> ctx.header("Location", Api.ROOT + "items/" + item.id()));
    Answer holding = now.api().answer("decisions", Map.of());
    ApiAnswer.send(ctx, new Answer(201, holding.type(), holding.body(), holding.next()));
  }

  /**
   * Whether an item is not as it was when it got a tag that is shown, or is not there at all (RFC
   * 9110, 13.1.1: by strong comparison).
   */
  private static boolean isChanged(Context ctx, Shown seen, List<String> items) {
    List<String> lines = Collections.list(ctx.req().getHeaders("If-Match"));
    if (lines.isEmpty()) {
      return false;
    }
    EntityTags tags = EntityTags.of(lines);
    boolean known =
        items.stream()
            .map(item -> seen.api().answer("items/" + item, Map.of()))
            .allMatch(now -> now.status() == HttpStatus.OK.getCode() && tags.has(now.tag()));
    return items.isEmpty() || !known;
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
