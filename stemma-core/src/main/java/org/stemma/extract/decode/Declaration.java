package org.stemma.extract.decode;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/** The charset that a page is said to have, by the WHATWG Encoding Standard's names (section 4). */
final class Declaration {

  /**
   * A bound on work: a declaration stands in so many first bytes; browsers look at 1,024, pages
   * need more.
   */
  private static final int HEAD = 8_192;

  private static final Pattern VALUE =
      Pattern.compile("\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([A-Za-z0-9_:.-]{2,40})");

  private static final String WORD = "charset";

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
          "x-mac-cyrillic", "x-MacUkraine");

  private Declaration() {}

  /** The charset of the media type, else the one that the head of the page declares. */
  static Optional<Charset> of(byte[] bytes, Optional<String> mediaType) {
    return ofMediaType(mediaType)
        .or(
            () ->
                Prescan.of(
                    new String(
                        bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)));
  }

  static Optional<Charset> ofMediaType(Optional<String> mediaType) {
    return mediaType.flatMap(type -> parameter(type).flatMap(Declaration::named));
  }

  /** The label of the first parameter {@code charset} of a media type that has a value. */
  static Optional<String> parameter(String mediaType) {
    String lower = mediaType.toLowerCase(Locale.ROOT);
    Matcher value = VALUE.matcher(lower);
    for (int at = lower.indexOf(WORD); at >= 0; at = lower.indexOf(WORD, at + 1)) {
      if (value.region(at + WORD.length(), lower.length()).lookingAt()) {
        return Optional.of(value.group(1));
      }
    }
    return Optional.empty();
  }

  /**
   * The charset of a page that names it {@code label} itself: one whose declaration could be read
   * byte by byte is not UTF-16 whatever it says.
   */
  static Optional<Charset> inside(String label) {
    return named(label).map(charset -> isWide(charset) ? StandardCharsets.UTF_8 : charset);
  }

  /** Whether all characters of {@code charset} take two bytes or four. */
  static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
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
