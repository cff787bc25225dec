package org.stemma.annotate.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.PublishedPage;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Agencies that no list has are known by the form of their names and by who credits them. */
class UnlistedAgenciesTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private static final List<String> PUBLISHERS = List.of("Senn Courier", "Tarn Gazette");

  /**
   * The sources of pages, by page, "name" or "name pooled".
   *
   * @param pages paragraphs of each, parted by slashes
   */
  private static List<List<String>> sources(String... pages) {
    List<Reading> readings =
        IntStream.range(0, pages.length)
            .mapToObj(
                i ->
                    PublishedPage.of(
                        i + ".html",
                        PUBLISHERS.get(i % PUBLISHERS.size()),
                        "Barge sinks in the Orrel",
                        pages[i].split(" / ")))
            .map(page -> ((PageReading.Read) STEMMA.read(page)).reading())
            .toList();
    return ShownAgencies.named(readings).stream()
        .map(
            reading ->
                reading.all(Upstream.class).stream()
                    .map(u -> u.name() + (u.pooled() ? " pooled" : ""))
                    .toList())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Union Wire Service / A barge sank in the Orrel.|Union Wire Service",
        "By Ann Orr, Union Wire Service / A barge sank in the Orrel.|Union Wire Service",
        "Northline Press Association / A barge sank in the Orrel.|Northline Press Association",
        "A barge sank in the Orrel. / © 2031 Odal News Agency. All rights reserved.|Odal News"
            + " Agency",
        "A barge sank in the Orrel. / With files from Senn Newswire|Senn Newswire pooled",
        "Von Anna Ohr, Hansische Presseagentur / Ein Kahn sank im Orrel.|Hansische Presseagentur",
        "Ein Kahn sank im Orrel. / Mit Material der Nachrichtenagentur Nordlicht|Nachrichtenagentur"
            + " Nordlicht pooled",
        "Por Agencia Costera de Noticias / Una barca se hundió en el Orrel.|Agencia Costera de"
            + " Noticias",
        "Una barca se hundió en el Orrel. / Con información de la Agencia Costera de"
            + " Noticias|Agencia Costera de Noticias pooled",
        "Par Agence Littorale de Presse / Une barge a coulé dans le canal.|Agence Littorale de"
            + " Presse",
        "PORT SARN (UWS) - A barge sank in the Orrel on Monday.|UWS",
        "Port Sarn, May 6 (UWS) — A barge sank in the Orrel on Monday.|UWS",
        "By our staff and agencies / A barge sank in the Orrel.|agencies pooled",
      })
  void theFormOfANameOrADatelineTellsAnAgency(String page, String source) {
    assertThat(sources(page)).containsExactly(List.of(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Union Wire Service / A barge sank.|By ANN ORR , UWS / A barge sank.|Union Wire Service",
        "PORT SARN (UWS) - A barge sank in the Orrel on Monday.|A barge sank. / - with files from"
            + " UWS|UWS pooled",
        "PORT SARN (UWS) - A barge sank in the Orrel on Monday.|A barge sank. / UWS contributed to"
            + " this report.|UWS pooled",
        "PORT SARN (UWS) - A barge sank in the Orrel on Monday.|A barge sank. / © 2031 UWS|UWS",
        "A barge sank. / The Union Wire Service (UWS) saw it.|SENN (UWS) -"
            + " A barge sank in the Orrel on Monday.|Union Wire Service",
        "Hansische Presseagentur / Ein Kahn sank.|SARNHAFEN (HPA) - Ein Kahn sank am Montag im"
            + " Orrel.|Hansische Presseagentur",
        "Agencia Costera de Noticias / Una barca se hundió.|ORLA (ACN) - Una barca se hundió el"
            + " lunes en el canal.|Agencia Costera de Noticias",
      })
  void whatOnePageShowsOfAnAgencyHoldsOfTheOthers(String one, String other, String source) {
    assertThat(sources(one, other).get(1)).containsExactly(source);
  }

  @Test
  void lettersThatSeveralPublishersSignAreAnAgencys() {
    assertThat(
            sources(
                "By ANN ORR | UWS / A barge sank in the Orrel.",
                "By Bo Lind | UWS / A barge went down."))
        .containsExactly(List.of("UWS"), List.of("UWS"));
    assertThat(sources("By ANN ORR | UWS / A barge sank in the Orrel.")).containsExactly(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jo Kim, MD / A barge sank.",
        "LYON (FRA) - A barge sank in the Orrel on Monday.",
        "Agencia Tributaria / Una barca se hundió.",
        "The Harbour Safety Board (HSB) - the regulator - shut the port.",
        "The Norland Service / A barge sank.",
        "The banks and agencies / A barge sank.",
      })
  void whatOnlyLooksLikeOneIsNone(String page) {
    assertThat(sources(page)).containsExactly(List.of());
  }
}
