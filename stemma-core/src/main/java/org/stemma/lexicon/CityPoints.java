package org.stemma.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where large cities lie: knowledge from outside the pages (GeoNames). Holds cities alone: a region
 * or a country is no point. Thread-safe.
 */
public final class CityPoints {

  /** The points of the project. */
  public static final CityPoints STANDARD = new CityPoints(Lexicon.GENERAL);

  private final Map<String, Point> points = new HashMap<>();

  /**
   * A place on the earth, WGS 84, in degrees to about one kilometre.
   *
   * @param country ISO 3166-1 alpha-3 code of the country it lies in
   * @param latitude in -90..90
   * @param longitude in -180..180
   */
  public record Point(String country, double latitude, double longitude) {
    public Point {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("no point: " + latitude + ", " + longitude);
      }
    }
  }

  private CityPoints(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("gazetteer/coordinates.tsv")) {
      points.put(
          row.get(0),
          new Point(row.get(1), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))));
    }
  }

  /** The point of the city called {@code name}, letter case as written, if one is known. */
  public Optional<Point> find(String name) {
    return Optional.ofNullable(points.get(name));
  }

  /** The points of all cities of a country that are known, in no order; none of one without any. */
  public List<Point> of(String country) {
    return points.values().stream().filter(point -> point.country().equals(country)).toList();
  }
}
