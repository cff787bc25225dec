package org.stemma.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.figure.FigureAnnotator;
import org.stemma.annotate.hedge.HedgeAnnotator;
import org.stemma.annotate.name.MentionAnnotator;
import org.stemma.annotate.speech.SpeechAnnotator;
import org.stemma.annotate.time.TimeAnnotator;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.lexicon.Lexicon;
import org.stemma.time.TimeValue;

/** A second language comes by word lists alone: times, speech, hedges and figures in German. */
class GermanTest {

  private static final Lexicon GERMAN = new Lexicon("de");

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 12);

  private static List<String> times(String text) {
    Reading plain = PlainReadings.page("seite", text);
    Article article = plain.article();
    Metadata dated =
        Metadata.NONE.withPublished(
            new Field<>(TimeValue.day(PUBLISHED), "json-ld", Optional.empty()));
    Reading reading =
        new Reading(
            new Article(
                article.page(),
                article.text(),
                article.map(),
                article.blocks(),
                article.segments(),
                dated,
                Optional.of("de"),
                article.notes()),
            plain.sentences(),
            List.of());
    List<TimeExpression> found = new TimeAnnotator(GERMAN).annotate(reading);
    return found.stream().map(t -> reading.words(t.span()) + " = " + t.time().edtf()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Zug entgleiste am 4. März 2025.               | 4. März 2025          | 2025-03-04
          Der Zug entgleiste am Dienstag, dem 4. März 2025. | Dienstag, dem 4. März 2025 | 2025-03-04
          Der Zug entgleiste am 04.03.2025.                 | 04.03.2025            | 2025-03-04
          Das Schiff sank am Dienstag.                      | Dienstag              | 2026-03-10
          Das Gericht wird am Freitag entscheiden.          | Freitag               | 2026-03-13
          Der Fluss trat gestern über die Ufer.             | gestern               | 2026-03-11
          Der Stürmer unterschrieb vor drei Tagen.          | vor drei Tagen        | 2026-03-09
          Der Stürmer unterschrieb vor einem Jahr.          | vor einem Jahr        | 2025
          Die Brücke wurde im Mai 2024 gesperrt.            | Mai 2024              | 2024-05
          Die Ernte war im vergangenen Jahr schlecht.       | vergangenen Jahr      | 2025
          Das Urteil fiel in der vergangenen Woche.         | vergangenen Woche     | 2026-03-02/2026-03-08
          Die Straße ist seit dem 3. Mai 2025 gesperrt.     | 3. Mai 2025           | 2025-05-03/..
          Der Verein muss bis zum 30. Juni 2026 zahlen.     | 30. Juni 2026         | ../2026-06-30
          Der Deich brach im Frühjahr 1962.                 | Frühjahr 1962         | 1962
          Der Gewinn sank im dritten Quartal 2024.          | dritten Quartal 2024  | 2024-07/2024-09
          """)
  void datesAreReadAndCountedFromTheStatedDay(String text, String words, String edtf) {
    assertThat(times(text)).containsExactly(words + " = " + edtf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Der Verein zahlte 2015 Euro.", "Er kam am Morgen.", "Das ist so."})
  void figuresAndHabitsAreNoDates(String text) {
    assertThat(times(text)).noneMatch(t -> t.contains("20"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          „Die Brücke bleibt gesperrt“, sagte Anna Berg. | Die Brücke bleibt gesperrt | Anna Berg
          „Die Brücke bleibt gesperrt“, erklärte die Reederei am Montag. | Die Brücke bleibt gesperrt | die Reederei
          Anna Berg sagte: „Wir haben niemanden gefunden.“ | Wir haben niemanden gefunden. | Anna Berg
          »Der Deich hält«, betonte Anna Berg. | Der Deich hält | Anna Berg
          """)
  void quotedSpeechFindsItsSpeaker(String text, String words, String speaker) {
    Reading reading =
        PlainReadings.page("seite", text, new MentionAnnotator(), new SpeechAnnotator(GERMAN));

    List<Quotation> found = reading.all(Quotation.class);

    assertThat(found.stream().map(q -> reading.words(q.span()).replaceAll(",$", "")))
        .containsExactly(words);
    assertThat(found.getFirst().speaker().flatMap(Speaker::span).map(reading::words))
        .contains(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ich habe die Brücke gesehen.",
        "Ich glaube das nicht.",
        "Da stehe ich nun im Regen.",
        "Seither fahre ich einen anderen Weg.",
        "So seien wir froh über den Damm.",
        "Man nehme drei Eier.",
        "Man stelle sich eine Flut im Mai vor.",
        "Dabei denke man an das Hochwasser, man vergleiche die Pegel.",
        "Der Fluss ist noch hoch."
      })
  void whatTheWriterSaysIsNotSaidByTheLastSpeaker(String sentence) {
    assertThat(indirect("Mara Lind sagte, der Damm sei sicher. " + sentence))
        .containsExactly("der Damm sei sicher");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er habe schon größere Fluten überstanden.",
        "Man habe die Brücke gesperrt.",
        "Man müsse den Pegel beobachten.",
        "Nun könne man nur warten."
      })
  void speechGoesOnInItsMood(String sentence) {
    assertThat(indirect("Mara Lind sagte, der Damm sei sicher. " + sentence))
        .containsExactly("der Damm sei sicher", sentence);
  }

  @Test
  void whatTheWriterDoesWhileSomebodySpeaksIsNotSaid() {
    assertThat(indirect("Als Mara Lind das sagte, habe ich gelacht.")).isEmpty();
  }

  private static List<String> indirect(String text) {
    Reading reading =
        PlainReadings.page("seite", text, new MentionAnnotator(), new SpeechAnnotator(GERMAN));
    return reading.all(Quotation.class).stream().map(q -> reading.words(q.span())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Fahrer soll betrunken gewesen sein. | hearsay
          Angeblich fehlen zwei Boote.            | hearsay
          Die Ursache ist noch unklar.            | uncertain
          Der mutmaßliche Täter schwieg.          | allegation
          Möglicherweise öffnet der Hafen morgen. | modal
          Die Zahl wurde noch nicht bestätigt.    | unconfirmed
          """)
  void wordsOfDoubtAreFound(String text, String kind) {
    Reading reading = PlainReadings.page("seite", text);
    assertThat(new HedgeAnnotator(GERMAN).annotate(reading).stream().map(h -> h.kind().label()))
        .containsExactly(kind);
  }

  @Test
  void aPlainStatementIsNoHedge() {
    Reading reading = PlainReadings.page("seite", "Der Fluss stieg im Mai um zwei Meter.");
    assertThat(new HedgeAnnotator(GERMAN).annotate(reading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bei dem Unglück wurden mindestens 14 Menschen verletzt. | | 14 | person | injured
          Der Verein zahlte 2,5 Millionen Euro.                   | 2500000 | | euro | money
          Zwölf Passagiere werden vermisst.                       | 12 | | passenger | missing
          Die Wahlbeteiligung lag bei 18 Prozent.                 | 18 | | percent | share
          """)
  void quantitiesAreRead(String text, Double value, Double least, String unit, String measure) {
    Reading reading = PlainReadings.page("seite", text);

    List<Figure> figures = new FigureAnnotator(GERMAN).annotate(reading);

    assertThat(figures).hasSize(1);
    Figure figure = figures.getFirst();
    assertThat(figure.unit()).contains(unit);
    assertThat(figure.measure()).contains(measure);
    assertThat(value == null ? figure.min().orElseThrow() : figure.value().orElseThrow())
        .isEqualTo(value == null ? least : value);
  }
}
