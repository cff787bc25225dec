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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Elements and text stand where jsoup puts them, on the example pages and on mutants whose tags are
 * left out, doubled and moved; where they do not, it is one of the {@link Departure}s.
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
          "<table>",
          "<tr><td>",
          "</table>",
          "<caption>",
          "<main>",
          "</main>",
          "<dialog>",
          "<search>",
          "<noscript>",
          "</noscript>",
          "<svg><title>",
          "</svg>",
          "<math><mi>",
          "<svg><p>",
          "<iframe>",
          "</iframe>",
          "<xmp>",
          "<textarea>",
          "<title>",
          "</body>",
          "</html>",
          "<body class=x>",
          "<head>",
          "<object>",
          "<marquee>",
          "<ruby><rt>",
          "<option>",
          "<optgroup>",
          "<input>",
          "<image>",
          "<center>",
          "<summary>",
          "<listing>",
          "<label>",
          "<u>",
          "<em>",
          "</em>",
          "stray");

  @Test
  void readsTheExamplesAsJsoupDoes() {
    for (String page : examples()) {
      assertThat(Outline.of(page)).isEqualTo(JsoupOutline.of(page));
    }
  }

  @Test
  void readsPagesWithMisplacedTagsAsJsoupDoes() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> pages = examples();
    for (int i = 0; i < MUTANTS; i++) {
      String page = mutate(pages.get(i % pages.size()), random);
      if (!Outline.of(page).equals(JsoupOutline.of(page))) {
        String rest = Departure.without(page);
        assertThat(Outline.of(rest)).as(page).isEqualTo(JsoupOutline.of(rest));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void departsFromJsoupWhereThereIsAReason(Departure departure) {
    String page = "<!DOCTYPE html>" + departure.page;
    assertThat(Outline.of(page)).isEqualTo(whole(departure.ours));
    assertThat(JsoupOutline.of(page)).isEqualTo(whole(departure.jsoups));
    String rest = Departure.without(page);
    assertThat(Outline.of(rest)).isEqualTo(JsoupOutline.of(rest));
  }

  /** With what pages leave out: a page of frames has no body. */
  private static String whole(String outline) {
    return "\n0 #root\n1 html\n2 head" + (outline.startsWith("\n2") ? "" : "\n2 body") + outline;
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
    return body.replaceAll("(?s)<(script|style|template)\\b.*?</\\1>|<!--.*?-->", "");
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
