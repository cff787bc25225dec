package org.stemma.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the process found in a PDF, as it is written to the one that started it. */
sealed interface PdfAnswer {

  /** How many bytes a text of it may have: no page that is read has more. */
  int MOST = 16 << 20;

  /**
   * Its text.
   *
   * @param text paragraphs, an empty line between; at most {@link #MOST} bytes of UTF-8
   * @param title that the document states, as are the next two
   * @param author as it is stated
   * @param created ISO 8601 with offset
   * @param pages how many it has
   * @param blank how many of them have no text
   */
  record Text(
      String text,
      Optional<String> title,
      Optional<String> author,
      Optional<String> created,
      int pages,
      int blank)
      implements PdfAnswer {}

  /**
   * None.
   *
   * @param reason a sentence for the user without a full stop
   */
  record Refused(String reason) implements PdfAnswer {}

  /** Writes it down. */
  default void write(DataOutputStream out) throws IOException {
    switch (this) {
      case Text text -> {
        out.writeBoolean(true);
        write(text.text(), out);
        write(text.title().orElse(""), out);
        write(text.author().orElse(""), out);
        write(text.created().orElse(""), out);
        out.writeInt(text.pages());
        out.writeInt(text.blank());
      }
      case Refused refused -> {
        out.writeBoolean(false);
        write(refused.reason(), out);
      }
    }
  }

  /**
   * Reads what was written.
   *
   * @throws IOException if it is cut, or states a length that no answer has
   */
  static PdfAnswer read(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? new Text(string(in), stated(in), stated(in), stated(in), in.readInt(), in.readInt())
        : new Refused(string(in));
  }

  private static void write(String value, DataOutputStream out) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String string(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST) {
      throw new IOException("length " + length + " must be in 0.." + MOST);
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<String> stated(DataInputStream in) throws IOException {
    return Optional.of(string(in)).filter(value -> !value.isBlank());
  }
}
