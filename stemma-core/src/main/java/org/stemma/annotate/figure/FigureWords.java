package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** The word lists of figures: units, nouns for persons, what happens to persons, modifiers. */
final class FigureWords {

  /** Tokens of a sign of money ("US", "$"). A fact of the list, no threshold. */
  private static final int LONGEST_CURRENCY = 3;

  /** Modifiers that only follow a number. */
  private static final Set<String> BEHIND =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "behind");

  private static final Set<String> SPREADING =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "spreading");

  /** Between "plus" and what is added. */
  private static final Set<String> ADDED =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "added");

  private static final Set<String> OVER = Lexicon.ENGLISH.words("figures/small-words.tsv", "over");

  /** Currencies whose word means another thing before a number ("won 12 seats"). */
  private static final Set<String> BEHIND_ONLY =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "currency-behind");

  /** A unit: its singular name and what it measures ({@code people} for nouns for persons). */
  record Unit(String name, String quantity) {}

  /** A bound or blur of a number: lower, upper, approx, exact, range or change. */
  record Modifier(String bound, boolean near) {}

  /** A phrase found in a line. */
  record Found<T>(int from, int to, T value) {}

  /** The longest phrase of the lists, in tokens. */
  private static final int LONGEST = 6;

  /** Nouns that take "over", for text without a parser. */
  private static final Set<String> OVER_NOUNS = Lexicon.ENGLISH.words("figures/over-nouns.txt");

  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Unit> persons = new HashMap<>();
  private final Map<String, String> classes = new HashMap<>();

  /** Of phrases that are said of one unit alone in this sense, the name of that unit. */
  private final Map<String, String> befallen = new HashMap<>();

  private final Map<String, Modifier> modifiers = new HashMap<>();

  private final Set<String> plurals;

  FigureWords(Lexicon lexicon) {
    plurals = lexicon.words("figures/plural-forms.txt");
    for (List<String> row : lexicon.rows("figures/units.tsv")) {
      units.put(row.get(0), new Unit(row.get(1), row.get(2)));
    }
    for (List<String> row : lexicon.rows("figures/person-nouns.txt")) {
      persons.put(row.get(0), new Unit(row.get(1), "people"));
    }
    for (List<String> row : lexicon.rows("figures/casualty-classes.tsv")) {
      classes.put(row.get(0), row.get(1));
      if (row.size() > 2) {
        befallen.put(row.get(0), row.get(2));
      }
    }
    for (List<String> row : lexicon.rows("figures/modifiers.tsv")) {
      modifiers.put(row.get(0), new Modifier(row.get(1), row.get(2).equals("near")));
    }
  }

  /** Whether the list has {@code form} for a plural that its ending does not show. */
  boolean isPlural(String form) {
    return plurals.contains(form);
  }

  /** The longest unit or noun for persons that starts at {@code at}. */
  Optional<Found<Unit>> unitAt(FigureLine line, int at) {
    Optional<Found<Unit>> person = longest(line, at, persons);
    Optional<Found<Unit>> unit = longest(line, at, units);
    if (person.isPresent() && unit.isPresent()) {
      return person.get().to() >= unit.get().to() ? person : unit;
    }
    return person.or(() -> unit);
  }

  /** "square-foot" behind the hyphen of its number: the parts of a unit joined by hyphens. */
  Optional<Found<Unit>> hyphenedUnitAt(FigureLine line, int at) {
    boolean joined =
        line.lower(at + 1).equals("-") && at + 2 < line.size() && line.get(at + 2).glued();
    return joined
        ? Optional.ofNullable(units.get(line.lower(at) + ' ' + line.lower(at + 2)))
            .map(unit -> new Found<>(at, at + 3, unit))
        : Optional.empty();
  }

  /** A currency sign or code right before a number ("US$", "£"). */
  Optional<Found<Unit>> currencyBefore(FigureLine line, int end) {
    for (int from = Math.max(0, end - LONGEST_CURRENCY); from < end; from++) {
      Unit unit = units.get(line.phrase(from, end));
      boolean other = end == from + 1 && BEHIND_ONLY.contains(line.lower(from));
      if (unit != null && unit.quantity().equals("money") && !other) {
        return Optional.of(new Found<>(from, end, unit));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase at {@code at} that says what happened to the counted. */
  Optional<Found<String>> classAt(FigureLine line, int at) {
    return longest(line, at, classes).filter(f -> befalls(line, f));
  }

  /** "Soldaten sind gefallen", but so may prices: the last noun before says who or what. */
  private boolean befalls(FigureLine line, Found<String> found) {
    String whom = befallen.get(line.phrase(found.from(), found.to()));
    if (whom == null) {
      return true;
    }
    for (int i = found.from() - 1; i >= 0; i--) {
      Optional<Found<Unit>> noun = unitAt(line, i);
      if (noun.isPresent()) {
        return noun.get().value().name().equals(whom);
      }
    }
    return false;
  }

  /** The longest such phrase that ends before {@code end}. */
  Optional<Found<String>> classBefore(FigureLine line, int end) {
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      String phrase = line.phrase(from, end);
      String found = classes.get(phrase);
      if (found != null && !befallen.containsKey(phrase)) {
        return Optional.of(new Found<>(from, end, found));
      }
    }
    return Optional.empty();
  }

  /** All modifiers that end right before {@code end}, joined to one stretch, the first deciding. */
  List<Found<Modifier>> modifiersBefore(FigureLine line, int end) {
    List<Found<Modifier>> found = new ArrayList<>();
    int at = end;
    boolean more = true;
    while (more) {
      Optional<Found<Modifier>> next = modifierBefore(line, at);
      next.ifPresent(m -> found.add(0, m));
      more = next.isPresent();
      at = next.map(Found::from).orElse(at);
    }
    return found;
  }

  private Optional<Found<Modifier>> modifierBefore(FigureLine line, int end) {
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      Modifier modifier = modifiers.get(line.phrase(from, end));
      boolean bounds = modifier != null && !modifier.bound().equals("range");
      boolean added = BEHIND.contains(line.phrase(from, end)) && isAdded(line, from);
      if (modifier != null && bounds && !added && !governed(line, from, end)) {
        return Optional.of(new Found<>(from, end, modifier));
      }
    }
    return Optional.empty();
  }

  /**
   * "control over 40 ships", "spread over two years", "stole £900 over six years": a preposition of
   * the word before it, no bound.
   */
  private static boolean governed(FigureLine line, int from, int end) {
    boolean preposition = end == from + 1 && OVER.contains(line.lower(from));
    if (preposition && SPREADING.contains(line.lower(from - 1))) {
      return true;
    }
    return preposition
        && from > 0
        && line.tag(from - 1)
            .map(t -> t.startsWith("NN") || t.equals("CD") || t.equals("PRP"))
            .orElseGet(() -> OVER_NOUNS.contains(line.lower(from - 1)));
  }

  /** "or more", "+" right behind a number. */
  Optional<Found<Modifier>> modifierBehind(FigureLine line, int at) {
    String first = line.lower(at);
    boolean opens =
        first.equals("+") || first.equals("or") || first.equals("and") || first.equals("plus");
    return opens && !isAdded(line, at)
        ? longest(line, at, modifiers).filter(m -> !m.value().bound().equals("range"))
        : Optional.empty();
  }

  /** "£38m plus £4m", "plus a further £4m": the sign of a sum, no bound. */
  private static boolean isAdded(FigureLine line, int at) {
    int next = at + 1;
    while (ADDED.contains(line.lower(next))) {
      next++;
    }
    return next < line.size()
        && (line.get(next).isNumber()
            || next + 1 < line.size() && line.get(next + 1).isNumber() && !line.get(next).isWord());
  }

  private static <T> Optional<Found<T>> longest(FigureLine line, int at, Map<String, T> table) {
    for (int to = Math.min(line.size(), at + LONGEST); to > at; to--) {
      T value = table.get(line.phrase(at, to).toLowerCase(Locale.ROOT));
      if (value != null) {
        return Optional.of(new Found<>(at, to, value));
      }
    }
    return Optional.empty();
  }
}
