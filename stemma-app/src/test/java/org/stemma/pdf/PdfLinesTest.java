package org.stemma.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfLinesTest {

  private static MadePdf flood() {
    return new MadePdf()
        .page()
        .lines(100, "The river rose by two metres.", "The bridge was shut.")
        .page()
        .lines(100, "Schools stay shut on Friday.");
  }

  @Test
  void theyStandInOrderWithTheirPages() throws IOException {
    try (MadePdf pdf = flood()) {
      assertThat(PdfLines.of(pdf.document(), 1 << 20))
          .extracting(PdfLine::page, PdfLine::text)
          .containsExactly(
              tuple(0, "The river rose by two metres."),
              tuple(0, "The bridge was shut."),
              tuple(1, "Schools stay shut on Friday."));
    }
  }

  @Test
  void moreTextThanAllowedIsToldWhetherInOneLineOrInAll() throws IOException {
    try (MadePdf pdf = flood()) {
      for (int most : new int[] {10, 60}) {
        assertThatExceptionOfType(PdfLines.TooLarge.class)
            .isThrownBy(() -> PdfLines.of(pdf.document(), most))
            .withMessageContaining("MB of text");
      }
    }
  }
}
