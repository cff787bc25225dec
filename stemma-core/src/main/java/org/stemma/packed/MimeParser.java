package org.stemma.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.stemma.capture.Payload;

/** Reads the parts of a message with mime4j, bounded in depth and number. */
final class MimeParser {

  /** Messages in messages and parts in parts. By judgement: mails have some four. */
  private static final int DEEPEST = 16;

  /** Parts of all levels; pages with all their pictures have some hundred. By judgement. */
  private static final int MOST_PARTS = 5_000;

  /** Units of a field of a header that are looked at. By judgement. */
  private static final int LONGEST_FIELD = 4_000;

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(-1) // bounded with the message
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .setMalformedHeaderStartsBody(true)
          .build();

  /** A part that is being read. */
  private static final class Open {
    private final Map<String, String> header = new HashMap<>();
    private final List<MimePart> parts = new ArrayList<>();
    private byte[] content = {};

    MimePart read() {
      return new MimePart(header, Payload.of(content), parts);
    }
  }

  private final MimeTokenStream tokens = new MimeTokenStream(CONFIG);
  private final Deque<Open> open = new ArrayDeque<>();
  private int number;

  private MimeParser() {}

  /** The message in {@code bytes}; what stands behind a place where it breaks is left out. */
  static Optional<MimePart> read(byte[] bytes) {
    return new MimeParser().message(bytes);
  }

  private Optional<MimePart> message(byte[] bytes) {
    int start = FirstSign.of(bytes);
    tokens.parse(
        headed(new ByteArrayInputStream(bytes, start, bytes.length - start), bytes, start));
    Optional<MimePart> last = Optional.empty();
    try {
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM && open.size() <= DEEPEST && number <= MOST_PARTS;
          state = tokens.next()) {
        Optional<MimePart> ended = step(state);
        last = ended.isPresent() ? ended : last;
      }
    } catch (IOException | MimeException | RuntimeException e) {
      // Unchecked ones too: what stood before the break is read.
    }
    while (!open.isEmpty()) {
      last = Optional.of(close());
    }
    return last;
  }

  /** A message whose header was sent apart begins with the line that parts it. */
  private static InputStream headed(InputStream message, byte[] bytes, int start) {
    String head =
        new String(
            bytes, start, Math.min(LONGEST_FIELD, bytes.length - start), StandardCharsets.US_ASCII);
    int line = MimeForm.boundary(head);
    if (line == 0) {
      return message;
    }
    String boundary = head.substring(2, line).strip().replace("\"", "");
    String header = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    return new SequenceInputStream(
        new ByteArrayInputStream(header.getBytes(StandardCharsets.US_ASCII)), message);
  }

  /** Goes on by one token; what is returned is a part that is read, the message as the last. */
  private Optional<MimePart> step(EntityState state) throws IOException {
    switch (state) {
      case T_START_MESSAGE, T_START_BODYPART -> {
        open.push(new Open());
        number++;
      }
      case T_FIELD -> field(tokens.getField());
      case T_BODY -> body();
      case T_END_MESSAGE, T_END_BODYPART -> {
        return Optional.of(close());
      }
      default -> {} // heads and borders
    }
    return Optional.empty();
  }

  private MimePart close() {
    MimePart part = open.pop().read();
    if (!open.isEmpty()) {
      open.element().parts.add(part);
    }
    return part;
  }

  private void body() throws IOException {
    Open part = open.element();
    if (MimePart.isText(part.header.getOrDefault("content-type", "text/plain"))) {
      try (InputStream in = tokens.getDecodedInputStream()) {
        part.content = in.readAllBytes();
      }
    }
  }

  private void field(Field field) {
    String value = value(field);
    open.element()
        .header
        .putIfAbsent(
            field.getName().toLowerCase(Locale.ROOT),
            value.length() <= LONGEST_FIELD ? value : value.substring(0, LONGEST_FIELD));
  }

  /** The value in one line; letters that are not encoded are UTF-8 (RFC 6532), or what they may. */
  private static String value(Field field) {
    byte[] raw = field.getRaw().toByteArray();
    int colon = 0;
    while (colon < raw.length && raw[colon] != ':') {
      colon++;
    }
    ByteBuffer value =
        ByteBuffer.wrap(raw, Math.min(raw.length, colon + 1), Math.max(0, raw.length - colon - 1));
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(value.duplicate()).toString();
    } catch (CharacterCodingException e) {
      text = StandardCharsets.ISO_8859_1.decode(value).toString();
    }
    return text.replace("\r", "").replace("\n", "");
  }
}
