package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.markup.Markup;

/**
 * Tells in which elements of a page the items stand that are beside its report ({@link OtherItem}).
 * One with a main heading is what the page is of; of several articles those without one are other
 * reports, if the page has one. However often it is asked, it looks at each element once. Not
 * thread-safe; one page.
 */
public final class OtherItems {

  private static final Optional<OtherItem> OTHER_REPORT = Optional.of(OtherItem.MATTER);

  private final Markup markup;

  /** What stands inside each element that was passed. */
  private final Map<Integer, Optional<OtherItem>> inside = new HashMap<>();

  /** The numbers of the main headings; read when an item asks for them. */
  private Optional<BitSet> headings = Optional.empty();

  /** Whether there are several articles; counted when one asks for it. */
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
        .or(
            () ->
                isArticle(type(item)) && !mainHeadings().isEmpty() && areSeveral()
                    ? OTHER_REPORT
                    : Optional.empty())
        .filter(other -> !holdsHeading(item));
  }

  private static boolean isArticle(String type) {
    return type.endsWith("article") || type.endsWith("posting") && !type.endsWith("jobposting");
  }

  /** Whether the page has several articles. */
  private boolean areSeveral() {
    boolean many = several.orElseGet(this::countsSeveral);
    several = Optional.of(many);
    return many;
  }

  private boolean countsSeveral() {
    int articles = 0;
    for (int i = 0; i < markup.size() && articles < 2; i++) {
      articles += !markup.isText(i) && isArticle(type(i)) ? 1 : 0;
    }
    return articles > 1;
  }

  private String type(int element) {
    return markup.attribute(element, Attribute.ITEMTYPE).strip().toLowerCase(Locale.ROOT);
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
