package org.stemma.extract.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

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

  /** A declaration must stand in the first bytes; browsers look at 1,024, pages need more. */
  private static final int HEAD = 8_192;

  /** Bytes shown to the statistical detector: more adds time and no certainty. */
  private static final int SAMPLE = 1 << 18;

  /** Above this share of control characters, or of zero bytes, a file is no text. */
  private static final double MAX_CONTROL_SHARE = 0.01;

  /** Fewer letters beyond ASCII may stand in company by chance. */
  private static final int FEW_LETTERS = 50;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** Names that the Encoding Standard gives to a wider charset than the Java charset so named. */
  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"));

  private Decoder() {}

  /** Decodes {@code bytes}; {@code mediaType} may carry a charset parameter. */
  public static Decoding decode(byte[] bytes, Optional<String> mediaType) {
    Optional<String> binary = BinaryKind.of(bytes);
    if (binary.isPresent()) {
      return new Decoding.Binary(binary.get());
    }
    Decoding.Text text = text(bytes, mediaType);
    return controls(text.text()) > MAX_CONTROL_SHARE * Math.max(100, text.text().length())
        ? new Decoding.Binary("control characters")
        : text;
  }

  private static int controls(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x20 && isControl(unit)) {
        controls++;
      }
    }
    return controls;
  }

  private static boolean isControl(int unit) {
    return unit != '\t'
        && unit != '\n'
        && unit != '\r'
        && unit != '\f'
        && unit != 0x0b
        && unit != 0x1b;
  }

  private static Decoding.Text text(byte[] bytes, Optional<String> mediaType) {
    Optional<Charset> marked = byteOrderMark(bytes).or(() -> zeroBytes(bytes));
    if (marked.isPresent()) {
      return lenient(bytes, marked.get(), List.of());
    }
    Optional<String> valid = utf8(bytes);
    Optional<Charset> declared = declared(bytes, mediaType);
    if (valid.isPresent() && !isEscaped(bytes, declared)) {
      boolean ascii = valid.get().length() == bytes.length;
      return new Decoding.Text(
          valid.get(), "UTF-8", ascii ? List.of() : mislabelled(declared, StandardCharsets.UTF_8));
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      Charset charset = doubted(bytes, declared.get()).orElse(declared.get());
      return lenient(bytes, charset, mislabelled(declared, charset));
    }
    if (isDamagedUtf8(bytes)) {
      return lenient(bytes, StandardCharsets.UTF_8, List.of());
    }
    Charset guess = guessed(bytes);
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
        : Optional.of(guessed(bytes)).filter(guess -> strict(bytes, guess).isPresent());
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
    int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
    int third = bytes.length > 2 ? bytes[2] & 0xff : -1;
    int fourth = bytes.length > 3 ? bytes[3] & 0xff : -1;
    if (first == 0xef && second == 0xbb && third == 0xbf) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (first == 0xff && second == 0xfe) {
      boolean wide = third == 0 && fourth == 0;
      return wide
          ? Optional.of(Charset.forName("UTF-32LE"))
          : Optional.of(StandardCharsets.UTF_16LE);
    }
    if (first == 0xfe && second == 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** UTF-16 without mark: of Latin text every other byte is zero. */
  private static Optional<Charset> zeroBytes(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    // Blanks, digits and markup alone are a third of the characters of a page in any script.
    int enough = Math.max(2, length / 2 * 3 / 10);
    if (odd >= enough && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even >= enough && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes, Optional<String> mediaType) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Optional<Charset> outside = mediaType.flatMap(Decoder::firstDeclared);
    boolean markup = head.indexOf('<') >= 0;
    return outside.or(() -> markup ? firstDeclared(head) : Optional.empty());
  }

  private static Optional<Charset> firstDeclared(String text) {
    Matcher matcher = DECLARED.matcher(text);
    while (matcher.find()) {
      Optional<Charset> charset = named(matcher.group(1));
      if (charset.isPresent()) {
        return charset;
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    // A page whose declaration could be read byte by byte is not UTF-16 whatever it says.
    String wider = lower.startsWith("utf-16") ? "UTF-8" : WIDER.getOrDefault(lower, name);
    try {
      return Optional.of(Charset.forName(wider));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** ISO-2022-JP is all ASCII bytes, hence valid UTF-8 too: its escapes tell. */
  private static boolean isEscaped(byte[] bytes, Optional<Charset> declared) {
    if (declared.isEmpty() || !declared.get().name().startsWith("ISO-2022")) {
      return false;
    }
    for (byte unit : bytes) {
      if (unit == 0x1b) {
        return true;
      }
    }
    return false;
  }

  /** Mostly valid multi-byte characters: in text of another charset nearly all are damaged. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long damaged = text.chars().filter(unit -> unit == 0xfffd).count();
    long whole = text.chars().filter(unit -> unit > 0x7f && unit != 0xfffd).count();
    return whole > 2 * damaged;
  }

  /** Cyrillic of the old Macintosh was never used on the web; the detector mixes the two up. */
  private static Charset guessed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(Decoder::named)
        .map(
            charset ->
                charset.name().equals("x-MacCyrillic") ? Charset.forName("windows-1251") : charset)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .orElse(Charset.forName("windows-1252"));
  }

  /** The characters of valid UTF-8: what the fast decoder reads without a replacement. */
  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0 ? Optional.of(text) : strict(bytes, StandardCharsets.UTF_8);
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
