package org.stemma.extract;

import java.util.List;
import java.util.random.RandomGenerator;

/** Breaks the markup of a page as careless templates and hostile authors do. */
public final class PageMutator {

  private static final List<String> STRAY =
      List.of(
          "\u0000",
          "\u001b",
          "\ud83d",
          "\ude00",
          "\ufeff",
          "\u202e",
          "\u00ad",
          "&#0;",
          "&#xD83D;",
          "&#x110000;",
          "&notin",
          "<",
          ">",
          "\"",
          "'",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<script>",
          "</script>",
          "<style>",
          "<title>",
          "<textarea>",
          "<table>",
          "<tr><td>",
          "</p>",
          "<br><br>",
          "<a href=/x>",
          "<pre>\n",
          "</body>",
          "<frameset>",
          "<svg><title>",
          "<noscript>",
          "<p class=\"",
          "<script type=\"application/ld+json\">{\"@type\": [\"NewsArticle\", 1, null], \"author\": [[{}]],"
              + " \"datePublished\": 7, \"headline\": [\"\\ud83d\"]}</script>");

  private PageMutator() {}

  /** {@code page} after a few changes. */
  public static String mutate(String page, RandomGenerator random) {
    String mutated = page;
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      mutated = once(mutated, random);
    }
    return mutated;
  }

  private static String once(String page, RandomGenerator random) {
    int at = border(page, random);
    int end = Math.min(page.length(), at + random.nextInt(1, 400));
    String before = page.substring(0, at);
    String behind = page.substring(end);
    String piece = page.substring(at, end);
    return switch (random.nextInt(7)) {
      case 0 -> before + behind;
      case 1 -> before + piece + piece + behind;
      case 2 -> swap(page, at, end, random);
      case 3 -> before + piece.replace(">", "") + behind;
      case 4 -> before + piece.replaceAll("</\\w{1,12}+>", "") + behind;
      case 5 -> before + piece.replace("\"", "") + behind;
      default -> before + STRAY.get(random.nextInt(STRAY.size())) + piece + behind;
    };
  }

  private static String swap(String page, int at, int end, RandomGenerator random) {
    int other = random.nextInt(end, page.length() + 1);
    int last = Math.min(page.length(), other + end - at);
    return page.substring(0, at)
        + page.substring(other, last)
        + page.substring(end, other)
        + page.substring(at, end)
        + page.substring(last);
  }

  /** A place in the page; every other time beside a tag. */
  private static int border(String page, RandomGenerator random) {
    int at = random.nextInt(page.length() + 1);
    int tag = random.nextBoolean() ? page.indexOf('<', at) : -1;
    return tag < 0 ? at : tag;
  }
}
