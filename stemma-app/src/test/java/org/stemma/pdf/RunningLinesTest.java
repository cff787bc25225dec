package org.stemma.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningLinesTest {

  private static PdfLine line(int page, float baseline, String text) {
    return new PdfLine(page, text, 72, 500, baseline, 11);
  }

  private static List<String> kept(List<PdfLine> lines) {
    return RunningLines.leftOut(lines).stream().map(PdfLine::text).toList();
  }

  @Test
  void headsStayOnTheFirstPageAndFeetNowhere() {
    List<PdfLine> lines = new ArrayList<>();
    for (int page = 0; page < 4; page++) {
      lines.add(line(page, 40, "Verda Union"));
      lines.add(line(page, 100, "Paragraph " + "abcd".charAt(page)));
      lines.add(line(page, 400, "More of page " + "abcd".charAt(page)));
      lines.add(line(page, 760, "- " + (page + 1) + " -"));
    }
    assertThat(kept(lines))
        .containsExactly(
            "Verda Union",
            "Paragraph a",
            "More of page a",
            "Paragraph b",
            "More of page b",
            "Paragraph c",
            "More of page c",
            "Paragraph d",
            "More of page d");
  }

  @Test
  void whatRepeatsAtAnotherHeightStays() {
    assertThat(
            kept(
                List.of(
                    line(0, 100, "The tram stood still."),
                    line(0, 300, "So did the bus."),
                    line(1, 180, "The tram stood still."),
                    line(1, 390, "Nobody was hurt."))))
        .hasSize(4);
  }

  @Test
  void aPageAloneHasNone() {
    assertThat(kept(List.of(line(0, 40, "Port of Odal"), line(0, 760, "Page 1 of 1")))).hasSize(2);
  }
}
