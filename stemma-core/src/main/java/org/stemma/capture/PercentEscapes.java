package org.stemma.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Bytes written as {@code %C3%A9} in addresses (RFC 3986, section 2.1). */
final class PercentEscapes {

  /** Signs that would part an address, or escape, if they stood in it. */
  private static final String PARTING = "/\\?#%";

  private PercentEscapes() {}

  /**
   * {@code path} with the characters instead of their escapes. Escapes of signs that part an
   * address, of control characters, stay escapes, in capitals; runs of bytes that are no UTF-8 stay
   * as they are.
   */
  static String decode(String path) {
    int at = path.indexOf('%');
    if (at < 0) {
      return path;
    }
    StringBuilder decoded = new StringBuilder(path.length()).append(path, 0, at);
    while (at < path.length()) {
      int end = at;
      while (isEscape(path, end)) {
        end += 3;
      }
      if (end > at) {
        append(decoded, path.substring(at, end));
        at = end;
      } else {
        decoded.append(path.charAt(at++));
      }
    }
    return decoded.toString();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '%'
        && HexFormat.isHexDigit(text.charAt(at + 1))
        && HexFormat.isHexDigit(text.charAt(at + 2));
  }

  private static void append(StringBuilder decoded, String escapes) {
    byte[] bytes = HexFormat.of().parseHex(escapes.replace("%", ""));
    String said;
    try {
      said = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      decoded.append(escapes);
      return;
    }
    said.chars().forEach(unit -> append(decoded, (char) unit));
  }

  private static void append(StringBuilder decoded, char unit) {
    if (PARTING.indexOf(unit) < 0 && !Character.isISOControl(unit)) {
      decoded.append(unit);
      return;
    }
    for (byte escaped : String.valueOf(unit).getBytes(StandardCharsets.UTF_8)) {
      decoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(escaped));
    }
  }
}
