package org.stemma.account;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.revision.Change;
import org.stemma.revision.FactChange;
import org.stemma.revision.Revision;

/**
 * What was changed between two versions of a page.
 *
 * @param before name of the earlier version
 * @param after name of the later version
 * @param silent whether a stated fact was changed and no note says so
 * @param note the words of the later version that say what was corrected
 * @param changes in order of the text
 */
public record RevisionItem(
    String before,
    String after,
    boolean silent,
    Optional<Evidence> note,
    List<ChangeItem> changes) {

  /**
   * One place where words were put in, taken out or replaced.
   *
   * @param before the words that were there, if any
   * @param after the words that are there now, if any
   * @param facts the facts that it changed
   */
  public record ChangeItem(
      Optional<Evidence> before, Optional<Evidence> after, List<FactItem> facts) {}

  /**
   * A fact stated otherwise than before, or by one version alone.
   *
   * @param kind figure, time, name or quotation
   */
  public record FactItem(String kind, Optional<Evidence> before, Optional<Evidence> after) {}

  /** The same of pages of two publishers: neither changed anything that the other said. */
  public RevisionItem ofTwoPublishers() {
    return new RevisionItem(before, after, false, Optional.empty(), changes);
  }

  /** {@code revision} as it is written down. */
  public static RevisionItem of(Revision revision) {
    return new RevisionItem(
        revision.before(),
        revision.after(),
        revision.isSilent(),
        revision.note().map(Passage::evidence),
        revision.changes().stream().map(RevisionItem::item).toList());
  }

  private static ChangeItem item(Change change) {
    return new ChangeItem(
        change.before().map(Passage::evidence),
        change.after().map(Passage::evidence),
        change.facts().stream().map(RevisionItem::item).toList());
  }

  private static FactItem item(FactChange fact) {
    String kind =
        switch (fact.kind()) {
          case FIGURE -> "figure";
          case TIME -> "time";
          case NAME -> "name";
          case QUOTATION -> "quotation";
        };
    return new FactItem(
        kind, fact.before().map(Passage::evidence), fact.after().map(Passage::evidence));
  }
}
