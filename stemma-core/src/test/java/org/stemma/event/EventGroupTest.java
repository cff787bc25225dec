package org.stemma.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/** A page that says the same thousands of times, and what it says once. */
class EventGroupTest {

  private static final String LINE = "Twelve dockers were hurt when a crane fell at Odal.\n";

  private static final int MANY = 20_000;

  private static Reading reading(int lines) {
    Extraction read =
        new Extractor(LanguageDetector.NONE)
            .extract(Capture.of("odal.txt", LINE.repeat(lines).getBytes(StandardCharsets.UTF_8)));
    Article article = ((Extraction.Found) read).article();
    return new Reading(article, List.of(), List.of());
  }

  private static Occurrence occurrence(Reading reading, Span sentence, int word, int hurt) {
    EventMention mention =
        new EventMention(
            sentence,
            Span.of(sentence.start() + word, sentence.start() + word + 4),
            Optional.empty(),
            Optional.empty(),
            Optional.of("accident"),
            EventStatus.REPORTED,
            List.of(),
            List.of(),
            Optional.empty(),
            TimeValue.none(),
            "",
            Optional.empty());
    return new Occurrence(
        reading,
        mention,
        reading.passage(sentence),
        List.of(),
        List.of(new Party(List.of("docker"), false, OptionalInt.of(hurt), List.of())),
        Set.of("docker", "crane"),
        "hurt",
        "VBN",
        Optional.of("injury"),
        false,
        false,
        false,
        false,
        false,
        false);
  }

  private static Span line(int number) {
    return Span.of(number * LINE.length(), (number + 1) * LINE.length() - 1);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void whatIsSaidAgainIsNotComparedAgain() {
    Reading reading = reading(MANY);
    EventGroup group = new EventGroup(occurrence(reading, line(0), 0, 12));
    for (int i = 1; i < MANY; i++) {
      Occurrence again = occurrence(reading, line(i), 0, 12);
      assertThat(group.admits(again)).isTrue();
      group.add(again);
    }

    assertThat(group.members()).hasSize(MANY);
  }

  @Test
  void otherNumbersAndASecondDeedOfOneSentenceStayOut() {
    Reading reading = reading(4);
    EventGroup group = new EventGroup(occurrence(reading, line(0), 0, 12));
    group.add(occurrence(reading, line(1), 0, 12));

    assertThat(group.admits(occurrence(reading, line(2), 0, 12))).isTrue();
    assertThat(group.admits(occurrence(reading, line(2), 0, 13))).isFalse();
    assertThat(group.admits(occurrence(reading, line(1), 20, 12))).isFalse();
  }
}
