package org.stemma.page;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.export.PlaceMap.Happening;
import org.stemma.export.PlaceMap.Spot;

/** Writes places as a table: how exactly each is known, and what was there. */
final class PlaceTable {

  /** Events of a place that are named: a row is to be seen whole. By judgement. */
  private static final int NAMED_EVENTS = 20;

  private final Addresses addresses;

  PlaceTable(Addresses addresses) {
    this.addresses = addresses;
  }

  String write(List<Spot> spots) {
    return "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Places as a"
        + " table\"><table>\n"
        + "<thead><tr><th scope=\"col\">place</th><th scope=\"col\">known as</th><th"
        + " scope=\"col\">what was there</th></tr></thead>\n"
        + "<tbody>\n"
        + spots.stream().map(this::row).collect(Collectors.joining())
        + "</tbody>\n</table></div>\n";
  }

  private String row(Spot spot) {
    return "<tr><th scope=\"row\">"
        + Html.escape(spot.name())
        + "</th><td>"
        + known(spot)
        + "</td><td>"
        + spot.events().stream()
            .limit(NAMED_EVENTS)
            .map(this::link)
            .collect(Collectors.joining("; "))
        + more(spot.events().size() - NAMED_EVENTS)
        + "</td></tr>\n";
  }

  private String link(Happening event) {
    String address = addresses.item(event.id());
    return "<a href=\"" + address + "\">" + Html.escape(event.label()) + "</a>";
  }

  private static String more(int count) {
    return count > 0 ? "; and " + count + " more" : "";
  }

  private static String known(Spot spot) {
    return switch (spot.precision()) {
      case CITY -> "a city";
      case COUNTRY -> spot.extent().isPresent() ? "a country" : "a country, not drawn";
      case NAMED -> "a name alone, not drawn";
    };
  }
}
