package org.stemma.extract.decode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises text that is data and no page: a feed (RSS, Atom), a map of a site and other XML, JSON
 * (RFC 8259, also one value a line), and tables of values parted by commas or tabs (RFC 4180).
 */
public final class DataKind {

  /**
   * Units in which the first element is looked for: a bound on work. Declarations have some 100.
   */
  private static final int HEAD = 4_096;

  /** Feeds and maps of sites by the name of the first element, in lower case. */
  private static final Map<String, String> ROOTS =
      Map.of(
          "rss", "a feed (RSS)",
          "rdf:rdf", "a feed (RDF)",
          "feed", "a feed (Atom)",
          "opml", "a list of feeds (OPML)",
          "urlset", "a map of a site (sitemap)",
          "sitemapindex", "a map of a site (sitemap)");

  /** What XML of reports has, whatever its first element is called (NITF, NewsML, XHTML). */
  private static final Pattern PAGE =
      Pattern.compile(
          "<(?:\\w{1,20}:)?(?:html|body|p|div|h1|h2|para|headline|hedline)[\\s>/]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DECLARED = Pattern.compile("<\\?xml\\s");
  private static final Pattern ROOT = Pattern.compile("<([A-Za-z][\\w:.-]{0,60})[\\s>/]");

  /** What may stand before the first element: declarations, types of document, comments. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:[\\s\\ufeff]{1,200}|<\\?[^>]{0,1000}>|<!--.{0,1000}?-->|<![^>]{0,1000}>){0,20}+",
          Pattern.DOTALL);

  /** Elements in which markup of HTML begins; their page is none of data. */
  private static final Set<String> HTML = Set.of("html", "head", "body");

  private static final JsonFactory JSON = new JsonFactory();

  private DataKind() {}

  /** What {@code text} is, in words, if it is data. */
  public static Optional<String> of(String text) {
    return xml(text).or(() -> json(text)).or(() -> ValueTable.of(text));
  }

  private static Optional<String> xml(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    Matcher before = BEFORE.matcher(head);
    int start = before.lookingAt() ? before.end() : 0;
    Matcher root = ROOT.matcher(head).region(start, head.length());
    if (!root.lookingAt()) {
      return Optional.empty();
    }
    String name = root.group(1).toLowerCase(Locale.ROOT);
    if (ROOTS.containsKey(name)) {
      return Optional.ofNullable(ROOTS.get(name));
    }
    boolean declared = DECLARED.matcher(head.substring(0, start)).find();
    return declared && !HTML.contains(name) && !PAGE.matcher(text).find()
        ? Optional.of("data (XML, \"" + root.group(1) + "\")")
        : Optional.empty();
  }

  /** An object or list, or several one behind the other, and nothing else. */
  private static Optional<String> json(String text) {
    if (!isJsonStart(text)) {
      return Optional.empty();
    }
    int fields = 0;
    int depth = 0;
    try (JsonParser parser = JSON.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        fields += token == JsonToken.FIELD_NAME ? 1 : 0;
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 0 && !token.isStructEnd()) {
          return Optional.empty();
        }
      }
    } catch (IOException e) {
      return Optional.empty(); // no JSON: a text that begins with a bracket
    }
    return fields > 0 ? Optional.of("data (JSON)") : Optional.empty();
  }

  /** Whether the first sign is a bracket and the next begins a name, a value or a bracket. */
  private static boolean isJsonStart(String text) {
    int at = blanks(text, 0);
    if (at == text.length() || text.charAt(at) != '{' && text.charAt(at) != '[') {
      return false;
    }
    int next = blanks(text, at + 1);
    return next < text.length() && "\"{[".indexOf(text.charAt(next)) >= 0;
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\ufeff')) {
      at++;
    }
    return at;
  }
}
