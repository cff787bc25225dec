package org.stemma.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.SiQuantity;
import org.stemma.text.Span;

/** Writes figures down, each with who says so. */
final class FigureItems {

  private FigureItems() {}

  static List<FigureItem> of(List<Reading> readings, SpeechItems speech) {
    List<FigureItem> items = new ArrayList<>();
    for (Reading reading : readings) {
      Map<Span, Quotation> quoted = quoted(reading);
      for (Figure figure : reading.all(Figure.class)) {
        items.add(
            new FigureItem(
                AccountBuilder.id("F", items),
                reading.words(figure.span()),
                reading.article().evidence(figure.span()),
                figure.quantity(),
                optional(figure.value()),
                optional(figure.min()),
                optional(figure.max()),
                figure.unit(),
                figure.si().map(FigureItems::si),
                figure.modifier(),
                figure.counts(),
                figure.measure(),
                figure.vague(),
                figure.withdrawn(),
                Dates.edtf(figure.asOf()),
                Optional.ofNullable(quoted.get(figure.span()))
                    .flatMap(quotation -> speech.speaker(reading, quotation)),
                reading.article().evidence(figure.sentence())));
      }
    }
    return items;
  }

  /** The first saying that each figure is part of, by the figure's span. */
  private static Map<Span, Quotation> quoted(Reading reading) {
    Map<Span, Quotation> quoted = new HashMap<>();
    for (Quotation quotation : reading.all(Quotation.class)) {
      for (Span content : quotation.content()) {
        reading
            .within(Figure.class, content)
            .forEach(figure -> quoted.putIfAbsent(figure.span(), quotation));
      }
    }
    return quoted;
  }

  private static FigureItem.SiItem si(SiQuantity si) {
    return new FigureItem.SiItem(
        si.unit(), optional(si.value()), optional(si.min()), optional(si.max()));
  }

  private static Optional<Double> optional(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }
}
