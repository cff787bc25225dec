package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.stemma.account.Account;
import org.stemma.account.EventItem;
import org.stemma.account.EventItem.PlaceItem;
import org.stemma.lexicon.CityPoints;
import org.stemma.lexicon.CityPoints.Point;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.GazetteerEntry.Kind;

/**
 * Where events were, as exactly as the pages and the gazetteer tell: a city is a point, a country
 * is an area, any other place has a name alone. Points are from outside the pages (GeoNames).
 *
 * @param spots by their names
 */
public record PlaceMap(List<Spot> spots) {

  /** Cities of a country from which its area shows. By judgement. */
  private static final int FEWEST = 3;

  /** How exactly it is known where a place is. */
  public enum Precision {
    CITY,
    COUNTRY,
    /** By its name alone: a region, a building, a place that the gazetteer does not have. */
    NAMED
  }

  /**
   * A place.
   *
   * @param extent where it lies; of a country as far as its cities reach that are known, of a place
   *     that is only named nowhere
   * @param events what was there, in the order of the account
   */
  public record Spot(
      String name, Precision precision, Optional<Extent> extent, List<Happening> events) {

    public Spot {
      events = List.copyOf(events);
    }
  }

  /** In degrees, WGS 84; of a city both corners are one. */
  public record Extent(double south, double west, double north, double east) {}

  /** An event by its id, in words. */
  public record Happening(String id, String label) {}

  public PlaceMap {
    spots = List.copyOf(spots);
  }

  /** The places of the events of {@code account}; of events without a place none. */
  public static PlaceMap of(Account account) {
    Map<PlaceItem, List<Happening>> events =
        new TreeMap<>(
            Comparator.comparing(PlaceItem::name).thenComparing(p -> p.country().orElse("")));
    for (EventItem event : account.events()) {
      event
          .place()
          .ifPresent(
              place ->
                  events
                      .computeIfAbsent(place, p -> new ArrayList<>())
                      .add(new Happening(event.id(), ReadableWords.of(event.label()))));
    }
    return new PlaceMap(
        events.entrySet().stream().map(e -> spot(e.getKey(), e.getValue())).toList());
  }

  /** The place as far as the gazetteer knows it. */
  static Spot spot(PlaceItem place, List<Happening> events) {
    String name = ReadableWords.of(place.name());
    Precision precision = precision(place);
    Optional<Extent> extent =
        switch (precision) {
          case CITY -> city(place).map(point -> extent(List.of(point)));
          case COUNTRY -> place.country().flatMap(PlaceMap::area);
          case NAMED -> Optional.empty();
        };
    return new Spot(name, precision, extent, events);
  }

  /** How exactly the gazetteer knows the place. */
  static Precision precision(PlaceItem place) {
    if (city(place).isPresent()) {
      return Precision.CITY;
    }
    return Gazetteer.STANDARD
        .find(place.name())
        .filter(entry -> entry.kind() == Kind.COUNTRY)
        .map(entry -> Precision.COUNTRY)
        .orElse(Precision.NAMED);
  }

  /** The point of a place that is a city of its country. */
  static Optional<Point> city(PlaceItem place) {
    return CityPoints.STANDARD
        .find(place.name())
        .filter(p -> place.country().map(p.country()::equals).orElse(true));
  }

  private static Optional<Extent> area(String country) {
    List<Point> cities = CityPoints.STANDARD.of(country);
    return cities.size() < FEWEST ? Optional.empty() : Optional.of(extent(cities));
  }

  private static Extent extent(List<Point> points) {
    return new Extent(
        least(points, Point::latitude),
        least(points, Point::longitude),
        -least(points, p -> -p.latitude()),
        -least(points, p -> -p.longitude()));
  }

  private static double least(List<Point> points, ToDoubleFunction<Point> of) {
    return points.stream().mapToDouble(of).min().orElseThrow();
  }
}
