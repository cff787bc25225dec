package org.stemma.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.article.Byline;
import org.stemma.text.Span;

/** The persons who signed a page: names, never desks, agencies or dates. */
final class BylineFinder {

  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:(?:written|posted|published|reported|story|words|text|article|ein beitrag|ein artikel|geschrieben|verfasst"
              + "|publié|publicado|escrito)\\s)?(?:by|von|par|por|di|door|przez|autor(?:in|en)?|authors?|auteur|autore)\\s?:?\\s+");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|\\||/|•|·|\\s(?:and|und|et|y|e|en|i|&)\\s|&)\\s*");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?:\\s[\\p{L}\\p{M}.'’-]{1,30}){1,4}");
  private static final Set<String> NO_PERSON =
      Set.of(
          "staff",
          "reporter",
          "reporters",
          "editor",
          "editors",
          "editorial",
          "redaktion",
          "desk",
          "team",
          "news",
          "agency",
          "agencies",
          "press",
          "admin",
          "webmaster",
          "rédaction",
          "redacción",
          "redazione",
          "redakcja",
          "redactie",
          "correspondent",
          "online",
          "magazin",
          "verlag",
          "gmbh",
          "inc",
          "ltd",
          "wire",
          "service",
          "services",
          "com",
          "www",
          "contributor",
          "office",
          "university",
          "institute",
          "foundation",
          "network",
          "media",
          "group");

  private static final int MAX_NAMES = 12;

  private BylineFinder() {}

  static List<Statement<Byline>> find(PageTree tree, HtmlHead head, JsonLd json, int container) {
    Map<String, Statement<Byline>> names = new LinkedHashMap<>();
    json.names("author", Optional.of("Person")).forEach(s -> add(s, names));
    if (names.isEmpty()) {
      for (String meta :
          List.of(
              "author",
              "article:author",
              "dc.creator",
              "dc:creator",
              "dcterms.creator",
              "parsely-author",
              "sailthru.author",
              "citation_author",
              "byl",
              "article:author_name")) {
        head.all(meta).forEach(s -> add(s, names));
        if (!names.isEmpty()) {
          break;
        }
      }
    }
    if (names.isEmpty()) {
      marked(tree, names);
    }
    if (names.isEmpty()) {
      lines(tree, container, names);
    }
    return List.copyOf(names.values());
  }

  /** Elements that declare the author: {@code rel=author}, {@code itemprop=author}, class names. */
  private static void marked(PageTree tree, Map<String, Statement<Byline>> names) {
    for (int i = 0; i < tree.size() && names.isEmpty(); i++) {
      Element element = tree.element(i);
      if (!declaresAuthor(element)) {
        continue;
      }
      List<TextBlock> blocks = blocksOf(tree, i);
      if (blocks.size() == 1 && blocks.get(0).text().length() < 200) {
        String text = element.text().isBlank() ? blocks.get(0).text() : element.text();
        add(new Statement<>(text, "author element", place(element, blocks.get(0))), names);
      }
    }
  }

  private static Optional<Span> place(Element element, TextBlock block) {
    var start = element.sourceRange();
    var end = element.endSourceRange();
    return start.isTracked() && end.isTracked() && end.startPos() > start.endPos()
        ? Optional.of(Span.of(start.endPos(), end.startPos()))
        : Optional.of(block.original());
  }

  private static List<TextBlock> blocksOf(PageTree tree, int number) {
    int from = tree.firstBlock(number);
    int to = Math.max(from, tree.endBlock(number));
    // Text of an element inside a line is in the block that ends behind it.
    return tree.blocks().subList(from, Math.min(tree.blocks().size(), Math.max(to, from + 1)));
  }

  private static boolean declaresAuthor(Element element) {
    if (element.attr("rel").equals("author") || element.attr("itemprop").contains("author")) {
      return true;
    }
    if (!element.hasAttr("class")) {
      return false;
    }
    for (String name : element.classNames()) {
      List<String> parts = MarkupRoles.parts(name);
      if (parts.size() <= 4
          && (parts.contains("author") || parts.contains("byline") || parts.contains("autor"))
          && !parts.contains("bio")) {
        return true;
      }
    }
    return false;
  }

  /** Lines that begin with "By" or its like near the start of the report. */
  private static void lines(PageTree tree, int container, Map<String, Statement<Byline>> names) {
    if (container < 0) {
      return;
    }
    int from = Math.max(0, tree.firstBlock(container) - 12);
    int to = Math.min(tree.endBlock(container), tree.firstBlock(container) + 12);
    for (int i = from; i < to && names.isEmpty(); i++) {
      TextBlock block = tree.blocks().get(i);
      if (block.text().length() < 120 && BY.matcher(block.text()).find()) {
        add(new Statement<>(block.text(), "byline", Optional.of(block.original())), names);
      }
    }
  }

  private static void add(Statement<String> said, Map<String, Statement<Byline>> names) {
    String text = said.value().replaceAll("\\s{1,100}", " ").strip();
    if (text.length() > 300 || text.startsWith("http")) {
      return;
    }
    Matcher by = BY.matcher(text);
    String rest = by.find() ? text.substring(by.end()) : text;
    List<String> parts = new ArrayList<>(List.of(BETWEEN.split(rest)));
    for (String part : parts) {
      Matcher name = NAME.matcher(part);
      if (names.size() < MAX_NAMES && name.lookingAt() && isPerson(name.group())) {
        String person = name.group().strip();
        names.putIfAbsent(
            person.toLowerCase(Locale.ROOT), said.with(new Byline(person, Optional.empty())));
      }
    }
  }

  private static boolean isPerson(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[\\s.-]")) {
      if (NO_PERSON.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
