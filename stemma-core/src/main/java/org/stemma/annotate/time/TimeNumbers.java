package org.stemma.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.lexicon.Lexicon;

/**
 * Reads numbers in figures and words: {@code 4}, {@code 1,200}, {@code 2 1/2}, {@code twenty-four},
 * {@code a couple of}. The value is decimal, or {@code X} where the words tell no number.
 */
final class TimeNumbers implements TimeReader {

  /** Tokens of a number in words. A bound on hostile text, no threshold. */
  private static final int MOST_TOKENS = 12;

  /** Greater numbers count no time. A bound, no threshold. */
  private static final long GREATEST = 1_000_000_000L;

  private static final String FIELD = "number";

  /** Longer figures are no count of days or years. A bound against hostile input, no threshold. */
  private static final int LONGEST = 9;

  private record Part(String value, String role) {}

  private final Map<String, Part> parts = new HashMap<>();

  TimeNumbers(Lexicon lexicon) {
    lexicon
        .rows("time/numbers.tsv")
        .forEach(row -> parts.put(row.get(0), new Part(row.get(1), row.get(2))));
  }

  @Override
  public List<Found> read(List<TimeToken> tokens, int at) {
    TimeToken token = tokens.get(at);
    if (token.isNumber()) {
      return figures(tokens, at);
    }
    if (!parts.containsKey(token.form())) {
      return List.of();
    }
    return words(tokens, at);
  }

  private List<Found> figures(List<TimeToken> tokens, int at) {
    StringBuilder digits = new StringBuilder(tokens.get(at).form());
    if (digits.length() > LONGEST || inNumber(tokens, at)) {
      return List.of();
    }
    int end = at + 1;
    while (is(tokens, end, ",") && glued(tokens, end + 1) && length(tokens, end + 1) == 3) {
      digits.append(tokens.get(end + 1).form());
      end += 2;
      if (digits.length() > LONGEST) {
        return List.of();
      }
    }
    if (is(tokens, end, ".") && glued(tokens, end + 1) && length(tokens, end + 1) > 0) {
      return length(tokens, end + 1) > 2
          ? List.of()
          : List.of(new Found(end + 2, FIELD, digits + "." + tokens.get(end + 1).form()));
    }
    String whole = String.valueOf(Long.parseLong(digits.toString()));
    List<Found> found = new ArrayList<>(List.of(new Found(end, FIELD, whole)));
    int half = is(tokens, end, "-") ? end + 1 : end;
    if (form(tokens, half).equals("1")
        && is(tokens, half + 1, "/")
        && form(tokens, half + 2).equals("2")) {
      found.add(new Found(half + 3, FIELD, whole + ".5"));
    }
    return found;
  }

  private List<Found> words(List<TimeToken> tokens, int at) {
    List<Found> found = new ArrayList<>();
    long total = 0;
    long current = 0;
    int end = at;
    String last = "";
    while (end < tokens.size() && end - at < MOST_TOKENS) {
      int next = end > at && is(tokens, end, "-") ? end + 1 : end;
      if (next > at && form(tokens, next).equals("and") && last.equals("times")) {
        next++;
      }
      Part part = parts.get(form(tokens, next));
      if (part == null || !follows(last, part.role())) {
        break;
      }
      switch (part.role()) {
        case "vague", "couple" -> {
          int of = form(tokens, next + 1).equals("of") ? next + 2 : next + 1;
          found.add(new Found(of, FIELD, part.value()));
          return found;
        }
        case "half" -> {
          return found;
        }
        case "times" -> {
          long times = Long.parseLong(part.value());
          if (times >= 1000) {
            total = (total + Math.max(1, current)) * times;
            current = 0;
          } else {
            current = Math.max(1, current) * times;
          }
        }
        default -> current += Long.parseLong(part.value());
      }
      last = part.role();
      end = next + 1;
      if (total > GREATEST) {
        return List.of();
      }
      if (!last.equals("article")) {
        String value = String.valueOf(total + current);
        found.add(new Found(end, FIELD, value));
        int and = hyphen(tokens, end);
        int a = hyphen(tokens, and + 1);
        int half = hyphen(tokens, a + 1);
        if (form(tokens, and).equals("and")
            && form(tokens, a).equals("a")
            && form(tokens, half).equals("half")) {
          found.add(new Found(half + 1, FIELD, value + ".5"));
        }
      }
    }
    return found;
  }

  /** Behind a hyphen at {@code at}, if there is one ("two-and-a-half"). */
  private static int hyphen(List<TimeToken> tokens, int at) {
    return is(tokens, at, "-") ? at + 1 : at;
  }

  private static boolean follows(String last, String role) {
    return switch (role) {
      case "article" -> last.isEmpty();
      case "ten" -> last.isEmpty() || last.equals("times");
      case "one" -> last.isEmpty() || last.equals("ten") || last.equals("times");
      case "times" -> !last.isEmpty();
      case "vague", "couple" -> last.isEmpty() || last.equals("article");
      default -> false;
    };
  }

  /** Whether the figures at {@code at} go on from figures before them ("3.45", "1,200", "7:30"). */
  static boolean inNumber(List<TimeToken> tokens, int at) {
    return at > 1
        && tokens.get(at).glued()
        && tokens.get(at - 1).glued()
        && tokens.get(at - 2).isNumber()
        && ".,:".contains(tokens.get(at - 1).form());
  }

  static String form(List<TimeToken> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).form() : "";
  }

  static boolean is(List<TimeToken> tokens, int at, String form) {
    return form(tokens, at).equals(form) && glued(tokens, at);
  }

  static boolean glued(List<TimeToken> tokens, int at) {
    return at < tokens.size() && tokens.get(at).glued();
  }

  /** Number of digits at {@code at}, 0 if there is no number. */
  static int length(List<TimeToken> tokens, int at) {
    return at < tokens.size() && tokens.get(at).isNumber() ? tokens.get(at).form().length() : 0;
  }
}
