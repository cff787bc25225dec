package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.lexicon.Lexicon;

/** Takes words like "early", "the end of", "more than" into the expression behind them. */
final class TimeModifiers {

  private record Modifier(List<String> words, String mod, String scope) {}

  private static final Set<String> LENGTHS = Set.of("duration", "vague");

  private final List<Modifier> modifiers = new ArrayList<>();

  TimeModifiers(Lexicon lexicon) {
    lexicon
        .rows("time/modifiers.tsv")
        .forEach(
            row ->
                modifiers.add(
                    new Modifier(List.of(row.get(0).split(" ")), row.get(1), row.get(2))));
  }

  /**
   * {@code shape} with the longest modifier that ends before it and starts at {@code free} or
   * later.
   */
  Shape extend(List<TimeToken> tokens, Shape shape, int free) {
    int start = shape.start();
    String mod = "";
    for (Modifier modifier : modifiers) {
      int from = shape.start() - modifier.words().size();
      if (from >= free
          && from < start
          && fits(modifier, shape)
          && matches(modifier, tokens, from)) {
        start = from;
        mod = modifier.mod();
      }
    }
    if (start == shape.start()) {
      return shape;
    }
    return new Shape(start, shape.end(), shape.kind(), shape.fields()).with("mod", mod);
  }

  private static boolean fits(Modifier modifier, Shape shape) {
    boolean distance = shape.kind().equals("shift") && shape.text("number").isPresent();
    boolean length = LENGTHS.contains(shape.kind()) || distance;
    return switch (modifier.scope()) {
      case "length" -> length;
      case "point" ->
          !length && Set.of("date", "shift", "deictic", "part", "clock").contains(shape.kind());
      default -> false;
    };
  }

  private static boolean matches(Modifier modifier, List<TimeToken> tokens, int from) {
    for (int i = 0; i < modifier.words().size(); i++) {
      if (!form(tokens, from + i).equals(modifier.words().get(i))
          || tokens.get(from + i + 1).opens()) {
        return false;
      }
    }
    return true;
  }
}
