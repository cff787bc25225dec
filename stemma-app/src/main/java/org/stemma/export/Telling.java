package org.stemma.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Tree;

/** Who tells one item: its pages, marked where they stand in the derivation. */
public final class Telling {

  private final Witnesses witnesses;

  /** Words of the item by the side that says them; one side without a name where it has none. */
  private final Map<String, List<Evidence>> sides = new LinkedHashMap<>();

  private Telling(Because items, Witnesses witnesses, Object item) {
    this.witnesses = witnesses;
    sides.putAll(items.witnesses(item));
    if (sides.isEmpty()) {
      List<Evidence> words = new ArrayList<>();
      ItemFields.of(item).values().forEach(v -> ItemFields.evidence(v).ifPresent(words::add));
      if (!words.isEmpty()) {
        sides.put("", words.stream().distinct().toList());
      }
    }
  }

  /**
   * The pages of an item in words, then drawn: only the families of reports that hold one of them.
   *
   * @param account holds the pages of the item; may be a part of the whole
   * @param witnesses the pages of the whole
   */
  public static Section of(
      Account account, Because items, Because.Named item, Witnesses witnesses) {
    Telling telling = new Telling(items, witnesses, item.item());
    return new Section(
        "telling",
        "Who tells " + item.id(),
        "It rests on no words of a page.",
        List.of(
            new Group("", Because.sides(telling.witnesses, telling.sides)),
            new Group("Marked in the stemma", telling.trees(account))));
  }

  private List<Entry> trees(Account account) {
    Map<String, String> marks = marks();
    List<Entry> trees = new ArrayList<>();
    for (Account part : marks.isEmpty() ? List.<Account>of() : Families.of(account)) {
      if (segments(part).stream().anyMatch(marks::containsKey)) {
        trees.add(
            new Tree(
                Svg.write(part, witnesses, marks),
                Trees.text(part, witnesses),
                Links.of(witnesses, part)));
      }
    }
    return trees;
  }

  private static Set<String> segments(Account account) {
    return account.documents().stream()
        .flatMap(page -> page.segments().stream())
        .map(SegmentItem::id)
        .collect(Collectors.toSet());
  }

  /** What to write beside each report that tells it. */
  private Map<String, String> marks() {
    Map<String, String> marks = new TreeMap<>();
    sides.forEach(
        (side, words) -> {
          String mark = side.isEmpty() ? "tells it" : "says " + side;
          words.stream()
              .flatMap(one -> segments(one).stream())
              .distinct()
              .forEach(id -> marks.merge(id, mark, (a, b) -> a + " and " + side));
        });
    return marks;
  }

  /** The report that holds the words; of words outside all, as a title is, those of the page. */
  private List<String> segments(Evidence words) {
    return witnesses
        .segment(words)
        .map(segment -> List.of(segment.id()))
        .orElseGet(
            () ->
                witnesses
                    .pageOf(words.file())
                    .map(DocumentItem::segments)
                    .orElse(List.of())
                    .stream()
                    .map(SegmentItem::id)
                    .toList());
  }
}
