package org.stemma.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotate.time.TimeAnnotator;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

class OpenDayTest {

  /** The days of {@code text} in a report published on {@code day}. */
  private static Set<LocalDate> days(String text, LocalDate day) {
    Article article =
        PlainReadings.of(text)
            .article()
            .withMetadata(
                Metadata.NONE.withPublished(
                    new Field<>(TimeValue.day(day), "json-ld", Optional.empty())));
    Reading reading = new Reading(article, List.of(), List.of());
    reading = reading.with(new TimeAnnotator(Lexicon.ENGLISH).annotate(reading));
    return StorySentences.of(reading, Span.of(0, text.length()), Set.of("a"), 0, Set.of()).days();
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-02, 2031-05-03", // Friday: tomorrow's
    "2031-05-01, 2031-05-03", // Thursday: in two days, or five days ago
    "2031-04-30, 2031-04-26", // Wednesday: a report looks back
    "2031-05-04, 2031-05-03", // Sunday: yesterday's
    "2031-05-03, 2031-05-03" // Saturday
  })
  void weekdayOfAThingIsTheNearerOne(LocalDate published, LocalDate day) {
    assertThat(days("Saturday's match is sold out.", published)).containsExactly(day);
    assertThat(days("The line has cancelled Saturday's trains.", published)).containsExactly(day);
    assertThat(days("Dockers set up stalls for Saturday's march.", published)).containsExactly(day);
    assertThat(days("Divers searched the quay of Saturday's fire.", published))
        .containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource({
    "The court sat on Saturday., 2031-04-26",
    "The court will sit on Saturday., 2031-05-03",
    "The court sat last Saturday., 2031-04-26",
    "The court sat on 26 April., 2031-04-26"
  })
  void dayThatTheTenseTellsStands(String text, LocalDate day) {
    assertThat(days(text, LocalDate.of(2031, 5, 2))).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource({"2031-04-26, 2031-05-03", "2031-03-04, 2031-04-03"})
  void earliestDayIsTakenWhereTheReportHasNone(LocalDate before, LocalDate after) {
    TimeValue.Choice choice =
        new TimeValue.Choice(List.of(TimeValue.day(before), TimeValue.day(after)), false);
    assertThat(OpenDay.of(choice, Optional.empty())).contains(before);
  }
}
