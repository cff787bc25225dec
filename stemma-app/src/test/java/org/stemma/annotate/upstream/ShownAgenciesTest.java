package org.stemma.annotate.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.PublishedPage;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** What pages show of an agency's letters comes before the list of agencies. */
class ShownAgenciesTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private static final String FIRE = "A fire broke out in the harbour of Odal on Monday.";

  private static List<String> agencies(Capture... pages) {
    List<Reading> readings =
        Stream.of(pages).map(p -> ((PageReading.Read) STEMMA.read(p)).reading()).toList();
    return ShownAgencies.named(readings).stream()
        .flatMap(r -> r.all(Upstream.class).stream())
        .map(Upstream::name)
        .distinct()
        .toList();
  }

  private static Capture page(String name, String publisher, String text) {
    return PublishedPage.of(name, publisher, "Fire at Odal", text, "It burned for two hours.");
  }

  @Test
  void lettersThatAnyPageSpellsAreThatAgencys() {
    assertThat(
            agencies(
                page("1.html", "Odal Gazette", "ODAL (NNA) — " + FIRE),
                page("2.html", "Senn Post", FIRE + " Crews told Northline News Agency (NNA).")))
        .contains("Northline News Agency")
        .noneMatch(name -> name.contains("National"));
    assertThat(
            agencies(
                page("1.html", "Odal Gazette", "ODAL (BNA) — " + FIRE),
                page("2.html", "Senn Post", FIRE + " So the Brenn News Agency (BNA) has it.")))
        .doesNotContain("Bahrain News Agency");
  }

  @Test
  void anAgencyThatPublishesAPageHasItsLetters() {
    assertThat(
            agencies(
                page("1.html", "Odal Gazette", "ODAL (CNS) — " + FIRE),
                page("2.html", "Coastal News Service", "ODAL, May 6 — " + FIRE)))
        .containsExactly("Coastal News Service");
  }

  @Test
  void aPaperWithAnAgencysInitialsIsNotTheAgency() {
    assertThat(
            agencies(
                page("1.html", "Odal Gazette", "ODAL (AP) — " + FIRE),
                page("2.html", "Albany Post", FIRE)))
        .containsExactly("Associated Press");
  }

  @Test
  void lettersThatPagesSpellInTwoWaysAreTheListed() {
    assertThat(
            agencies(
                page("1.html", "Odal Gazette", "ODAL (BNA) — " + FIRE),
                page("2.html", "Senn Post", FIRE + " So Brenn News Agency (BNA) has it."),
                page("3.html", "Tolm Post", FIRE + " So Bexmoor News Agency (BNA) has it.")))
        .contains("Bahrain News Agency");
  }
}
