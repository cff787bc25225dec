package org.stemma.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Many hosts on this machine, each with a feed of two pages of its own and one that all name; half
 * of them in trouble. Its clock goes faster than that of the machine.
 */
final class FaultyWeb implements AutoCloseable, Pace {

  /** Of a host, by its number. */
  enum Fault {
    NONE,
    /** Answers late. */
    SLOW,
    /** Breaks the first answer off. */
    CUT,
    /** Wants to be asked later, once. */
    BUSY,
    /** Answers nothing but errors, until it is {@link #mend mended}. */
    ERRORS,
    /** Leads round in a ring, until then. */
    RING,
    /** Sends little that unpacks to very much, until then. */
    BOMB;

    static Fault of(int host) {
      return host % 2 == 0 ? NONE : values()[1 + host / 2 % (values().length - 1)];
    }
  }

  /** How much faster its clock goes: a second is five milliseconds. */
  private static final int SPEED = 200;

  /** Each host answers in the end, however busy the machine of the test is. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int BOMB_BYTES = 60 << 20;

  /** A question: when it came and when its answer went out, by the clock of the machine. */
  record Asked(String host, String path, long came, long done, int status) {}

  /** An answer, and when it went out: before anything of it could be had. */
  private record Sent(int status, long at) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final byte[] bomb = bomb();
  private final ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
  private final Map<String, Integer> times = new ConcurrentHashMap<>();
  private final long start = System.nanoTime();
  private volatile boolean mended;

  FaultyWeb() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  Fetcher fetcher() {
    InetAddress here = InetAddress.getLoopbackAddress();
    return new Fetcher(
        new AddressGuard(true, host -> List.of(here)), new Transport(PATIENCE), this);
  }

  List<URI> feeds(int hosts) {
    return IntStream.range(0, hosts).mapToObj(i -> at(i, "/feed")).toList();
  }

  URI at(int host, String path) {
    return URI.create("http://h" + host + ".test:" + server.getAddress().getPort() + path);
  }

  /** From now on no host is in trouble. */
  void mend() {
    mended = true;
  }

  /** The questions to each host, in the order of their coming. */
  Map<String, List<Asked>> asked() {
    return asked.stream()
        .sorted(Comparator.comparingLong(Asked::came))
        .collect(Collectors.groupingBy(Asked::host));
  }

  /**
   * The least time between an answer and the next question to a host, by the clock of the machine.
   */
  static long leastPause() {
    return Turns.LEAST.toNanos() / SPEED;
  }

  private void answer(HttpExchange exchange) throws IOException {
    long came = System.nanoTime();
    String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst("\\.test.*", "");
    String path = exchange.getRequestURI().getPath();
    int time = times.merge(host + path, 1, Integer::sum);
    try (exchange) {
      Sent sent = answer(exchange, Integer.parseInt(host.substring(1)), path, time);
      asked.add(new Asked(host, path, came, sent.at(), sent.status()));
    }
  }

  private Sent answer(HttpExchange exchange, int host, String path, int time) throws IOException {
    if (path.equals("/robots.txt")) {
      return send(exchange, 404, "");
    }
    if (!path.equals("/feed") && !path.equals("/ring")) {
      exchange.getResponseHeaders().set("Content-Type", "text/html");
      return send(exchange, 200, "<p>Page " + path + " of host " + host + ".</p>");
    }
    switch (Fault.of(host)) {
      case SLOW -> pause(Duration.ofSeconds(20));
      case CUT -> {
        if (time == 1) {
          Sent sent = new Sent(200, System.nanoTime());
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write('<');
          exchange.getResponseBody().flush();
          return sent;
        }
      }
      case BUSY -> {
        if (time == 1) {
          exchange.getResponseHeaders().set("Retry-After", "3");
          return send(exchange, 429, "");
        }
      }
      case ERRORS -> {
        if (!mended) {
          return send(exchange, 503, "");
        }
      }
      case RING -> {
        if (!mended) {
          exchange.getResponseHeaders().set("Location", path.equals("/feed") ? "/ring" : "/feed");
          return send(exchange, 302, "");
        }
      }
      case BOMB -> {
        if (!mended) {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          return send(exchange, 200, bomb);
        }
      }
      case NONE -> {}
    }
    return feed(exchange, host);
  }

  private Sent feed(HttpExchange exchange, int host) throws IOException {
    if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      return send(exchange, 304, "");
    }
    exchange.getResponseHeaders().set("ETag", "\"1\"");
    return send(
        exchange,
        200,
        "<rss version='2.0'><channel><title>t</title><link>x</link><description>d</description>"
            + "<item><link>/p1</link></item><item><link>%s</link></item>"
                .formatted(at(0, "/shared"))
            + "<item><link>/p2</link></item></channel></rss>");
  }

  private static Sent send(HttpExchange exchange, int status, String body) throws IOException {
    return send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
  }

  private static Sent send(HttpExchange exchange, int status, byte[] body) throws IOException {
    Sent sent = new Sent(status, System.nanoTime());
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    return sent;
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      byte[] piece = new byte[1 << 20];
      for (int i = 0; i < BOMB_BYTES / piece.length; i++) {
        out.write(piece);
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public Instant now() {
    return Instant.EPOCH.plusNanos((System.nanoTime() - start) * SPEED);
  }

  @Override
  public void pause(Duration time) {
    try {
      Thread.sleep(time.dividedBy(SPEED).plusNanos(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
