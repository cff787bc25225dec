package org.stemma.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;

/**
 * In what share of all reports a word is to be expected, from how common it is in the language.
 *
 * <p>The size classes of {@code common-words.txt} (10 commonest to 50) and the names of the
 * gazetteer. A name that every dictionary has is named in stories of all sorts, so it tells less
 * than a rare word; a year as well. Words that no list holds are rare.
 */
public final class WordExpectation {

  /**
   * Orders of magnitude, not counts. Swept on newscluster (public part): steeper shares for the
   * dictionary classes cost up to .02 pair F1, names at 0.15 instead of 0.05 cost .015.
   */
  private static final Map<String, Double> SHARES =
      Map.of("10", 0.2, "20", 0.03, "35", 0.01, "40", 0.006, "50", 0.004);

  /** The share of a name of the lists. */
  static final double NAME = 0.05;

  /** The share of a word of no list. */
  static final double RARE = 0.002;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  /** Words of English; of other languages only what the gazetteer has is known. */
  public static final WordExpectation ENGLISH = new WordExpectation(Lexicon.ENGLISH);

  private final Map<String, Double> shares = new HashMap<>();
  private final Map<Integer, Double> byCode = new HashMap<>();

  private WordExpectation(Lexicon lexicon) {
    for (String file : List.of("countries.tsv", "places.tsv", "bodies.tsv")) {
      for (List<String> row : Lexicon.GENERAL.rows("gazetteer/" + file)) {
        for (Token token : Tokens.of(String.join(" ", row))) {
          shares.put(token.form(), NAME);
        }
      }
    }
    for (List<String> row : lexicon.rows("common-words.txt")) {
      String word = row.get(0);
      double share = SHARES.getOrDefault(row.get(1), RARE);
      boolean name = Character.isUpperCase(word.codePointAt(0));
      shares.merge(word.toLowerCase(Locale.ROOT), name ? Math.max(NAME, share) : share, Math::max);
    }
    shares.forEach((form, share) -> byCode.merge(TermCode.of(form), share, Math::max));
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      byCode.put(TermCode.of(Integer.toString(year)), NAME);
    }
  }

  /** The share in (0,1] for a token's form. */
  public double of(String form) {
    return shares.getOrDefault(form, YEAR.matcher(form).matches() ? NAME : RARE);
  }

  /** The share in (0,1] for a {@linkplain TermCode code} of whatever kind. */
  double ofCode(int code) {
    return byCode.getOrDefault(TermCode.plain(code), RARE);
  }

  /** Whether the form is in no list: a name, number or term that few stories share. */
  public boolean isRare(String form) {
    return of(form) <= RARE;
  }
}
