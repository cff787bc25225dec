package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.article.Byline;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.MarkupRoles;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.PersonNames;
import org.stemma.text.Span;

/**
 * The persons who signed a page: the first of these sources that names one.
 *
 * <ol>
 *   <li>JSON-LD {@code author} of the article;
 *   <li>{@code meta} elements for authors;
 *   <li>elements that declare the author ({@code rel}, {@code itemprop}, class names);
 *   <li>links to the page of an author;
 *   <li>JSON-LD {@code author} of the page, who may only have put it up;
 *   <li>lines such as "By Ana Sousa" at the start or the end of the report, "Author: Ana Sousa"
 *       anywhere in it, a name alone beside the date before it;
 *   <li>what of all this looks like the name of a log-in.
 * </ol>
 *
 * Names in comments and boxes of other articles do not count.
 */
public final class BylineFinder {

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

  private static final Pattern PARTS =
      Pattern.compile("\\s{0,3}(?:[|•·\\n]|\\s[-–—]\\s|Uhr\\s)\\s{0,3}");
  private static final Pattern LOGIN = Pattern.compile("[\\p{Ll}\\p{N}._-]{2,25}");
  private static final int MAX_LINE = 120;
  private static final int MAX_NAMES = 12;

  private final PageTree tree;
  private final BodyReading body;
  private final OutletNames outlets;
  private final DateReader reader;
  private final int container;
  private final Map<String, Statement<Byline>> names = new LinkedHashMap<>();

  /** What the names in {@code class} say, by the whole attribute: pages repeat it. */
  private final Map<String, Integer> ranks = new HashMap<>();

  /** Log-in names, which a name printed on the page goes before. */
  private final List<Statement<Byline>> doubtful = new ArrayList<>();

  private BylineFinder(PageTree tree, BodyReading body, OutletNames outlets, DateReader reader) {
    this.tree = tree;
    this.body = body;
    this.container = body.container();
    this.outlets = outlets;
    this.reader = reader;
  }

  public static List<Statement<Byline>> find(
      PageTree tree, BodyReading body, HtmlHead head, JsonLd json, DateReader reader) {
    BylineFinder found = new BylineFinder(tree, body, OutletNames.of(head, json), reader);
    // 1
    json.names("author", Optional.of("Person")).forEach(s -> found.add(s, true));
    // 2
    for (int i = 0; i < METAS.size() && found.names.isEmpty(); i++) {
      head.all(METAS.get(i)).forEach(s -> found.add(s, false));
    }
    if (found.names.isEmpty()) {
      head.first("twitter:label1")
          .filter(label -> PersonNames.isSigned(label.value() + " "))
          .flatMap(label -> head.first("twitter:data1"))
          .ifPresent(s -> found.add(s, true));
    }
    // 3, 4
    if (found.names.isEmpty()) {
      found.elements();
    }
    // 5
    if (found.names.isEmpty()) {
      json.namesOf("WebPage", "author", Optional.of("Person")).forEach(s -> found.add(s, true));
    }
    // 6
    if (found.names.isEmpty()) {
      found.lines();
    }
    // 7
    if (found.names.isEmpty()) {
      found.doubtful.forEach(s -> found.names.putIfAbsent(s.value().name(), s));
    }
    return List.copyOf(found.names.values());
  }

  /** Elements that declare the author; the best kind of declaration on the page counts. */
  private void elements() {
    int best = 0;
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int rank = rank(i);
      if (rank == 0 || rank < best || body.isForeign(tree, i) || isBehind(i)) {
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
      if (tree.endBlock(number) - tree.firstBlock(number) <= 3) {
        Optional<TextBlock> line = signedLine(number);
        String text = tree.text(number);
        if (line.isPresent()) {
          line(line.get());
        } else if (text.length() < 200) {
          boolean single = best >= 3 || PersonNames.isSigned(text);
          add(new Statement<>(text, "author element", place(number)), single);
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

  private int rank(int number) {
    if (tree.attribute(number, Attribute.REL).equals("author")
        || tree.attribute(number, Attribute.ITEMPROP).equals("author")) {
      return 4;
    }
    String names = tree.attribute(number, Attribute.CLASS);
    int rank = names.isEmpty() ? 0 : ranks.computeIfAbsent(names, all -> rank(all.split("\\s+")));
    if (rank > 0) {
      return rank;
    }
    return tree.name(number).equals("a") && isAuthorPage(tree.attribute(number, Attribute.HREF))
        ? 1
        : 0;
  }

  private static int rank(String[] names) {
    for (String name : names) {
      List<String> parts = MarkupRoles.parts(name);
      boolean named = parts.contains("author") || parts.contains("autor");
      if (parts.size() <= 5
          && (named || parts.contains("byline"))
          && !parts.contains("bio")
          && !parts.contains("image")) {
        return named && parts.contains("name") || name.equals("author") ? 3 : 2;
      }
    }
    return 0;
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

  private Optional<Span> place(int number) {
    return tree.content(number).filter(content -> !content.isEmpty());
  }

  /** Lines before the report and at its ends; a labelled one anywhere; a name beside the date. */
  private void lines() {
    if (container < 0) {
      return;
    }
    int first = tree.firstBlock(container);
    int end = tree.endBlock(container);
    int head = Math.min(end, first + LINES);
    for (int i = Math.max(0, first - LINES); i < head && names.isEmpty(); i++) {
      line(i);
    }
    int tail = Math.min(tree.blocks().size(), end + LAST_LINES);
    for (int i = Math.max(head, end - LAST_LINES); i < tail && names.isEmpty(); i++) {
      line(i);
    }
    for (int i = head; i < end && names.isEmpty(); i++) {
      if (PersonNames.isLabelled(tree.blocks().get(i).text())) {
        line(i);
      }
    }
    for (int i = Math.max(0, first - LINES); i < head && names.isEmpty(); i++) {
      dated(tree.blocks().get(i));
    }
  }

  /** {@code 3 May 2024 | 14:10 | Ana Sousa}: the parts of a line of dates that are names. */
  private void dated(TextBlock block) {
    String text = block.text();
    if (text.length() >= MAX_LINE || text.indexOf('\n') >= 0 || reader.first(text).isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (String part : PARTS.split(text)) {
      if (PersonNames.isSigned(part)) {
        add(new Statement<>(part, "dated line", Optional.of(block.original())), false);
      } else if (DateWords.beside(part).others() > 0) {
        names.add(part);
      }
    }
    if (names.size() == 1 && PersonNames.isName(names.get(0)) && !isCapitals(names.get(0))) {
      add(new Statement<>(names.get(0), "dated line", Optional.of(block.original())), false);
    }
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private void line(int number) {
    TextBlock block = tree.blocks().get(number);
    boolean kept = body.blocks().dropped(number).isEmpty();
    if (kept || !body.isForeign(tree, block.owner())) {
      line(block);
    }
  }

  private void line(TextBlock block) {
    if (block.text().length() < MAX_LINE && PersonNames.isSigned(block.text())) {
      add(new Statement<>(block.text(), "byline", Optional.of(block.original())), false);
    }
  }

  private void add(Statement<String> said, boolean single) {
    for (String person : PersonNames.of(said.value(), single)) {
      if (outlets.contains(person)) {
        continue;
      }
      if (LOGIN.matcher(person).matches()) {
        doubtful.add(said.with(new Byline(person, Optional.empty())));
      } else if (names.size() < MAX_NAMES) {
        names.putIfAbsent(
            person.toLowerCase(Locale.ROOT), said.with(new Byline(person, Optional.empty())));
      }
    }
  }
}
