package org.stemma.flink;

import java.util.List;

/**
 * One version of what is told of a group of pages.
 *
 * @param group its id
 * @param version from 1
 * @param pages how many readings it needs; none if the group is no more
 * @param into the group that holds its first page now, if it is no more; empty if none does
 * @param stories that its pages tell
 * @param stock codes of their sentences that are stock by the stories of all
 */
public record Telling(
    String group, int version, int pages, String into, List<ToldStory> stories, List<Long> stock) {

  /** By which its readings are gathered. */
  String key() {
    return version + " " + group;
  }
}
