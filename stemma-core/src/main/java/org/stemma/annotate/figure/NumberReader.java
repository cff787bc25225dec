package org.stemma.annotate.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.annotate.figure.NumberReading.Kind;
import org.stemma.lexicon.Lexicon;

/** Reads numbers in digits, words and both ("2.5 million", "twenty-five thousand", "a fifth"). */
final class NumberReader {

  private static final Set<String> FEW = Lexicon.ENGLISH.words("figures/small-words.tsv", "few");

  /** Multipliers that are a unit unless they stand solid with digits or behind money. */
  private static final Set<String> LETTERS =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "letter");

  /** Signs of money, which stand before a number. */
  private static final Set<String> MONEY = Set.of("€", "£", "$", "¥", "₹");

  /** The longest number of the list, in tokens ("a quarter of a million"). */
  private static final int LONGEST = 5;

  private final Map<String, List<String>> rows = new HashMap<>();

  /** Whether a dot parts thousands and a comma the fraction, as in German. */
  private final boolean dotted;

  NumberReader(Lexicon lexicon) {
    dotted = lexicon.words("figures/separators.tsv", "thousands").contains(".");
    lexicon.rows("figures/number-words.tsv").forEach(row -> rows.put(row.get(0), row));
  }

  /** The longest number that starts at {@code at}. */
  Optional<NumberReading> at(FigureLine line, int at) {
    return line.get(at).isNumber() ? digits(line, at) : words(line, at);
  }

  private Optional<NumberReading> digits(FigureLine line, int at) {
    Optional<Double> parsed = DigitGroups.parse(line.get(at).text(), dotted);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    double value = parsed.get();
    int to = at + 1;
    OptionalDouble factor = isMoney(line.lower(at - 1)) ? factor(line, to) : multiplier(line, to);
    while (factor.isPresent()) {
      value *= factor.getAsDouble();
      to++;
      factor = multiplier(line, to);
    }
    if (to == at + 1) {
      OptionalDouble joined = hyphened(line, to);
      value *= joined.orElse(1);
      to += joined.isPresent() ? 2 : 0;
    }
    return Optional.of(withPart(line, NumberReading.of(at, to, Kind.DIGITS, value)));
  }

  /** Whether {@code token} is a sign of money that stands before a number. */
  static boolean isMoney(String token) {
    return MONEY.contains(token);
  }

  /** A multiplier behind a number: a word of its own, or letters solid with the digits. */
  private OptionalDouble multiplier(FigureLine line, int at) {
    boolean letter = at < line.size() && LETTERS.contains(line.lower(at));
    boolean unit = letter && (!line.get(at).glued() || CountedNoun.isSize(line, at + 1));
    return unit ? OptionalDouble.empty() : factor(line, at);
  }

  /** "a $3-billion plant", "the Rs 650-crore mission": a multiplier behind a hyphen. */
  private OptionalDouble hyphened(FigureLine line, int at) {
    boolean solid =
        line.lower(at).equals("-")
            && at + 1 < line.size()
            && line.get(at).glued()
            && line.get(at + 1).glued()
            && line.lower(at + 1).length() > 1;
    return solid ? factor(line, at + 1) : OptionalDouble.empty();
  }

  /** The same where letters may stand apart from the digits: "€3.5 m" is no length. */
  private OptionalDouble factor(FigureLine line, int at) {
    List<String> row = rows.getOrDefault(line.lower(at), List.of());
    if (row.size() < 3 || !row.get(1).equals("multiplier")) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(row.get(2)));
  }

  private Optional<NumberReading> words(FigureLine line, int at) {
    for (int to = Math.min(line.size(), at + LONGEST); to > at; to--) {
      Optional<NumberReading> reading = listed(line, at, to);
      if (reading.isPresent()) {
        return reading.map(r -> extended(line, r));
      }
    }
    return indefiniteArticle(line, at);
  }

  /** "a hundred", "an estimated" is none: the article before a multiplier is one. */
  private Optional<NumberReading> indefiniteArticle(FigureLine line, int at) {
    boolean article = line.lower(at).equals("a") || line.lower(at).equals("an");
    OptionalDouble factor = article ? multiplier(line, at + 1) : OptionalDouble.empty();
    return factor.isPresent() && line.lower(at + 1).length() > 2
        ? Optional.of(
            extended(line, NumberReading.of(at, at + 2, Kind.WORDS, factor.getAsDouble())))
        : Optional.empty();
  }

  private Optional<NumberReading> listed(FigureLine line, int from, int to) {
    List<String> row = rows.getOrDefault(line.phrase(from, to), List.of());
    if (row.size() < 3) {
      return Optional.empty();
    }
    String value = row.get(2);
    return switch (row.get(1)) {
      case "cardinal" ->
          Optional.of(NumberReading.of(from, to, Kind.WORDS, Double.parseDouble(value)));
      case "word" ->
          Double.parseDouble(value) >= 2
                  && (row.get(0).startsWith("a ") || row.get(0).startsWith("half"))
              ? Optional.of(NumberReading.of(from, to, Kind.WORDS, Double.parseDouble(value)))
              : Optional.empty();
      case "ordinal" ->
          Optional.of(NumberReading.of(from, to, Kind.ORDINAL, Double.parseDouble(value)));
      case "fraction" -> fraction(from, to, value);
      case "vague" -> vague(line, from, to, value);
      // A multiplier starts no number.
      default -> Optional.empty();
    };
  }

  private static Optional<NumberReading> fraction(int from, int to, String value) {
    String[] parts = value.replace(">", "").split("/", -1);
    double share = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    return value.startsWith(">")
        ? Optional.of(NumberReading.open(from, to, Kind.FRACTION, OptionalDouble.of(share)))
        : Optional.of(NumberReading.of(from, to, Kind.FRACTION, share));
  }

  private Optional<NumberReading> vague(FigureLine line, int from, int to, String value) {
    int dots = value.indexOf("..");
    double least = Double.parseDouble(value.substring(0, dots));
    boolean several = least < 10;
    boolean few = FEW.contains(line.phrase(from, to));
    if (several && !few) {
      return Optional.empty();
    }
    return Optional.of(
        several
            ? NumberReading.open(from, to, Kind.INDEFINITE, OptionalDouble.empty())
            : NumberReading.open(from, to, Kind.MAGNITUDE, OptionalDouble.of(least)));
  }

  /** Adds what follows: "twenty-five", "two hundred and ten", "several hundred", "five million". */
  private NumberReading extended(FigureLine line, NumberReading first) {
    if (first.kind() == Kind.INDEFINITE) {
      OptionalDouble factor = multiplier(line, first.to());
      return factor.isPresent()
          ? NumberReading.open(first.from(), first.to() + 1, Kind.MAGNITUDE, factor)
          : first;
    }
    if (first.kind() != Kind.WORDS) {
      return first;
    }
    double total = 0;
    double group = first.value().orElse(0);
    int to = first.to();
    boolean more = true;
    while (more) {
      OptionalDouble joined = hyphened(line, to);
      to += joined.isPresent() ? 1 : 0;
      OptionalDouble factor = multiplier(line, to);
      int next = joiner(line, to);
      OptionalDouble addend = cardinal(line, next);
      if (factor.isPresent()) {
        boolean hundred = factor.getAsDouble() == 100;
        group *= factor.getAsDouble();
        total += hundred ? 0 : group;
        group = hundred ? group : 0;
        to++;
      } else if (addend.isPresent() && fits(group, addend.getAsDouble(), next > to, total)) {
        group += addend.getAsDouble();
        to = next + 1;
      } else {
        more = false;
      }
    }
    return withPart(line, NumberReading.of(first.from(), to, Kind.WORDS, total + group));
  }

  /** "two and a half", "3½": with the part that is added to it. */
  private NumberReading withPart(FigureLine line, NumberReading whole) {
    int to = whole.to();
    boolean sign = to < line.size() && line.get(to).glued() && !line.get(to).isWord();
    Optional<NumberReading> part =
        sign ? listed(line, to, to + 1).filter(p -> p.kind() == Kind.FRACTION) : Optional.empty();
    return part.or(() -> partBehind(line, to))
        .map(
            p ->
                NumberReading.of(
                    whole.from(),
                    p.to(),
                    whole.kind(),
                    whole.value().orElse(0) + p.value().orElse(0)))
        .orElse(whole);
  }

  /**
   * The halves or quarters that "and" adds to what ends before {@code at}; not those of something
   * else ("five and a quarter of the crew").
   */
  Optional<NumberReading> partBehind(FigureLine line, int at) {
    int from = joiner(line, at);
    if (from == at || from + 2 > line.size() || line.lower(at).equals("-")) {
      return Optional.empty();
    }
    return listed(line, from, from + 2)
        .filter(p -> p.kind() == Kind.FRACTION && p.value().orElse(0.1) * 4 % 1 == 0)
        .filter(p -> !line.isPartitive(p.to()));
  }

  /** "twenty-five" adds units to tens; "two hundred (and) ten" anything below to hundreds. */
  private static boolean fits(double group, double addend, boolean joined, double total) {
    boolean units = group >= 20 && group % 10 == 0 && group % 100 != 0 && addend < 10;
    boolean tens = group >= 100 && group % 100 == 0 && addend < 100;
    boolean rest = group == 0 && total > 0 && addend < 1000;
    return units || tens || rest && joined || rest && addend >= 100;
  }

  private static int joiner(FigureLine line, int at) {
    return line.lower(at).equals("-") || line.lower(at).equals("and") ? at + 1 : at;
  }

  private OptionalDouble cardinal(FigureLine line, int at) {
    List<String> row = rows.getOrDefault(line.lower(at), List.of());
    return row.size() > 2 && row.get(1).equals("cardinal")
        ? OptionalDouble.of(Double.parseDouble(row.get(2)))
        : OptionalDouble.empty();
  }
}
