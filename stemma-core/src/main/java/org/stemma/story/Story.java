package org.stemma.story;

import java.util.List;

/**
 * Segments that tell of the same happening.
 *
 * @param id stable over runs on the same input
 * @param label the title that says it best, taken from one of the segments
 * @param segments ids of the segments, sorted
 */
public record Story(String id, String label, List<String> segments) {

  public Story {
    segments = List.copyOf(segments);
  }
}
