package org.stemma.flink;

import java.util.List;
import org.apache.flink.api.common.functions.MapPartitionFunction;
import org.apache.flink.util.Collector;
import org.stemma.pipeline.StoryGroup;
import org.stemma.story.StoryIndex;

/** The second level, in one task: the stories of all, and the pages that they join. */
final class TellStories implements MapPartitionFunction<Segments, PageGroup> {

  private static final long serialVersionUID = 1;

  @Override
  public void mapPartition(Iterable<Segments> parts, Collector<PageGroup> out) throws Exception {
    StoryIndex index = Segments.merged(parts);
    try (DeepStack stack = new DeepStack()) {
      List<StoryGroup> groups = stack.call(() -> StoryGroup.of(index));
      groups.forEach(group -> out.collect(PageGroup.of(group)));
    }
  }
}
