package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.stemma.text.Span;

/**
 * The {@code meta} and {@code link} elements of a page: names (of {@code name}, {@code property},
 * {@code itemprop} and {@code http-equiv}) in lower case, values in document order.
 */
public final class HtmlHead {

  private final Map<String, List<Statement<String>>> metas = new LinkedHashMap<>();
  private final Optional<Statement<String>> canonical;
  private final Optional<Statement<String>> title;

  private HtmlHead(Optional<Statement<String>> canonical, Optional<Statement<String>> title) {
    this.canonical = canonical;
    this.title = title;
  }

  public static HtmlHead read(HeadElements elements) {
    Optional<Statement<String>> canonical =
        elements.links().stream()
            .filter(e -> e.attr("rel").equalsIgnoreCase("canonical") && !e.attr("href").isBlank())
            .map(e -> attribute(e, "href", "link canonical"))
            .findFirst();
    Optional<Statement<String>> title =
        elements.titles().stream()
            .filter(
                e ->
                    !e.text().isBlank()
                        && e.parents().stream().noneMatch(p -> p.normalName().equals("svg")))
            .map(e -> new Statement<>(e.text(), "title element", content(e)))
            .findFirst();
    HtmlHead head = new HtmlHead(canonical, title);
    for (Element meta : elements.metas()) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !meta.attr("content").isBlank()) {
          head.metas
              .computeIfAbsent(name, n -> new ArrayList<>())
              .add(attribute(meta, "content", "meta " + name));
        }
      }
    }
    return head;
  }

  /** The value of an attribute, without white space at its ends, and where it stands. */
  public static Statement<String> attribute(Element element, String name, String basis) {
    Range range = element.attributes().sourceRange(name).valueRange();
    Optional<Span> place =
        range.isTracked()
            ? Optional.of(Span.of(range.startPos(), range.endPos()))
            : Optional.empty();
    return new Statement<>(element.attr(name).strip(), basis, place);
  }

  private static Optional<Span> content(Element element) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    return start.isTracked() && end.isTracked() && end.startPos() >= start.endPos()
        ? Optional.of(Span.of(start.endPos(), end.startPos()))
        : Optional.empty();
  }

  /** The first value of the first of {@code names} that the page states. */
  public Optional<Statement<String>> first(String... names) {
    for (String name : names) {
      List<Statement<String>> values = metas.get(name);
      if (values != null) {
        return Optional.of(values.get(0));
      }
    }
    return Optional.empty();
  }

  /** The names of all meta elements, in document order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(metas.keySet());
  }

  /** All values of {@code name}. */
  public List<Statement<String>> all(String name) {
    return metas.getOrDefault(name, List.of());
  }

  public Optional<Statement<String>> canonical() {
    return canonical;
  }

  /** The text of the {@code title} element. */
  public Optional<Statement<String>> title() {
    return title;
  }
}
