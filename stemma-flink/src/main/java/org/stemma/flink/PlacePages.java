package org.stemma.flink;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** Says of each page of a group that it is of it. */
final class PlacePages implements FlatMapFunction<PageGroup, PagePlace> {

  private static final long serialVersionUID = 1;

  @Override
  public void flatMap(PageGroup group, Collector<PagePlace> out) {
    for (String page : group.pages()) {
      out.collect(new PagePlace(page, group.id()));
    }
  }
}
