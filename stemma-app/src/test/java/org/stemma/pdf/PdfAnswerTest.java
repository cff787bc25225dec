package org.stemma.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfAnswerTest {

  private static byte[] written(PdfAnswer answer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    answer.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static PdfAnswer read(byte[] bytes) throws IOException {
    return PdfAnswer.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    PdfAnswer text =
        new PdfAnswer.Text(
            "Tram stops", Optional.of("Tram"), Optional.empty(), Optional.empty(), 3, 1);
    PdfAnswer refused = new PdfAnswer.Refused("PDF too large: more than 200000 lines");
    assertThat(read(written(text))).isEqualTo(text);
    assertThat(read(written(refused))).isEqualTo(refused);
  }

  @Test
  void aCutOneIsNotTakenForWhole() throws IOException {
    byte[] whole = written(new PdfAnswer.Refused("encrypted PDF"));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(cut));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, PdfAnswer.MOST + 1, Integer.MAX_VALUE})
  void aLengthThatNoAnswerHasIsRefused(int length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBoolean(false);
    out.writeInt(length);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> read(bytes.toByteArray()))
        .withMessageContaining(String.valueOf(length));
  }
}
