package org.stemma.extract.meta;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Host and path of an address, absolute or not. */
final class AddressPath {

  /** {@code https}; further on it is that of another address. */
  private static final int LONGEST_SCHEME = 5;

  private static final int LONGEST_ADDRESS = 300;

  /** Parts of an address that are read. */
  private static final int MOST_PARTS = 16;

  private AddressPath() {}

  /** The path with what stands behind it, without the slashes at its ends. */
  static String of(String address) {
    int host = hostStart(address);
    int start = host < 0 ? 0 : address.indexOf('/', host);
    if (start < 0) {
      return "";
    }
    int end = address.length();
    while (start < end && address.charAt(start) == '/') {
      start++;
    }
    while (end > start && address.charAt(end - 1) == '/') {
      end--;
    }
    return address.substring(start, end);
  }

  /** The host, if the address names one. */
  static Optional<String> host(String address) {
    int start = hostStart(address);
    if (start < 0) {
      return Optional.empty();
    }
    int end = address.indexOf('/', start);
    return Optional.of(address.substring(start, end < 0 ? address.length() : end));
  }

  private static int hostStart(String address) {
    if (address.startsWith("//")) {
      return 2;
    }
    int scheme = address.indexOf("://");
    return scheme < 0 || scheme > LONGEST_SCHEME ? -1 : scheme + 3;
  }

  /** Whether a part of the path is one of {@code words}, and one more follows. */
  static boolean isUnder(String address, Set<String> words) {
    if (address.length() > LONGEST_ADDRESS) {
      return false;
    }
    int from = 0;
    int end = address.indexOf('/');
    for (int part = 1; part < MOST_PARTS && end >= 0 && end + 1 < address.length(); part++) {
      boolean more = address.charAt(end + 1) != '/';
      if (more && words.contains(address.substring(from, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      from = end + 1;
      end = address.indexOf('/', from);
    }
    return false;
  }
}
