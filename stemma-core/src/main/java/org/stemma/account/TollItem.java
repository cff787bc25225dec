package org.stemma.account;

import java.util.List;
import org.stemma.article.Evidence;

/**
 * How many were killed and injured in what a story tells of, whether its reports give numbers or
 * tell of single persons.
 *
 * @param story id of the story
 * @param killed persons dead of it, by the reading adopted: what most reports tell
 * @param injured persons hurt and alive, by the same; 0 also where the reports are silent of them
 * @param reports what each report tells
 */
public record TollItem(String id, String story, int killed, int injured, List<Told> reports) {

  /**
   * What one report tells.
   *
   * @param sentence the sentence that tells it, or the one that tells the dead
   */
  public record Told(int killed, int injured, Evidence sentence) {}

  public TollItem {
    reports = List.copyOf(reports);
  }
}
