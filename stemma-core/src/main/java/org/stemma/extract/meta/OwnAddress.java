package org.stemma.extract.meta;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.DomainName;
import org.stemma.extract.wording.TitleKey;

/**
 * The address of a page as it states it itself: {@code link rel="canonical"}, {@code og:url}.
 *
 * @param places host and path of those stated, the first counts most
 * @param names keys of the names of the sites: their domains, with and without the ending
 */
record OwnAddress(List<Place> places, Set<String> names) {

  /** Letters; codes of languages have two. By judgement, not swept. */
  private static final int SHORTEST_NAME = 3;

  /** Units of an address; browsers and servers take some thousand. */
  private static final int LONGEST = 2_000;

  /** Host and path of one address. */
  record Place(Optional<String> host, String path) {

    private static Place of(String address) {
      return new Place(AddressPath.host(address), AddressPath.of(address));
    }

    private boolean isBelow(String above) {
      return path.length() > above.length()
          && path.charAt(above.length()) == '/'
          && path.startsWith(above);
    }

    /** Whether {@code other} is this host, or none is named. */
    private boolean isOn(Optional<String> other) {
      return other.isEmpty() || other.equals(host);
    }
  }

  static OwnAddress of(HtmlHead head) {
    List<Place> places =
        Stream.of(head.canonical(), head.first("og:url"))
            .flatMap(Optional::stream)
            .map(Statement::value)
            .filter(address -> address.length() <= LONGEST)
            .map(Place::of)
            .toList();
    return new OwnAddress(
        places,
        places.stream()
            .flatMap(place -> DomainName.keys(place.host().orElse("")).stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether {@code address} is that of the page. */
  boolean is(String address) {
    String path = AddressPath.of(address);
    return !path.isEmpty() && places.stream().anyMatch(own -> own.path().equals(path));
  }

  /**
   * Whether the page stands under {@code address}, on the same site, and that is neither the first
   * page, in some language or not, nor of a year or month.
   */
  boolean isUnder(String address) {
    if (places.isEmpty() || address.length() > LONGEST) {
      return false;
    }
    String path = AddressPath.of(address);
    for (Place own : places) {
      if (own.isBelow(path) && own.isOn(AddressPath.host(address)) && isNamed(path)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last part of the path has the letters of a name. */
  private static boolean isNamed(String path) {
    return path.chars()
            .skip(path.lastIndexOf('/') + 1L)
            .filter(Character::isLetter)
            .limit(SHORTEST_NAME)
            .count()
        == SHORTEST_NAME;
  }

  /** Whether {@code name} is that of the site: its domain, with or without the ending. */
  boolean isHost(String name) {
    return names.contains(TitleKey.of(name));
  }
}
