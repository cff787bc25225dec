package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * One quantity told in two units: "six years and four months" are 76 months, "two hours 14 minutes"
 * 134 minutes. Joined are units of which one is a whole number of the other. Immutable and
 * thread-safe.
 */
final class CompoundUnits {

  /** Quantities that are told so. */
  private static final Set<String> QUANTITIES = Set.of("duration", "length", "mass");

  private static final String FILE = "figures/small-words.tsv";

  private final SiUnits si;
  private final Set<String> joints;
  private final Set<String> apart;

  CompoundUnits(Lexicon lexicon, SiUnits si) {
    this.si = si;
    joints = lexicon.words(FILE, "unit-joint");
    apart = lexicon.words(FILE, "unit-apart");
  }

  /** The {@code drafts} of a line, in order, with those that tell one quantity made one. */
  List<FigureDraft> joined(FigureLine line, List<FigureDraft> drafts) {
    List<FigureDraft> joined = new ArrayList<>();
    for (FigureDraft draft : drafts) {
      Optional<FigureDraft> whole =
          joined.isEmpty() ? Optional.empty() : whole(line, joined.get(joined.size() - 1), draft);
      if (whole.isPresent()) {
        joined.remove(joined.size() - 1);
      }
      joined.add(whole.orElse(draft));
    }
    return joined;
  }

  private Optional<FigureDraft> whole(FigureLine line, FigureDraft first, FigureDraft second) {
    boolean one =
        first.quantity().equals(second.quantity())
            && QUANTITIES.contains(first.quantity())
            && !first.vague()
            && second.modifiers().isEmpty()
            && isJoint(line, first.to(), second.from())
            && !apart.contains(line.lower(second.to()));
    double times = one ? times(first, second) : 0;
    boolean fits = times > 1 && second.number().value().orElse(times) < times;
    return fits ? Optional.of(sum(first, second, times)) : Optional.empty();
  }

  private boolean isJoint(FigureLine line, int from, int to) {
    return from == to || from + 1 == to && joints.contains(line.lower(from));
  }

  /** How many of the second unit make one of the first; 0 if no whole number does. */
  private double times(FigureDraft first, FigureDraft second) {
    OptionalDouble large = si.factor(first.unit().orElse(""));
    OptionalDouble small = si.factor(second.unit().orElse(""));
    if (large.isEmpty() || small.isEmpty()) {
      return 0;
    }
    double times = large.getAsDouble() / small.getAsDouble();
    return Math.abs(times - Math.rint(times)) < Math.ulp(times) * 4 ? Math.rint(times) : 0;
  }

  private static FigureDraft sum(FigureDraft first, FigureDraft second, double times) {
    NumberReading large = first.number();
    double rest = second.number().value().orElse(0);
    NumberReading number =
        new NumberReading(
            large.from(),
            second.number().to(),
            large.kind(),
            sum(large.value(), times, rest),
            sum(large.min(), times, rest),
            sum(large.max(), times, rest));
    return new FigureDraft(
        first.from(),
        second.to(),
        second.next(),
        first.quantity(),
        number,
        second.unit(),
        first.modifiers(),
        first.measure(),
        false);
  }

  private static OptionalDouble sum(OptionalDouble large, double times, double rest) {
    return large.isPresent()
        ? OptionalDouble.of(large.getAsDouble() * times + rest)
        : OptionalDouble.empty();
  }
}
