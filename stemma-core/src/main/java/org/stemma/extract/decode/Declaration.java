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

/** The charset that a page is said to have, by the WHATWG Encoding Standard's names (section 4). */
final class Declaration {

  /** A declaration must stand in the first bytes; browsers look at 1,024, pages need more. */
  private static final int HEAD = 8_192;

  private static final Pattern VALUE =
      Pattern.compile("\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([A-Za-z0-9_:.-]{2,40})");

  private static final List<String> WORDS = List.of("charset", "encoding");

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
      int at = text.indexOf(word, from);
      next = at < 0 ? next : Math.min(next, at + word.length());
    }
    return next;
  }

  /** The charset that browsers take for {@code name}, if there is one. */
  static Optional<Charset> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    // A page whose declaration could be read byte by byte is not UTF-16 whatever it says.
    String wider = lower.startsWith("utf-16") ? "UTF-8" : WIDER.getOrDefault(lower, name);
    try {
      return Optional.of(Charset.forName(wider));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
