package org.stemma.claim;

import java.util.Optional;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * One page's statement of one comparable fact.
 *
 * @param id stable over runs on the same input
 * @param topic what kind of fact: {@code figure:killed}, {@code event:date}, {@code event:status},
 *     {@code office}, ...
 * @param subject what it is about: id of an event or entity, or words
 * @param value the reading, normalised for comparison and display
 * @param scope what it covers (place, group, period), empty if it is not limited
 * @param time the time it holds for
 * @param voice in whose voice
 * @param speaker who says so, if attributed
 * @param passage the words
 */
public record Claim(
    String id,
    String topic,
    String subject,
    String value,
    String scope,
    TimeValue time,
    Voice voice,
    Optional<String> speaker,
    Passage passage) {}
