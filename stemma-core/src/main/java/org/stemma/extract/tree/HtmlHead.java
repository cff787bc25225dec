package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.markup.Markup;
import org.stemma.text.Span;

/**
 * The {@code meta} and {@code link} elements of a page: names (of {@code name}, {@code property},
 * {@code itemprop} and {@code http-equiv}) in lower case, values in document order.
 */
public final class HtmlHead {

  /** Basis of what the {@code title} element says. */
  private static final String TITLE = "title element";

  private static final List<Attribute> KEYS =
      List.of(Attribute.PROPERTY, Attribute.NAME, Attribute.ITEMPROP, Attribute.HTTP_EQUIV);

  private final Map<String, List<Statement<String>>> metas = new LinkedHashMap<>();
  private final Optional<Statement<String>> canonical;
  private final Optional<Statement<String>> title;

  private HtmlHead(Optional<Statement<String>> canonical, Optional<Statement<String>> title) {
    this.canonical = canonical;
    this.title = title;
  }

  public static HtmlHead read(Markup markup, HeadElements elements) {
    Optional<Statement<String>> canonical =
        elements.links().stream()
            .filter(link -> isCanonical(markup, link))
            .map(link -> attribute(markup, link, Attribute.HREF, "link canonical"))
            .findFirst();
    Optional<Statement<String>> title =
        elements.titles().stream()
            .filter(element -> !markup.text(element).isBlank() && !isOfPicture(markup, element))
            .map(e -> new Statement<>(markup.text(e), TITLE, markup.content(e)))
            .findFirst();
    HtmlHead head = new HtmlHead(canonical, title);
    OtherItems items = new OtherItems(markup);
    for (int meta : elements.metas()) {
      head.take(markup, meta, items);
    }
    return head;
  }

  private static boolean isCanonical(Markup markup, int link) {
    return markup.hasToken(link, Attribute.REL, "canonical")
        && !markup.attribute(link, Attribute.HREF).isBlank();
  }

  private static boolean isOfPicture(Markup markup, int title) {
    int at = title;
    while (at >= 0 && !markup.name(at).equals("svg")) {
      at = markup.parent(at);
    }
    return at >= 0;
  }

  private void take(Markup markup, int meta, OtherItems items) {
    String content = markup.attribute(meta, Attribute.CONTENT).strip();
    if (content.isEmpty()) {
      return;
    }
    Optional<Span> place = markup.place(meta, Attribute.CONTENT);
    for (Attribute key : KEYS) {
      String name = markup.attribute(meta, key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !(key == Attribute.ITEMPROP && items.around(meta).isPresent())) {
        metas
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add(new Statement<>(content, "meta " + name, place));
      }
    }
  }

  /** The value of an attribute, without white space at its ends, and where it stands. */
  public static Statement<String> attribute(
      Markup markup, int element, Attribute name, String basis) {
    return new Statement<>(
        markup.attribute(element, name).strip(), basis, markup.place(element, name));
  }

  /** The first value of {@code name} that the page states. */
  public Optional<Statement<String>> first(String name) {
    List<Statement<String>> all = all(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /** The first value of the first name of {@code field} that the page has. */
  public Optional<Statement<String>> first(MetaField field) {
    for (String name : field.names()) {
      if (!all(name).isEmpty()) {
        return first(name);
      }
    }
    return Optional.empty();
  }

  /** The first value of each name of {@code field} that the page has. */
  public Stream<Statement<String>> firsts(MetaField field) {
    return field.names().stream().flatMap(name -> first(name).stream());
  }

  /** The names of all meta elements, in document order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(metas.keySet());
  }

  /** All values of {@code name}. */
  public List<Statement<String>> all(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /**
   * The addresses that the page states as its own: {@code link rel="canonical"}, {@code og:url}.
   */
  public Stream<Statement<String>> addresses() {
    return Stream.of(canonical, first("og:url")).flatMap(Optional::stream);
  }

  /** The first of them. */
  public Optional<Statement<String>> address() {
    return addresses().findFirst();
  }

  /** The text of the {@code title} element. */
  public Optional<Statement<String>> title() {
    return title;
  }
}
