package org.stemma.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plural of a unit's name, for numbers that a person reads: "6 hours", "23 people", "90 miles
 * per hour". Immutable.
 */
public final class Plurals {

  /** The plurals of English. */
  public static final Plurals ENGLISH = new Plurals(Lexicon.ENGLISH);

  /** What follows the noun that is counted: "per hour", "of TNT", "/month", "Celsius". */
  private static final Pattern AFTER_NOUN =
      Pattern.compile(" (?:per|of|Celsius|Fahrenheit|sterling)\\b|/");

  private static final Pattern HISSING = Pattern.compile("(?i).*(?:[sxz]|ch|sh)");
  private static final Pattern CONSONANT_Y = Pattern.compile("(?i).*[^aeiou]y");

  private final Map<String, String> irregular = new TreeMap<>();

  private Plurals(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("plurals.tsv")) {
      irregular.put(row.get(0), row.get(1));
    }
  }

  /** The number as written with its unit: {@code 1} and {@code 1.0} take the singular. */
  public String counted(String number, String unit) {
    if (unit.isEmpty()) {
      return number;
    }
    return number + " " + (number.equals("1") || number.equals("1.0") ? unit : of(unit));
  }

  /** {@code 1 page}, {@code 2 pages}. */
  public String counted(long number, String unit) {
    return counted(String.valueOf(number), unit);
  }

  /** The plural of {@code unit}, which is a singular name. */
  public String of(String unit) {
    Matcher after = AFTER_NOUN.matcher(unit);
    int end = after.find() && after.start() > 0 ? after.start() : unit.length();
    int start = Math.max(unit.lastIndexOf(' ', end - 1), unit.lastIndexOf('-', end - 1)) + 1;
    return unit.substring(0, start) + noun(unit.substring(start, end)) + unit.substring(end);
  }

  private String noun(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    String known = irregular.get(lower);
    if (known != null) {
      return known;
    }
    if (lower.endsWith("man") && lower.length() > 3) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (CONSONANT_Y.matcher(noun).matches()) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (HISSING.matcher(noun).matches() ? "es" : "s");
  }
}
