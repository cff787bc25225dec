package org.stemma.page;

import java.util.Optional;
import org.stemma.export.Plot;
import org.stemma.export.Plot.Point;

/**
 * Draws figures of one measure under one axis: a dot for a number, a bar for a range, a bar that
 * fades for a range without an end. What is contested is coloured and says so.
 */
final class PlotChart {

  /** How far an open range reaches, in percent of the axis. */
  private static final double OPEN = 14;

  private final Plot plot;
  private final Axis axis;
  private final Addresses addresses;

  private PlotChart(Plot plot, Addresses addresses) {
    this.plot = plot;
    double low = plot.points().stream().mapToDouble(Point::low).min().orElse(0);
    double high = plot.points().stream().mapToDouble(Point::high).max().orElse(1);
    this.axis = Axis.ofNumbers(low, high);
    this.addresses = addresses;
  }

  static String write(Plot plot, Addresses addresses) {
    return new PlotChart(plot, addresses).chart();
  }

  private String chart() {
    StringBuilder out = new StringBuilder("<div class=\"chart plot\">\n");
    out.append("<div class=\"head\">" + axis.svg() + "</div>\n<ul class=\"rows\">\n");
    plot.points().forEach(point -> out.append(row(point)));
    return out.append("</ul>\n<p class=\"unit\">" + Html.escape(plot.unit()) + "</p></div>")
        .toString();
  }

  private String row(Point point) {
    String beyond = point.countsBeyondText();
    return "<li class=\"row\"><span class=\"when\">"
        + Html.escape(point.time().isEmpty() ? "no date" : point.time())
        + "</span> <span class=\"what\"><a href=\""
        + addresses.item(point.id())
        + "\">"
        + Html.escape(point.text())
        + "</a>"
        + (beyond.isEmpty() ? "" : " <span class=\"counts\">" + Html.escape(beyond) + "</span>")
        + (point.contested() ? " <span class=\"badge warn\">contested</span>" : "")
        + (point.withdrawn() ? " <span class=\"badge\">taken back</span>" : "")
        + " <span class=\"support\">"
        + Html.escape("[" + point.places() + "]")
        + "</span></span> <span class=\"strip\"><svg aria-hidden=\"true\" width=\"100%\" height=\"100%\">"
        + axis.grid()
        + mark(point)
        + "</svg></span></li>\n";
  }

  private String mark(Point point) {
    String name = point.withdrawn() ? "withdrawn" : point.contested() ? "contested" : "came";
    if (point.value().isPresent() && point.min().isEmpty() && point.max().isEmpty()) {
      return dot(name, point.value());
    }
    boolean open = point.min().isEmpty() || point.max().isEmpty();
    double left =
        place(point.min().or(point::value).orElse(point.high()))
            - (point.min().isEmpty() ? OPEN : 0);
    double right =
        place(point.max().or(point::value).orElse(point.low()))
            + (point.max().isEmpty() ? OPEN : 0);
    double start = Math.max(0, left);
    String fades = !open ? "" : point.max().isEmpty() ? " fades-up" : " fades-down";
    return "<rect class=\"range"
        + fades
        + "\" x=\""
        + Axis.percent(start)
        + "\" y=\"50%\" transform=\"translate(0 -4)\" width=\""
        + Axis.percent(Math.max(.5, Math.min(100, right) - start))
        + "\" height=\"8\"/>"
        + dot(name, point.value().or(open ? () -> point.min().or(point::max) : Optional::empty));
  }

  private String dot(String name, Optional<Double> value) {
    return value
        .map(
            v ->
                "<circle class=\""
                    + name
                    + "\" cx=\""
                    + Axis.percent(place(v))
                    + "\" cy=\"50%\" r=\"5\"/>")
        .orElse("");
  }

  private double place(double value) {
    return Math.clamp(100 * (value - axis.from()) / (axis.to() - axis.from()), 0.0, 100.0);
  }
}
