package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.PlainReadings;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

class ReadingTest {

  private static final Reading READING =
      PlainReadings.page(
          "a.txt", "The ferry sank. Rescuers came at once.\nThe captain is safe. The court rose.");

  private static List<Residue> at(int... starts) {
    return Arrays.stream(starts)
        .mapToObj(at -> new Residue(Span.of(at, at + 3), ResidueClass.SLUG, "because"))
        .toList();
  }

  @Test
  void sentencesOverAStretchAreThoseThatAWalkOverAllFinds() {
    int length = READING.article().text().length();
    for (int start = 0; start < length; start++) {
      for (int end = start + 1; end <= length; end++) {
        Span stretch = Span.of(start, end);
        List<ParsedSentence> walked =
            READING.sentences().stream().filter(s -> s.span().overlaps(stretch)).toList();
        assertThat(READING.sentencesOver(stretch)).isEqualTo(walked);
      }
    }
  }

  @Test
  void annotationsBeforeAPlaceStartBeforeIt() {
    Reading reading = READING.with(at(0, 10, 20));

    assertThat(reading.before(Residue.class, 20)).isEqualTo(at(0, 10));
    assertThat(reading.before(Residue.class, 0)).isEmpty();
    assertThat(reading.before(Residue.class, 1_000)).hasSize(3);
  }
}
