package org.stemma.export;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.account.InterestItem;
import org.stemma.account.SupportItem;
import org.stemma.article.Evidence;

/** Says where fewer sides stand behind a statement than sources. */
final class InterestWords {

  private final Supports statements;

  InterestWords(List<SupportItem> support) {
    this.statements = new Supports(support);
  }

  /**
   * {@code ", 1 interest: Velland"} behind {@code "3 independent of 3 pages"}; nothing where as
   * many sides as sources stand behind it, or no statement is made in just these words.
   */
  String of(Collection<Evidence> words, int independent) {
    Set<Evidence> wanted = new TreeSet<>(words);
    return words.stream()
        .limit(1)
        .flatMap(first -> statements.of(List.of(first)).stream())
        .filter(item -> new TreeSet<>(item.evidence()).equals(wanted))
        .filter(item -> item.interests() < independent)
        .findFirst()
        .map(InterestWords::words)
        .orElse("");
  }

  private static String words(SupportItem item) {
    List<String> sides = item.sides().stream().map(InterestItem::side).toList();
    return ", "
        + item.interests()
        + (item.interests() == 1 ? " interest" : " interests")
        + (sides.isEmpty() ? "" : ": " + String.join(", ", sides));
  }
}
