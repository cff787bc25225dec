package org.stemma.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask. On this machine alone the name that was asked for must be one of this machine's, or
 * a page of another site could reach the desk by letting its own name point here (DNS rebinding).
 * Beyond it a token is asked for. Pages of other sites may ask nothing. Thread-safe.
 */
final class Guard {

  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Binding binding;

  Guard(Binding binding) {
    this.binding = binding;
  }

  /** Whether a request may be answered. */
  enum Verdict {
    MAY,
    /** Asked under a name that is not this machine's, or by another site. */
    FORBIDDEN,
    /** A token is asked for, and none or a wrong one was shown. */
    UNKNOWN
  }

  /**
   * The verdict on a request.
   *
   * @param host its Host field
   * @param origin its Origin field
   * @param shown the token it shows
   */
  Verdict of(Optional<String> host, Optional<String> origin, Optional<String> shown) {
    String asked = host.orElse("").toLowerCase(Locale.ROOT);
    boolean own = OWN_NAMES.contains(withoutPort(asked));
    if (binding.isLoopback() && !own) {
      return Verdict.FORBIDDEN;
    }
    if (origin.isPresent() && !origin.get().toLowerCase(Locale.ROOT).equals("http://" + asked)) {
      return Verdict.FORBIDDEN;
    }
    return binding.token().isEmpty() || shown.filter(this::isToken).isPresent()
        ? Verdict.MAY
        : Verdict.UNKNOWN;
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  /** Takes the same time wherever the two differ. */
  private boolean isToken(String shown) {
    byte[] token = binding.token().orElse("").getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(token, shown.getBytes(StandardCharsets.UTF_8));
  }
}
