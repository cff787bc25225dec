package org.stemma.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.export.Timeline;
import org.stemma.export.Timeline.Held;
import org.stemma.export.Timeline.Loose;
import org.stemma.export.Timeline.Row;
import org.stemma.export.Timeline.Standing;

/**
 * Draws a timeline as a list with one strip a row: solid where the day is known, a bar with soft
 * ends where only bounds are, hollow where it was said to come, struck through where it is denied.
 * What the strip shows is told in words beside it.
 */
final class TimelineChart {

  private static final String KEY =
      """
      <ul class="key" aria-label="Marks">
      <li><svg width="14" height="14" aria-hidden="true"><circle class="came" cx="7" cy="7" r="5"/></svg> day known</li>
      <li><svg width="34" height="14" aria-hidden="true"><rect class="span" x="0" y="3" width="34" height="8"/></svg> some time within</li>
      <li><svg width="14" height="14" aria-hidden="true"><circle class="tocome" cx="7" cy="7" r="4.5"/></svg> said to come</li>
      <li><svg width="34" height="14" aria-hidden="true"><path class="link" d="M7 7H27"/><circle class="tocome" cx="7" cy="7" r="4.5"/><circle class="held" cx="27" cy="7" r="4"/></svg> said to come, and told as held</li>
      <li><svg width="14" height="14" aria-hidden="true"><circle class="came" cx="7" cy="7" r="4"/><path class="strike" d="M1 13L13 1"/></svg> denied or called off</li>
      </ul>
      """;

  private final Timeline timeline;
  private final LocalDate first;
  private final LocalDate last;
  private final Axis axis;
  private final Addresses addresses;

  private TimelineChart(Timeline timeline, Addresses addresses) {
    this.timeline = timeline;
    this.first = timeline.first().minusDays(1);
    this.last = timeline.last().plusDays(1);
    this.axis = Axis.ofDays(first, last);
    this.addresses = addresses;
  }

  static String write(Timeline timeline, Addresses addresses) {
    return new TimelineChart(timeline, addresses).chart();
  }

  private String chart() {
    StringBuilder out = new StringBuilder("<div class=\"chart timeline\">\n" + KEY);
    out.append("<div class=\"head\">" + axis.svg() + "</div>\n<ol class=\"rows\">\n");
    timeline.rows().forEach(row -> out.append(row(row)));
    out.append("</ol>\n");
    if (!timeline.undated().isEmpty()) {
      out.append("<p class=\"group\">No date can be given</p>\n")
          .append("<ul class=\"tray\" aria-label=\"No date can be given\">\n");
      timeline.undated().forEach(loose -> out.append(loose(loose)));
      out.append("</ul>\n");
    }
    return out.append("</div>").toString();
  }

  private String row(Row row) {
    return "<li class=\"row\"><span class=\"when\">"
        + Html.escape(row.date())
        + "</span> <span class=\"what\">"
        + link(row.id(), row.label())
        + (row.standing() == Standing.CAME && row.status().equals("reported")
            ? ""
            : " <span class=\"badge\">" + Html.escape(row.status()) + "</span>")
        + row.held().map(this::held).orElse("")
        + " <span class=\"support\">"
        + Html.escape(row.support())
        + "</span></span> <span class=\"strip\"><svg aria-hidden=\"true\" width=\"100%\""
        + " height=\"100%\">"
        + axis.grid()
        + mark(row)
        + "</svg></span></li>\n";
  }

  private String held(Held held) {
    return " <span class=\"came-to\">told as held: "
        + link(held.event(), held.event())
        + " ("
        + link(held.finding(), held.finding())
        + ")</span>";
  }

  private String link(String id, String words) {
    return "<a href=\"" + addresses.item(id) + "\">" + Html.escape(words) + "</a>";
  }

  private String mark(Row row) {
    String shape = row.sure() ? day(row) : bar(row);
    return row.standing() == Standing.DENIED ? shape + strike(row) : shape;
  }

  private String day(Row row) {
    LocalDate day = row.from().or(row::to).orElse(first);
    boolean early =
        row.from().isEmpty() && row.to().isPresent() && row.to().get().isBefore(timeline.first());
    if (early || row.from().isEmpty() && row.to().isEmpty()) {
      return "<text class=\"earlier\" x=\"0%\" y=\"50%\" dy=\"4\">◂ earlier</text>";
    }
    String x = x(day, 0.5);
    if (row.standing() != Standing.TO_COME) {
      return "<circle class=\"came\" cx=\"" + x + "\" cy=\"50%\" r=\"5\"/>";
    }
    String announced = "<circle class=\"tocome\" cx=\"" + x + "\" cy=\"50%\" r=\"5\"/>";
    return row.held()
        .flatMap(Held::day)
        .map(held -> joined(x, announced, x(held, 0.5)))
        .orElse(announced);
  }

  /** The announcement and what it came to, which lies in it where both are of one day. */
  private static String joined(String x, String announced, String held) {
    return "<line class=\"link\" x1=\""
        + x
        + "\" x2=\""
        + held
        + "\" y1=\"50%\" y2=\"50%\"/>"
        + announced
        + "<circle class=\"held\" cx=\""
        + held
        + "\" cy=\"50%\" r=\"2.5\"/>";
  }

  /** An end that is open or lies off the axis reaches its edge. */
  private String bar(Row row) {
    double from = row.from().map(day -> place(day, 0)).orElse(0.0);
    double to = row.to().map(day -> place(day, 1)).orElse(100.0);
    String name = row.standing() == Standing.TO_COME ? "span tocome" : "span";
    return "<rect class=\""
        + name
        + "\" x=\""
        + Axis.percent(from)
        + "\" y=\"50%\" transform=\"translate(0 -5)\" width=\""
        + Axis.percent(Math.max(to - from, 1))
        + "\" height=\"10\"/>";
  }

  private String strike(Row row) {
    String x = x(row.from().or(row::to).orElse(first), row.sure() ? 0.5 : 0);
    return "<line class=\"strike\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"15%\" y2=\"85%\"/>";
  }

  private double place(LocalDate day, double part) {
    return Math.clamp(Axis.place(first, last, day, part), 0.0, 100.0);
  }

  private String x(LocalDate day, double part) {
    return Axis.percent(place(day, part));
  }

  private String loose(Loose loose) {
    return "<li>"
        + link(loose.id(), loose.label())
        + (loose.known().isEmpty()
            ? ""
            : " <span class=\"badge\">" + Html.escape(loose.known()) + "</span>")
        + order("after", "→", loose.after())
        + order("before", "←", loose.before())
        + "</li>\n";
  }

  private String order(String word, String arrow, List<String> ids) {
    return ids.isEmpty()
        ? ""
        : " <span class=\"came-to\"><span aria-hidden=\"true\">"
            + arrow
            + "</span> "
            + word
            + " "
            + ids.stream().map(id -> link(id, id)).collect(Collectors.joining(", "))
            + "</span>";
  }
}
