package org.stemma.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.account.ContradictionItem;
import org.stemma.contradiction.Severity;
import org.stemma.contradiction.Verdict;
import org.stemma.export.Report.Clash;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;

/** What is contested: what cannot both hold first, what only seems to clash last and short. */
final class Contested {

  private static final List<String> VERDICTS =
      List.of(
          Verdict.CONTRADICTION.label(),
          Verdict.DISPUTED.label(),
          Verdict.TENSION.label(),
          Verdict.GAP.label(),
          Verdict.APPARENT.label());
  private static final List<String> SEVERITIES =
      List.of(Severity.HIGH.label(), Severity.MEDIUM.label(), Severity.LOW.label());

  private static final Comparator<ContradictionItem> ORDER =
      Comparator.<ContradictionItem>comparingInt(c -> VERDICTS.indexOf(c.verdict()))
          .thenComparingInt(c -> SEVERITIES.indexOf(c.severity()));

  private Contested() {}

  /** Whether a reader has to choose, or to know that somebody else says otherwise. */
  static boolean isSerious(ContradictionItem item) {
    return item.verdict().equals(Verdict.CONTRADICTION.label())
        || item.verdict().equals(Verdict.DISPUTED.label())
        || item.verdict().equals(Verdict.TENSION.label());
  }

  /** Which findings a statement is part of, as its badge; none if there is none. */
  static List<String> badge(List<ContradictionItem> items) {
    String ids =
        items.stream()
            .filter(Contested::isOfFacts)
            .map(ContradictionItem::id)
            .collect(Collectors.joining(", "));
    return ids.isEmpty() ? List.of() : List.of("contested: " + ids);
  }

  /**
   * Whether a finding touches what is told of a happening: a title that announces something else
   * and a person's office do not, though they stand on the same words.
   */
  private static boolean isOfFacts(ContradictionItem item) {
    String about = item.about().orElse("");
    boolean office =
        item.kind().equals("status")
            && (about.startsWith("government of") || !about.equals(about.toLowerCase(Locale.ROOT)));
    return !office && !item.kind().equals("headline-body");
  }

  /** In the order of the section: open ones that are serious, other open ones, closed ones. */
  static List<ContradictionItem> inOrder(List<ContradictionItem> items, Set<String> closed) {
    return items.stream()
        .sorted(
            Comparator.<ContradictionItem>comparingInt(
                    item -> closed.contains(item.id()) ? 2 : isSerious(item) ? 0 : 1)
                .thenComparing(ORDER))
        .toList();
  }

  static Section section(Sides sides, List<ContradictionItem> items, Set<String> closed) {
    List<ContradictionItem> sorted = items.stream().sorted(ORDER).toList();
    List<ContradictionItem> open =
        sorted.stream().filter(item -> !closed.contains(item.id())).toList();
    return new Section(
        "contested",
        "What is contested",
        "No two statements were found that do not go together.",
        List.of(
            new Group("", entries(sides, open, true)),
            new Group(
                "Silent on one side, or resolved by scope, time or measure",
                entries(sides, open, false)),
            new Group(
                "Closed by an analyst",
                sorted.stream()
                    .filter(item -> closed.contains(item.id()))
                    .map(item -> clash(sides, item, true))
                    .toList())));
  }

  private static List<Entry> entries(Sides sides, List<ContradictionItem> items, boolean serious) {
    return items.stream()
        .filter(c -> isSerious(c) == serious)
        .map(c -> clash(sides, c, !serious))
        .toList();
  }

  private static Entry clash(Sides sides, ContradictionItem item, boolean brief) {
    return new Clash(
        item.id(),
        item.about().orElse(""),
        item.kind(),
        item.verdict(),
        item.severity(),
        sides.a(item),
        sides.b(item),
        sides.why(item),
        brief,
        List.of());
  }
}
