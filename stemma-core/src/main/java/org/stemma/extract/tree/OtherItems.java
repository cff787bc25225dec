package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.markup.Markup;

/**
 * Tells in which elements of a page the items stand that are beside its report ({@link OtherItem}).
 * One with a main heading is what the page is of; of several reports those without one are other
 * ones, if the page has such a heading. However often it is asked, it looks at each element once.
 * Not thread-safe; one page.
 */
public final class OtherItems {

  private final Markup markup;

  /** What stands inside each element that was passed. */
  private final Map<Integer, Optional<OtherItem>> inside = new HashMap<>();

  /** The numbers of the main headings; read when an item asks for them. */
  private Optional<BitSet> headings = Optional.empty();

  /** Whether there are several reports; counted when one asks for it. */
  private Optional<Boolean> several = Optional.empty();

  public OtherItems(Markup markup) {
    this.markup = markup;
  }

  /** What the item nearest around {@code element} is, if it is such a one. */
  public Optional<OtherItem> around(int element) {
    List<Integer> passed = new ArrayList<>();
    int at = markup.parent(element);
    while (at >= 0 && !inside.containsKey(at) && type(at).isEmpty()) {
      passed.add(at);
      at = markup.parent(at);
    }
    Optional<OtherItem> item = at < 0 ? Optional.empty() : inside.computeIfAbsent(at, this::itself);
    passed.forEach(one -> inside.put(one, item));
    return item;
  }

  private Optional<OtherItem> itself(int item) {
    return OtherItem.of(type(item))
        .filter(kind -> kind != OtherItem.REPORT || !mainHeadings().isEmpty() && areSeveral())
        .filter(kind -> !holdsHeading(item));
  }

  /** Whether the page has several reports. */
  private boolean areSeveral() {
    boolean many = several.orElseGet(this::countsSeveral);
    several = Optional.of(many);
    return many;
  }

  private boolean countsSeveral() {
    int reports = 0;
    for (int i = 0; i < markup.size() && reports < 2; i++) {
      boolean typed = !markup.isText(i) && !type(i).isEmpty();
      reports += typed && OtherItem.of(type(i)).equals(Optional.of(OtherItem.REPORT)) ? 1 : 0;
    }
    return reports > 1;
  }

  private String type(int element) {
    return markup.attribute(element, Attribute.ITEMTYPE).strip();
  }

  private BitSet mainHeadings() {
    BitSet all = headings.orElseGet(this::headings);
    headings = Optional.of(all);
    return all;
  }

  private boolean holdsHeading(int item) {
    int first = mainHeadings().nextSetBit(item);
    return first >= 0 && first < markup.end(item);
  }

  private BitSet headings() {
    BitSet all = new BitSet(markup.size());
    for (int i = 0; i < markup.size(); i++) {
      if (markup.name(i).equals("h1")) {
        all.set(i);
      }
    }
    return all;
  }
}
