package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.article.Block;
import org.stemma.article.Passage;
import org.stemma.claim.ContentWords;
import org.stemma.claim.Material;
import org.stemma.time.TimeValue;

/** A sentence of the body that tells an event as held, with the day it gives. */
record DatedMention(
    EventMention mention,
    String story,
    LocalDate day,
    Set<String> names,
    Set<String> words,
    Passage passage) {

  /** Those of all pages, earliest witness first. */
  static List<DatedMention> all(Material material) {
    List<DatedMention> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (EventMention mention : reading.all(EventMention.class)) {
        of(material, reading, mention).ifPresent(found::add);
      }
    }
    found.sort((a, b) -> material.witnessOrder().compare(a.passage(), b.passage()));
    return found;
  }

  private static Optional<DatedMention> of(
      Material material, Reading reading, EventMention mention) {
    boolean body =
        reading.article().blockAt(mention.span().start()).map(Block::isBody).orElse(false);
    if (!body
        || mention.status() != EventStatus.REPORTED
        || !(mention.time() instanceof TimeValue.Day day)
        || day.approximate()) {
      return Optional.empty();
    }
    Passage passage = reading.passage(mention.span());
    return reading
        .sentenceAt(mention.trigger().start())
        .map(
            sentence ->
                new DatedMention(
                    mention,
                    material.story(passage.segment()),
                    day.date(),
                    material.names(reading, mention.span()),
                    ContentWords.of(sentence, sentence.span()),
                    passage));
  }
}
