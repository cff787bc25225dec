package org.stemma.story;

import java.util.List;
import org.stemma.annotation.Reading;

/**
 * Groups segments that tell of the same happening. The result does not depend on the order of the
 * readings. For streams and archives see {@link StoryIndex}, which this fills and asks.
 */
public final class StoryClusterer {

  private StoryClusterer() {}

  /** The stories of {@code readings}, as {@link StoryIndex#stories} tells them. */
  public static List<Story> cluster(List<Reading> readings) {
    StoryIndex index = new StoryIndex();
    readings.forEach(reading -> index.addAll(SegmentProfile.all(reading)));
    return index.stories();
  }
}
