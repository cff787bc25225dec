package org.stemma.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Reading;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

/**
 * The word of an event that a report is about: of the first sentence that tells an event of a type
 * of PLOVER's, the one whose trigger stands highest in the sentence; where no sentence does, of the
 * first that tells any.
 */
public final class MainMention {

  private MainMention() {}

  /** The main mention of {@code reading}, if it tells any event. */
  public static Optional<EventMention> of(Reading reading) {
    return of(reading, true).or(() -> of(reading, false));
  }

  private static Optional<EventMention> of(Reading reading, boolean typed) {
    for (ParsedSentence sentence : reading.sentences()) {
      List<EventMention> here =
          reading.within(EventMention.class, sentence.span()).stream()
              .filter(m -> !typed || m.type().isPresent())
              .toList();
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
