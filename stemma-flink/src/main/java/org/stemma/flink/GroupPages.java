package org.stemma.flink;

import java.util.Iterator;
import org.apache.flink.api.common.functions.CoGroupFunction;
import org.apache.flink.util.Collector;

/** Brings a page to its group; one that tells no story is a group by itself. */
final class GroupPages implements CoGroupFunction<ReadPage, PagePlace, GroupedPage> {

  private static final long serialVersionUID = 1;

  @Override
  public void coGroup(
      Iterable<ReadPage> pages, Iterable<PagePlace> places, Collector<GroupedPage> out) {
    Iterator<PagePlace> place = places.iterator();
    String group = place.hasNext() ? place.next().group() : "";
    for (ReadPage page : pages) {
      out.collect(new GroupedPage(group.isEmpty() ? page.name() : group, page));
    }
  }
}
