package org.stemma.annotate.figure;

import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.lexicon.Lexicon;

/**
 * What stands behind a number: the unit or noun that it counts.
 *
 * @param from first token
 * @param to one past the last
 * @param unit singular name and quantity
 * @param listed whether the word lists know it; else it is a plural noun read from its form
 */
record CountedNoun(int from, int to, Unit unit, boolean listed) {

  /**
   * Words between a number and its noun: more is another phrase. No public set marks what numbers
   * count, so none can sweep it; by judgement.
   */
  private static final int MOST_BETWEEN = 4;

  /** Words at which a noun phrase ends. */
  private static final Set<String> STOPS = Lexicon.ENGLISH.words("figures/noun-stops.txt");

  /** Units that are other words where they do not stand solid with the number ("5ft 9in"). */
  private static final Set<String> SOLID =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "solid-unit");

  private static final Set<String> SIZES =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "size-word");

  private static final Set<String> SIZE_JOINTS =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "size-joint");

  static boolean stops(FigureLine line, int at) {
    return at >= line.size()
        || STOPS.contains(line.lower(at))
        || !line.get(at).isWord() && !line.lower(at).equals("-");
  }

  /** The noun that a number ending before {@code at} counts. */
  static Optional<CountedNoun> behind(
      FigureLine line, int at, NumberReading number, FigureWords words) {
    int from = line.isPartitive(at) ? at + 1 : at;
    boolean measured = number.isVague() || line.lower(number.from()).equals("a");
    // "dozens of ships", "a couple of ships", but "one of nine ships" counts none.
    if (from > at && !measured) {
      return Optional.empty();
    }
    boolean hyphen =
        line.lower(from).equals("-") && line.size() > from + 1 && line.get(from).glued();
    int start = hyphen ? from + 1 : from;
    Optional<Found<Unit>> directly =
        (hyphen ? words.hyphenedUnitAt(line, start) : Optional.<Found<Unit>>empty())
            .or(() -> words.unitAt(line, start))
            .filter(u -> allowed(line, u, start));
    if (directly.isPresent()
        && (!counted(directly.get().value())
            || hyphen
            || plural(line, directly.get().to() - 1, number, words)
            || hyphened(line, directly.get().from()))) {
      return directly.map(u -> new CountedNoun(u.from(), u.to(), u.value(), true));
    }
    return hyphen ? Optional.empty() : further(line, from, number, words);
  }

  private static Optional<CountedNoun> further(
      FigureLine line, int from, NumberReading number, FigureWords words) {
    Optional<CountedNoun> plain = Optional.empty();
    for (int at = from; at <= from + MOST_BETWEEN && !stops(line, at) && !isVerb(line, at); at++) {
      Optional<Found<Unit>> unit = words.unitAt(line, at);
      if (unit.isPresent()
          && counted(unit.get().value())
          && plural(line, unit.get().to() - 1, number, words)) {
        return unit.map(u -> new CountedNoun(u.from(), u.to(), u.value(), true));
      }
      if (plain.isEmpty() && (pluralNoun(line, at) || words.isPlural(line.lower(at)))) {
        int first = at - 2 >= from && line.lower(at - 1).equals("-") ? at - 2 : at;
        String name = singular(line.phrase(first, at + 1));
        plain = Optional.of(new CountedNoun(first, at + 1, new Unit(name, "count"), false));
      }
    }
    return plain;
  }

  /** "31 covers only patients": behind the verb of the sentence stands what another word counts. */
  private static boolean isVerb(FigureLine line, int at) {
    return line.tag(at).filter("VBZ"::equals).isPresent();
  }

  /** "two passers-by": the first part of the noun is in the plural. */
  private static boolean hyphened(FigureLine line, int at) {
    return line.lower(at).endsWith("s") && line.lower(at + 1).equals("-");
  }

  /**
   * A unit of one letter, or that is another word, counts only solid with its number ("5m") or as a
   * size ("5 m high"); "5c" are cents.
   */
  private static boolean allowed(FigureLine line, Found<Unit> unit, int start) {
    boolean letter =
        unit.to() == start + 1
            && (line.get(start).text().length() == 1 || SOLID.contains(line.lower(start)));
    boolean cents = unit.value().quantity().equals("temperature") && line.lower(start).equals("c");
    if (cents && !line.get(start).isCapital()) {
      return false;
    }
    return !letter
        || !line.get(start).isWord()
        || line.get(start).glued()
        || isSize(line, unit.to())
        || isJoined(line, start);
  }

  /** Whether a word of size stands at {@code at}: "high". */
  static boolean isSize(FigureLine line, int at) {
    return SIZES.contains(line.lower(at));
  }

  /** "40 m by 20 m": whether the unit at {@code at} is one of two of a size. */
  private static boolean isJoined(FigureLine line, int at) {
    boolean first =
        SIZE_JOINTS.contains(line.lower(at + 1))
            && at + 2 < line.size()
            && line.get(at + 2).isNumber();
    boolean second =
        SIZE_JOINTS.contains(line.lower(at - 2)) && line.lower(at - 3).equals(line.lower(at));
    return first || second;
  }

  /** Whether persons or things are counted and nothing is measured. */
  boolean isCounted() {
    return counted(unit);
  }

  private static boolean counted(Unit unit) {
    return unit.quantity().equals("count") || unit.quantity().equals("people");
  }

  /** Whether the noun agrees with a number other than one. */
  private static boolean plural(FigureLine line, int at, NumberReading number, FigureWords words) {
    boolean one = number.value().isPresent() && number.value().getAsDouble() == 1;
    String noun = line.lower(at);
    return one
        || noun.endsWith("s")
        || noun.endsWith("men")
        || noun.endsWith("aircraft")
        || noun.endsWith("craft")
        || words.isPlural(noun);
  }

  /**
   * A plural by its form: small letters, four at least, ending in -s; a noun if a parser says so,
   * else if the phrase ends behind it or a past tense follows.
   */
  private static boolean pluralNoun(FigureLine line, int at) {
    FigureToken token = line.get(at);
    String form = token.lower();
    boolean shape =
        form.length() >= 4
            && form.endsWith("s")
            && !form.endsWith("ss")
            && !form.endsWith("us")
            && !form.endsWith("is")
            && !form.endsWith("'s");
    return shape
        && !token.isCapital()
        && line.tag(at)
            .map("NNS"::equals)
            .orElseGet(() -> stops(line, at + 1) || line.lower(at + 1).endsWith("ed"));
  }

  /** The regular singular of a plural; the word itself where no rule fits. */
  static String singular(String plural) {
    if (plural.endsWith("ies") && plural.length() > 4) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    if (plural.matches(".*(?:ches|shes|xes|sses)")) {
      return plural.substring(0, plural.length() - 2);
    }
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }
}
