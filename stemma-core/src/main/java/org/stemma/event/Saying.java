package org.stemma.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.time.TimeValue;

/**
 * All that a mention says, without where: two mentions of one saying agree with, and differ from,
 * the same others, but for those in their own passages.
 */
record Saying(
    String page,
    Optional<String> type,
    Optional<String> mode,
    Optional<String> kind,
    EventStatus status,
    TimeValue time,
    Optional<String> place,
    List<Party> actors,
    List<Party> recipients,
    Set<String> content,
    String stem,
    String tag,
    Optional<String> incident,
    boolean nominal,
    boolean known,
    boolean introduced,
    boolean repeated,
    boolean heading) {

  static Saying of(Occurrence occurrence) {
    EventMention mention = occurrence.mention();
    return new Saying(
        occurrence.page(),
        mention.type(),
        mention.mode(),
        mention.kind(),
        mention.status(),
        mention.time(),
        occurrence.place(),
        occurrence.actors(),
        occurrence.recipients(),
        occurrence.content(),
        occurrence.stem(),
        occurrence.tag(),
        occurrence.incident(),
        occurrence.nominal(),
        occurrence.known(),
        occurrence.introduced(),
        occurrence.repeated(),
        occurrence.heading());
  }
}
