package org.stemma.event;

import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
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

  /** The main happening of {@code reading}; nothing is found in a text without sentences. */
  public static MainEvent of(Reading reading) {
    List<ParsedSentence> titles =
        reading.sentences().stream().filter(s -> isTitle(reading, s)).toList();
    List<ParsedSentence> lead =
        reading.sentences().stream().filter(s -> !isTitle(reading, s)).limit(HEAD).toList();
    return new MainEvent(
        MainActor.of(reading, titles, lead),
        MainClause.what(reading, titles, lead),
        MainTime.of(reading, titles, lead),
        MainPlace.of(reading, titles, lead));
  }

  private static boolean isTitle(Reading reading, ParsedSentence sentence) {
    for (Block block : reading.article().blocks()) {
      if (block.span().contains(sentence.span())) {
        return block.kind() == BlockKind.TITLE;
      }
    }
    return false;
  }
}
