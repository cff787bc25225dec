package org.stemma.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.stemma.article.Byline;
import org.stemma.text.Span;

/**
 * The persons who signed a page: the first of these sources that names one.
 *
 * <ol>
 *   <li>JSON-LD {@code author};
 *   <li>{@code meta} elements for authors;
 *   <li>elements that declare the author ({@code rel}, {@code itemprop}, class names);
 *   <li>links to the page of an author;
 *   <li>lines such as "By Ana Sousa" at the start or the end of the report.
 * </ol>
 *
 * Names in comments and boxes of other articles do not count.
 */
final class BylineFinder {

  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "dc.creator",
          "dc:creator",
          "dcterms.creator",
          "dc.author",
          "parsely-author",
          "sailthru.author",
          "citation_author",
          "byl",
          "article:author_name",
          "article.author",
          "cxenseparse:author",
          "authors");

  /** Blocks before the report, and at either end of it, that may be a line of the author's. */
  private static final int LINES = 12;

  private static final int LAST_LINES = 3;
  private static final int MAX_LINE = 120;
  private static final int MAX_NAMES = 12;

  private final PageTree tree;
  private final BodyFinder finder;
  private final int container;
  private final Map<String, Statement<Byline>> names = new LinkedHashMap<>();

  private BylineFinder(PageTree tree, BodyFinder finder, int container) {
    this.tree = tree;
    this.finder = finder;
    this.container = container;
  }

  static List<Statement<Byline>> find(PageTree tree, BodyReading body, HtmlHead head, JsonLd json) {
    BylineFinder found = new BylineFinder(tree, body.finder(), body.container());
    json.names("author", Optional.of("Person")).forEach(s -> found.add(s, true));
    for (int i = 0; i < METAS.size() && found.names.isEmpty(); i++) {
      head.all(METAS.get(i)).forEach(s -> found.add(s, false));
    }
    if (found.names.isEmpty()) {
      found.elements();
    }
    if (found.names.isEmpty()) {
      found.lines();
    }
    return List.copyOf(found.names.values());
  }

  /** Elements that declare the author; the best kind of declaration on the page counts. */
  private void elements() {
    int best = 0;
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int rank = rank(tree.element(i));
      if (rank == 0 || rank < best || finder.isForeign(i) || isBehind(i)) {
        continue;
      }
      if (rank > best) {
        chosen.clear();
        best = rank;
      }
      chosen.add(i);
    }
    for (int i = 0; i < chosen.size() && names.isEmpty(); i++) {
      int number = chosen.get(i);
      Element element = tree.element(number);
      if (tree.endBlock(number) - tree.firstBlock(number) <= 3) {
        Optional<TextBlock> line = signedLine(number);
        String text = element.text();
        if (line.isPresent()) {
          line(line.get());
        } else if (text.length() < 200) {
          add(new Statement<>(text, "author element", place(element)), best >= 3);
        }
      }
    }
  }

  /** The line that an element inside a line stands in, if it signs: it may name more persons. */
  private Optional<TextBlock> signedLine(int number) {
    int block = tree.firstBlock(number);
    boolean inLine = tree.endBlock(number) == block && block < tree.blocks().size();
    return inLine && isSignedLine(tree.blocks().get(block))
        ? Optional.of(tree.blocks().get(block))
        : Optional.empty();
  }

  private static boolean isSignedLine(TextBlock block) {
    return block.text().length() < MAX_LINE
        && PersonNames.isSigned(block.text())
        && !PersonNames.of(block.text(), false).isEmpty();
  }

  /** Whether the element stands so far behind the report that it signs something else. */
  private boolean isBehind(int number) {
    return container >= 0 && tree.firstBlock(number) > tree.endBlock(container) + LINES;
  }

  private static int rank(Element element) {
    if (element.attr("rel").equals("author") || element.attr("itemprop").equals("author")) {
      return 4;
    }
    if (element.hasAttr("class")) {
      for (String name : element.classNames()) {
        List<String> parts = MarkupRoles.parts(name);
        boolean named = parts.contains("author") || parts.contains("autor");
        if (parts.size() <= 5
            && (named || parts.contains("byline"))
            && !parts.contains("bio")
            && !parts.contains("image")) {
          return named && parts.contains("name") || name.equals("author") ? 3 : 2;
        }
      }
    }
    return element.normalName().equals("a") && isAuthorPage(element.attr("href")) ? 1 : 0;
  }

  private static boolean isAuthorPage(String address) {
    String lower = address.length() > 300 ? "" : address.toLowerCase(Locale.ROOT);
    return lower.contains("/author/")
        || lower.contains("/autor/")
        || lower.contains("/authors/")
        || lower.contains("/autoren/")
        || lower.contains("/auteur/")
        || lower.contains("/staff/")
        || lower.contains("/profile/")
        || lower.contains("/people/");
  }

  private static Optional<Span> place(Element element) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    return start.isTracked() && end.isTracked() && end.startPos() > start.endPos()
        ? Optional.of(Span.of(start.endPos(), end.startPos()))
        : Optional.empty();
  }

  private void lines() {
    if (container < 0) {
      return;
    }
    int first = tree.firstBlock(container);
    int end = tree.endBlock(container);
    int head = Math.min(end, first + LINES);
    for (int i = Math.max(0, first - LINES); i < head && names.isEmpty(); i++) {
      line(tree.blocks().get(i));
    }
    int tail = Math.min(tree.blocks().size(), end + LAST_LINES);
    for (int i = Math.max(head, end - LAST_LINES); i < tail && names.isEmpty(); i++) {
      line(tree.blocks().get(i));
    }
  }

  private void line(TextBlock block) {
    if (block.text().length() < MAX_LINE
        && !finder.isForeign(block.owner())
        && PersonNames.isSigned(block.text())) {
      add(new Statement<>(block.text(), "byline", Optional.of(block.original())), false);
    }
  }

  private void add(Statement<String> said, boolean single) {
    for (String person : PersonNames.of(said.value(), single)) {
      if (names.size() < MAX_NAMES) {
        names.putIfAbsent(
            person.toLowerCase(Locale.ROOT), said.with(new Byline(person, Optional.empty())));
      }
    }
  }
}
