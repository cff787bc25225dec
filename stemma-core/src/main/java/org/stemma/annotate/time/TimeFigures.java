package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;
import static org.stemma.annotate.time.TimeNumbers.glued;
import static org.stemma.annotate.time.TimeNumbers.is;
import static org.stemma.annotate.time.TimeNumbers.length;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.annotate.time.TimeReader.Found;

/** Reads digits that stand for days of the month, hours and other small numbers of a date. */
final class TimeFigures {

  private TimeFigures() {}

  /** Up to {@code digits} digits that make a number from {@code least} to {@code most}. */
  static TimeReader of(String field, int digits, int least, int most) {
    return (tokens, at) -> {
      int length = length(tokens, at);
      if (length == 0 || length > digits) {
        return List.of();
      }
      int number = Integer.parseInt(tokens.get(at).form());
      return number < least || number > most
          ? List.of()
          : List.of(new Found(at + 1, field, String.valueOf(number)));
    };
  }

  /**
   * @param endings of ordinals in figures
   */
  static List<Found> dayOfMonth(List<TimeToken> tokens, int at, Set<String> endings) {
    if (TimeNumbers.inNumber(tokens, at)
        || at > 0 && tokens.get(at).glued() && "$£€".contains(form(tokens, at - 1))) {
      return List.of();
    }
    List<Found> found = of("day", 2, 1, 31).read(tokens, at);
    boolean suffix = glued(tokens, at + 1) && endings.contains(form(tokens, at + 1));
    return found.isEmpty() || !suffix
        ? found
        : List.of(new Found(at + 2, "day", found.get(0).value()));
  }

  static TimeReader hour(Map<String, Integer> cardinals) {
    return (tokens, at) -> {
      if (TimeNumbers.inNumber(tokens, at)) {
        return List.of();
      }
      int word = cardinals.getOrDefault(form(tokens, at), 0);
      return word >= 1 && word <= 12
          ? List.of(new Found(at + 1, "hour", String.valueOf(word)))
          : of("hour", 2, 0, 24).read(tokens, at);
    };
  }

  static List<Found> military(List<TimeToken> tokens, int at) {
    if (length(tokens, at) != 4) {
      return List.of();
    }
    String form = tokens.get(at).form();
    int hour = Integer.parseInt(form.substring(0, 2));
    int minute = Integer.parseInt(form.substring(2));
    return hour > 24 || minute > 59
        ? List.of()
        : List.of(new Found(at + 1, "clock", form.substring(0, 2) + ":" + form.substring(2)));
  }

  static List<Found> halfOfDay(List<TimeToken> tokens, int at) {
    String form = form(tokens, at);
    if (form.equals("am") || form.equals("pm")) {
      return List.of(new Found(at + 1, "half day", form));
    }
    boolean dotted =
        (form.equals("a") || form.equals("p"))
            && is(tokens, at + 1, ".")
            && is(tokens, at + 2, "m");
    return dotted
        ? List.of(new Found(is(tokens, at + 3, ".") ? at + 4 : at + 3, "half day", form + "m"))
        : List.of();
  }

  /** What makes the figures before it part of a longer number or a share. */
  static List<Found> numberTail(List<TimeToken> tokens, int at) {
    if (!glued(tokens, at)) {
      return form(tokens, at).equals("%") ? List.of(new Found(at + 1, "", "")) : List.of();
    }
    String form = form(tokens, at);
    boolean more =
        Set.of(",", ".", ":").contains(form) && glued(tokens, at + 1) && length(tokens, at + 1) > 0;
    boolean sign = form.equals("%") || form.equals("/") || tokens.get(at).isWord();
    return more || sign ? List.of(new Found(at + 1, "", "")) : List.of();
  }
}
