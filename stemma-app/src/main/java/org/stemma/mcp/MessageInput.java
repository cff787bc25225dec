package org.stemma.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/**
 * The messages of an assistant, one a line. Lines that are no JSON object are passed over: the
 * transport behind would stop listening at the first of them. Tells when the input has ended, which
 * is the one sign that an assistant hangs up.
 */
final class MessageInput extends InputStream {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final BufferedReader lines;
  private final CountDownLatch end = new CountDownLatch(1);

  /** The message that is being read, and how far. */
  private byte[] message = {};

  private int at;

  MessageInput(InputStream in) {
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
    String line = lines.readLine();
    while (line != null && !isMessage(line)) {
      line = lines.readLine();
    }
    if (line == null) {
      return false;
    }
    message = (line + "\n").getBytes(StandardCharsets.UTF_8);
    at = 0;
    return true;
  }

  private static boolean isMessage(String line) {
    try {
      return MAPPER.readTree(line).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** Waits until everything has been read. */
  void awaitEnd() throws InterruptedException {
    end.await();
  }
}
