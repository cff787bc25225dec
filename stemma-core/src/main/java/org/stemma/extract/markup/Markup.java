package org.stemma.extract.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.stemma.text.Span;

/**
 * All elements of a page, seen or unseen, by their number in document order; the document itself is
 * number 0 and called {@code #root}.
 */
public final class Markup {

  private final List<Element> elements = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
  private final int[] ends;

  private Markup(Document document) {
    document.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            numbers.put(element, elements.size());
            elements.add(element);
          }
        });
    ends = new int[elements.size()];
    for (int i = elements.size() - 1; i >= 0; i--) {
      ends[i] = Math.max(ends[i], i + 1);
      int parent = parent(i);
      if (parent >= 0) {
        ends[parent] = Math.max(ends[parent], ends[i]);
      }
    }
  }

  public static Markup of(Document document) {
    return new Markup(document);
  }

  public int number(Element element) {
    return numbers.getOrDefault(element, -1);
  }

  /** Number of elements. */
  public int size() {
    return elements.size();
  }

  /** The name in lower case. */
  public String name(int element) {
    return elements.get(element).normalName();
  }

  /** Number of the parent; -1 for the document. */
  public int parent(int element) {
    Element parent = elements.get(element).parent();
    return parent == null ? -1 : number(parent);
  }

  /** One past the number of the last element inside. */
  public int end(int element) {
    return ends[element];
  }

  /** Number of the element before this one in the same parent; -1 for the first. */
  public int before(int element) {
    Element before = elements.get(element).previousElementSibling();
    return before == null ? -1 : number(before);
  }

  /** Whether the element or one inside it has this name. */
  public boolean holds(int element, String name) {
    for (int i = element; i < ends[element]; i++) {
      if (name(i).equals(name)) {
        return true;
      }
    }
    return false;
  }

  public boolean has(int element, Attribute attribute) {
    return elements.get(element).hasAttr(attribute.spelling());
  }

  /** The value, its character references read; empty if the element has no such attribute. */
  public String attribute(int element, Attribute attribute) {
    return elements.get(element).attr(attribute.spelling());
  }

  /** Where the page writes the value, without quotation marks. */
  public Optional<Span> place(int element, Attribute attribute) {
    Range range = elements.get(element).attributes().sourceRange(attribute.spelling()).valueRange();
    return range.isTracked()
        ? Optional.of(Span.of(range.startPos(), range.endPos()))
        : Optional.empty();
  }

  /** The words inside the element, white space collapsed. */
  public String text(int element) {
    return elements.get(element).text();
  }

  /** The page between start tag and end tag; nothing if the end tag is left out. */
  public Optional<Span> content(int element) {
    Range start = elements.get(element).sourceRange();
    Range end = elements.get(element).endSourceRange();
    return start.isTracked() && end.isTracked() && end.startPos() >= start.endPos()
        ? Optional.of(Span.of(start.endPos(), end.startPos()))
        : Optional.empty();
  }

  /**
   * The page's characters that an element such as {@code script} holds; empty if there are none.
   */
  public Span data(int element) {
    if (elements.get(element).childNodeSize() == 0) {
      return Span.of(0, 0);
    }
    Range range = elements.get(element).childNode(0).sourceRange();
    return range.isTracked() ? Span.of(range.startPos(), range.endPos()) : Span.of(0, 0);
  }
}
