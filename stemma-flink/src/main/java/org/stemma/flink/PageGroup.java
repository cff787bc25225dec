package org.stemma.flink;

import java.util.List;
import org.stemma.pipeline.StoryGroup;
import org.stemma.story.Story;

/** A {@link StoryGroup} in types that Flink writes by itself. */
public record PageGroup(String id, List<String> pages, List<ToldStory> stories, List<Long> stock) {

  /** A page that tells no story. */
  static PageGroup alone(String page) {
    return new PageGroup(page, List.of(page), List.of(), List.of());
  }

  static PageGroup of(StoryGroup group) {
    return new PageGroup(
        group.id(),
        group.pages(),
        group.stories().stream().map(ToldStory::of).toList(),
        group.stock());
  }

  List<Story> told() {
    return stories.stream().map(ToldStory::story).toList();
  }
}
