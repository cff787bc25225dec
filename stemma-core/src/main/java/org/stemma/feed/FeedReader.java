package org.stemma.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Reads RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, and maps of sites with their news
 * extension (sitemaps.org 0.9). Document type declarations are refused: no entity is expanded and
 * nothing is loaded. Stateless, thread-safe.
 */
public final class FeedReader {

  /** A map of a site has 50 MB at most by its protocol. */
  public static final int MOST_BYTES = 50 << 20;

  /** A feed, which is held in memory as a tree, has at most so many. By judgement. */
  private static final int MOST_OF_FEED = 8 << 20;

  /** Enough to see what root element stands behind declaration and comments. */
  private static final int HEAD = 4_096;

  private FeedReader() {}

  /**
   * The feed that {@code bytes} hold.
   *
   * @param address where it was found: relative addresses begin there
   * @throws FeedFormatException if they hold none, or one that cannot be read
   */
  public static Feed read(byte[] bytes, URI address) throws FeedFormatException {
    Form form = form(bytes);
    if (bytes.length > (form == Form.MAP ? MOST_BYTES : MOST_OF_FEED)) {
      throw new FeedFormatException("too large for a feed");
    }
    Entries entries = new Entries(address);
    return switch (form) {
      case JSON -> JsonFeed.read(bytes, entries);
      case MAP -> SiteMap.read(bytes, address, entries);
      case SYNDICATED -> Syndicated.read(bytes, entries);
      case NONE -> throw new FeedFormatException("no feed");
    };
  }

  /** Whether {@code bytes} look like a feed, to be read as one. */
  public static boolean isFeed(byte[] bytes) {
    return form(bytes) != Form.NONE;
  }

  private enum Form {
    JSON,
    MAP,
    SYNDICATED,
    NONE
  }

  /** By the root element, or the version that a JSON Feed must state. */
  private static Form form(byte[] bytes) {
    String head = head(bytes);
    if (head.startsWith("{")) {
      return head.contains("https://jsonfeed.org/version/")
              || head.contains("https:\\/\\/jsonfeed.org\\/version\\/")
          ? Form.JSON
          : Form.NONE;
    }
    return switch (root(head)) {
      case "rss", "RDF", "feed" -> Form.SYNDICATED;
      case "urlset", "sitemapindex" -> Form.MAP;
      default -> Form.NONE;
    };
  }

  /** The first characters; names of elements are ASCII in every encoding that feeds come in. */
  private static String head(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return head.replace("\u0000", "") // UTF-16
        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
        .stripLeading();
  }

  /** The local name of the first element. */
  private static String root(String head) {
    for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
      if (head.startsWith("<!--", at)) {
        int end = head.indexOf("-->", at);
        if (end < 0) {
          return "";
        }
        at = end;
      } else if (at + 1 < head.length() && Character.isLetter(head.charAt(at + 1))) {
        int end = at + 1;
        while (end < head.length() && isName(head.charAt(end))) {
          end++;
        }
        String name = head.substring(at + 1, end);
        return name.substring(name.indexOf(':') + 1);
      }
    }
    return "";
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-';
  }
}
