package org.stemma.extract.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.extract.wording.TitleParts;
import org.stemma.text.Span;

/**
 * The line of the headline of a plain page, or the subject of a message: {@code Ferry sinks | The
 * Odal Gull}.
 *
 * @param headline where the headline stands in the page
 * @param outlet where the name of the outlet stands behind or before it, if it does
 */
public record HeadlineParts(Span headline, Optional<Span> outlet) {

  /**
   * The parts of the line at {@code whole}.
   *
   * @param isOutlet whether a part of the line names the outlet
   */
  public static HeadlineParts of(String page, Span whole, Predicate<String> isOutlet) {
    Span line = WirePrefix.without(page, whole);
    String words = line.in(page);
    List<Span> borders = TitleParts.borders(words);
    if (!borders.isEmpty()) {
      Span first = borders.get(0);
      Span last = borders.get(borders.size() - 1);
      if (isOutlet.test(words.substring(last.end()))) {
        return parts(line, Span.of(0, last.start()), Span.of(last.end(), words.length()));
      }
      if (isOutlet.test(words.substring(0, first.start()))) {
        return parts(line, Span.of(first.end(), words.length()), Span.of(0, first.start()));
      }
    }
    int colon = words.indexOf(": ");
    return colon > 0 && isOutlet.test(words.substring(0, colon))
        ? parts(line, Span.of(colon + 2, words.length()), Span.of(0, colon))
        : new HeadlineParts(line, Optional.empty());
  }

  private static HeadlineParts parts(Span line, Span headline, Span outlet) {
    return headline.isEmpty()
        ? new HeadlineParts(line, Optional.empty())
        : new HeadlineParts(headline.shift(line.start()), Optional.of(outlet.shift(line.start())));
  }
}
