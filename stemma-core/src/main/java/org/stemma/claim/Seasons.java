package org.stemma.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** The seasons that a sentence counts in: "last season", "this season", "the current term". */
final class Seasons {

  private static final Set<String> SEASONS = Lexicon.ENGLISH.words("season-words.tsv", "season");

  /** Which season a word before the noun means. */
  private static final Map<String, String> WHICH =
      Lexicon.ENGLISH.rows("season-words.tsv").stream()
          .filter(row -> row.get(1).equals("which"))
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(2)));

  private Seasons() {}

  /** Equal for the same season as seen from the day of the page. */
  static Set<String> in(ParsedSentence sentence) {
    Set<String> found = new TreeSet<>();
    List<Word> words = sentence.words();
    for (int i = 1; i < words.size(); i++) {
      String which = WHICH.get(words.get(i - 1).lower());
      if (which != null && SEASONS.contains(words.get(i).lower())) {
        found.add(which + " season");
      }
    }
    return found;
  }
}
