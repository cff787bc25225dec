package org.stemma.serve;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.stemma.account.Account;
import org.stemma.rest.Answer;

/**
 * What whoever runs a desk needs of it: whether it is well, what it counts, what it tells of each
 * request, and an end that breaks no answer off.
 */
final class Operations implements AutoCloseable {

  /** Says whether the desk can answer, to whoever may know that it is there. */
  static final String HEALTH = "/health";

  static final String METRICS = "/metrics";

  /** How long requests may take to end. By judgement: container runtimes kill after ten seconds. */
  static final Duration GRACE = Duration.ofSeconds(8);

  private final GracefulHandler requests = new GracefulHandler();
  private final DeskSource source;
  private final DeskLog log;
  private final Instruments instruments;

  Operations(DeskSource source, DeskLog log) {
    this.source = source;
    this.log = log;
    this.instruments = new Instruments(requests::getCurrentRequestCount, this::shown);
  }

  private Account shown() {
    return source.content().account();
  }

  /** Puts all of it into a server that is not started yet. */
  void install(JavalinConfig config) {
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(GRACE.toMillis());
          server.insertHandler(requests);
        });
    config.requestLogger.http((ctx, millis) -> answered(ctx, millis));
    config.routes.get(HEALTH, this::health);
    config.routes.get(METRICS, ctx -> ctx.contentType(Instruments.TYPE).result(instruments.text()));
    config.routes.exception(Exception.class, this::failed);
  }

  private void health(Context ctx) {
    boolean well = source.trouble().isEmpty();
    ctx.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .contentType("application/json")
        .result(well ? "{\"status\":\"up\"}\n" : "{\"status\":\"down\"}\n");
  }

  private void answered(Context ctx, float millis) {
    DeskEvent.Answered answer =
        new DeskEvent.Answered(
            RequestId.of(ctx),
            Route.method(ctx),
            Route.of(ctx),
            Route.item(ctx),
            ctx.statusCode(),
            Duration.ofNanos((long) (millis * 1e6)));
    instruments.answered(answer);
    log.add(answer);
  }

  /** The message of a fault may hold words of pages: it is told to nobody. */
  private void failed(Exception fault, Context ctx) {
    if (fault instanceof HttpResponseException refused) {
      say(ctx, HttpStatus.forStatus(refused.getStatus()));
      return;
    }
    StackTraceElement[] trace = fault.getStackTrace();
    log.add(
        new DeskEvent.Failed(
            RequestId.of(ctx),
            Route.of(ctx),
            fault.getClass().getName(),
            trace.length == 0 ? "unknown" : trace[0].toString()));
    say(ctx, HttpStatus.INTERNAL_SERVER_ERROR);
  }

  private static void say(Context ctx, HttpStatus status) {
    if (ApiAnswer.isAsked(ctx)) {
      ApiAnswer.send(
          ctx, Answer.problem(status.getCode(), status.getMessage(), status.getMessage()));
    } else {
      ctx.status(status)
          .contentType("text/plain; charset=utf-8")
          .result(status.getMessage() + "\n");
    }
  }

  @Override
  public void close() {
    instruments.close();
  }
}
