package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.syntax.PlainParser;
import org.stemma.text.Span;

class TimexScoreTest {

  private static TimexTally.Timex timex(int start, int end, String value) {
    return new TimexTally.Timex(Span.of(start, end), "DATE", value);
  }

  /**
   * Four marked, three found: one the same (strict, value right), one that overlaps with a wrong
   * value, one on nothing. Strict F1 = 2*1/7, relaxed F1 = 2*2/7, value F1 = relaxed * 1/2.
   */
  @Test
  void countsStrictRelaxedAndValue() {
    TimexTally tally = new TimexTally();
    tally.add(
        List.of(
            timex(0, 4, "2019"),
            timex(10, 16, "2019-05"),
            timex(20, 24, "2020"),
            timex(30, 34, "2021")),
        List.of(timex(0, 4, "2019"), timex(8, 16, "2018-05"), timex(50, 54, "2022")));
    Map<String, Object> scores = tally.scores();
    assertThat((double) scores.get("strict_f1")).isEqualTo(2.0 / 7, within(1e-9));
    assertThat((double) scores.get("relaxed_f1")).isEqualTo(4.0 / 7, within(1e-9));
    assertThat((double) scores.get("value_f1")).isEqualTo(2.0 / 7, within(1e-9));
  }

  @Test
  void pairsAMarkedSpanOnlyOnce() {
    TimexTally tally = new TimexTally();
    tally.add(List.of(timex(0, 9, "2019")), List.of(timex(0, 4, "2019"), timex(5, 9, "2019")));
    assertThat((double) tally.scores().get("relaxed_f1")).isEqualTo(2.0 / 3, within(1e-9));
  }

  @Test
  void readsOffsetsInCodePointsAndKeepsTheCorporaApart(@TempDir Path folder) throws IOException {
    String lines =
        """
        {"id":"a","corpus":"TimeBank","dct":"2026-03-12","text":"\uD83D\uDE82 It ran on Tuesday.","timexes":[{"start":12,"end":19,"type":"DATE","value":"2026-03-10"}]}
        {"id":"b","corpus":"WikiWars","dct":"2026-03-12","text":"In 1942 it sank.","timexes":[{"start":3,"end":7,"type":"DATE","value":"1942"}]}
        """;
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("docs.jsonl.gz")))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    Map<String, Object> perfect = Map.of("strict_f1", 1.0, "relaxed_f1", 1.0, "value_f1", 1.0);
    StringBuilder shown = new StringBuilder();
    assertThat(new TimexScore(new PlainParser()).score(folder, shown))
        .as("%s", shown)
        .isEqualTo(Map.of("tbaq", perfect, "wikiwars", perfect));
  }
}
