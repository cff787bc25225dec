package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Metadata;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.extract.PlainPages;

/** What languages write before the day up to which a report is true: it is the last change. */
class DateLabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cs | 5. listopadu 2031, 07:40 | Stav k 6. listopadu 2031, 18:20 hod.",
        "da | 5. november 2031 kl. 07.40 | Status pr. 6. november 2031 kl. 18.20",
        "de | 5. November 2031, 07:40 Uhr | Stand: 06.11.2031, 18:20 Uhr",
        "el | 5 Νοεμβρίου 2031, 07:40 | Κατάσταση στις 6 Νοεμβρίου 2031, 18:20",
        "en | 5 November 2031, 07:40 | As of 6 November 2031, 18:20",
        "es | 5 de noviembre de 2031, 07:40 | Situación a 6 de noviembre de 2031, 18:20 h",
        "fi | 5.11.2031 klo 07.40 | Tilanne 6.11.2031 klo 18.20",
        "fr | 5 novembre 2031 à 07h40 | Situation au 6 novembre 2031 à 18h20",
        "hu | 2031. november 5. 07:40 | Állapot: 2031. november 6. 18:20",
        "it | 5 novembre 2031, ore 07:40 | Situazione al 6 novembre 2031, ore 18:20",
        "ja | 2031年11月5日 7時40分 | 2031年11月6日現在",
        "ko | 2031년 11월 5일 오전 7:40 | 2031년 11월 6일 기준",
        "nl | 5 november 2031, 07:40 | Stand van 6 november 2031, 18:20 uur",
        "no | 5. november 2031 kl. 07.40 | Status per 6. november 2031 kl. 18.20",
        "pl | 5 listopada 2031, 07:40 | Stan na dzień 6 listopada 2031, godz. 18:20",
        "pt | 5 de novembro de 2031, 07h40 | Situação em 6 de novembro de 2031, 18h20",
        "ro | 5 noiembrie 2031, 07:40 | Situația la 6 noiembrie 2031, 18:20",
        "ru | 5 ноября 2031, 07:40 | По состоянию на 6 ноября 2031, 18:20",
        "sv | 5 november 2031 kl. 07.40 | Status per 6 november 2031 kl. 18.20",
        "tr | 5 Kasım 2031 07:40 | 6 Kasım 2031 18:20 itibarıyla",
        "uk | 5 листопада 2031, 07:40 | Станом на 6 листопада 2031, 18:20",
        "zh | 2031年11月5日 07:40 | 截至2031年11月6日"
      })
  void theDayUpToWhichAReportIsTrueIsItsUpdate(String language, String printed, String asOf) {
    String page = "Ferry runs aground off Odal\n\n" + printed + "\n\n" + asOf + PlainPages.BODY;
    Capture capture =
        new Capture(
            "page.txt",
            Payload.of(page.getBytes(StandardCharsets.UTF_8)),
            Optional.of("text/plain"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Extraction read = new Extractor(text -> Optional.of(language)).extract(capture);
    Metadata metadata = ((Extraction.Found) read).article().metadata();

    assertThat(metadata.publishedWitnesses()).hasSize(1);
    assertThat(metadata.published().orElseThrow().value().edtf()).isEqualTo("2031-11-05");
    assertThat(metadata.modified().orElseThrow().value().edtf()).isEqualTo("2031-11-06");
  }
}
