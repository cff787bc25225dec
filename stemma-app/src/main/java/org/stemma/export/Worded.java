package org.stemma.export;

import java.util.List;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Statement;

/**
 * A statement with the words in which pages make it, where these differ.
 *
 * @param wordings one group of citations for each way of putting it, in the order of the pages; all
 *     citations of a group have the same words
 */
public record Worded(Statement statement, List<List<Citation>> wordings) implements Report.Entry {

  public Worded {
    wordings = wordings.stream().map(List::copyOf).toList();
    if (wordings.size() < 2 || wordings.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("wordings " + wordings + " must be two or more");
    }
  }
}
