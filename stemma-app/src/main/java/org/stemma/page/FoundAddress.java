package org.stemma.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.stemma.search.Findable.Place;
import org.stemma.search.Found;
import org.stemma.search.Found.Snippet;
import org.stemma.search.SearchQuery;

/** Where on a desk lies what was found, whatever letters its pages have there. */
public final class FoundAddress {

  private FoundAddress() {}

  /** That of the item, or of the words of the page. */
  public static String of(Found found) {
    return found.kind().equals(SearchQuery.PASSAGES)
        ? found.snippets().stream()
            .map(Snippet::place)
            .flatMap(place -> place.stream())
            .findFirst()
            .map(FoundAddress::of)
            .orElse("/sources")
        : ItemAddress.of(found.name());
  }

  private static String of(Place place) {
    return of(place.file(), place.line());
  }

  /** That of the line of the page called {@code file}. */
  static String of(String file, int line) {
    return "/page?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8) + "&line=" + line;
  }
}
