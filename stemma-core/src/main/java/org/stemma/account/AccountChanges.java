package org.stemma.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * How the state of a contradiction says that it only seems one, and that a side is taken back.
   */
  private static final String APPARENT = Verdict.APPARENT.label() + ", ";

  private static final String TAKEN_BACK = ", taken back by ";

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

  private record Known(String id, String key, String about, String state, List<Evidence> words) {}

  /** What leads from {@code before} to {@code after}. */
  public static AccountChanges of(Account before, Account after) {
    List<ChangedItem> items = new ArrayList<>();
    compare("documents", before.documents(), after.documents(), AccountChanges::page, items);
    compare("editions", before.editions(), after.editions(), AccountChanges::edition, items);
    compare(
        "contradictions",
        before.contradictions(),
        after.contradictions(),
        AccountChanges::contradiction,
        items);
    compare("apparatus", before.apparatus(), after.apparatus(), AccountChanges::contested, items);
    compare("tolls", before.tolls(), after.tolls(), AccountChanges::toll, items);
    compare("figures", before.figures(), after.figures(), AccountChanges::figure, items);
    compare("events", before.events(), after.events(), AccountChanges::event, items);
    compare(
        "corroboration",
        before.corroboration(),
        after.corroboration(),
        AccountChanges::support,
        items);
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
                  .filter(is -> !is.startsWith(APPARENT) || is.contains(TAKEN_BACK))
                  .isPresent();
      case "apparatus", "figures", "events" -> item.change() == Change.CHANGED;
      default -> false;
    };
  }

  private static <T> void compare(
      String list, List<T> before, List<T> after, Function<T, Known> known, List<ChangedItem> to) {
    Map<String, Known> old = byKey(before.stream().map(known).toList());
    Map<String, Known> now = byKey(after.stream().map(known).toList());
    List<ChangedItem> changed = new ArrayList<>();
    now.forEach(
        (key, item) -> {
          Optional<Known> was = Optional.ofNullable(old.get(key));
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

  /** Items of one key are numbered in order. */
  private static Map<String, Known> byKey(Collection<Known> items) {
    Map<String, Known> keyed = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Known item : items) {
      keyed.put(item.key() + "\n" + counts.merge(item.key(), 1, Integer::sum), item);
    }
    return keyed;
  }

  private static ChangedItem changed(
      String list, Change change, Optional<Known> was, Optional<Known> is) {
    Known shown = is.or(() -> was).orElseThrow();
    return new ChangedItem(
        list,
        change,
        was.map(Known::id),
        is.map(Known::id),
        shown.about(),
        was.map(Known::state),
        is.map(Known::state),
        shown.words());
  }

  private static Known page(DocumentItem page) {
    String state =
        page.read() ? "sha256 " + page.sha256() : "not read: " + page.reason().orElse("");
    return new Known(
        page.id(),
        page.file(),
        page.file() + page.titleText().map(title -> ": " + title).orElse(""),
        state,
        page.title().stream().toList());
  }

  private static Known edition(EditionItem edition) {
    RevisionItem revision = edition.revision();
    String how =
        revision.note().isPresent() ? ", and says so" : revision.silent() ? ", silently" : "";
    return new Known(
        edition.id(),
        revision.before() + "\n" + revision.after(),
        revision.before() + " and " + revision.after() + " are editions of one page",
        "changed in places: " + revision.changes().size() + how,
        revision.changes().stream().flatMap(c -> c.after().or(c::before).stream()).toList());
  }

  private static Known contradiction(ContradictionItem item) {
    List<WithdrawalItem> withdrawn =
        Stream.of(item.readingA(), item.readingB()).flatMap(r -> r.withdrawn().stream()).toList();
    String pages =
        withdrawn.stream().map(WithdrawalItem::file).distinct().collect(Collectors.joining(", "));
    return new Known(
        item.id(),
        item.kind() + "\n" + place(item.a()) + "\n" + place(item.b()),
        item.why(),
        item.verdict() + ", " + item.severity() + (pages.isEmpty() ? "" : TAKEN_BACK + pages),
        Stream.concat(
                Stream.of(item.a(), item.b()),
                withdrawn.stream().flatMap(taken -> taken.words().stream()))
            .distinct()
            .toList());
  }

  private static Known contested(ApparatusItem item) {
    return new Known(
        item.id(),
        item.kind() + "\n" + item.about(),
        item.about(),
        item.adopted().map(text -> text + ", " + item.ground()).orElse("none adopted"),
        item.readings().stream().flatMap(r -> r.witnesses().stream()).toList());
  }

  private static Known toll(TollItem toll) {
    List<Evidence> words = toll.reports().stream().map(TollItem.Told::sentence).toList();
    return new Known(
        toll.id(),
        words.isEmpty() ? toll.story() : place(words.getFirst()),
        "toll",
        Stream.of(toll.killed().map(n -> n + " killed"), toll.injured().map(n -> n + " injured"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ")),
        words);
  }

  private static Known figure(FigureItem figure) {
    return new Known(
        figure.id(),
        figure.span().file() + "\n" + figure.counts() + "\n" + figure.unit().orElse(""),
        figure.span().file() + ", " + (figure.counts().isEmpty() ? "number" : figure.counts()),
        figure.text() + (figure.withdrawn() ? ", withdrawn" : ""),
        List.of(figure.sentence()));
  }

  private static Known event(EventItem event) {
    return new Known(
        event.id(),
        String.join(" ", event.event()) + "\n" + event.label(),
        event.label(),
        event.edtf().orElse("undated") + ", " + event.status(),
        event.mentions());
  }

  private static Known support(SupportItem item) {
    return new Known(
        item.id(),
        item.claim(),
        item.claim(),
        item.independent() + " independent of " + item.naive(),
        item.evidence());
  }

  private static String place(Evidence words) {
    return words.file() + " " + words.exact();
  }
}
