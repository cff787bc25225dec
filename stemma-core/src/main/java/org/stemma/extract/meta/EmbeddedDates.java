package org.stemma.extract.meta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.WitnessKind;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.DateReader;
import org.stemma.text.Span;
import org.stemma.text.Spans;

/**
 * Days of publication in the data of a page's scripts ({@code "published_at":"2024-05-17"}), but
 * for JSON-LD, whose objects say what they are of ({@link JsonLd}). Such data may be of other
 * articles too: they count only if all name one day.
 */
final class EmbeddedDates {

  private static final Pattern FIELD =
      Pattern.compile(
          "([A-Za-z_]{5,30}+)\\\\?[\"']\\s{0,3}:\\s{0,3}\\\\?[\"']"
              + "((?:19|20)\\d\\d-\\d\\d-\\d\\d[T0-9:.+Z-]{0,25}+)");

  /** Units of the longest {@link #FIELD} before the first hyphen of its date. */
  private static final int BEFORE_MONTH = 50;

  /** Units of it from there on. */
  private static final int FROM_MONTH = 40;

  private EmbeddedDates() {}

  static Optional<DateWitness> of(String page, JsonLd json, DateReader reader) {
    List<DateWitness> found = new ArrayList<>();
    Matcher matcher = FIELD.matcher(page);
    List<Span> places = json.places();
    int from = 0;
    for (int at = page.indexOf('-'); at >= 0; at = page.indexOf('-', at + 1)) {
      if (!isBehindYear(page, at)) {
        continue;
      }
      matcher.region(Math.max(from, at - BEFORE_MONTH), Math.min(page.length(), at + FROM_MONTH));
      if (!matcher.find()) {
        continue;
      }
      from = matcher.end();
      if (MarkupDates.is(matcher.group(1), MarkupDates.Meaning.PUBLISHED)
          && !isIn(places, Span.of(matcher.start(), matcher.end()))) {
        Span place = Span.of(matcher.start(2), matcher.end(2));
        DateWitness.machine(
                WitnessKind.SCRIPT,
                new Statement<>(matcher.group(2), "script " + matcher.group(1), Optional.of(place)),
                reader)
            .ifPresent(found::add);
      }
    }
    List<LocalDate> days = found.stream().map(DateWitness::day).distinct().toList();
    return days.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether one of {@code places}, which are in the page's order, overlaps {@code field}. */
  private static boolean isIn(List<Span> places, Span field) {
    int at = Spans.firstEndingAfter(places, place -> place, field.start());
    return at < places.size() && places.get(at).overlaps(field);
  }

  /** Whether a quotation mark and a year stand before the hyphen: a look that spares most pages. */
  private static boolean isBehindYear(String page, int hyphen) {
    return hyphen > 4
        && (page.startsWith("20", hyphen - 4) || page.startsWith("19", hyphen - 4))
        && (page.charAt(hyphen - 5) == '"' || page.charAt(hyphen - 5) == '\'');
  }
}
