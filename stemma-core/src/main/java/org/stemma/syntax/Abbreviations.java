package org.stemma.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** The abbreviations of one language, and what a full stop behind them means. Thread-safe. */
final class Abbreviations {

  /** What the full stop of an abbreviation may mean besides. */
  enum Stop {
    /** Never the end of a sentence: {@code Gen.} */
    NEVER,
    /** An abbreviation only before a digit: {@code No. 5} */
    NUMBER,
    /** The end, unless a digit or a word that opens no sentence follows: {@code Aug. 5} */
    MONTH,
    /** The end before a capital that is no day, month or time zone: {@code 5 a.m. Rescuers} */
    TIME,
    /** The end only before a word that commonly opens sentences: {@code Ltd. The} */
    MAYBE
  }

  private final Map<String, Stop> stops;
  private final Set<String> openers;
  private final Set<String> clockFollowers;

  private Abbreviations(Map<String, Stop> stops, Set<String> openers, Set<String> clockFollowers) {
    this.stops = stops;
    this.openers = openers;
    this.clockFollowers = clockFollowers;
  }

  /** Reads the lists of {@code lexicon}, any of which it may lack. */
  static Abbreviations of(Lexicon lexicon) {
    Map<String, Stop> stops = new HashMap<>();
    lexicon
        .rows("abbreviations.tsv")
        .forEach(row -> stops.put(row.get(0), Stop.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    return new Abbreviations(
        Map.copyOf(stops),
        lexicon.words("sentence-openers.txt"),
        lexicon.words("clock-followers.txt"));
  }

  /** What a full stop behind {@code token} means, if the token is an abbreviation. */
  Optional<Stop> stop(String token) {
    Stop listed = stops.get(token);
    if (listed != null) {
      return Optional.of(listed);
    }
    return dotted(token) ? Optional.of(Stop.MAYBE) : Optional.empty();
  }

  /** Whether {@code word} commonly opens a sentence. */
  boolean opens(String word) {
    int apostrophe = Math.max(word.indexOf('’'), word.indexOf('\''));
    return openers.contains(apostrophe > 0 ? word.substring(0, apostrophe) : word);
  }

  /** Whether {@code word} belongs to a time of day that stands before it. */
  boolean followsClock(String word) {
    return clockFollowers.contains(word);
  }

  /**
   * Letters with full stops between them, each part of at most three: {@code U.S}, {@code Ph.D}.
   */
  private static boolean dotted(String token) {
    int part = 0;
    boolean dot = false;
    for (int i = 0; i < token.length(); i++) {
      char unit = token.charAt(i);
      if (unit == '.') {
        if (part == 0) {
          return false;
        }
        dot = true;
        part = 0;
      } else if (Character.isLetter(unit) && part < 3) {
        part++;
      } else {
        return false;
      }
    }
    return dot && part > 0;
  }
}
