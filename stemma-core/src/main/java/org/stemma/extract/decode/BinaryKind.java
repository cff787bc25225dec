package org.stemma.extract.decode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises files that are no text by their first bytes. Where these are letters a text may begin
 * with them ({@code RIFFRAFF, the band}): then one of the bytes behind must be none of text.
 */
final class BinaryKind {

  private static final Map<String, byte[]> MAGIC = magic();

  /** The rest of its header may be letters too. */
  private static final String PDF = "PDF document";

  /** Versions, flags and lengths stand in as many bytes at the start of all these formats. */
  private static final int HEADER = 32;

  private BinaryKind() {}

  /** What {@code bytes} are, in words, if they begin like a known binary format. */
  static Optional<String> of(byte[] bytes) {
    for (Map.Entry<String, byte[]> kind : MAGIC.entrySet()) {
      if (startsWith(bytes, kind.getValue()) && (isSign(kind) || isNoText(bytes))) {
        return Optional.of(kind.getKey());
      }
    }
    return isMp4(bytes) ? Optional.of("MP4 video") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, byte[] magic) {
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  /** Whether no text begins as the format does. */
  private static boolean isSign(Map.Entry<String, byte[]> kind) {
    for (byte unit : kind.getValue()) {
      if (unit < ' ') {
        return true;
      }
    }
    return kind.getKey().equals(PDF);
  }

  /** Whether a byte at the start is a control character that no text holds. */
  private static boolean isNoText(byte[] bytes) {
    for (int i = 0; i < bytes.length && i < HEADER; i++) {
      if (bytes[i] >= 0 && bytes[i] < ' ' && Controls.is(bytes[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMp4(byte[] bytes) {
    return isNoText(bytes)
        && bytes.length > 8
        && new String(bytes, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp");
  }

  private static Map<String, byte[]> magic() {
    Map<String, byte[]> magic = new LinkedHashMap<>();
    magic.put(PDF, bytes("%PDF-"));
    magic.put("zip archive or office document", bytes("PK\u0003\u0004"));
    magic.put("empty zip archive", bytes("PK\u0005\u0006"));
    magic.put("gzip data", bytes("\u001f\u008b"));
    magic.put("bzip2 data", bytes("BZh9"));
    magic.put("xz data", bytes("\u00fd7zXZ"));
    magic.put("zstandard data", bytes("(\u00b5/\u00fd"));
    magic.put("7-Zip archive", bytes("7z\u00bc\u00af"));
    magic.put("RAR archive", bytes("Rar!\u001a"));
    magic.put("PNG image", bytes("\u0089PNG"));
    magic.put("JPEG image", bytes("\u00ff\u00d8\u00ff"));
    magic.put("GIF image", bytes("GIF8"));
    magic.put("TIFF image", bytes("II*\u0000"));
    magic.put("RIFF media", bytes("RIFF"));
    magic.put("Ogg media", bytes("OggS"));
    magic.put("MP3 audio", bytes("ID3"));
    magic.put("Matroska video", bytes("\u001aE\u00df\u00a3"));
    magic.put("old office document", bytes("\u00d0\u00cf\u0011\u00e0"));
    magic.put("ELF program", bytes("\u007fELF"));
    magic.put("Windows program", bytes("MZ\u0090\u0000"));
    magic.put("Java class", bytes("\u00ca\u00fe\u00ba\u00be"));
    magic.put("SQLite database", bytes("SQLite format 3"));
    magic.put(
        "binary property list, as a Safari web archive is: open it and save it as HTML or plain text",
        bytes("bplist00"));
    magic.put("WOFF font", bytes("wOF"));
    return magic;
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
