package org.stemma.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses belong to the public internet, by the IANA registries of special-purpose
 * addresses (RFC 6890). An address of IPv6 that carries one of IPv4 is public if that is.
 */
final class PublicAddress {

  private static final List<Block> PRIVATE =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 4),
          Block.of("240.0.0.0", 4));

  /** All that is public in IPv6 lies in here. */
  private static final Block GLOBAL = Block.of("2000::", 3);

  private static final List<Block> PRIVATE_IN_GLOBAL =
      List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("3fff::", 20));

  /** Translators (RFC 6052): the last four bytes are an address of IPv4. */
  private static final Block TRANSLATED = Block.of("64:ff9b::", 96);

  /** 6to4 (RFC 3056): the four bytes behind the prefix are an address of IPv4. */
  private static final Block SIX_TO_FOUR = Block.of("2002::", 16);

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return PRIVATE.stream().noneMatch(block -> block.holds(bytes));
    }
    if (TRANSLATED.holds(bytes)) {
      return is(ipv4(bytes, 12));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return is(ipv4(bytes, 2));
    }
    return GLOBAL.holds(bytes) && PRIVATE_IN_GLOBAL.stream().noneMatch(b -> b.holds(bytes));
  }

  private static InetAddress ipv4(byte[] bytes, int from) {
    return numeric(Arrays.copyOfRange(bytes, from, from + 4));
  }

  private static InetAddress numeric(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("4 or 16 bytes are an address", e);
    }
  }

  /** Addresses that begin with the same bits. */
  private static final class Block {

    private final byte[] prefix;
    private final int bits;

    private Block(byte[] prefix, int bits) {
      this.prefix = prefix;
      this.bits = bits;
    }

    static Block of(String numeric, int bits) {
      try {
        return new Block(InetAddress.getByName(numeric).getAddress(), bits);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(numeric + " is a numeric address", e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit & 7);
        if ((address[bit >> 3] & mask) != (prefix[bit >> 3] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
