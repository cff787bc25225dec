package org.stemma.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where the desk listens, and what it asks of those who come from elsewhere.
 *
 * @param host name or address to bind to
 * @param port 0 to 65535; 0 lets the system choose
 * @param token what readers must show; must be there unless {@code host} is this machine's own
 */
public record Binding(String host, int port, Optional<String> token) {

  /** Fewer characters could be guessed: 24 of base 64 are 144 bits. Set by sense, not swept. */
  public static final int SHORTEST_TOKEN = 24;

  /**
   * @throws IllegalArgumentException if the port is out of range, the host unknown, or a token is
   *     missing or too short
   */
  public Binding {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + " must be in 0..65535");
    }
    if (token.filter(t -> t.length() < SHORTEST_TOKEN).isPresent()) {
      throw new IllegalArgumentException(
          "the token must have at least " + SHORTEST_TOKEN + " characters");
    }
    if (!isLoopback(host) && token.isEmpty()) {
      throw new IllegalArgumentException(
          host + " can be reached from other machines: a token must guard it");
    }
  }

  /** Whether only this machine can reach it. */
  public boolean isLoopback() {
    return isLoopback(host);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no such host: " + host, e);
    }
  }
}
