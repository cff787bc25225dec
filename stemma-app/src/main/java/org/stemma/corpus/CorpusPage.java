package org.stemma.corpus;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page whose origin is known.
 *
 * @param name unique; its order tells nothing
 * @param publisher invented
 * @param at when it was published, to the minute
 * @param stamp how much of that it states
 * @param text title and paragraphs as plain text
 * @param making how it was made
 * @param parents names of the pages that it was made from; empty for an independent page
 * @param story number of the story that it tells, from 0
 * @param facts names of the facts that it states rightly
 * @param readings all by which it can differ from a page of the same origin
 */
public record CorpusPage(
    String name,
    String publisher,
    Instant at,
    Stamp stamp,
    String text,
    Making making,
    List<String> parents,
    int story,
    Set<String> facts,
    Set<String> readings) {

  public CorpusPage {
    parents = List.copyOf(parents);
    facts = Set.copyOf(facts);
    readings = Set.copyOf(readings);
  }

  /** The time of publication as the page states it (ISO 8601); empty if it states none. */
  public Optional<String> published() {
    return switch (stamp) {
      case MINUTE -> Optional.of(at.toString());
      case DAY -> Optional.of(at.atOffset(ZoneOffset.UTC).toLocalDate().toString());
      case NONE -> Optional.empty();
    };
  }

  /** The first instant at which it can have been published, by what it states. */
  public Instant earliest() {
    return switch (stamp) {
      case MINUTE -> at;
      case DAY -> day();
      case NONE -> Instant.MIN;
    };
  }

  /** The last instant at which it can have been published, by what it states. */
  public Instant latest() {
    return switch (stamp) {
      case MINUTE -> at;
      case DAY -> day().plus(Duration.ofDays(1)).minusSeconds(1);
      case NONE -> Instant.MAX;
    };
  }

  private Instant day() {
    return at.truncatedTo(ChronoUnit.DAYS);
  }
}
