package org.stemma.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The messages of an assistant, one a line. Lines that are no JSON object are passed over: the
 * transport behind would stop listening at the first of them. Ends when the input has ended, which
 * is the one sign that an assistant hangs up, and every request is answered: the transport drops
 * what it has not written by then.
 */
final class MessageInput extends InputStream {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final BufferedReader lines;
  private final Unanswered unanswered;
  private final CountDownLatch end = new CountDownLatch(1);

  /** The message that is being read, and how far. */
  private byte[] message = {};

  private int at;

  MessageInput(InputStream in, Unanswered unanswered) {
    this.unanswered = unanswered;
    this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, bytes.length);
    if (at == message.length && !next()) {
      unanswered.awaitNone();
      end.countDown();
      return -1;
    }
    int number = Math.min(length, message.length - at);
    System.arraycopy(message, at, bytes, from, number);
    at += number;
    return number;
  }

  @Override
  public void close() throws IOException {
    end.countDown();
    lines.close();
  }

  private boolean next() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Optional<JsonNode> found = message(line);
      if (found.isPresent()) {
        if (found.get().has("id") && found.get().has("method")) {
          unanswered.asked();
        }
        message = (line + "\n").getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
      }
    }
    return false;
  }

  private static Optional<JsonNode> message(String line) {
    try {
      return Optional.ofNullable(MAPPER.readTree(line)).filter(JsonNode::isObject);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Waits until everything has been read. */
  void awaitEnd() throws InterruptedException {
    end.await();
  }
}
