package org.stemma.flink;

import java.util.List;
import org.stemma.story.Story;

/** A {@link Story} in types that Flink writes by itself. */
public record ToldStory(String id, String label, List<String> segments) {

  static ToldStory of(Story story) {
    return new ToldStory(story.id(), story.label(), story.segments());
  }

  Story story() {
    return new Story(id, label, segments);
  }
}
