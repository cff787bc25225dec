package org.stemma.event;

import java.util.List;
import org.stemma.article.Passage;

/**
 * What a party wants, holds or refuses.
 *
 * @param id stable over runs on the same input
 * @param party who
 * @param topic on what
 * @param stance which, in the words of the pages
 * @param hedged whether it is known only through others or with reserve
 * @param evidence the sentences
 */
public record Position(
    String id, String party, String topic, String stance, boolean hedged, List<Passage> evidence) {

  public Position {
    evidence = List.copyOf(evidence);
  }
}
