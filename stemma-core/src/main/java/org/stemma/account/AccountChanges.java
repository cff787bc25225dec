package org.stemma.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.article.Evidence;
import org.stemma.contradiction.Verdict;

/**
 * What an account tells otherwise than one written before. Items are known again by what they rest
 * on, not by their ids, which count anew in each account.
 *
 * @param items by list in the order of {@link #of}, new ones first, then changed, then gone
 */
public record AccountChanges(List<ChangedItem> items) {

  /** Nothing was changed. */
  public static final AccountChanges NONE = new AccountChanges(List.of());

  /** How the state of a contradiction says that it only seems one. */
  private static final String APPARENT = Verdict.APPARENT.label() + ", ";

  /** What became of an item. */
  public enum Change {
    NEW,
    CHANGED,
    GONE
  }

  /**
   * One item.
   *
   * @param list the list's name in the account's JSON
   * @param before its id in the earlier account, if it is there
   * @param after its id in the later one
   * @param about what it is, in words of the later account if it is there
   * @param was what was changed of it, as it stood; empty for new ones
   * @param is as it stands; empty for those gone
   * @param evidence the words it rests on, of the later account if it is there
   */
  public record ChangedItem(
      String list,
      Change change,
      Optional<String> before,
      Optional<String> after,
      String about,
      Optional<String> was,
      Optional<String> is,
      List<Evidence> evidence) {}

  public AccountChanges {
    items = List.copyOf(items);
  }

  /** What leads from {@code before} to {@code after}. */
  public static AccountChanges of(Account before, Account after) {
    List<ChangedItem> items = new ArrayList<>();
    compare("documents", before.documents(), after.documents(), KnownItem::page, items);
    compare("editions", before.editions(), after.editions(), KnownItem::edition, items);
    compare(
        "contradictions",
        before.contradictions(),
        after.contradictions(),
        KnownItem::contradiction,
        items);
    compare("apparatus", before.apparatus(), after.apparatus(), KnownItem::contested, items);
    compare("tolls", before.tolls(), after.tolls(), KnownItem::toll, items);
    compare("figures", before.figures(), after.figures(), KnownItem::figure, items);
    compare("events", before.events(), after.events(), KnownItem::event, items);
    compare(
        "corroboration", before.corroboration(), after.corroboration(), KnownItem::support, items);
    return new AccountChanges(items);
  }

  /**
   * Those that a reader who follows a story wants to be told of: pages that came or went, editions,
   * new contradictions, corrections and tolls, and whatever was told otherwise before. What is only
   * told once more, or for the first time by a page of which the reader is told, is left out.
   */
  public AccountChanges notable() {
    return new AccountChanges(items.stream().filter(AccountChanges::isNotable).toList());
  }

  private static boolean isNotable(ChangedItem item) {
    return switch (item.list()) {
      case "documents" -> true;
      case "editions", "tolls" -> item.change() != Change.GONE;
      case "contradictions" ->
          item.change() == Change.CHANGED
              || item.is()
                  .filter(is -> !is.startsWith(APPARENT) || is.contains(KnownItem.TAKEN_BACK))
                  .isPresent();
      case "apparatus", "figures", "events" -> item.change() == Change.CHANGED;
      default -> false;
    };
  }

  private static <T> void compare(
      String list,
      List<T> before,
      List<T> after,
      Function<T, KnownItem> known,
      List<ChangedItem> to) {
    Map<String, KnownItem> now = byKey(after.stream().map(known).toList());
    Map<String, KnownItem> old = asNow(byKey(before.stream().map(known).toList()), now);
    List<ChangedItem> changed = new ArrayList<>();
    now.forEach(
        (key, item) -> {
          Optional<KnownItem> was = Optional.ofNullable(old.get(key));
          if (was.isEmpty()) {
            to.add(changed(list, Change.NEW, was, Optional.of(item)));
          } else if (!was.get().state().equals(item.state())) {
            changed.add(changed(list, Change.CHANGED, was, Optional.of(item)));
          }
        });
    to.addAll(changed);
    old.forEach(
        (key, item) -> {
          if (!now.containsKey(key)) {
            to.add(changed(list, Change.GONE, Optional.of(item), Optional.empty()));
          }
        });
  }

  /** The earlier items, those known by their sides alone under the key that they now have. */
  private static Map<String, KnownItem> asNow(
      Map<String, KnownItem> old, Map<String, KnownItem> now) {
    Map<String, KnownItem> left = new LinkedHashMap<>(old);
    left.keySet().removeAll(now.keySet());
    left.values().removeIf(item -> item.sides().isEmpty());
    Map<String, String> keys = new HashMap<>();
    now.forEach(
        (key, item) -> {
          if (!left.isEmpty() && item.sides().isPresent() && !old.containsKey(key)) {
            left.entrySet().stream()
                .filter(e -> isSame(e.getValue(), item))
                .findFirst()
                .map(Map.Entry::getKey)
                .ifPresent(
                    found -> {
                      keys.put(found, key);
                      left.remove(found);
                    });
          }
        });
    Map<String, KnownItem> known = new LinkedHashMap<>();
    old.forEach((key, item) -> known.put(keys.getOrDefault(key, key), item));
    return known;
  }

  private static boolean isSame(KnownItem one, KnownItem other) {
    return one.sides().flatMap(a -> other.sides().filter(a::isSame)).isPresent();
  }

  /** Items of one key are numbered in order. */
  private static Map<String, KnownItem> byKey(Collection<KnownItem> items) {
    Map<String, KnownItem> keyed = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (KnownItem item : items) {
      keyed.put(item.key() + "\n" + counts.merge(item.key(), 1, Integer::sum), item);
    }
    return keyed;
  }

  private static ChangedItem changed(
      String list, Change change, Optional<KnownItem> was, Optional<KnownItem> is) {
    KnownItem shown = is.or(() -> was).orElseThrow();
    return new ChangedItem(
        list,
        change,
        was.map(KnownItem::id),
        is.map(KnownItem::id),
        shown.about(),
        was.map(KnownItem::state),
        is.map(KnownItem::state),
        shown.words());
  }
}
