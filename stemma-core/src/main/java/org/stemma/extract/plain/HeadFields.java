package org.stemma.extract.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.article.Byline;
import org.stemma.article.Field;
import org.stemma.article.Page;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.StatedAuthors;
import org.stemma.text.Span;

/**
 * What the head states that a program wrote above a report ({@link LabelledHead}).
 *
 * @param values in order
 */
public record HeadFields(List<Value> values) {

  /** Nothing is stated. */
  public static final HeadFields NONE = new HeadFields(List.of());

  static final String BASIS = "field of the head";

  /** A stated value and its place on the page. */
  record Value(FieldLabel.Field field, Span place) {}

  public HeadFields {
    values = List.copyOf(values);
  }

  /** Whether the page has such a head. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The place of the first value of a field. */
  Optional<Span> first(FieldLabel.Field field) {
    return places(field).findFirst();
  }

  /** The same as a statement of the page. */
  Optional<Field<String>> stated(FieldLabel.Field field, Page page) {
    return first(field)
        .map(place -> new Field<>(place.in(page.text()), BASIS, Optional.of(page.evidence(place))));
  }

  private Stream<Span> places(FieldLabel.Field field) {
    return values.stream().filter(value -> value.field() == field).map(Value::place);
  }

  /** Index of the line that holds the headline; -1 if none is stated. */
  int title(List<Line> lines) {
    Optional<Span> place = first(FieldLabel.Field.TITLE);
    for (int i = 0; place.isPresent() && i < lines.size(); i++) {
      if (lines.get(i).span().equals(place.get())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the line states a value. */
  boolean states(Line line) {
    return values.stream().anyMatch(value -> line.span().contains(value.place()));
  }

  /** The persons who are stated to have written the report, in order. */
  List<Field<Byline>> bylines(Page page, OutletForm outlets) {
    return places(FieldLabel.Field.AUTHOR)
        .flatMap(
            place ->
                StatedAuthors.persons(place.in(page.text()), outlets).stream()
                    .map(byline -> new Field<>(byline, BASIS, Optional.of(page.evidence(place)))))
        .toList();
  }

  /** The outlet, or an author or sender of a message whose name has the form of an outlet's. */
  Optional<Field<String>> outlet(Page page, OutletForm outlets) {
    return stated(FieldLabel.Field.OUTLET, page)
        .or(
            () ->
                stated(FieldLabel.Field.AUTHOR, page)
                    .flatMap(
                        field ->
                            StatedAuthors.outlet(field.value(), outlets)
                                .map(n -> new Field<>(n, field.basis(), field.evidence()))));
  }

  /** The dates of a field, each with the place where its value begins. */
  List<DatedValue> dates(FieldLabel.Field field, Page page, DateReader reader) {
    return places(field)
        .flatMap(
            place ->
                reader.first(place.in(page.text())).stream()
                    .map(
                        found ->
                            new DatedValue(
                                place.start(),
                                new DatedText.Labelled(
                                    found.reading(), found.span(), Optional.empty()))))
        .toList();
  }

  /** A date and where the text begins in which it was read. */
  record DatedValue(int from, DatedText.Labelled date) {}
}
