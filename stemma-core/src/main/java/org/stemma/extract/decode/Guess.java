package org.stemma.extract.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** The charset that is likeliest by the statistics of the bytes. */
final class Guess {

  /** Bytes shown to the statistical detector, a bound on work: more adds no certainty. */
  private static final int SAMPLE = 1 << 18;

  private Guess() {}

  /**
   * That of {@code bytes}; windows-1252 if the statistics tell none. Cyrillic of the old Macintosh,
   * which the detector mixes up with windows-1251, was never used on the web.
   */
  static Charset of(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(Declaration::named)
        .map(
            charset ->
                charset.name().equals("x-MacCyrillic") ? Charset.forName("windows-1251") : charset)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .orElse(Charset.forName("windows-1252"));
  }
}
