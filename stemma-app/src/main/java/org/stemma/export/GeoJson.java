package org.stemma.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.EventItem;
import org.stemma.account.EventItem.PlaceItem;
import org.stemma.lexicon.CityPoints.Point;

/**
 * Events as GeoJSON (RFC 7946), one feature an event that has a place. Only a city has a point, and
 * the feature says that the point comes from outside the pages; a region, a country and a place
 * that is not known have the geometry {@code null}, never a pin in their middle.
 */
public final class GeoJson {

  private GeoJson() {}

  /** The features of {@code events}; those without a place are left out. */
  public static Exported write(List<EventItem> events) {
    ObjectNode out = JsonText.object();
    out.put("type", "FeatureCollection");
    ArrayNode features = out.putArray("features");
    for (EventItem event : events) {
      event.place().ifPresent(place -> feature(features.addObject(), event, place));
    }
    int missing = events.size() - features.size();
    return new Exported(
        JsonText.pretty(out),
        features.size(),
        missing == 0 ? Map.of() : Map.of("without a place", missing));
  }

  private static void feature(ObjectNode out, EventItem event, PlaceItem place) {
    Optional<Point> point = PlaceMap.city(place);
    out.put("type", "Feature");
    out.put("id", event.id());
    point.ifPresentOrElse(
        p ->
            out.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(p.longitude())
                .add(p.latitude()),
        () -> out.putNull("geometry"));
    ObjectNode properties = out.putObject("properties");
    properties.put("label", ReadableWords.of(event.label()));
    event.event().forEach(properties.putArray("event")::add);
    event.conflict().ifPresent(type -> properties.put("conflict", type));
    properties.put("status", event.status());
    properties.put("edtf", event.edtf().orElse(""));
    properties.put("place", ReadableWords.of(place.name()));
    properties.put("place_precision", PlaceMap.precision(place).name().toLowerCase(Locale.ROOT));
    point.map(Point::country).or(place::country).ifPresent(c -> properties.put("country", c));
    point.ifPresent(p -> properties.put("coordinates_from", "GeoNames, not the pages"));
    event.docs().forEach(properties.putArray("pages")::add);
  }
}
