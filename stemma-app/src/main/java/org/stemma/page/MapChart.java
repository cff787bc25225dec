package org.stemma.page;

import java.util.Locale;
import java.util.Optional;
import org.stemma.export.PlaceMap;
import org.stemma.export.PlaceMap.Extent;
import org.stemma.export.PlaceMap.Precision;
import org.stemma.export.PlaceMap.Spot;

/**
 * Draws where events were, with nothing from outside: a net of degrees, cities as points, countries
 * as dashed areas, never a point for what is none. A {@link PlaceTable} tells the same in words,
 * and the places that cannot be drawn, part by part.
 */
final class MapChart {

  private static final int WIDTH = 760;

  /** Height at most: a window. */
  private static final int HIGHEST = 480;

  /** Degrees around what is drawn, so that one city stands in a landscape. By judgement. */
  private static final double MARGIN = 2;

  /** Lines of the net at most each way: more would hide what it carries. By judgement. */
  private static final int LINES = 6;

  /** Degrees between lines; with the last the whole earth and its margins have no more lines. */
  private static final double[] STEPS = {1, 2, 5, 10, 15, 30, 45, 60, 90};

  /** How wide a degree of longitude is drawn at least, beside one of latitude, near a pole. */
  private static final double NARROWEST = .1;

  /** Pixels: the radius of a city of no event, which can still be pointed at. */
  private static final double SMALLEST = 3;

  /** Pixels: the radius of a city at most, that it hides no neighbour. By judgement. */
  private static final double LARGEST = 12;

  /** Pixels between a mark and its words. */
  private static final int APART = 3;

  private final PlaceMap map;
  private final Extent seen;

  /** Pixels a degree, across and up; across as the middle of what is seen has it. */
  private final double across;

  private final double up;

  private MapChart(PlaceMap map, Extent seen) {
    this.map = map;
    this.seen = seen;
    double shrunk = Math.cos(Math.toRadians((seen.south() + seen.north()) / 2));
    double wide = WIDTH / (seen.east() - seen.west());
    double high = HIGHEST / (seen.north() - seen.south());
    this.up = Math.min(high, wide / Math.max(shrunk, NARROWEST));
    this.across = up * Math.max(shrunk, NARROWEST);
  }

  /**
   * The drawing and its twin; empty where no event has a place.
   *
   * @param part of the table, from 1; the drawing, which has all places, stands over the first
   */
  static String write(PlaceMap map, int part, Addresses addresses) {
    if (map.spots().isEmpty()) {
      return "";
    }
    Optional<Extent> seen = part == 1 ? seen(map) : Optional.empty();
    return "<section id=\"places\">\n<h2>Where it was</h2>\n"
        + seen.map(extent -> new MapChart(map, extent).drawing()).orElse("")
        + new PlaceTable(addresses).write(Parts.lines(map.spots(), part))
        + "</section>";
  }

  private static Optional<Extent> seen(PlaceMap map) {
    return map.spots().stream()
        .flatMap(spot -> spot.extent().stream())
        .reduce(
            (a, b) ->
                new Extent(
                    Math.min(a.south(), b.south()),
                    Math.min(a.west(), b.west()),
                    Math.max(a.north(), b.north()),
                    Math.max(a.east(), b.east())))
        .map(
            e ->
                new Extent(
                    Math.max(-90, e.south() - MARGIN),
                    e.west() - 2 * MARGIN,
                    Math.min(90, e.north() + MARGIN),
                    e.east() + 2 * MARGIN));
  }

  private String drawing() {
    int width = (int) Math.ceil(across * (seen.east() - seen.west()));
    int height = (int) Math.ceil(up * (seen.north() - seen.south()));
    StringBuilder out = new StringBuilder();
    out.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Where it was\">")
        .append(
            "<svg class=\"map\" role=\"img\" aria-label=\"Cities as points, countries as areas\"")
        .append(" width=\"" + width + "\" height=\"" + height + "\"")
        .append(" viewBox=\"0 0 " + width + " " + height + "\">\n");
    net(out, width, height);
    map.spots().stream().filter(s -> s.precision() == Precision.COUNTRY).forEach(s -> area(out, s));
    map.spots().stream().filter(s -> s.precision() == Precision.CITY).forEach(s -> city(out, s));
    return out.append(
            "</svg></div>\n<p class=\"none\">Point: a city, from GeoNames and not from the")
        .append(
            " pages; dashed: a country, as far as its larger cities reach. Lines are"
                + " degrees.</p>\n")
        .toString();
  }

  private void net(StringBuilder out, int width, int height) {
    double step = step(Math.max(seen.east() - seen.west(), seen.north() - seen.south()));
    for (double at = Math.ceil(seen.west() / step) * step; at < seen.east(); at += step) {
      line(out, x(at), 0, x(at), height);
      text(out, x(at) + APART, height - APART, "net", longitude(at));
    }
    for (double at = Math.ceil(seen.south() / step) * step; at < seen.north(); at += step) {
      line(out, 0, y(at), width, y(at));
      text(out, APART, y(at) - APART, "net", degrees(at, "N", "S"));
    }
  }

  private static double step(double degrees) {
    for (double step : STEPS) {
      if (degrees / step <= LINES) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  /** The margins reach beyond 180 degrees: 182° E is 178° W. */
  private static String longitude(double at) {
    return degrees(Math.IEEEremainder(at, 360), "E", "W");
  }

  private static String degrees(double at, String above, String below) {
    return Math.abs(Math.round(at)) + "° " + (at < 0 ? below : above);
  }

  private void area(StringBuilder out, Spot spot) {
    spot.extent()
        .ifPresent(
            e -> {
              out.append(
                      "<g class=\"area\"><title>" + Html.escape(told(spot)) + "</title><rect x=\"")
                  .append(number(x(e.west())) + "\" y=\"" + number(y(e.north())))
                  .append("\" width=\"" + number(across * (e.east() - e.west())))
                  .append("\" height=\"" + number(up * (e.north() - e.south())))
                  .append("\" rx=\"6\"/>");
              text(out, x(e.west()) + 6, y(e.north()) + 15, "name", spot.name());
              out.append("</g>\n");
            });
  }

  private void city(StringBuilder out, Spot spot) {
    spot.extent()
        .ifPresent(
            e -> {
              double radius = Math.min(LARGEST, SMALLEST + Math.sqrt(spot.events().size()));
              out.append(
                      "<g class=\"city\"><title>"
                          + Html.escape(told(spot))
                          + "</title><circle cx=\"")
                  .append(number(x(e.west())) + "\" cy=\"" + number(y(e.south())))
                  .append("\" r=\"" + number(radius) + "\"/>");
              text(out, x(e.west()) + radius + APART, y(e.south()) + 4, "name", spot.name());
              out.append("</g>\n");
            });
  }

  private static String told(Spot spot) {
    int count = spot.events().size();
    return spot.name() + ": " + count + (count == 1 ? " event" : " events");
  }

  private double x(double longitude) {
    return across * (longitude - seen.west());
  }

  private double y(double latitude) {
    return up * (seen.north() - latitude);
  }

  private static void line(StringBuilder out, double x1, double y1, double x2, double y2) {
    out.append("<path class=\"net\" d=\"M" + number(x1) + " " + number(y1))
        .append("L" + number(x2) + " " + number(y2) + "\"/>\n");
  }

  private static void text(StringBuilder out, double x, double y, String kind, String words) {
    out.append("<text class=\"" + kind + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\">")
        .append(Html.escape(words) + "</text>");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
