package org.stemma.annotate;

import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.article.Segment;
import org.stemma.extract.wording.Dateline;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * The day on which a report was filed, where it stands before its first sentence: {@code LISBON,
 * March 12 (TPA) –}. It is no day of what the sentence tells.
 */
public final class FilingDay {

  private FilingDay() {}

  /** Whether the time expression at {@code time} stands in a dateline. */
  public static boolean isOne(Reading reading, Span time) {
    Optional<Span> stated = reading.article().segmentAt(time.start()).flatMap(Segment::dateline);
    Optional<Span> opening =
        reading
            .sentenceAt(time.start())
            .map(ParsedSentence::span)
            .flatMap(sentence -> Dateline.of(reading.article().text(), sentence))
            .map(Dateline::span);
    return stated.filter(span -> span.contains(time)).isPresent()
        || opening.filter(span -> span.contains(time)).isPresent();
  }
}
