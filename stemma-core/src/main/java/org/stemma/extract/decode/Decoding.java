package org.stemma.extract.decode;

import java.util.List;

/** What became of the bytes of a page: characters, or a reason why they are none. */
public sealed interface Decoding {

  /**
   * The bytes are text.
   *
   * @param text without byte order mark
   * @param charset IANA name of the charset used
   * @param notes what had to be guessed or replaced
   */
  record Text(String text, String charset, List<String> notes) implements Decoding {
    public Text {
      notes = List.copyOf(notes);
    }
  }

  /** The bytes are no text; {@code kind} says what they look like. */
  record Binary(String kind) implements Decoding {}
}
