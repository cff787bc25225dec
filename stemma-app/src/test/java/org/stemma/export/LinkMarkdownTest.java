package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Link;
import org.stemma.export.Report.Stretch;

class LinkMarkdownTest {

  private static Stretch stretch(String made, String from) {
    return new Stretch(new Citation("B", "b.txt", 4, made), new Citation("A", "a.txt", 2, from));
  }

  private static Link link(boolean held, Stretch... shared) {
    return new Link(
        "B b.txt", "A a.txt", held, "inferred 0.9", "copied", Optional.empty(), List.of(shared));
  }

  @Test
  void reasonsComeFirstThenTheLongestWordsInCommon() {
    assertThat(
            LinkMarkdown.write(
                link(
                    true,
                    stretch("at dawn", "at dawn"),
                    stretch("the mill by the river burned", "the mill at the river burned"),
                    stretch("nobody", "nobody"),
                    stretch("forty people fled", "forty people fled"))))
        .isEqualTo(
            """
            - **B b.txt** from A a.txt (inferred 0.9): copied
              - “the mill by the river burned” [B:4] from “the mill at the river burned” [A:2]
              - “forty people fled” [A:2] = [B:4]
              - “at dawn” [A:2] = [B:4]
              - 1 more in common
            """);
  }

  @Test
  void aSourceThatIsNotHeldStandsInBracketsAndLongWordsAreCut() {
    assertThat(LinkMarkdown.write(link(false))).contains("from \\[A a.txt\\] (").hasLineCount(1);
    String words = "word ".repeat(60).strip();
    assertThat(LinkMarkdown.write(link(true, stretch(words, words))))
        .contains(" …”")
        .hasSizeLessThan(220);
  }
}
