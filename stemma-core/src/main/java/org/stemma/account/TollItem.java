package org.stemma.account;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * How many were killed and injured in what a story tells of, whether its reports give numbers or
 * tell of single persons.
 *
 * @param story id of the story
 * @param killed persons dead of it, by the latest count; empty where all reports are silent of them
 * @param injured persons hurt and alive, by the same
 * @param reports what each report tells
 */
public record TollItem(
    String id,
    String story,
    Optional<Integer> killed,
    Optional<Integer> injured,
    List<Told> reports) {

  /**
   * What one report tells.
   *
   * @param killed empty if it is silent of the dead; 0 only if it says so
   * @param injured the same of those hurt and alive
   * @param day of the page, if it states one; EDTF
   * @param standing {@code adopted}, {@code earlier} (an update took its place) or {@code
   *     otherwise} (another count that no update explains)
   * @param sentence the sentence that tells it, or the one that tells the dead
   */
  public record Told(
      Optional<Integer> killed,
      Optional<Integer> injured,
      Optional<String> day,
      String standing,
      Evidence sentence) {}

  public TollItem {
    reports = List.copyOf(reports);
  }
}
