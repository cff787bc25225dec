package org.stemma.annotate.upstream;

import java.util.Optional;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.syntax.ParsedSentence;

/** Whether a speaker with a name is a person or a body. */
final class SpokenName {

  private SpokenName() {}

  /** Whether the full name of a person speaks, as the page has it or else the sentence. */
  static boolean isPerson(Reading reading, ParsedSentence sentence, Speaker speaker) {
    return speaker.name().contains(" ")
        && type(reading, speaker.name())
            .map(t -> t == EntityType.PERSON)
            .orElseGet(() -> isUntagged(sentence, speaker));
  }

  /** What the page has that name for, if for a person or a body. */
  private static Optional<EntityType> type(Reading reading, String name) {
    return reading.all(Mention.class).stream()
        .filter(m -> m.name().equals(name))
        .map(Mention::type)
        .filter(t -> t == EntityType.PERSON || t == EntityType.ORGANISATION)
        .findFirst();
  }

  /** Whether the parser took no word of it for a body's. */
  private static boolean isUntagged(ParsedSentence sentence, Speaker speaker) {
    return sentence.indexesIn(speaker.span().orElse(sentence.span())).stream()
            .map(sentence.words()::get)
            .noneMatch(w -> w.isEntity("ORG") && !w.form().equals(","))
        || speaker.span().isEmpty();
  }
}
