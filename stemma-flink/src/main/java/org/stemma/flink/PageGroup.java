package org.stemma.flink;

import java.util.List;
import org.stemma.pipeline.StoryGroup;
import org.stemma.story.Story;

/** A {@link StoryGroup} in types that Flink writes by itself. */
public record PageGroup(String id, List<String> pages, List<ToldStory> stories) {

  static PageGroup of(StoryGroup group) {
    return new PageGroup(
        group.id(), group.pages(), group.stories().stream().map(ToldStory::of).toList());
  }

  List<Story> told() {
    return stories.stream().map(ToldStory::story).toList();
  }
}
