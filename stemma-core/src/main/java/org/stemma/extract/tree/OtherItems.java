package org.stemma.extract.tree;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** The elements that were passed. */
  private final BitSet passed;

  /** The item that what is right inside each of them stands in; null if in none. */
  private final @Nullable OtherItem[] inside;

  /** The numbers of the main headings; read when an item asks for them. */
  private Optional<BitSet> headings = Optional.empty();

  /** Whether there are several reports; counted when one asks for it. */
  private Optional<Boolean> several = Optional.empty();

  public OtherItems(Markup markup) {
    this.markup = markup;
    this.passed = new BitSet(markup.size());
    this.inside = new OtherItem[markup.size()];
  }

  /** What the item nearest around {@code element} is, if it is such a one. */
  public Optional<OtherItem> around(int element) {
    int parent = markup.parent(element);
    int top = parent;
    while (top >= 0 && !passed.get(top) && type(top).isEmpty()) {
      top = markup.parent(top);
    }
    @Nullable OtherItem item = null;
    if (top >= 0) {
      item = passed.get(top) ? inside[top] : itself(top).orElse(null);
      put(top, item);
    }
    for (int at = parent; at > top; at = markup.parent(at)) {
      put(at, item);
    }
    return Optional.ofNullable(item);
  }

  private void put(int element, @Nullable OtherItem item) {
    passed.set(element);
    inside[element] = item;
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
