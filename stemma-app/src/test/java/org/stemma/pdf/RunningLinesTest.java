package org.stemma.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press release 14/2031, 4 March 2031",
        "Belmar District Court - case 3 K 77/30",
        "4/3/2031",
      })
  void aHeadThatIsTheSameDigitForDigitStaysOnTheFirstPage(String head) {
    assertThat(
            kept(
                List.of(
                    line(0, 40, head),
                    line(0, 100, "The lock was shut."),
                    line(0, 300, "So was the bridge."),
                    line(1, 40, head),
                    line(1, 100, "Nobody was hurt."))))
        .containsExactly(head, "The lock was shut.", "So was the bridge.", "Nobody was hurt.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Page %d of 2", "%d/2", "- %d -", "Release 14, page %d", "%d"})
  void aHeadThatCountsThePagesStaysNowhere(String head) {
    assertThat(
            kept(
                List.of(
                    line(0, 40, head.formatted(1)),
                    line(0, 100, "The cargo is lost."),
                    line(0, 300, "The crew is safe."),
                    line(1, 40, head.formatted(2)),
                    line(1, 100, "The search goes on."))))
        .containsExactly("The cargo is lost.", "The crew is safe.", "The search goes on.");
  }

  @Test
  void rowsOfATableOverTwoPagesStay() {
    List<PdfLine> rows = new ArrayList<>();
    for (int page = 0; page < 2; page++) {
      for (int row = 0; row < 8; row++) {
        int number = 8 * page + row;
        rows.add(line(page, 60 + 14 * row, number + " " + 3 * number + " " + (90 - number)));
      }
    }
    assertThat(RunningLines.leftOut(rows)).isEqualTo(rows);
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
