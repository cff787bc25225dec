package org.stemma.flink;

import java.io.IOException;
import org.apache.flink.api.common.functions.MapPartitionFunction;
import org.apache.flink.util.Collector;

/** The first level of telling stories: what each task has read, as one set. */
final class MergeSegments implements MapPartitionFunction<Segments, Segments> {

  private static final long serialVersionUID = 1;

  @Override
  public void mapPartition(Iterable<Segments> parts, Collector<Segments> out) throws IOException {
    out.collect(Segments.of(Segments.merged(parts)));
  }
}
