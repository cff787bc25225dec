package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.SupportItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Side;

/**
 * All pages behind each side of a contradiction, as the account counts them: a finding names the
 * first witness of each reading only.
 */
final class Sides {

  private final Witnesses witnesses;

  /** Counts of support by the sentences they rest on. */
  private final Map<Evidence, List<SupportItem>> bySentence = new HashMap<>();

  Sides(Account account, Witnesses witnesses) {
    this.witnesses = witnesses;
    for (SupportItem item : account.corroboration()) {
      item.evidence()
          .forEach(words -> bySentence.computeIfAbsent(words, w -> new ArrayList<>()).add(item));
    }
  }

  /** The side of {@code item} that rests on {@code words}, which the other contradicts. */
  Side of(ContradictionItem item, Evidence words, Evidence other) {
    List<Evidence> all = new ArrayList<>(List.of(words));
    bySentence.getOrDefault(words, List.of()).stream()
        .filter(support -> isAbout(support, item) && !support.evidence().contains(other))
        .max(Comparator.comparingInt(support -> support.evidence().size()))
        .ifPresent(
            support -> support.evidence().stream().filter(e -> !e.equals(words)).forEach(all::add));
    return new Side(
        witnesses.cite(words),
        all.stream().sorted().map(witnesses::cite).toList(),
        witnesses.support(all));
  }

  /** Whether the support counted is that of the number or date in question. */
  private static boolean isAbout(SupportItem support, ContradictionItem item) {
    boolean ofDate = support.claim().startsWith("on ");
    return switch (item.kind()) {
      case "date" -> ofDate;
      case "number" ->
          !ofDate && noun(support.claim()).isPresent()
              && noun(support.claim()).equals(noun(item.about().orElse("")));
      default -> false;
    };
  }

  /** The first word of what is counted. */
  private static Optional<String> noun(String counted) {
    String head = counted.split("[ :]", 2)[0];
    return head.isEmpty() ? Optional.empty() : Optional.of(head.toLowerCase(Locale.ROOT));
  }
}
