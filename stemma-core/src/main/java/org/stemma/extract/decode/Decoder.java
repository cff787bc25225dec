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
 * zero bytes, by fewer if the media type says so; valid UTF-8; UTF-8 with a few damaged characters;
 * the declared charset (media type, XML declaration, meta element, as the WHATWG Encoding Standard
 * names them, unless the bytes belie it); a statistical guess; windows-1252.
 *
 * <p>UTF-8 goes before the declaration because text of another charset is by chance almost never
 * valid UTF-8, nor mostly so, while declarations are often those of a template. Nothing is thrown
 * on bad bytes: they become U+FFFD and a note.
 */
public final class Decoder {

  /**
   * Above this share of control characters, or of zero bytes, a file is no text. Swept .005 to .02,
   * as the next three, on {@code eval body}, {@code eval segments} and {@code eval dates}
   * (2026-11-29): no figure changes, for next to none of their pages is damaged.
   */
  private static final double MAX_CONTROL_SHARE = 0.01;

  /** Fewer letters beyond ASCII may stand in company by chance. Swept 20 to 100. */
  private static final int FEW_LETTERS = 50;

  /**
   * A shorter page is judged as one of so many characters: one control character proves nothing.
   * Swept 50 to 200.
   */
  private static final int SHORTEST = 100;

  /** Whole characters for each damaged one of UTF-8. Swept 1 to 4. */
  private static final int WHOLE = 2;

  /** Stands for a character that cannot be read. */
  private static final String LOST = "\ufffd";

  private Decoder() {}

  /** Decodes {@code bytes}; {@code mediaType} may carry a charset parameter. */
  public static Decoding decode(byte[] bytes, Optional<String> mediaType) {
    Optional<String> binary = BinaryKind.of(bytes);
    if (binary.isPresent()) {
      return new Decoding.Binary(binary.get());
    }
    Optional<Charset> marked = ByteForm.charset(bytes).or(() -> wide(bytes, mediaType));
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
    return MAX_CONTROL_SHARE * Math.max(SHORTEST, text.length());
  }

  /** Bytes that are not, or not only, UTF-8. */
  private static Decoding.Text other(byte[] bytes, Optional<Charset> declared) {
    if (isDamagedUtf8(bytes)) {
      return lenient(bytes, StandardCharsets.UTF_8, mislabelled(declared, StandardCharsets.UTF_8));
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      Charset charset = doubted(bytes, declared.get()).orElse(declared.get());
      return lenient(bytes, charset, mislabelled(declared, charset));
    }
    Charset guess = Guess.of(bytes);
    List<String> notes = new ArrayList<>(mislabelled(declared, guess));
    notes.add("charset " + guess.name() + " guessed from the bytes");
    return lenient(bytes, guess, notes);
  }

  /** UTF-16 that the media type states of bytes with more zeros than other text may hold. */
  private static Optional<Charset> wide(byte[] bytes, Optional<String> mediaType) {
    return Declaration.ofMediaType(mediaType)
        .filter(Declaration::isWide)
        .filter(charset -> ByteForm.zeros(bytes) > MAX_CONTROL_SHARE * bytes.length);
  }

  /** A declaration that the bytes do not bear out is a finding. */
  private static List<String> mislabelled(Optional<Charset> declared, Charset used) {
    return declared.isEmpty() || declared.get().equals(used)
        ? List.of()
        : List.of(
            "the page declares charset " + declared.get().name() + ", read as " + used.name());
  }

  /**
   * The charset of bytes that cannot be what they are declared as: UTF-16 without any zero; Western
   * text, where letters beyond ASCII stand alone ("Brücke") and in other scripts in company.
   */
  private static Optional<Charset> doubted(byte[] bytes, Charset declared) {
    if (Declaration.isWide(declared)) {
      return Optional.of(Guess.of(bytes)).filter(guess -> ByteForm.zeros(bytes) == 0);
    }
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
    int damaged = count(text, LOST);
    int whole = -damaged;
    for (int i = 0; i < text.length(); i++) {
      whole += text.charAt(i) > 0x7f ? 1 : 0;
    }
    return whole > WHOLE * damaged;
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
    boolean sound = strict(bytes, charset).isPresent();
    int lost = lost(bytes, text, charset, sound);
    if (!sound) {
      int replaced = count(text, LOST) - lost;
      all.add(replaced + " unreadable characters replaced (charset " + charset.name() + ")");
    }
    if (charset.name().startsWith("UTF-")) {
      all.addAll(Damage.notes(text, lost));
    }
    return new Decoding.Text(text, charset.name(), all);
  }

  /** Characters U+FFFD of {@code text} that stand in the bytes and replace none of them. */
  private static int lost(byte[] bytes, String text, Charset charset, boolean sound) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return count(new String(bytes, StandardCharsets.ISO_8859_1), "\u00ef\u00bf\u00bd");
    }
    return sound ? count(text, LOST) : 0;
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }
}
