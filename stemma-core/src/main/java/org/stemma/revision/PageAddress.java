package org.stemma.revision;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.lexicon.Lexicon;

/**
 * What tells one page of a site from the others: host, path and query of its address, without what
 * differs between two ways to the same page (scheme, {@code www.} and the like, port, fragment,
 * slashes at the ends, parameters that only tell where the reader comes from).
 */
final class PageAddress {

  private static final Set<String> TRACKING = Lexicon.GENERAL.words("tracking-parameters.txt");

  /** Hosts of the same pages for other devices. */
  private static final Set<String> DOORS = Set.of("amp", "m", "mobile", "www");

  /** Units of an address; browsers and servers take some thousand. */
  private static final int LONGEST = 2_000;

  private PageAddress() {}

  /**
   * The key of an absolute {@code address}; empty for what names no page of a site: a relative
   * address, and the first page of a site, which faulty sites state as the address of all.
   */
  static Optional<String> key(String address) {
    int scheme = address.indexOf("://");
    if (scheme < 0 || address.length() > LONGEST) {
      return Optional.empty();
    }
    String rest = upTo(address.substring(scheme + 3), '#');
    String place = upTo(rest, '?');
    String path = trimmed(place.substring(upTo(place, '/').length()));
    String query = query(rest.substring(place.length()));
    return path.isEmpty() && query.isEmpty()
        ? Optional.empty()
        : Optional.of(host(upTo(place, '/')) + "/" + path + (query.isEmpty() ? "" : "?" + query));
  }

  private static String host(String authority) {
    String host = upTo(authority, ':').toLowerCase(Locale.ROOT);
    String door = upTo(host, '.');
    return DOORS.contains(door) && host.indexOf('.') != host.lastIndexOf('.')
        ? host.substring(door.length() + 1)
        : host;
  }

  /** What tells pages apart of a query with its question mark, in the order of the alphabet. */
  private static String query(String query) {
    TreeSet<String> kept = new TreeSet<>();
    for (String pair : query.isEmpty() ? new String[0] : query.substring(1).split("&")) {
      String name = upTo(pair, '=');
      int joint = name.indexOf('_');
      boolean tracking =
          TRACKING.contains(name)
              || joint >= 0 && TRACKING.contains(name.substring(0, joint + 1) + "*");
      if (!pair.isEmpty() && !tracking) {
        kept.add(pair);
      }
    }
    return String.join("&", kept);
  }

  private static String trimmed(String path) {
    int start = 0;
    int end = path.length();
    while (start < end && path.charAt(start) == '/') {
      start++;
    }
    while (end > start && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(start, end);
  }

  private static String upTo(String text, char end) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }
}
