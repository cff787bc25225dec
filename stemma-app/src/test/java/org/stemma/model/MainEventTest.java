package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.account.EventItem;
import org.stemma.account.MainItem;
import org.stemma.annotation.Reading;
import org.stemma.article.Evidence;
import org.stemma.capture.Capture;
import org.stemma.event.MainEvent;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;
import org.stemma.text.Span;

/** Who did what, when and where, by headline and first sentences. */
class MainEventTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private static Capture page(String title, String lead) {
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
    return Capture.of("page.html", page.getBytes(StandardCharsets.UTF_8));
  }

  private static String answer(String title, String lead, String question) {
    PageReading read = STEMMA.read(page(title, lead));
    Reading reading = ((PageReading.Read) read).reading();
    MainEvent event = MainEvent.of(reading, reading.article().segments().get(0));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dockers walk out in Lindhaven|Dockers in Lindhaven went on strike on 3 June 2031.|"
            + "PROTEST",
        "Treasurer of Ostrel club held|Police arrested the treasurer of the club in Ostrel on 7"
            + " May 2031.|COERCE",
        "Envoy sent home|The ministry expelled the envoy of Caldria on 12 April 2031.|SANCTION"
      })
  void accountTellsWhichEventAPageIsAbout(String title, String lead, String type) {
    Account account = STEMMA.account(List.of(page(title, lead)));
    MainItem main = account.documents().get(0).segments().get(0).main();

    assertThat(account.events())
        .filteredOn(event -> main.event().filter(event.id()::equals).isPresent())
        .extracting(EventItem::event)
        .containsExactly(List.of(type));
    assertThat(main.when())
        .map(Evidence::exact)
        .hasValueSatisfying(w -> assertThat(lead).contains(w));
  }
}
