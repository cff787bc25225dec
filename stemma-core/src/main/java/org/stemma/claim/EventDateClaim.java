package org.stemma.claim;

import java.time.LocalDate;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A page's statement that an event was held on a day.
 *
 * @param mention the sentence's word of the event
 * @param story id of the story it belongs to
 * @param events ids of the events that it is a mention of; empty where the sentence tells several
 *     of one kind
 * @param day the day it gives
 * @param names full names of the persons, bodies, places and things in the sentence
 * @param word lemma of the word of the event
 * @param words its content words
 * @param passage the sentence
 */
public record EventDateClaim(
    EventMention mention,
    String story,
    Set<String> events,
    LocalDate day,
    Set<String> names,
    String word,
    Set<String> words,
    Passage passage)
    implements Claim {

  @Override
  public TimeValue time() {
    return TimeValue.day(day);
  }
}
