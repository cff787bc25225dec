package org.stemma.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.figure.FigureAnnotator;
import org.stemma.annotate.hedge.HedgeAnnotator;
import org.stemma.annotate.name.MentionAnnotator;
import org.stemma.annotate.speech.SpeechAnnotator;
import org.stemma.annotate.time.TimeAnnotator;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.lexicon.Lexicon;
import org.stemma.time.TimeValue;

/** How well the second language is read: recall and precision on sentences of our own. */
class GermanSetTest {

  private static final Lexicon GERMAN = new Lexicon("de");

  private record Score(int found, int wanted, int right) {}

  @ParameterizedTest
  @CsvSource({
    "time, .97, .97",
    "figure, .84, .90",
    "hedge, .97, .97",
    "quote, .94, .98",
    "said, .98, .98"
  })
  void reachesTheFloors(String kind, double recall, double precision) throws IOException {
    List<String> misses = new ArrayList<>();
    Score score = score(kind, misses);
    assertThat((double) score.right() / score.wanted())
        .as("recall of %s; missed or extra: %s", kind, misses)
        .isGreaterThanOrEqualTo(recall);
    assertThat((double) score.right() / score.found())
        .as("precision of %s; missed or extra: %s", kind, misses)
        .isGreaterThanOrEqualTo(precision);
  }

  private static Score score(String kind, List<String> misses) throws IOException {
    int found = 0;
    int wanted = 0;
    int right = 0;
    for (String line : lines()) {
      String[] columns = line.split("\t", -1);
      if (line.startsWith("#") || !columns[0].equals(kind)) {
        continue;
      }
      List<String> gold = columns[2].isEmpty() ? List.of() : List.of(columns[2].split("; "));
      List<String> read = read(kind, columns[1]);
      List<String> common = new ArrayList<>(gold);
      common.retainAll(read);
      found += read.size();
      wanted += gold.size();
      right += common.size();
      if (!gold.equals(read)) {
        misses.add(columns[1] + " " + gold + " read as " + read);
      }
    }
    return new Score(found, wanted, right);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(GermanSetTest.class.getResourceAsStream("/german/sentences.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<String> read(String kind, String text) {
    Reading reading = dated(PlainReadings.page("seite", text));
    return switch (kind) {
      case "time" ->
          new TimeAnnotator(GERMAN)
              .annotate(reading).stream()
                  .filter(t -> !(t.time() instanceof TimeValue.None))
                  .map(t -> reading.words(t.span()) + " = " + t.time().edtf())
                  .toList();
      case "figure" ->
          new FigureAnnotator(GERMAN).annotate(reading).stream().map(GermanSetTest::shown).toList();
      case "hedge" ->
          new HedgeAnnotator(GERMAN).annotate(reading).stream().map(h -> h.kind().label()).toList();
      case "said" -> said(reading);
      default -> quotes(reading);
    };
  }

  private static String shown(Figure figure) {
    String number =
        figure.value().isPresent()
            ? number(figure.value().getAsDouble())
            : figure.min().isPresent()
                ? ">" + number(figure.min().getAsDouble())
                : "<" + number(figure.max().orElse(0));
    return (number + " " + figure.unit().orElse("") + " " + figure.measure().orElse("")).strip();
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }

  /** The page with names and speech. */
  private static Reading spoken(Reading plain) {
    Reading named = plain.with(new MentionAnnotator().annotate(plain));
    return named.with(new SpeechAnnotator(GERMAN).annotate(named));
  }

  private static List<String> said(Reading plain) {
    Reading reading = spoken(plain);
    return reading.all(Quotation.class).stream()
        .filter(q -> q.kind() == QuotationKind.INDIRECT)
        .map(q -> sayer(reading, q) + ": " + content(reading, q))
        .toList();
  }

  private static String sayer(Reading reading, Quotation quotation) {
    return quotation
        .speaker()
        .map(
            s ->
                s.kind().name().toLowerCase(Locale.ROOT)
                    + ' '
                    + s.span().map(reading::words).orElse(s.name()))
        .orElse("nobody");
  }

  private static String content(Reading reading, Quotation quotation) {
    return quotation.content().stream().map(reading::words).collect(Collectors.joining(" "));
  }

  private static List<String> quotes(Reading plain) {
    Reading reading = spoken(plain);
    List<String> found = new ArrayList<>();
    for (Quotation quotation : reading.all(Quotation.class)) {
      if (quotation.kind() == QuotationKind.INDIRECT) {
        continue;
      }
      String speaker =
          quotation.speaker().flatMap(Speaker::span).map(reading::words).orElse("nobody");
      found.add(speaker + ": " + reading.words(quotation.span()).replaceAll(",$", ""));
    }
    return found;
  }

  private static Reading dated(Reading plain) {
    Article article = plain.article();
    Metadata published =
        Metadata.NONE.withPublished(
            new Field<>(TimeValue.day(LocalDate.of(2026, 3, 12)), "json-ld", Optional.empty()));
    return new Reading(
        new Article(
            article.page(),
            article.text(),
            article.map(),
            article.blocks(),
            article.segments(),
            published,
            Optional.of("de"),
            article.notes()),
        plain.sentences(),
        List.of());
  }
}
