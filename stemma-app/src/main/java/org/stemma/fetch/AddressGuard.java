package org.stemma.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets through addresses of the public web alone: a page or a redirect must not make this program
 * ask a machine that its author cannot reach himself (server-side request forgery).
 */
final class AddressGuard {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final boolean privateToo;
  private final HostLookup lookup;

  /** A guard that lets private networks through too if that is asked for. */
  AddressGuard(boolean privateToo, HostLookup lookup) {
    this.privateToo = privateToo;
    this.lookup = lookup;
  }

  /**
   * Admits {@code address}: connections to its host go from now on to what was admitted.
   *
   * @throws FetchFailure if it is none of the public web, or its host is not known
   */
  void admit(URI address) throws FetchFailure {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    String host = address.getHost();
    if (!SCHEMES.contains(scheme) || host == null) {
      throw new FetchFailure("no address of the web");
    }
    if (address.getRawUserInfo() != null) {
      throw new FetchFailure("an address with a user's name or password is not asked for");
    }
    List<InetAddress> found = found(host);
    if (!privateToo && !found.stream().allMatch(PublicAddress::is)) {
      throw new FetchFailure(host + " lies in a private network, which is not asked");
    }
    PinnedResolver.pin(host, found);
  }

  private List<InetAddress> found(String host) throws FetchFailure {
    try {
      return lookup.lookup(host);
    } catch (UnknownHostException e) {
      throw new FetchFailure("there is no host " + host, e);
    }
  }
}
