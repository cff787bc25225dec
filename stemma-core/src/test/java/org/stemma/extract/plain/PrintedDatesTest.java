package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Metadata;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;

class PrintedDatesTest {

  private static final String REPORT =
      """
      Ferry strands on the bar

      %s

      The ferry stranded on the bar of Odal at noon, and all its passengers were brought ashore.

      The owner said that the boat would be towed to the yard when the tide comes in.

      %s
      """;

  private static Metadata read(String text) {
    Capture capture = Capture.of("ferry.txt", text.getBytes(StandardCharsets.UTF_8));
    return ((Extraction.Found) new Extractor(words -> Optional.of("en")).extract(capture))
        .article()
        .metadata();
  }

  private static Metadata metadata(String above, String below, Optional<String> address) {
    Capture capture =
        new Capture(
            "ferry.txt",
            Payload.of(REPORT.formatted(above, below).getBytes(StandardCharsets.UTF_8)),
            Optional.of("text/plain"),
            address,
            Optional.empty(),
            Optional.empty());
    Extraction read = new Extractor(text -> Optional.of("en")).extract(capture);
    return ((Extraction.Found) read).article().metadata();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Odal, Nov 9 | 2031-11-09",
        "Sunday 9 November | 2031-11-09",
        "The strike of Nov 9 goes on. | [2031-09-11,2031-11-09]",
        "Who was aboard on Nov 9? | [2031-09-11,2031-11-09]",
        "The boat that ran aground on Nov 9 was late! | [2031-09-11,2031-11-09]"
      })
  void aLineBesideTheHeadlineThatIsNoSentenceSettlesTheOrder(String line, String day) {
    Metadata metadata = metadata("Published: 09/11/2031\n\n" + line, "", Optional.empty());

    assertThat(metadata.publishedWitnesses().get(0).value().edtf()).isEqualTo(day);
  }

  private static List<String> published(Metadata metadata) {
    return metadata.publishedWitnesses().stream()
        .map(day -> day.value().edtf() + " " + day.basis())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 May 2031 | 2031-05-03 date line",
        "Published on May 3, 2031 | 2031-05-03 date line",
        "By Ana Sousa, 3 May 2031 | 2031-05-03 byline",
        "Odal Post, 3 May 2031 | 2031-05-03 line near the title",
        "Ana Sousa / May 3, 2031 / 7:40 am | 2031-05-03 byline",
        "By Ana Sousa - The Odal Post - Saturday, May 3, 2031 | 2031-05-03 byline"
      })
  void aDateIsReadBesideTheTitle(String line, String day) {
    assertThat(published(metadata(line, "", Optional.empty()))).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ana Sousa | 3 May 2031, 07:40 | Updated 09:15; 2031-05-03",
        "By Ana Sousa | 3 May 2031, 07:40 | Updated 4 May 2031, 09:15; 2031-05-04",
        "Von Ana Sousa | 3. Mai 2031, 07:40 Uhr | Stand: 4. Mai 2031, 09:15 Uhr; 2031-05-04",
        "By Ana Sousa and Jim Okafor · 3 May 2031 · Updated 11:02; 2031-05-03"
      })
  void aBylineWithBarsPrintsBothDays(String line, String update) {
    Metadata metadata = metadata(line, "", Optional.empty());

    assertThat(published(metadata)).containsExactly("2031-05-03 byline");
    assertThat(metadata.modified().orElseThrow().value().edtf()).isEqualTo(update);
    assertThat(metadata.bylines().get(0).value().name()).isEqualTo("Ana Sousa");
  }

  @Test
  void aTimeOfTheUpdateOnALineOfItsOwnIsOfTheDayAbove() {
    Metadata metadata =
        metadata("Published: 3 May 2031, 07:40\n\nUpdated: 09:15", "", Optional.empty());

    assertThat(metadata.modified().orElseThrow().value().edtf()).isEqualTo("2031-05-03");
    assertThat(metadata("Updated: 09:15", "", Optional.empty()).modified()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Odal Post, 3 May 2031", "The Odal Herald - May 3, 2031, page 4"})
  void anOutletBesideADayIsThePublisher(String line) {
    String name = line.split("[,-]")[0].strip();

    assertThat(metadata(line, "", Optional.empty()).publisher().orElseThrow().value())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ODAL, May 3, 2031 - ", "ODAL, 3 May 2031 (TPA) – ", "(03.05.2031) "})
  void theDayThatTheReportBeginsWithIsTheLastPrinted(String dateline) {
    String text =
        REPORT.formatted("", "").replace("The ferry stranded", dateline + "The ferry stranded");

    assertThat(published(read(text))).containsExactly("2031-05-03 start of the report");
    assertThat(published(read(text.replace("\n\n\n", "\n\n4 May 2031\n\n"))))
        .containsExactly("2031-05-04 date line");
  }

  @ParameterizedTest
  @ValueSource(strings = {" - 3 May 2031", " (May 3, 2031)", ", Saturday, 3 May 2031"})
  void theDayAtTheEndOfTheHeadlineCountsIfNothingElseSpeaks(String end) {
    String title = "Ferry strands on the bar";
    String text = REPORT.formatted("", "").replace(title, title + end);

    assertThat(published(read(text))).containsExactly("2031-05-03 headline");
    assertThat(published(read(text.replace("\n\n\n", "\n\n4 May 2031\n\n"))))
        .containsExactly("2031-05-04 date line");
  }

  @Test
  void theAddressIsTheLastWitness() {
    Optional<String> address = Optional.of("https://post.example/2031/05/04/ferry");

    assertThat(published(metadata("3 May 2031", "", address)))
        .containsExactly("2031-05-03 date line", "2031-05-04 date in the address");
  }

  @Test
  void anUpdateIsNoPublication() {
    Metadata metadata = metadata("Updated: 4 May 2031", "", Optional.empty());

    assertThat(published(metadata)).isEmpty();
    assertThat(metadata.modified().orElseThrow().value().edtf()).isEqualTo("2031-05-04");
  }

  @Test
  void aLabelledLineBehindTheReportIsItsOwn() {
    assertThat(published(metadata("", "Published on May 3, 2031", Optional.empty())))
        .containsExactly("2031-05-03 date line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        2 comments

        Mara Q. says: The same thing happened to my aunt last year, and they never paid her.

        Posted on May 5, 2031

        oldsailor says: Read the charts before you leave the harbour, the bar moves each winter.

        Updated on May 6, 2031
        """,
        """
        Leave a comment

        The same thing happened to my aunt last year, and they never paid her.

        Posted on May 5, 2031
        """,
        """
        Mara Q.

        May 5, 2031 5:12 pm

        The same thing happened to my aunt last year, and they never paid her.

        Published: May 5, 2031

        Reply

        Old Sailor

        May 5, 2031 6:40 pm

        Read the charts before you leave the harbour, the bar moves each winter.

        Reply
        """
      })
  void whatCommentsSayOfTheirDaysIsNotTheReports(String comments) {
    Metadata metadata = metadata("", comments, Optional.empty());

    assertThat(published(metadata)).isEmpty();
    assertThat(metadata.modified()).isEmpty();
    assertThat(published(metadata("3 May 2031", comments, Optional.empty())))
        .containsExactly("2031-05-03 date line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arrested on 2 May 2031",
        "Deadline: 1 July 2031",
        "Hearing: 20 June 2031, Court 4",
        "Next update: 21 June 2031"
      })
  void aDayOfWhatIsToldStaysInTheReport(String line) {
    String text = REPORT.formatted(line, "");
    Capture capture = Capture.of("ferry.txt", text.getBytes(StandardCharsets.UTF_8));
    Extraction read = new Extractor(words -> Optional.of("en")).extract(capture);
    Metadata metadata = ((Extraction.Found) read).article().metadata();

    assertThat(metadata.publishedWitnesses()).isEmpty();
    assertThat(metadata.modified()).isEmpty();
    assertThat(((Extraction.Found) read).article().blocks())
        .anyMatch(block -> block.span().in(text).equals(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Friday, 17 May 2024", "By Ana Sousa\n\n17 May 2024", "17 May 2024, 07:40"})
  void theDayBelowTheTitleGoesBeforeTheOneAboveIt(String below) {
    Metadata metadata = read("Sunday, 19 May 2024\n\n" + REPORT.formatted(below, ""));

    assertThat(metadata.publishedWitnesses())
        .extracting(day -> day.value().edtf())
        .containsExactly("2024-05-17", "2024-05-19");
  }
}
