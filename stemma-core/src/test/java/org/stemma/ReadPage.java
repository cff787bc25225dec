package org.stemma;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.HedgeClass;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * An invented plain page, read without models, to which a test adds by hand what it wants an
 * annotator to have found.
 */
public final class ReadPage {

  private final Reading bare;
  private final List<Annotation> annotations = new ArrayList<>();

  private ReadPage(Reading bare) {
    this.bare = bare;
  }

  /**
   * The page {@code name} with {@code text}; {@code published} is what a manifest says, empty for
   * nothing.
   */
  public static ReadPage of(String name, String published, String text) {
    Capture plain = Capture.of(name, text.getBytes(StandardCharsets.UTF_8));
    Capture capture =
        new Capture(
            name,
            plain.payload(),
            Optional.of("text/plain"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(published).filter(p -> !p.isEmpty()));
    Extraction extraction = new Extractor(LanguageDetector.NONE).extract(capture);
    if (extraction instanceof Extraction.Found found) {
      return new ReadPage(new ArticleReader(new PlainParser(), List.of()).read(found.article()));
    }
    throw new IllegalArgumentException("not an article: " + extraction);
  }

  public Reading reading() {
    return bare.with(annotations);
  }

  /** {@code words} are a figure of {@code value} units of {@code measure}. */
  public ReadPage figure(String words, double value, String unit, String measure) {
    return figure(words, value, unit, measure, TimeValue.none());
  }

  public ReadPage figure(String words, double value, String unit, String measure, TimeValue asOf) {
    annotations.add(
        new Figure(
            span(words),
            sentence(words),
            unit.equals("person") ? "people" : unit,
            OptionalDouble.of(value),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.of(unit),
            Optional.empty(),
            Optional.empty(),
            words,
            Optional.of(measure).filter(m -> !m.isEmpty()),
            false,
            false,
            asOf));
    return this;
  }

  /** {@code title} and {@code name} stand side by side: a person with an office. */
  public ReadPage person(String title, String name) {
    Span both = span(title + " " + name);
    annotations.add(
        new Mention(
            Span.of(both.end() - name.length(), both.end()),
            EntityType.PERSON,
            name,
            Optional.of(Span.of(both.start(), both.start() + title.length())),
            Optional.empty()));
    return this;
  }

  public ReadPage name(String name, EntityType type) {
    annotations.add(new Mention(span(name), type, name, Optional.empty(), Optional.empty()));
    return this;
  }

  /** The sentence of {@code trigger} tells an event; {@code day} is ISO 8601 or empty. */
  public ReadPage event(String trigger, String type, EventStatus status, String day) {
    annotations.add(
        new EventMention(
            sentence(trigger),
            span(trigger),
            Optional.of(type),
            Optional.empty(),
            Optional.empty(),
            status,
            List.of(),
            List.of(),
            Optional.empty(),
            day.isEmpty() ? TimeValue.none() : TimeValue.day(LocalDate.parse(day)),
            "",
            Optional.empty()));
    return this;
  }

  public ReadPage hedge(HedgeClass kind, String cue) {
    annotations.add(new Hedge(sentence(cue), kind, span(cue)));
    return this;
  }

  public ReadPage residue(ResidueClass kind, String words) {
    annotations.add(new Residue(span(words), kind, "test"));
    return this;
  }

  /** Indirect speech: {@code speaker} {@code cue} {@code words}. */
  public ReadPage says(String speaker, SpeakerKind kind, String cue, String words) {
    annotations.add(
        new Quotation(
            span(words),
            QuotationKind.INDIRECT,
            sentence(words),
            Optional.of(new Speaker(speaker, kind, Optional.empty())),
            Optional.of(span(cue)),
            List.of(span(words))));
    return this;
  }

  private Span span(String words) {
    int at = bare.article().text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("no \"" + words + "\" in " + bare.page());
    }
    return Span.of(at, at + words.length());
  }

  private Span sentence(String words) {
    return bare.sentenceAt(span(words).start()).orElseThrow().span();
  }
}
