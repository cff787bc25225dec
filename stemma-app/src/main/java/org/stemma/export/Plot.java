package org.stemma.export;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Figures of one measure and unit along one axis.
 *
 * @param unit what the axis counts, plural
 * @param points in the order of the list beside it
 */
public record Plot(String unit, List<Point> points) implements Report.Entry {

  public Plot {
    points = List.copyOf(points);
  }

  /** The first {@code lines} points of it, at least one and fewer than all, and the others. */
  public List<Report.Entry> cut(int lines) {
    return List.of(
        new Plot(unit, points.subList(0, lines)),
        new Plot(unit, points.subList(lines, points.size())));
  }

  /**
   * A figure as a dot, a range, or a range with an open end.
   *
   * @param id of the first item that gives it
   * @param text the page's words for it
   * @param counts what is counted
   * @param value the number; {@code min} and {@code max} inclusive bounds; at least one is there
   * @param time what it holds for, EDTF; may be empty
   * @param places letters of the pages, for instance {@code A B C}
   * @param contested whether somebody states another value for the same thing
   * @param withdrawn whether a page takes it back
   */
  public record Point(
      String id,
      String text,
      String counts,
      Optional<Double> value,
      Optional<Double> min,
      Optional<Double> max,
      String time,
      String places,
      boolean contested,
      boolean withdrawn) {

    public Point {
      if (value.isEmpty() && min.isEmpty() && max.isEmpty()) {
        throw new IllegalArgumentException("a point needs a value or a bound: " + text);
      }
    }

    /** What is counted as far as the words do not say it: "in Brennick" behind "17 missing". */
    public String countsBeyondText() {
      List<String> said = List.of(text.toLowerCase(Locale.ROOT).split(" "));
      List<String> counted = List.of(counts.split(" "));
      List<String> lower = List.of(counts.toLowerCase(Locale.ROOT).split(" "));
      if (Collections.indexOfSubList(said, lower) >= 0) {
        return "";
      }
      int shared = Math.min(said.size(), lower.size());
      while (shared > 0
          && !lower.subList(0, shared).equals(said.subList(said.size() - shared, said.size()))) {
        shared--;
      }
      return String.join(" ", counted.subList(shared, counted.size()));
    }

    /** The smallest number it allows for as far as stated. */
    public double low() {
      return value.or(() -> min).or(() -> max).orElseThrow();
    }

    /** The largest number it allows for as far as stated. */
    public double high() {
      return value.or(() -> max).or(() -> min).orElseThrow();
    }
  }
}
