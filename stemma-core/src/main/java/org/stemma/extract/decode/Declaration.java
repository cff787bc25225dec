package org.stemma.extract.decode;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/** The charset that a page is said to have, by the WHATWG Encoding Standard's names (section 4). */
final class Declaration {

  /** A declaration must stand in the first bytes; browsers look at 1,024, pages need more. */
  private static final int HEAD = 8_192;

  private static final Pattern VALUE =
      Pattern.compile("\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([A-Za-z0-9_:.-]{2,40})");

  private static final List<String> WORDS = List.of("charset", "encoding");

  /** Labels of charsets, each with the name of its charset (Encoding Standard, section 4.2). */
  private static final Map<String, String> LABELS =
      Lexicon.GENERAL.rows("charset-labels.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  /** What Java calls the charsets of the standard that bear another name there. */
  private static final Map<String, String> JAVA_NAMES =
      Map.of(
          "gbk", "GB18030",
          "euc-kr", "x-windows-949",
          "iso-8859-8-i", "ISO-8859-8",
          "macintosh", "x-MacRoman",
          "shift_jis", "windows-31j",
          "windows-874", "x-windows-874",
          "x-mac-cyrillic", "x-MacUkraine",
          // A page whose declaration could be read byte by byte is not UTF-16 whatever it says.
          "utf-16be", "UTF-8",
          "utf-16le", "UTF-8");

  private Declaration() {}

  /** The charset of the media type, else of the first declaration in the head of the page. */
  static Optional<Charset> of(byte[] bytes, Optional<String> mediaType) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Optional<Charset> outside = mediaType.flatMap(Declaration::firstDeclared);
    boolean markup = head.indexOf('<') >= 0;
    return outside.or(() -> markup ? firstDeclared(head) : Optional.empty());
  }

  private static Optional<Charset> firstDeclared(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher value = VALUE.matcher(lower);
    int at = next(lower, 0);
    while (at < lower.length()) {
      if (value.region(at, lower.length()).lookingAt()) {
        Optional<Charset> charset = named(value.group(1));
        if (charset.isPresent()) {
          return charset;
        }
      }
      at = next(lower, at);
    }
    return Optional.empty();
  }

  /** Where the next word that announces a charset ends, or the length of the text. */
  private static int next(String text, int from) {
    int next = text.length();
    for (String word : WORDS) {
      int at = text.indexOf(word, from, next);
      next = at < 0 ? next : at + word.length();
    }
    return next;
  }

  /** The charset that browsers take for {@code name}, if there is one. */
  static Optional<Charset> named(String name) {
    String label = name.toLowerCase(Locale.ROOT);
    String standard = LABELS.getOrDefault(label, name);
    try {
      return Optional.of(Charset.forName(JAVA_NAMES.getOrDefault(standard, standard)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
