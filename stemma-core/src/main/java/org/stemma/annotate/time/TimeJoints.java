package org.stemma.annotate.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.lexicon.Lexicon;

/**
 * Joins a time of day and the day that stand side by side ("9 a.m. on Friday", "Friday night"), and
 * a day that is counted from the date behind it ("the day before Christmas").
 */
final class TimeJoints {

  private static final Set<String> CLOCKS = Set.of("clock", "part");
  private final Set<String> beforeDay = new HashSet<>(Set.of(""));
  private final Set<String> beforeClock = new HashSet<>(Set.of(""));

  TimeJoints(Lexicon lexicon) {
    lexicon
        .rows("time/joints.tsv")
        .forEach(row -> (row.get(1).equals("day") ? beforeDay : beforeClock).add(row.get(0)));
  }

  /** {@code shapes} with neighbours joined; what is left of bare parts of the day is dropped. */
  List<Shape> join(List<TimeToken> tokens, List<Shape> shapes) {
    List<Shape> joined = new ArrayList<>();
    for (Shape shape : shapes) {
      Shape next = shape;
      while (!joined.isEmpty() && joins(tokens, joined.get(joined.size() - 1), next)) {
        next = joined(joined.remove(joined.size() - 1), next);
      }
      if (!joined.isEmpty() && isCounted(joined.get(joined.size() - 1), next)) {
        next = counted(joined.remove(joined.size() - 1), next);
      }
      joined.add(next);
    }
    joined.removeIf(
        shape ->
            shape.kind().equals("part")
                && shape.text("relation").isEmpty()
                && shape.text("alone").isEmpty());
    return joined;
  }

  private boolean joins(List<TimeToken> tokens, Shape left, Shape right) {
    if (right.start() - left.end() > 2 || tokens.get(right.start()).opens()) {
      return false;
    }
    StringBuilder between = new StringBuilder();
    for (int at = left.end(); at < right.start(); at++) {
      between.append(between.isEmpty() ? "" : " ").append(tokens.get(at).form());
    }
    String gap = between.toString();
    if (gap.contains(",") && (left.kind().equals("part") || right.kind().equals("part"))) {
      return false;
    }
    boolean clockFirst = isFreeClock(left) && isDay(right) && beforeDay.contains(gap);
    boolean dayFirst = isDay(left) && isFreeClock(right) && beforeClock.contains(gap);
    return clockFirst || dayFirst;
  }

  /** Whether {@code left} says a step and {@code right}, directly behind it, where it starts. */
  private static boolean isCounted(Shape left, Shape right) {
    boolean step = left.kind().equals("shift") && left.text("from").isPresent();
    return step && left.end() == right.start() && isDay(right);
  }

  private static Shape counted(Shape step, Shape day) {
    return new Shape(step.start(), day.end(), day.kind(), day.fields())
        .with("away", step.text("step").orElseThrow())
        .with("away unit", step.text("unit").orElseThrow());
  }

  private static boolean isFreeClock(Shape shape) {
    return CLOCKS.contains(shape.kind()) && shape.text("relation").isEmpty();
  }

  private static boolean isDay(Shape shape) {
    boolean timed = shape.text("part").isPresent() || shape.text("hour").isPresent();
    boolean day =
        switch (shape.kind()) {
          case "date" ->
              shape.text("day").isPresent()
                  || shape.text("weekday").isPresent()
                  || shape.text("holiday").isPresent();
          case "deictic" -> true;
          case "shift" -> shape.is("unit", "D");
          case "part" -> shape.text("relation").isPresent();
          default -> false;
        };
    return day && (!timed || shape.kind().equals("part"));
  }

  private static Shape joined(Shape left, Shape right) {
    boolean dayFirst = isDay(left) && !isDay(right) || isDay(left) && isFreeClock(right);
    Shape day = dayFirst ? left : right;
    Shape clock = dayFirst ? right : left;
    Map<String, String> fields = new TreeMap<>(clock.fields());
    fields.putAll(day.fields());
    return new Shape(left.start(), right.end(), day.kind(), Map.copyOf(fields));
  }
}
