package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.extract.body.TitleFinder;
import org.stemma.extract.tree.HtmlHead;

/**
 * The address of a page as it states it itself: {@code link rel="canonical"}, {@code og:url}.
 *
 * @param addresses those stated, the first counts most
 */
record OwnAddress(List<String> addresses) {

  /** Letters; languages have two. */
  private static final int SHORTEST_NAME = 3;

  static OwnAddress of(HtmlHead head) {
    List<String> addresses = new ArrayList<>();
    head.canonical().ifPresent(s -> addresses.add(s.value()));
    head.first("og:url").ifPresent(s -> addresses.add(s.value()));
    return new OwnAddress(List.copyOf(addresses));
  }

  /** Whether {@code address} is that of the page. */
  boolean is(String address) {
    String path = AddressPath.of(address);
    return !path.isEmpty() && addresses.stream().anyMatch(a -> AddressPath.of(a).equals(path));
  }

  /**
   * Whether the page stands under {@code address}, on the same site, and that is neither the first
   * page, in some language or not, nor of a year or month.
   */
  boolean isUnder(String address) {
    String path = AddressPath.of(address);
    Optional<String> host = AddressPath.host(address);
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.chars().filter(Character::isLetter).count() >= SHORTEST_NAME
        && addresses.stream()
            .anyMatch(
                a ->
                    AddressPath.of(a).startsWith(path + '/')
                        && (host.isEmpty() || host.equals(AddressPath.host(a))));
  }

  /** Whether {@code name} is that of the site: its domain, with or without the ending. */
  boolean isHost(String name) {
    String key = TitleFinder.key(name);
    for (String address : addresses) {
      String[] labels = AddressPath.host(address).orElse("").split("\\.");
      int last = labels.length - 1;
      if (last > 0) {
        String domain = TitleFinder.key(labels[last - 1]);
        if (key.equals(domain) || key.equals(domain + TitleFinder.key(labels[last]))) {
          return true;
        }
      }
    }
    return false;
  }
}
