package org.stemma.event;

import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.article.BlockKind;
import org.stemma.article.Segment;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Who did what, when and where in the happening that a report is about, in the words of its
 * headline and first sentences. Spans of the article's text; each only where the report says it.
 *
 * @param who the subject of the main clause: of the headline, or of the first sentence where the
 *     headline names nobody
 * @param what the rest of that clause
 * @param when the first words that date it
 * @param where the place that the head of the report comes back to
 */
public record MainEvent(
    Optional<Span> who, Optional<Span> what, Optional<Span> when, Optional<Span> where) {

  /** So many sentences of a report say what it is about. */
  private static final int HEAD = 6;

  /**
   * The main happening of the report that {@code segment} holds; nothing is found in a text without
   * sentences.
   *
   * @param segment one of {@code reading}
   */
  public static MainEvent of(Reading reading, Segment segment) {
    List<ParsedSentence> titles =
        reading.sentences().stream().filter(s -> isTitle(reading, segment, s)).toList();
    List<ParsedSentence> lead =
        reading.sentences().stream()
            .filter(s -> segment.span().contains(s.span()) && !titles.contains(s))
            .limit(HEAD)
            .toList();
    return new MainEvent(
        MainActor.of(reading, titles, lead),
        MainClause.what(reading, titles, lead),
        MainTime.of(reading, titles, lead),
        MainPlace.of(reading, titles, lead));
  }

  /** The title of a page that holds one report is its headline wherever it stands. */
  private static boolean isTitle(Reading reading, Segment segment, ParsedSentence sentence) {
    Span span = sentence.span();
    boolean own = segment.title().filter(title -> title.contains(span)).isPresent();
    boolean near = reading.article().segments().size() == 1 || segment.span().contains(span);
    return own
        || near
            && reading
                .article()
                .blockAt(span.start())
                .filter(block -> block.kind() == BlockKind.TITLE)
                .isPresent();
  }
}
