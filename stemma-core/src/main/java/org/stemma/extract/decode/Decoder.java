package org.stemma.extract.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the bytes of a page into characters, in this order: byte order mark; UTF-16 known by its
 * zero bytes; valid UTF-8; the declared charset (media type, XML declaration, meta element, as the
 * WHATWG Encoding Standard names them, unless a Western one cannot be true of the bytes); UTF-8
 * with a few damaged characters; a statistical guess; windows-1252.
 *
 * <p>Valid UTF-8 goes before the declaration because text of another charset is by chance almost
 * never valid UTF-8, while declarations are often those of a template. Nothing is thrown on bad
 * bytes: they become U+FFFD and a note.
 */
public final class Decoder {

  /** Above this share of control characters, or of zero bytes, a file is no text. */
  private static final double MAX_CONTROL_SHARE = 0.01;

  /** Fewer letters beyond ASCII may stand in company by chance. */
  private static final int FEW_LETTERS = 50;

  private Decoder() {}

  /** Decodes {@code bytes}; {@code mediaType} may carry a charset parameter. */
  public static Decoding decode(byte[] bytes, Optional<String> mediaType) {
    Optional<String> binary = BinaryKind.of(bytes);
    if (binary.isPresent()) {
      return new Decoding.Binary(binary.get());
    }
    Optional<Charset> marked = ByteForm.charset(bytes);
    if (marked.isPresent()) {
      return unlessControls(lenient(bytes, marked.get(), List.of()));
    }
    Optional<Utf8> utf8 = Utf8.read(bytes);
    if (utf8.isPresent() && utf8.get().isAscii(bytes) && utf8.get().escapes() == 0) {
      return unlessControls(utf8.get(), List.of());
    }
    Optional<Charset> declared = Declaration.of(bytes, mediaType);
    if (utf8.isPresent() && !isEscaped(utf8.get(), declared)) {
      List<String> notes = new ArrayList<>();
      if (!utf8.get().isAscii(bytes)) {
        notes.addAll(mislabelled(declared, StandardCharsets.UTF_8));
        notes.addAll(Damage.notes(utf8.get()));
      }
      return unlessControls(utf8.get(), notes);
    }
    return unlessControls(other(bytes, declared));
  }

  private static Decoding unlessControls(Utf8 page, List<String> notes) {
    return page.controls() > mostControls(page.text())
        ? new Decoding.Binary("control characters")
        : new Decoding.Text(page.text(), "UTF-8", notes);
  }

  private static Decoding unlessControls(Decoding.Text page) {
    return Controls.count(page.text()) > mostControls(page.text())
        ? new Decoding.Binary("control characters")
        : page;
  }

  private static double mostControls(String text) {
    return MAX_CONTROL_SHARE * Math.max(100, text.length());
  }

  /** Bytes that are not, or not only, UTF-8. */
  private static Decoding.Text other(byte[] bytes, Optional<Charset> declared) {
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      Charset charset = doubted(bytes, declared.get()).orElse(declared.get());
      return lenient(bytes, charset, mislabelled(declared, charset));
    }
    if (isDamagedUtf8(bytes)) {
      return lenient(bytes, StandardCharsets.UTF_8, List.of());
    }
    Charset guess = Guess.of(bytes);
    List<String> notes = new ArrayList<>(mislabelled(declared, guess));
    notes.add("charset " + guess.name() + " guessed from the bytes");
    return lenient(bytes, guess, notes);
  }

  /** A declaration that the bytes do not bear out is a finding. */
  private static List<String> mislabelled(Optional<Charset> declared, Charset used) {
    return declared.isEmpty() || declared.get().equals(used)
        ? List.of()
        : List.of(
            "the page declares charset " + declared.get().name() + ", read as " + used.name());
  }

  /**
   * The charset of bytes that cannot be Western text, though they are declared so: letters beyond
   * ASCII stand alone there ("Brücke"), and in company in other scripts.
   */
  private static Optional<Charset> doubted(byte[] bytes, Charset declared) {
    if (!declared.name().equals("windows-1252")) {
      return Optional.empty();
    }
    int high = 0;
    int alone = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        high++;
        boolean before = i > 0 && bytes[i - 1] < 0;
        boolean behind = i + 1 < bytes.length && bytes[i + 1] < 0;
        alone += before || behind ? 0 : 1;
      }
    }
    return high < FEW_LETTERS || 2 * alone > high
        ? Optional.empty()
        : Optional.of(Guess.of(bytes)).filter(guess -> strict(bytes, guess).isPresent());
  }

  /** ISO-2022-JP is all ASCII bytes, hence valid UTF-8 too: its escapes tell. */
  private static boolean isEscaped(Utf8 page, Optional<Charset> declared) {
    return page.escapes() > 0
        && declared.filter(charset -> charset.name().startsWith("ISO-2022")).isPresent();
  }

  /** Mostly valid multi-byte characters: in text of another charset nearly all are damaged. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long damaged = text.chars().filter(unit -> unit == 0xfffd).count();
    long whole = text.chars().filter(unit -> unit > 0x7f && unit != 0xfffd).count();
    return whole > 2 * damaged;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer decoded =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(decoded.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoding.Text lenient(byte[] bytes, Charset charset, List<String> notes) {
    String decoded = new String(bytes, charset);
    String text = decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
    List<String> all = new ArrayList<>(notes);
    if (strict(bytes, charset).isEmpty()) {
      long replaced = text.chars().filter(unit -> unit == 0xfffd).count();
      all.add(replaced + " unreadable characters replaced (charset " + charset.name() + ")");
    }
    return new Decoding.Text(text, charset.name(), all);
  }
}
