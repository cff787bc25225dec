package org.stemma.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Elements and text stand where jsoup puts them, on the example pages and on mutants whose tags are
 * left out, doubled and moved. Left aside is what the two read differently: {@code noscript} and
 * {@code template}, drawings and formulas, tags inside a table that is not closed, and {@code main}
 * around an element that is not closed, where jsoup departs from the standard. It does so elsewhere
 * too, if rarely: of a hundred mutants less than one may differ.
 */
class JsoupAgreementTest {

  private static final long SEED = 20261128;
  private static final int MUTANTS = 2_000;
  private static final Pattern TOKEN = Pattern.compile("<[a-zA-Z/!][^<>]*+>|[^<]++|<");
  private static final List<String> STRAY =
      List.of(
          "<p>",
          "</p>",
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<a href=/x>",
          "</a>",
          "<li>",
          "</li>",
          "<ul>",
          "</ul>",
          "<div>",
          "</div>",
          "<blockquote>",
          "</section>",
          "<h2>",
          "</h2>",
          "<br>",
          "</br>",
          "<hr>",
          "<form>",
          "</form>",
          "<select><option>",
          "</select>",
          "<dl><dt>",
          "<dd>",
          "<pre>",
          "<span>",
          "</span>",
          "<button>",
          "</button>",
          "<nobr>",
          "<font>",
          "</font>",
          "stray");

  @Test
  void readsTheExamplesAsJsoupDoes() {
    for (String page : examples()) {
      assertThat(Outline.of(page)).isEqualTo(jsoup(page));
    }
  }

  @Test
  void readsPagesWithMisplacedTagsAsJsoupDoes() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> pages = examples();
    List<String> different = new ArrayList<>();
    for (int i = 0; i < MUTANTS; i++) {
      String page = mutate(pages.get(i % pages.size()), random);
      if (!Outline.of(page).equals(jsoup(page))) {
        different.add(page);
      }
    }
    assertThat(different).hasSizeLessThan(MUTANTS / 100);
  }

  private static String mutate(String page, SplittableRandom random) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(body(page));
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    for (int i = random.nextInt(1, 8); i > 0; i--) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(4)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
        default -> tokens.add(at, STRAY.get(random.nextInt(STRAY.size())));
      }
    }
    return "<!DOCTYPE html><html><head><title>x</title></head><body>" + String.join("", tokens);
  }

  private static String body(String page) {
    int from = page.indexOf("<body");
    String body = page.substring(page.indexOf('>', from) + 1);
    return body.replaceAll(
        "(?s)<(script|style|noscript|svg|template)\\b.*?</\\1>|<!--.*?-->|</?main\\b[^>]*+>", "");
  }

  private static String jsoup(String page) {
    Document document = Parser.htmlParser().setMaxDepth(OpenElements.DEEPEST).parseInput(page, "");
    StringBuilder outline = new StringBuilder();
    @Nullable Node node = document;
    while (node != null) {
      boolean inside = true;
      if (node instanceof Element element) {
        outline.append('\n').append(depth(node)).append(' ').append(element.normalName());
        inside = !Outline.ASIDE.contains(element.normalName());
      } else if (node instanceof TextNode text) {
        outline.append(Outline.squeezed(text.getWholeText()));
      }
      node = following(node, inside);
    }
    return outline.toString();
  }

  private static @Nullable Node following(Node node, boolean inside) {
    if (inside && node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    @Nullable Node at = node;
    while (at != null && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == null ? null : at.nextSibling();
  }

  private static int depth(Node node) {
    int depth = 0;
    for (Node at = node; at.parent() != null; at = at.parent()) {
      depth++;
    }
    return depth;
  }

  private static List<String> examples() {
    Path root = Path.of(System.getProperty("stemma.root", ".."));
    try (Stream<Path> files = Files.walk(root.resolve("examples"))) {
      List<String> pages = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readString(file));
      }
      return pages;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
