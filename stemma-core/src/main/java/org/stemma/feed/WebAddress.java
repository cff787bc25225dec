package org.stemma.feed;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses of the web as people and feeds write them. */
public final class WebAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebAddress() {}

  /** The address that {@code text} is, without its fragment; empty if it is none. */
  public static Optional<URI> of(String text) {
    return of(text, URI.create(""));
  }

  /**
   * The address that {@code text} is where relative ones begin at {@code base}. A host in letters
   * beyond ASCII is written as the name service knows it (RFC 5890).
   */
  static Optional<URI> of(String text, URI base) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      URI uri = inAscii(base.resolve(text.strip()));
      boolean isWeb =
          uri.getScheme() != null
              && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
              && uri.getHost() != null;
      return isWeb ? Optional.of(withoutFragment(uri)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static URI inAscii(URI uri) {
    String authority = uri.getRawAuthority();
    if (uri.getHost() != null || authority == null || authority.chars().allMatch(c -> c < 0x80)) {
      return uri;
    }
    int port = authority.lastIndexOf(':');
    String host = port < 0 ? authority : authority.substring(0, port);
    String ascii = IDN.toASCII(host) + authority.substring(host.length());
    return URI.create(uri.toString().replaceFirst("//[^/?#]*+", "//" + ascii));
  }

  private static URI withoutFragment(URI uri) {
    String text = uri.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? uri : URI.create(text.substring(0, fragment));
  }
}
