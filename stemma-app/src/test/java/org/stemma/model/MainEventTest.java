package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.Reading;
import org.stemma.capture.Capture;
import org.stemma.event.MainEvent;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;
import org.stemma.text.Span;

/** Who did what, when and where, by headline and first sentences. */
class MainEventTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private static String answer(String title, String lead, String question) {
    String page =
        "<html><head><title>"
            + title
            + "</title></head><body><article><h1>"
            + title
            + "</h1><p>"
            + lead
            + "</p><p>The town council will hear of it in its next session, a clerk wrote in a"
            + " letter to all members, and the paper was passed on to the county.</p>"
            + "</article></body></html>";
    PageReading read = STEMMA.read(Capture.of("page.html", page.getBytes(StandardCharsets.UTF_8)));
    Reading reading = ((PageReading.Read) read).reading();
    MainEvent event = MainEvent.of(reading);
    Optional<Span> found =
        switch (question) {
          case "who" -> event.who();
          case "what" -> event.what();
          case "when" -> event.when();
          default -> event.where();
        };
    return found.map(reading::words).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Firefighters rescue two hikers near Lake Orlen|Firefighters rescued two hikers near Lake"
            + " Orlen on Friday, the mayor said.|who|Firefighters",
        "Firefighters rescue two hikers near Lake Orlen|Firefighters rescued two hikers near Lake"
            + " Orlen on Friday, the mayor said.|when|Friday",
        "Mayor Anna Holt opens new bridge|Mayor Anna Holt opened the new bridge in Oslo on 3 May"
            + " at noon.|where|Oslo",
        "Mayor Anna Holt opens new bridge as trains stand still|Mayor Anna Holt opened the new"
            + " bridge in Oslo on 3 May.|what|opens new bridge",
        "Harbour fire: Three hurt after silo bursts|Three people were hurt in Bergen when a silo"
            + " burst on Monday.|what|Three hurt"
      })
  void answers(String title, String lead, String question, String words) {
    assertThat(answer(title, lead, question)).isEqualTo(words);
  }
}
