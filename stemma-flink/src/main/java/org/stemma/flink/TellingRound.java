package org.stemma.flink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One telling of all that is held: what is told anew of it, and what is let go. */
final class TellingRound {

  private final Map<String, PageNews> pages;
  private final Map<String, ToldGroup> before;

  private final List<PageGroup> groups = new ArrayList<>();
  private final List<Telling> tellings = new ArrayList<>();
  private final List<PageOrder> orders = new ArrayList<>();
  private final Map<String, ToldGroup> changed = new TreeMap<>();
  private final List<String> gone = new ArrayList<>();
  private final List<String> ended = new ArrayList<>();
  private final Map<String, String> aside = new TreeMap<>();

  /**
   * @param pages all that are held, by their names
   * @param before what was told last, by the ids of groups
   */
  TellingRound(Map<String, PageNews> pages, Map<String, ToldGroup> before) {
    this.pages = pages;
    this.before = before;
  }

  /**
   * Tells what is not as it was told.
   *
   * @param numbers whether other numbers of stories alone are told too
   */
  void tell(boolean numbers) throws Exception {
    HeldGroups.Found found = HeldGroups.of(pages);
    groups.addAll(found.groups());
    aside.putAll(found.aside());
    for (String page : aside.keySet()) {
      orders.add(PageOrder.forget(page(page).mark()));
      gone.add(page);
    }
    Map<String, String> places = new HashMap<>();
    groups.forEach(group -> group.pages().forEach(page -> places.put(page, group.id())));
    for (PageGroup group : groups) {
      ToldGroup last = before.getOrDefault(group.id(), ToldGroup.NEVER);
      ToldGroup now = ToldGroup.of(last.version() + 1, group, pages);
      if (now.differs(last, numbers)) {
        changed.put(group.id(), now);
        tell(group, now.version());
      }
    }
    before.forEach(
        (id, last) -> {
          if (last.isHere() && !id.equals(places.get(id))) {
            end(id, last, places.getOrDefault(id, ""));
          }
        });
  }

  private void tell(PageGroup group, int version) {
    Telling telling =
        new Telling(group.id(), version, group.pages().size(), "", group.stories(), group.stock());
    tellings.add(telling);
    group.pages().forEach(page -> orders.add(new PageOrder(page(page).mark(), telling.key())));
  }

  private void end(String id, ToldGroup last, String into) {
    ToldGroup end = last.ended();
    changed.put(id, end);
    tellings.add(new Telling(id, end.version(), 0, into, List.of(), List.of()));
  }

  /** Lets go the groups of which no page is young any more. */
  void letGo(Kept kept, long watermark) {
    for (PageGroup group : groups) {
      if (kept.isOver(ToldGroup.newest(group, pages), watermark)) {
        letGo(group, watermark);
      }
    }
    before.forEach(
        (id, last) -> {
          if (!last.isHere()
              && !changed.containsKey(id)
              && !pages.containsKey(id) // of a page that is held, which may stand alone again
              && kept.isOver(last.time(), watermark)) {
            ended.add(id);
          }
        });
  }

  /** What was told of its pages is known a span longer: a page that comes again goes on there. */
  private void letGo(PageGroup group, long watermark) {
    end(group.id(), Objects.requireNonNull(last(group.id())), "");
    for (String page : group.pages()) {
      ToldGroup last = last(page);
      if (last != null) {
        changed.put(page, last.at(watermark));
      }
      orders.add(PageOrder.forget(page(page).mark()));
      gone.add(page);
    }
  }

  private @Nullable ToldGroup last(String id) {
    return changed.getOrDefault(id, before.get(id));
  }

  private PageNews page(String name) {
    return Objects.requireNonNull(pages.get(name));
  }

  List<Telling> tellings() {
    return tellings;
  }

  List<PageOrder> orders() {
    return orders;
  }

  /** What was told last of the groups that were told anew, or are no more. */
  Map<String, ToldGroup> changed() {
    return changed;
  }

  /** Pages that break the telling of all, each with the reason; they are let go. */
  Map<String, String> aside() {
    return aside;
  }

  /** Pages that are let go. */
  List<String> gone() {
    return gone;
  }

  /** Groups that are told no more and were let go long ago: what was told of them is forgotten. */
  List<String> ended() {
    return ended;
  }
}
