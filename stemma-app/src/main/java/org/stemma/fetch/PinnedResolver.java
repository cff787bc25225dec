package org.stemma.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers for hosts that were looked up and admitted with the addresses that were admitted, so that
 * a connection goes nowhere else, whatever the name service says a moment later (DNS rebinding).
 * All other names are answered as ever.
 */
public final class PinnedResolver extends InetAddressResolverProvider {

  private static final int EITHER = LookupPolicy.IPV4 | LookupPolicy.IPV6;

  private static final Map<String, List<InetAddress>> PINS = new ConcurrentHashMap<>();

  /** That of the platform, once a name was looked up. */
  private static volatile @Nullable InetAddressResolver platform;

  /** For the service loader. */
  public PinnedResolver() {}

  /** From now on {@code host} lies at {@code addresses} alone. */
  static void pin(String host, List<InetAddress> addresses) {
    PINS.put(host.toLowerCase(Locale.ROOT), List.copyOf(addresses));
  }

  /** Where {@code host} lies now, whatever is pinned. */
  static List<InetAddress> lookup(String host) throws UnknownHostException {
    InetAddress[] first = InetAddress.getAllByName(host);
    InetAddressResolver resolver = platform;
    return resolver == null || !PINS.containsKey(host.toLowerCase(Locale.ROOT))
        ? List.of(first)
        : resolver.lookupByName(host, LookupPolicy.of(EITHER)).toList();
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    InetAddressResolver builtin = configuration.builtinResolver();
    platform = builtin;
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        List<InetAddress> pinned = PINS.get(host.toLowerCase(Locale.ROOT));
        return pinned == null ? builtin.lookupByName(host, policy) : pinned.stream();
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return builtin.lookupByAddress(address);
      }
    };
  }

  @Override
  public String name() {
    return "stemma";
  }
}
