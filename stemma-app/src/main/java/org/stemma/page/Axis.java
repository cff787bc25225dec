package org.stemma.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A horizontal axis, its places in percent of its width so that it fits any screen.
 *
 * @param ticks in order
 * @param from the number at its left end; 0 on an axis of days
 * @param to the number at its right end; 100 on an axis of days
 */
record Axis(List<Tick> ticks, double from, double to) {

  /** At most so many intervals between ticks: more labels would touch on a narrow screen. */
  private static final int INTERVALS = 4;

  /** A label nearer than this to an end, in percent, is written inwards from its mark. */
  private static final double EDGE = 10;

  /**
   * Characters that its labels hold side by side where the strip is narrowest with all of them
   * shown (368 px at .8 rem, one of the sans fonts taking 8 px for a digit).
   */
  private static final int CHARACTERS = 46;

  /** Characters of white between two labels. */
  private static final int APART = 2;

  /** A mark on the axis and its place, 0 to 100. */
  record Tick(String label, double place) {}

  Axis {
    ticks = List.copyOf(ticks);
  }

  /** Whole days from {@code first} to {@code last}. */
  static Axis ofDays(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last);
    int intervals = (int) Math.min(INTERVALS, Math.max(1, days));
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i <= intervals; i++) {
      LocalDate day = first.plusDays(Math.round((double) days * i / intervals));
      if (ticks.isEmpty() || !ticks.get(ticks.size() - 1).label().equals(day.toString())) {
        ticks.add(new Tick(day.toString(), place(first, last, day, 0.5)));
      }
    }
    return new Axis(ticks, 0, 100);
  }

  /**
   * The place of a day between two others.
   *
   * @param part of the day, 0 its beginning, 1 its end
   */
  static double place(LocalDate first, LocalDate last, LocalDate day, double part) {
    double days = ChronoUnit.DAYS.between(first, last) + 1;
    return 100 * (ChronoUnit.DAYS.between(first, day) + part) / days;
  }

  /**
   * Round numbers from 0, or the round number below {@code low} if that is less, to above {@code
   * high}.
   */
  static Axis ofNumbers(double low, double high) {
    double least = Math.min(0, low);
    double step = step((Math.max(high, least) - least) / INTERVALS);
    // Counted in steps: products of fractions are not exact.
    double before = Math.floor(least / step);
    before -= before * step > least ? 1 : 0;
    double behind = Math.max(before + 1, Math.ceil(high / step));
    behind += behind * step < high ? 1 : 0;
    int intervals = (int) (behind - before);
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i <= intervals; i++) {
      ticks.add(new Tick(number((before + i) * step), 100.0 * i / intervals));
    }
    return new Axis(ticks, before * step, behind * step);
  }

  /** 1, 2 or 5 times a power of ten, not less than {@code least}. */
  private static double step(double least) {
    if (!(least > 0) || Double.isInfinite(least)) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least * (1 - 1e-9)) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /** With commas between thousands and no more decimals than needed. */
  static String number(double value) {
    BigDecimal rounded =
        new BigDecimal(value).round(new java.math.MathContext(12, RoundingMode.HALF_UP));
    String plain = rounded.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String grouped = String.format(Locale.ROOT, "%,d", new java.math.BigInteger(whole));
    return (plain.startsWith("-") && !grouped.startsWith("-") ? "-" : "")
        + grouped
        + (point < 0 ? "" : plain.substring(point));
  }

  /**
   * The axis as a row of its own: labels under which the rows are drawn. Where not all of them have
   * room, those between are written at every second mark, or at none.
   */
  String svg() {
    StringBuilder out =
        new StringBuilder("<svg class=\"axis\" aria-hidden=\"true\" width=\"100%\" height=\"18\">");
    int last = ticks.size() - 1;
    int stride = stride();
    for (int i = 0; i <= last; i++) {
      boolean end = i == 0 || i == last;
      if (!end && (i % stride != 0 || last - i < stride)) {
        continue;
      }
      double place = ticks.get(i).place();
      String anchor = place < EDGE ? "start" : place > 100 - EDGE ? "end" : "middle";
      String x = percent(place);
      out.append("<text x=\"" + x + "\" y=\"13\" text-anchor=\"" + anchor + "\"")
          .append(end ? "" : " class=\"minor\"")
          .append(">" + Html.escape(ticks.get(i).label()) + "</text>");
    }
    return out.append("</svg>").toString();
  }

  /** From one mark with a label to the next, in marks. */
  private int stride() {
    int longest = ticks.stream().mapToInt(tick -> tick.label().length()).max().orElse(0) + APART;
    int stride = 1;
    while (stride < ticks.size() && ((ticks.size() - 1) / stride + 1) * longest > CHARACTERS) {
      stride++;
    }
    return stride;
  }

  /** The thin lines under the ticks, for each row. */
  String grid() {
    StringBuilder out = new StringBuilder();
    for (Tick tick : ticks) {
      String x = percent(tick.place());
      out.append("<line class=\"grid\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"0\" y2=\"100%\"/>");
    }
    return out.toString();
  }

  /** For instance {@code 37.5%}. */
  static String percent(double place) {
    return new BigDecimal(place)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }
}
