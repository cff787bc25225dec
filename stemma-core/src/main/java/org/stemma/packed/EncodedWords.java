package org.stemma.packed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.capture.Payload;

/** Letters beyond ASCII in fields of mail: {@code =?utf-8?Q?Caf=C3=A9?=} (RFC 2047, section 2). */
final class EncodedWords {

  private static final String START = "=?";
  private static final String END = "?=";

  private static final Pattern LABEL = Pattern.compile("[A-Za-z][A-Za-z0-9._:+-]{1,40}");

  private EncodedWords() {}

  /**
   * The field's value with its encoded words read; what is none stays. A letter may be cut between
   * two words of one charset that follow each other.
   */
  static String read(String value) {
    StringBuilder text = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Charset charset = StandardCharsets.US_ASCII;
    int at = 0;
    while (at < value.length()) {
      Optional<Word> next = Word.at(value, at);
      if (next.isEmpty()) {
        int word = value.indexOf(START, at + 1);
        String between = value.substring(at, word < 0 ? value.length() : word);
        boolean joint = bytes.size() > 0 && between.isBlank() && Word.at(value, word).isPresent();
        if (!joint) {
          flush(bytes, charset, text);
          text.append(between);
        }
        at += between.length();
        continue;
      }
      if (!next.get().charset().equals(charset)) {
        flush(bytes, charset, text);
        charset = next.get().charset();
      }
      bytes.writeBytes(next.get().bytes().toBytes());
      at = next.get().end();
    }
    flush(bytes, charset, text);
    return text.toString().strip();
  }

  private static void flush(ByteArrayOutputStream bytes, Charset charset, StringBuilder text) {
    text.append(bytes.toString(charset));
    bytes.reset();
  }

  /** One such word and where it ends. */
  private record Word(Charset charset, Payload bytes, int end) {

    /** The word at {@code start}, if one begins there. */
    static Optional<Word> at(String value, int start) {
      if (start < 0 || !value.startsWith(START, start)) {
        return Optional.empty();
      }
      int form = value.indexOf('?', start + START.length());
      int text = form < 0 ? -1 : value.indexOf('?', form + 1) + 1;
      int end = text == form + 3 ? value.indexOf(END, text) : -1;
      if (end < 0) {
        return Optional.empty();
      }
      String label = value.substring(start + START.length(), form);
      String word = value.substring(text, end);
      return charset(label)
          .flatMap(
              charset ->
                  bytes(value.charAt(form + 1), word)
                      .map(bytes -> new Word(charset, Payload.of(bytes), end + END.length())));
    }

    /** The charset; a language may stand behind it (RFC 2231, section 5). */
    private static Optional<Charset> charset(String label) {
      int language = label.indexOf('*');
      String name = language < 0 ? label : label.substring(0, language);
      if (!LABEL.matcher(name).matches()) {
        return Optional.empty(); // Java looks far for one that it does not know
      }
      try {
        return Optional.of(Charset.forName(name));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return Optional.empty();
      }
    }

    private static Optional<byte[]> bytes(char form, String word) {
      return switch (form) {
        case 'B', 'b' -> base64(word);
        case 'Q', 'q' -> Optional.of(quoted(word));
        default -> Optional.empty();
      };
    }

    private static Optional<byte[]> base64(String word) {
      try {
        return Optional.of(Base64.getMimeDecoder().decode(word));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    private static byte[] quoted(String word) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int i = 0; i < word.length(); i++) {
        char unit = word.charAt(i);
        int high =
            unit == '=' && i + 2 < word.length() ? Character.digit(word.charAt(i + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(word.charAt(i + 2), 16);
        bytes.write(low >= 0 ? high * 16 + low : unit == '_' ? ' ' : unit);
        i += low >= 0 ? 2 : 0;
      }
      return bytes.toByteArray();
    }
  }
}
