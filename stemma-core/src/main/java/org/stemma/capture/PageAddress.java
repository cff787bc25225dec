package org.stemma.capture;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Where a page stands, as an address that a page or a manifest writes says it: read leniently in
 * the way of browsers (URL Living Standard, section 4.4), for addresses in the wild have blanks
 * around them, line breaks and backslashes in them, or no scheme. Immutable and thread-safe.
 *
 * @param host in lower case, in Unicode letters (not {@code xn--}), without user, port and full
 *     stops at the end; empty for an address on the same site or in a folder of files
 * @param path without the slashes at its ends, escapes of UTF-8 decoded but for those of signs that
 *     part an address; one that begins with no slash is read as if it did
 * @param query without its question mark, as written; empty if there is none
 * @param fragment the part of the page, behind {@code #}; empty if there is none
 * @param pathless whether it leaves its path out, as {@code ?page=2} does and {@code /?page=2} does
 *     not: the path is then that of the page on which it stands
 */
public record PageAddress(
    Optional<String> host, String path, String query, String fragment, boolean pathless) {

  /** Units of an address; browsers and servers take some thousand. */
  private static final int LONGEST = 2_000;

  /** Steps of a path that are looked at. */
  private static final int MOST_STEPS = 16;

  /** Hosts of the same pages for other devices. */
  private static final Set<String> DOORS = Lexicon.GENERAL.words("host-doors.txt");

  private static final String PUNYCODE = "xn--";

  /**
   * Reads an address, absolute or not; empty for what names no page: nothing, a part of the same
   * page ({@code #top}), a scheme other than {@code http}, {@code https} and {@code file} ({@code
   * mailto:}, {@code javascript://}), a web address without a host, and more than 2,000 units.
   */
  public static Optional<PageAddress> of(String address) {
    String text = address.strip();
    if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '#') {
      return Optional.empty();
    }
    text = withoutBreaks(text);
    int scheme = schemeEnd(text);
    boolean web = isWeb(text, scheme);
    int at = scheme;
    while (at < text.length() && isSlash(text.charAt(at))) {
      at++;
    }
    if (scheme > 0 && !web && (at < scheme + 2 || !isFile(text, scheme))) {
      return Optional.empty();
    }
    boolean named = web || at >= scheme + 2;
    // "file:///a/b" has a third slash, and no host.
    int authority = web ? at : scheme + 2;
    int path = named ? end(text, authority, true) : scheme;
    Optional<String> host = named ? host(text.substring(authority, path)) : Optional.empty();
    if (named && host.isEmpty() && (web || scheme == 0)) {
      return Optional.empty();
    }
    int query = end(text, path, false);
    int part = text.indexOf('#', query);
    int end = part < 0 ? text.length() : part;
    return Optional.of(
        new PageAddress(
            host,
            path(text, path, query),
            query < end ? text.substring(query + 1, end) : "",
            part < 0 ? "" : text.substring(part + 1),
            !named && path == query));
  }

  /** Tabs and line breaks inside an address do not count. */
  private static String withoutBreaks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ') {
        return text.replaceAll("[\\t\\n\\r]", "");
      }
    }
    return text;
  }

  /** Behind the colon of the scheme; 0 if there is none. */
  private static int schemeEnd(String text) {
    int at = 0;
    while (at < text.length() && isOfScheme(text.charAt(at), at)) {
      at++;
    }
    return at > 0 && at < text.length() && text.charAt(at) == ':' ? at + 1 : 0;
  }

  private static boolean isOfScheme(char unit, int at) {
    return unit >= 'a' && unit <= 'z'
        || unit >= 'A' && unit <= 'Z'
        || at > 0 && (unit >= '0' && unit <= '9' || "+-.".indexOf(unit) >= 0);
  }

  private static boolean isWeb(String text, int scheme) {
    return scheme == 5 && text.regionMatches(true, 0, "http", 0, 4)
        || scheme == 6 && text.regionMatches(true, 0, "https", 0, 5);
  }

  private static boolean isFile(String text, int scheme) {
    return scheme == 5 && text.regionMatches(true, 0, "file", 0, 4);
  }

  private static boolean isSlash(char unit) {
    return unit == '/' || unit == '\\';
  }

  /** Where the host, or else the path, that begins at {@code from} ends. */
  private static int end(String text, int from, boolean host) {
    int at = from;
    while (at < text.length()
        && text.charAt(at) != '?'
        && text.charAt(at) != '#'
        && !(host && isSlash(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static Optional<String> host(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    if (host.startsWith("[")) {
      host = host.substring(0, host.indexOf(']') + 1);
    } else {
      host = withoutStops(upTo(host, ':'));
      host = host.contains(PUNYCODE) ? IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED) : host;
    }
    return host.isEmpty() ? Optional.empty() : Optional.of(host);
  }

  private static String withoutStops(String host) {
    int end = host.length();
    while (end > 0 && host.charAt(end - 1) == '.') {
      end--;
    }
    return host.substring(0, end);
  }

  private static String path(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSlash(text.charAt(start))) {
      start++;
    }
    while (end > start && isSlash(text.charAt(end - 1))) {
      end--;
    }
    return PercentEscapes.decode(text.substring(start, end).replace('\\', '/'));
  }

  /** The same with another path and query, and without a fragment. */
  public PageAddress with(String otherPath, String otherQuery) {
    return new PageAddress(host, otherPath, otherQuery, "", pathless && otherPath.isEmpty());
  }

  /** This address as it leads on from {@code page}, with which a link leaves out what it shares. */
  public PageAddress from(PageAddress page) {
    String from = pathless ? page.path : path;
    return host.isPresent() ? this : new PageAddress(page.host, from, query, fragment, false);
  }

  /** Whether it is that of the first page of a site, or of a part of it ({@code /#top}). */
  public boolean isFirstPage() {
    return path.isEmpty() && TellingQuery.of(query).isEmpty() && route().isEmpty();
  }

  /** Whether {@link #place} is that of {@code other}, and the host if both name one. */
  public boolean isSame(PageAddress other) {
    return place().equals(other.place())
        && (host.isEmpty() || other.host.isEmpty() || isOnSiteOf(other));
  }

  /**
   * Whether it stands on the same site below {@code other}, as {@code /a/b} below {@code /a}. The
   * other may leave out the site.
   */
  public boolean isBelow(PageAddress other) {
    return TellingQuery.of(other.query).isEmpty()
        && other.route().isEmpty()
        && path.length() > other.path.length()
        && path.charAt(other.path.length()) == '/'
        && path.startsWith(other.path)
        && (other.host.isEmpty() || isOnSiteOf(other));
  }

  /** Whether both name one host, or two that lead to one site. */
  private boolean isOnSiteOf(PageAddress other) {
    return host.map(PageAddress::withoutDoor).equals(other.host.map(PageAddress::withoutDoor));
  }

  /** Whether a step of the path is one of {@code words}, in lower case, and something follows. */
  public boolean isUnder(Set<String> words) {
    int from = 0;
    for (int step = 0; step < MOST_STEPS && from < path.length(); step++) {
      int slash = path.indexOf('/', from);
      int end = slash < 0 ? path.length() : slash;
      if ((slash >= 0 || !query.isEmpty())
          && words.contains(path.substring(from, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      from = end + 1;
    }
    return false;
  }

  /**
   * What tells this page of a site from the others: host, and {@link #place}, without what differs
   * between two ways to the same page (the host for other devices). Empty for an address without a
   * host.
   */
  public Optional<String> key() {
    return host.map(name -> withoutDoor(name) + place());
  }

  /**
   * What tells this page from the others of its site: path, query and a fragment that leads to a
   * page ({@code #!/story/1}), without parameters that only tell where the reader comes from, and
   * whatever the order of parameters. Begins with a slash.
   */
  public String place() {
    String kept = TellingQuery.of(query);
    return "/" + path + (kept.isEmpty() ? "" : "?" + kept) + route();
  }

  /** The fragment with its sign if a script writes another page for it; empty for other parts. */
  private String route() {
    String step = fragment.startsWith("!") ? path(fragment, 1, fragment.length()) : "";
    return step.isEmpty() ? "" : "#!/" + step;
  }

  private static String withoutDoor(String host) {
    String door = upTo(host, '.');
    return DOORS.contains(door) && host.indexOf('.') != host.lastIndexOf('.')
        ? host.substring(door.length() + 1)
        : host;
  }

  private static String upTo(String text, char end) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }
}
