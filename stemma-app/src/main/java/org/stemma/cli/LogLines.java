package org.stemma.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import org.stemma.serve.DeskEvent;
import org.stemma.serve.DeskLog;

/**
 * A log for programs on standard error: one JSON object a line, with {@code time} (UTC), {@code
 * level}, {@code event} and ids; no words of pages. Thread-safe.
 */
final class LogLines implements DeskLog {

  private final PrintStream out;
  private final InstantSource clock;

  LogLines(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public void add(DeskEvent event) {
    switch (event) {
      case DeskEvent.Answered answer -> write(answered(answer));
      case DeskEvent.Failed failed ->
          write(
              line("error", "failed")
                  .put("request", failed.request())
                  .put("route", failed.route())
                  .put("fault", failed.fault())
                  .put("place", failed.place()));
    }
  }

  private ObjectNode answered(DeskEvent.Answered answer) {
    ObjectNode line =
        line(answer.status() < 500 ? "info" : "error", "answered")
            .put("request", answer.request())
            .put("method", answer.method())
            .put("route", answer.route());
    answer.item().ifPresent(item -> line.put("item", item));
    return line.put("status", answer.status())
        .put("millis", Math.round(answer.took().toNanos() / 1e5) / 10.0);
  }

  /** Something that happened once, such as a start. */
  void add(String event) {
    write(line("info", event));
  }

  /** A console whose words for a person are lines of this log too. */
  Console console(Console console) {
    PrintStream told = new PrintStream(new Told(), true, StandardCharsets.UTF_8);
    return new Console(console.in(), console.out(), told, false);
  }

  private ObjectNode line(String level, String event) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(
            "time",
            String.format(Locale.ROOT, "%tFT%<tT.%<tLZ", clock.instant().atZone(ZoneOffset.UTC)))
        .put("level", level)
        .put("event", event);
  }

  private synchronized void write(ObjectNode line) {
    out.print(line + "\n");
    out.flush();
  }

  /** Cuts what is told into lines. */
  private final class Told extends OutputStream {

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int one) {
      if (one != '\n') {
        line.write(one);
        return;
      }
      String told = line.toString(StandardCharsets.UTF_8);
      line.reset();
      LogLines.this.write(line("info", "told").put("text", told.replaceFirst("^stemma: ", "")));
    }
  }
}
