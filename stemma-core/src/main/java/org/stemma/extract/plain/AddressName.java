package org.stemma.extract.plain;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Field;
import org.stemma.article.Page;
import org.stemma.capture.PageAddress;
import org.stemma.extract.wording.DomainName;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.TitleKey;
import org.stemma.text.Span;

/**
 * The outlet's name where a line over the report is it, or begins with it before a bar, and the
 * address that the head states has it for its domain: {@code Küstenblatt | Sport} on {@code
 * www.kuestenblatt.example}.
 */
final class AddressName {

  /** Lines behind the head that a program wrote, among which the name stands. By judgement. */
  private static final int LINES_SEARCHED = 6;

  /** What parts the items of a row. */
  private static final String BARS = "|·•";

  private AddressName() {}

  /** The name in one of the first lines behind what {@code fields} states, if it is there. */
  static Optional<Field<String>> of(Page page, List<Line> lines, HeadFields fields) {
    List<String> keys =
        fields
            .stated(FieldLabel.Field.ADDRESS, page)
            .flatMap(address -> PageAddress.of(address.value()))
            .flatMap(PageAddress::host)
            .map(DomainName::keys)
            .orElse(List.of());
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      first = fields.states(lines.get(i)) ? i + 1 : first;
    }
    return lines.subList(first, lines.size()).stream()
        .filter(line -> !line.words().isBlank())
        .limit(LINES_SEARCHED)
        .flatMap(line -> name(page.text(), line.span(), keys).stream())
        .findFirst()
        .map(
            place ->
                new Field<>(
                    place.in(page.text()),
                    "line of the domain",
                    Optional.of(page.evidence(place))));
  }

  private static Optional<Span> name(String text, Span line, List<String> keys) {
    int end = line.start();
    while (end < line.end() && BARS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int start = line.start();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    String name = text.substring(start, end);
    return keys.contains(TitleKey.of(name)) || keys.contains(DomainName.spelt(name))
        ? Optional.of(Span.of(start, end))
        : Optional.empty();
  }
}
