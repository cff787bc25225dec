package org.stemma.eval;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A page made to cost a reader much time or memory.
 *
 * @param name what it is, with the size that it has
 * @param size how many of the hostile thing it holds
 * @param page makes one of another size
 */
record HostilePage(String name, int size, IntFunction<String> page) {

  private static final String STORY =
      "<h1>Ferry brought in</h1><p>The ferry left the harbour at noon, and all its passengers were"
          + " brought ashore before the storm reached the northern coast of the island.</p>";

  private static final String PLAIN_STORY =
      "\n\nFerry brought in\n\nThe ferry left the harbour at noon, and all its passengers were"
          + " brought ashore before the storm reached the northern coast of the island.\n";

  private static final String[] SYLLABLES = {"mo", "lar", "quen", "tis", "bel", "dor", "sha"};

  private static HostilePage of(String name, int size, IntFunction<String> hostile) {
    return new HostilePage(name, size, n -> "<html><body>" + hostile.apply(n) + STORY);
  }

  private static HostilePage repeated(String name, int size, String what) {
    return of(name, size, what::repeat);
  }

  private static HostilePage plain(String name, int size, IntFunction<String> hostile) {
    return new HostilePage(name, size, n -> hostile.apply(n) + PLAIN_STORY);
  }

  /** All of them, each made anew by each call. */
  static List<HostilePage> all() {
    return Stream.of(marked(), longByMany(), unmarked()).flatMap(List::stream).toList();
  }

  /** Much that a reader may look at once more for each of many others. */
  private static List<HostilePage> longByMany() {
    return List.of(
        of(
            "og:title of 8 million units with 100,000 headings",
            100_000,
            n ->
                "<meta property=og:title content=\""
                    + "Ferry at sea ".repeat(6 * n)
                    + "\">"
                    + "<h2>Ferry in the harbour</h2>".repeat(n)),
        of(
            "400,000 steps of a trail",
            400_000,
            n -> "<div>" + "<span class=breadcrumb>x</span>".repeat(n) + "</div>"),
        of(
            "400 nested trails of 800,000 units",
            400,
            n -> "<div class=breadcrumb><a href=x>".repeat(n) + "y ".repeat(1_000 * n)),
        of(
            "400 nested time elements around 6 million units",
            400,
            n -> "<time datetime=2030-01-01>".repeat(n) + "<p>" + "Mr. ".repeat(4_000 * n)),
        of(
            "section of 4 million parts",
            4_000_000,
            n -> "<meta property=article:section content=\"Coast" + ",a".repeat(n) + "\">"),
        of(
            "paragraph of 400,000 prompts without a blank",
            400_000,
            n -> "<p>" + "subscribe;".repeat(n) + "</p>"),
        of(
            "canonical address of 8 million units with 300,000 links",
            300_000,
            n ->
                "<link rel=canonical href=\"https://news.example/coast/"
                    + "x".repeat(26 * n)
                    + "\">"
                    + "<a href=/coast>y</a>".repeat(n)));
  }

  /** Pages of text without markup. */
  private static List<HostilePage> unmarked() {
    return List.of(
        plain("2.6 million lines of one word", 2_600_000, "Share\n"::repeat),
        plain("190,000 lines of one word", 190_000, "Share\n"::repeat),
        plain("190,000 lines of one letter", 190_000, "a\n"::repeat),
        plain("95,000 questions and buttons", 95_000, "Who came?\nShare\n"::repeat),
        plain(
            "95,000 counts of comments and times",
            95_000,
            n -> PLAIN_STORY + "5 comments\n3 May 2030 5:12 pm\n".repeat(n)),
        plain("190,000 different short lines", 190_000, n -> lines("", n)),
        plain(
            "headline of 8 million units over 100,000 lines",
            100_000,
            n -> "x".repeat(80 * n) + "\n\n" + "The mole of Odal\n\n".repeat(n)),
        plain(
            "subject with 100,000 words that mail adds",
            100_000,
            n -> "Subject: " + "Re: ".repeat(n) + "Ferry aground\nFrom: Ana Sousa"),
        plain("one line of 10 million units", 2_500_000, "Mr. "::repeat));
  }

  /** Lines, each different, behind this tag. */
  private static String lines(String tag, int size) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < size; i++) {
      lines.append(tag).append("Mole ").append(i).append(" of the harbour\n");
    }
    return lines.toString();
  }

  /** Entries about different things, each a heading, a time and a sentence. */
  private static String live(int size) {
    StringBuilder entries = new StringBuilder("<article>");
    for (int i = 0; i < size; i++) {
      entries.append("<h2>Mole ").append(i).append("</h2>");
      entries.append("<time datetime=2030-01-01>10:20</time>");
      for (int word = 0; word < 10; word++) {
        entries.append(word == 0 ? "<p>The " : " the ").append(SYLLABLES[i / 7 % 7]);
        entries.append(SYLLABLES[(i + word) % 7]).append(i % 97 + word);
      }
      entries.append(".</p>");
    }
    return entries.append("</article>").toString();
  }

  private static List<HostilePage> marked() {
    return List.of(
        repeated("100,000 nested div", 100_000, "<div>"),
        repeated("100,000 nested b", 100_000, "<b>"),
        repeated("100,000 nested a", 100_000, "<a href=x>"),
        repeated("100,000 nested blockquote", 100_000, "<blockquote>"),
        repeated("100,000 nested cells", 100_000, "<table><tr><td>"),
        repeated("100,000 nested list items", 100_000, "<ul><li>"),
        repeated("190,000 nested drawings", 190_000, "<svg><foreignObject><p>"),
        repeated("190,000 nested templates", 190_000, "<template><tr><td>"),
        repeated("190,000 nested buttons and forms", 190_000, "<form><button><p>"),
        repeated("190,000 unclosed choices", 190_000, "<select><optgroup><option>x"),
        repeated("190,000 unclosed ruby", 190_000, "<ruby>x<rt>y<rtc>"),
        repeated("190,000 nested spoilers", 190_000, "<details><summary>x"),
        repeated(
            "100,000 of p, b, i, font, a, li, td, all unclosed",
            100_000,
            "<p><b><i><font><a><li><td>x "),
        repeated("100,000 misnested b, p", 100_000, "<b><p>x</b>y</p>"),
        repeated("100,000 misnested a, table", 100_000, "<a><table><a>x"),
        repeated("page of 50 million units", 50_000_000 / 83, PARAGRAPH),
        repeated("page of 16 million units", 16_000_000 / 83, PARAGRAPH),
        of("10 million attributes", 10_000_000, n -> "<div" + " a".repeat(n) + ">"),
        of("8 million attributes", 8_000_000, n -> "<div" + " a".repeat(n) + ">"),
        of("1.5 million attributes with other names", 1_500_000, HostilePage::attributes),
        of("attribute of 10 million units", 10_000_000, n -> "<p class=\"" + "x".repeat(n) + "\">"),
        of(
            "class of 1.6 million names",
            1_600_000,
            n -> "<p class=\"" + "share ".repeat(n) + "\">"),
        of(
            "script of 3 million </p>",
            3_000_000,
            n -> "<script>'" + "</p>".repeat(n) + "'</script>"),
        of("10 million null bytes", 10_000_000, n -> "<p>" + "\0".repeat(n) + "</p>"),
        repeated(
            "190,000 paragraphs with a null byte", 190_000, PARAGRAPH.replace("noon", "no\0on")),
        of("150,000 entities in the DOCTYPE", 150_000, HostilePage::entities),
        repeated("10 million <", 10_000_000, "<"),
        repeated("10 million &", 10_000_000, "&"),
        repeated("2 million references", 2_000_000, "&notit;"),
        repeated("2 million unclosed comments", 2_000_000, "<!--"),
        repeated("300,000 links", 300_000, "<a href=x>y</a>"),
        repeated("190,000 headings", 190_000, "<h2>Ferry</h2>"),
        repeated("200,000 headings", 200_000, "<h2>Ferry</h2>"),
        repeated(
            "190,000 bylines and dates", 190_000, "<p class=\"author date\">By Ana Sousa 1/1/2030"),
        repeated("200,000 time elements", 200_000, "<time datetime=2030-01-01>x</time>"),
        repeated("190,000 tables", 190_000, "<table><td>1</table>"),
        repeated("190,000 cards", 190_000, "<div class=card><a href=x>Ferry at sea</a></div>"),
        of("190,000 different short paragraphs", 190_000, n -> lines("<p>", n)),
        of("60,000 live entries under headings and times", 60_000, HostilePage::live),
        of("one paragraph of 10 million units", 2_500_000, n -> "<p>" + "Mr. ".repeat(n) + "</p>"),
        of("JSON-LD nested 1 million deep", 1_000_000, n -> json("[".repeat(n))),
        of("JSON-LD of 200,000 authors", 200_000, n -> json(authors(n))),
        of("JSON-LD of 100,000 live entries", 100_000, n -> json(entries(n))),
        of("JSON-LD of 2,000 live entries that are not there", 2_000, n -> json(absent(n))));
  }

  private static final String LIVE = "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[";

  private static final String PARAGRAPH =
      "<p>The ferry left the harbour at noon, and all its passengers were brought home.</p>";

  private static String attributes(int size) {
    StringBuilder tag = new StringBuilder("<div");
    for (int i = 0; i < size; i++) {
      tag.append(" a").append(i).append("=1");
    }
    return tag.append('>').toString();
  }

  private static String entities(int size) {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < size; i++) {
      doctype.append("<!ENTITY e").append(i).append(" \"");
      doctype.append(("&e" + (i - 1) + ';').repeat(10)).append("\">");
    }
    return doctype.append("]>&e").append(size - 1).append(';').toString();
  }

  private static String json(String value) {
    return "<script type=\"application/ld+json\">" + value + "</script>";
  }

  private static String authors(int size) {
    return "{\"@type\":\"NewsArticle\",\"author\":["
        + "{\"@type\":\"Person\",\"name\":\"Ana Sousa\"},".repeat(size)
        + "]}";
  }

  private static String entries(int size) {
    StringBuilder entries = new StringBuilder(LIVE);
    for (int i = 0; i < size; i++) {
      entries.append("{\"articleBody\":\"Entry ").append(i).append(" of the ferry.\"},");
    }
    return entries.append("]}").toString();
  }

  /** The names of what is searched for are written with escapes, behind much else. */
  private static String absent(int size) {
    StringBuilder entries = new StringBuilder(LIVE);
    entries.append('"').append("x".repeat(2_000 * size)).append("\",");
    for (int i = 0; i < size; i++) {
      entries.append("{\"date\\u0050ublished\":\"2030-01-01\",\"he\\u0061dline\":\"Ferry\",");
      entries.append("\"articleBody\":\"Entry ").append(i).append(" of the ferry.\"},");
    }
    return entries.append("]}").toString();
  }
}
