package org.stemma.extract.wording;

import java.util.Optional;
import org.stemma.capture.PageAddress;

/** The country of a page, by the ending of its address. */
public final class PageCountry {

  private PageCountry() {}

  /** A tag of no language (BCP 47) with the country of {@code address}: {@code und-gb}. */
  public static Optional<String> tag(String address) {
    return PageAddress.of(address)
        .flatMap(PageAddress::host)
        .flatMap(DomainName::country)
        .map(country -> "und-" + country);
  }
}
