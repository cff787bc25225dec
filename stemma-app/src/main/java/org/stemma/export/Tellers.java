package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.SupportItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.similarity.Sought;

/**
 * Who says what somebody asks for, and who says otherwise.
 *
 * @param statements of the account that say it, those with most independent sources first
 * @param contradictions of which these statements are a side
 */
public record Tellers(List<SupportItem> statements, List<ContradictionItem> contradictions) {

  private static final Comparator<SupportItem> BY_SUPPORT =
      Comparator.comparingInt(SupportItem::independent).reversed();

  /**
   * The tellers of {@code sought}: statements whose own words in the account hold all of it; if
   * there are none, those that a page makes in a passage which does.
   *
   * @param witnesses the pages of {@code account}
   */
  public static Tellers of(Account account, Witnesses witnesses, Sought sought) {
    List<SupportItem> statements =
        account.corroboration().stream()
            .filter(item -> sought.isIn(item.claim()))
            .sorted(BY_SUPPORT)
            .toList();
    if (statements.isEmpty()) {
      statements =
          account.corroboration().stream()
              .filter(item -> isInPassage(item, witnesses, sought))
              .sorted(BY_SUPPORT)
              .toList();
    }
    Set<Evidence> words = new LinkedHashSet<>();
    statements.forEach(item -> words.addAll(item.evidence()));
    return new Tellers(statements, witnesses.contested(words));
  }

  private static boolean isInPassage(SupportItem item, Witnesses witnesses, Sought sought) {
    return item.evidence().stream().anyMatch(words -> sought.isIn(witnesses.words(words)));
  }

  /** Statements that the account tells in the same words of the same passages are shown as one. */
  Section section(Witnesses witnesses) {
    Map<List<Object>, List<SupportItem>> told = new LinkedHashMap<>();
    for (SupportItem item : statements) {
      told.computeIfAbsent(List.of(item.claim(), item.evidence()), k -> new ArrayList<>())
          .add(item);
    }
    return new Section(
        "tellers",
        "Who says so",
        "No statement of the account holds all of these words; \"search\" looks for them in the"
            + " pages.",
        List.of(
            new Group("", told.values().stream().map(same -> entry(witnesses, same)).toList())));
  }

  private static Entry entry(Witnesses witnesses, List<SupportItem> same) {
    SupportItem item = same.getFirst();
    return new Statement(
        same.stream().map(SupportItem::id).toList(),
        "",
        item.claim(),
        List.of(witnesses.support(item.evidence())),
        item.evidence().stream().map(witnesses::cite).toList(),
        List.of());
  }
}
