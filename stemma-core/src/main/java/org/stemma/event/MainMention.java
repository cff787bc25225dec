package org.stemma.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Reading;
import org.stemma.article.Segment;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

/**
 * The word of an event that a report is about: of the first sentence that tells a wanted one, the
 * one whose trigger stands highest in the sentence.
 */
public final class MainMention {

  private MainMention() {}

  /**
   * The main mention of the report that {@code segment} holds, if it tells any that is wanted.
   *
   * @param segment one of {@code reading}
   */
  public static Optional<EventMention> of(
      Reading reading, Segment segment, Predicate<EventMention> wanted) {
    for (ParsedSentence sentence : reading.sentences()) {
      List<EventMention> here =
          segment.span().contains(sentence.span())
              ? reading.within(EventMention.class, sentence.span()).stream().filter(wanted).toList()
              : List.of();
      if (!here.isEmpty()) {
        Clause clause = Clause.of(sentence);
        return here.stream()
            .min(
                Comparator.<EventMention>comparingInt(
                        m -> clause.ancestors(sentence.indexAt(m.trigger().start())).size())
                    .thenComparing(EventMention::trigger));
      }
    }
    return Optional.empty();
  }
}
