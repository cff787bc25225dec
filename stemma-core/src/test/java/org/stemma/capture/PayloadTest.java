package org.stemma.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PayloadTest {

  /** The digest of "abc" in FIPS 180-4's examples. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void theDigestIsThatOfTheBytesHoweverOftenItIsAskedFor() {
    Payload payload = Payload.of("abc".getBytes(StandardCharsets.US_ASCII));

    assertThat(payload.sha256()).isEqualTo(ABC);
    assertThat(payload.sha256()).isEqualTo(ABC);
  }

  @Test
  void neitherCallerCanChangeTheBytes() {
    byte[] given = "abc".getBytes(StandardCharsets.US_ASCII);
    Payload payload = Payload.of(given);
    given[0] = 'x';
    payload.toBytes()[1] = 'x';

    assertThat(payload.sha256()).isEqualTo(ABC);
  }

  @Test
  void aReaderIsLentTheBytes() {
    Payload payload = Payload.of("abc".getBytes(StandardCharsets.US_ASCII));

    String read = payload.read(bytes -> new String(bytes, StandardCharsets.US_ASCII));

    assertThat(read).isEqualTo("abc");
  }
}
