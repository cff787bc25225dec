package org.stemma.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class Windows1252Test {

  @Test
  void isTheCharsetOfJavaButForBytesThatStandForNothingThere() {
    Charset java = Charset.forName("windows-1252");
    for (int unit = 0; unit < 256; unit++) {
      char there = new String(new byte[] {(byte) unit}, java).charAt(0);
      assertThat(Windows1252.at(unit)).isEqualTo(there == '\ufffd' ? (char) unit : there);
    }
  }

  @Test
  void knowsAsWhatTheBytesShowWithWhichUtf8GoesOn() {
    for (int unit = 0; unit < 256; unit++) {
      assertThat(Windows1252.isContinuation(Windows1252.at(unit)))
          .as("%x", unit)
          .isEqualTo(unit >= 0x80 && unit <= 0xbf);
    }
  }
}
